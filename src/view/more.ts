/** Parts that a reader asks for: a second script with its texts, fetched on first use. */
import { later } from './texts/en-later.ts';
import { learn } from './texts/say.ts';
import Edits from './Edits.svelte';
import Why from './Why.svelte';
import { worded } from './worded.svelte.ts';

learn(later);
worded.here = { Why, Edits };

export { gestures } from './gestures.ts';
export { default as Choices } from './Choices.svelte';
export { default as Counts } from './Counts.svelte';
export { default as Coverage } from './Coverage.svelte';
export { default as Fault } from './Fault.svelte';
export { default as Found } from './Found.svelte';
export { default as Help } from './Help.svelte';
export { default as Hint } from './Hint.svelte';
export { default as Legend } from './Legend.svelte';
export { default as ListView } from './ListView.svelte';
export { default as Pile } from './Pile.svelte';
export { default as Preview } from './Preview.svelte';
export { default as Tray } from './Tray.svelte';
export { default as Reader } from './Reader.svelte';
export { openSite } from './stored-site.svelte.ts';
