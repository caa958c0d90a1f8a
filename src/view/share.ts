/** The part of the page that exports and embeds, fetched when a reader asks for it. */
export { default as Share } from './Share.svelte';
