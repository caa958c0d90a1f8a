/** Parts that a reader asks for: a second script with its texts, fetched on first use. */
import { later } from './texts/en-later.ts';
import { learn } from './texts/say.ts';
import Differ from './panel/Differ.svelte';
import Edits from './panel/Edits.svelte';
import Why from './panel/Why.svelte';
import { worded } from './panel/worded.svelte.ts';

learn(later);
worded.here = { Why, Edits, Differ };

export { default as Address } from './Address.svelte';
export { handsOn } from './chart/hands.ts';
export { default as Choices } from './find/Choices.svelte';
export { default as Counts } from './chart/Counts.svelte';
export { default as Coverage } from './list/Coverage.svelte';
export { default as Fault } from './Fault.svelte';
export { default as Found } from './find/Found.svelte';
export { default as Help } from './Help.svelte';
export { default as Hits } from './find/Hits.svelte';
export { default as Hint } from './chart/Hint.svelte';
export { default as Legend } from './chart/Legend.svelte';
export { default as ListView } from './list/ListView.svelte';
export { default as Pile } from './chart/Pile.svelte';
export { default as Preview } from './chart/Preview.svelte';
export { default as Said } from './Said.svelte';
export { default as Toast } from './share/Toast.svelte';
export { default as StuckAxis } from './chart/StuckAxis.svelte';
export { default as Tray } from './chart/Tray.svelte';
export { default as Reader } from './panel/Reader.svelte';
export { openSite } from './load/stored-site.svelte.ts';
