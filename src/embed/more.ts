/** What not every reader of a frame needs, in a script of its own: whole articles, the coverage table, previews, and pictures. */
import { exporting } from '../view/texts/en-export.ts';
import { later } from '../view/texts/en-later.ts';
import Differ from '../view/panel/Differ.svelte';
import Edits from '../view/panel/Edits.svelte';
import Why from '../view/panel/Why.svelte';
import { embedding } from '../view/texts/en-embed.ts';
import { en } from '../view/texts/en.ts';

/** Every English text of a frame: the page itself has those of its own language that it says at first. */
export const english = { ...en, ...later, ...embedding, ...exporting };

/** What words reasons, edits and differences, once the texts are here. */
export const wording = { Why, Edits, Differ };

export { gestures } from '../view/chart/gestures.ts';
export { default as Counts } from '../view/chart/Counts.svelte';
export { default as Coverage } from '../view/list/Coverage.svelte';
export { default as Preview } from '../view/chart/Preview.svelte';
export { default as Reader } from '../view/panel/Reader.svelte';
export { download, isFramed, makePng } from '../export/in-page.ts';
export { facesInPage } from './page-faces.ts';
