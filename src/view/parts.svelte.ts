/** Scripts beside the first, each with its style, fetched when something of them is first wanted. */
import type { Columns } from '../model/columns.ts';
import type { Island } from './load/island.ts';
import type * as Live from './load/live.ts';
import type * as More from './more.ts';
import type * as Share from './share/share.ts';
import { insistently, Part } from './part.svelte.ts';

export const parts = new Part<typeof More>(() => import('./more.ts'));
export const served = new Part<typeof Live>(() => import('./load/live.ts'));
export const sharing = new Part<typeof Share>(() => import('./share/share.ts'));

/** Opens a timeline of which not everything is here. */
export const stored = async (columns: Columns): Promise<Island> =>
  (await insistently(() => import('./more.ts'))).openSite(columns);
