import { Part } from '../view/part.svelte.ts';
import type * as More from './more.ts';

/** The script beside this page; a page that was carried away alone does without. */
export const more = new Part<typeof More>(() => import('./more.ts'));
