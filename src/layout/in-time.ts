/** Titles of one day, one under the other, in the order of time: the board has given the heavier the higher place. */
import { CLEAR, type PlacedLabel } from './board.ts';

/**
 * The labels with those of one place, side and height that are told by the hour in the order of their rows, which is
 * that of time. Two change
 * places where the wider has room at the other's; while a pan holds them all stay.
 */
export function inTime(placed: readonly PlacedLabel[]): readonly PlacedLabel[] {
  if (placed.some(({ candidate }) => candidate.before?.held)) return placed;
  if (!placed.some(isClocked)) return placed;
  const all = placed.toSorted((p, q) => p.candidate.row - q.candidate.row);
  for (const i of all.keys())
    for (let j = i + 1; j < all.length; j++) {
      const [p, q] = [all[i], all[j]];
      if (!p || !q || p.slot < q.slot || columnOf(p) !== columnOf(q) || !isClocked(p) || !isClocked(q))
        continue;
      const [wide, other] = p.b - p.a > q.b - q.a ? [p, q] : [q, p];
      const isFree = all.every(
        (label) =>
          label === other ||
          label.slot + label.slots <= other.slot ||
          label.slot >= other.slot + other.slots ||
          wide.b + CLEAR <= label.a ||
          label.b + CLEAR <= wide.a,
      );
      if (isFree)
        [all[i], all[j]] = [
          { ...p, slot: q.slot },
          { ...q, slot: p.slot },
        ];
    }
  return all;
}

/** Its title begins with the hour. */
const isClocked = ({ candidate }: PlacedLabel): boolean => /^\d\d:\d\d /.test(candidate.title);

const columnOf = ({ candidate, side, slots }: PlacedLabel): string => `${candidate.x0} ${side} ${slots}`;
