/** The part of the page that exports and embeds, with its texts, fetched when a reader asks for it. */
import { embedding } from '../texts/en-embed.ts';
import { exporting } from '../texts/en-export.ts';
import { sharing } from '../texts/en-share.ts';
import { learn } from '../texts/say.ts';

learn(embedding);
learn(sharing);
learn(exporting);

export { default as Share } from './Share.svelte';
