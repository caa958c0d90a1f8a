/**
 * Titles of one lane in rows: to the right of the mark, flipped to its left, or under a bar; one line or two.
 * Greedy by weight, then repaired: a title without room may move one that has another place to go.
 */
import { Board, type Contender, type PlacedLabel } from './board.ts';
import { house, type Housing } from './house.ts';
import { repair } from './repair.ts';
import { Ways, type Candidate, type LaneRoom } from './ways.ts';

export interface LanePlan extends Housing {
  readonly placed: readonly PlacedLabel[];
  /** Candidates without a title. */
  readonly hidden: readonly Candidate[];
}

/** Beyond this many contenders a lane is so full that moving one for another wins nothing. */
const REPAIR_MOST = 48;

/** Contenders in the order in which they choose their place: by weight, those that had one before the others. */
export const contendersOf = (
  candidates: readonly Candidate[],
  room: Omit<LaneRoom, 'slots'>,
): readonly Contender[] =>
  candidates
    .map((candidate) => ({ candidate, ways: new Ways(candidate, room) }))
    .sort(
      ({ candidate: a }, { candidate: b }) =>
        b.weight + (b.before ? 0.25 : 0) - a.weight - (a.before ? 0.25 : 0) || a.x0 - b.x0 || a.row - b.row,
    );

/** Titles that fit into the rows of a lane, and what becomes of the others. */
export function placeLane(
  contenders: readonly Contender[],
  room: Pick<LaneRoom, 'slots' | 'x0' | 'x1'>,
): LanePlan {
  const board = new Board(room.slots);
  const hidden: Contender[] = [];
  const kept = new Set<Contender>();
  for (const contender of contenders) {
    const label = contender.candidate.before?.held ? board.again(contender) : null;
    if (!label) continue;
    board.put(label);
    kept.add(contender);
  }
  for (const contender of contenders) {
    if (kept.has(contender)) continue;
    const label = board.find(contender);
    if (label) board.put(label);
    else hidden.push(contender);
  }
  if (contenders.length <= REPAIR_MOST) repair(hidden, board);
  const without = hidden.map((c) => c.candidate);
  return { placed: board.labels(), hidden: without, ...house(without, board.rows, room) };
}
