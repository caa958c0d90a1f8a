/** Small marks among the titles of a lane, for events whose title has no room. */
import type { PlacedLabel } from './board.ts';
import { isSpan } from './glyph.ts';
import type { Candidate, LaneRoom } from './ways.ts';

export interface Housing {
  /** Those that have a small mark in a row. */
  readonly dots: readonly { readonly candidate: Candidate; readonly slot: number }[];
  /** Those that have no room even for that. */
  readonly homeless: readonly Candidate[];
}

const DOT = 5;
/** More than this and a lane tells the rest in its band. */
const MOST_DOTS = 24;

/** Small marks for what has no title, in the first row that is free at their place; bars go to the foot of the lane. */
export function house(
  hidden: readonly Candidate[],
  rows: readonly (readonly PlacedLabel[])[],
  room: Pick<LaneRoom, 'x0' | 'x1'>,
): Housing {
  const dots: { candidate: Candidate; slot: number }[] = [];
  const homeless: Candidate[] = [];
  if (hidden.length > MOST_DOTS) return { dots, homeless: hidden };
  const taken = rows.map((): number[] => []);
  for (const candidate of hidden) {
    const x = (candidate.x0 + candidate.x1) / 2;
    const slot =
      x < room.x0 || x > room.x1 || isSpan(candidate.form)
        ? -1
        : rows.findLastIndex(
            (row, r) =>
              row.every((p) => x + DOT < p.a || x - DOT > p.b) &&
              (taken[r] ?? []).every((at) => Math.abs(at - x) > 2 * DOT - 4),
          );
    if (slot < 0) homeless.push(candidate);
    else {
      taken[slot]?.push(x);
      dots.push({ candidate, slot });
    }
  }
  return { dots, homeless };
}
