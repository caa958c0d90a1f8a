/** Scripts beside the first, each with its style, fetched when something of them is first wanted. */
import type * as Live from './live.ts';
import type * as More from './more.ts';
import type * as Share from './share.ts';
import { Part } from './part.svelte.ts';

export const parts = new Part<typeof More>(() => import('./more.ts'));
export const served = new Part<typeof Live>(() => import('./live.ts'));
export const sharing = new Part<typeof Share>(() => import('./share.ts'));
