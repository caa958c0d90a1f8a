/** A sentence as extraction sees it: tokens with what earlier stages know of each. */
import type { Name } from './name.ts';
import type { Token } from '../text/tokens.ts';

/** A token list with what earlier stages know of it: quoted words are no part of the frame, time words are skipped. */
export interface Frame {
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly quoted: readonly boolean[];
  readonly timed: readonly boolean[];
  readonly flags: readonly number[];
}
