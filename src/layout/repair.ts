/** Finds room for titles that the first round left without: a title in the way moves where it has another place. */
import { placedAt, type Board, type Contender, type PlacedLabel } from './board.ts';

/** For each title without room: is there one in its way that could stand elsewhere? Removes what it places from `hidden`. */
export function repair(hidden: Contender[], board: Board): void {
  const movable = new Map<PlacedLabel, boolean>();
  for (let round = 0, changed = true; round < 2 && changed; round++) {
    changed = false;
    for (const contender of hidden.slice())
      if (makeRoom(contender, board, movable)) {
        hidden.splice(hidden.indexOf(contender), 1);
        movable.clear();
        changed = true;
      }
  }
}

/** `movable` remembers which labels of the board as it is have another place at all: in a full lane hardly any. */
function makeRoom(contender: Contender, board: Board, movable: Map<PlacedLabel, boolean>): boolean {
  const { ways } = contender;
  const canMove = (label: PlacedLabel): boolean => {
    let can = movable.get(label);
    if (can === undefined)
      movable.set(label, (can = label.candidate.before?.held !== true && board.canMove(label)));
    return can;
  };
  for (let i = 0, way = ways.at(0); way; way = ways.at(++i)) {
    const met = board.blockers(way);
    for (let slot = 0; slot + way.tall <= met.length; slot++) {
      const blocker = onlyOne(met, slot, way.tall);
      if (!blocker || !canMove(blocker)) continue;
      const other = board.findOther(blocker, { way, slot });
      if (!other) continue;
      board.take(blocker);
      board.put(other);
      board.put(placedAt(contender, way, slot));
      return true;
    }
  }
  return false;
}

/** The only label that is in the way in so many rows. */
function onlyOne(met: ReturnType<Board['blockers']>, from: number, tall: number): PlacedLabel | null {
  let one: PlacedLabel | null = null;
  for (let r = from; r < from + tall; r++) {
    const here = met[r];
    if (here === false || (here && one && here !== one)) return null;
    one = here ?? one;
  }
  return one;
}
