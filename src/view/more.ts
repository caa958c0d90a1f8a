/** Parts that a reader asks for: a second script, fetched on first use. */
export { default as Choices } from './Choices.svelte';
export { default as Coverage } from './Coverage.svelte';
export { default as Help } from './Help.svelte';
export { default as ListView } from './ListView.svelte';
export { default as Preview } from './Preview.svelte';
export { default as Reader } from './Reader.svelte';
