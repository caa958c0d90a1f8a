/** What `that` opens: what is told, a second thing that is told, or what is told of a noun. */
import type { Clause } from './clause-parts.ts';
import type { Frame } from './frame.ts';
import { COORD } from './lexicon.ts';

/** "said that prices rose and that the bank was closed": the second of what somebody tells. */
export const toldToo = ({ tokens, flags }: Frame, last: Clause | undefined, at: number): boolean =>
  last?.relation === 'complement' &&
  last.parent >= 0 &&
  ((flags[at - 1] ?? 0) & COORD) !== 0 &&
  at - 1 > last.verb &&
  tokens[at + 1] !== undefined;

/** "said that the crisis that the town suffered": the second `that` belongs to the noun. */
export function thatBetween(frame: Frame, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (frame.tokens[at]?.lower === 'that') return true;
  return false;
}
