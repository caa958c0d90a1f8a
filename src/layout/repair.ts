/** Finds room for titles that the first round left without: a title in the way moves where it has another place. */
import { placedAt, type Board, type Contender } from './board.ts';

/** For each title without room: is there one in its way that could stand elsewhere? Removes what it places from `hidden`. */
export function repair(hidden: Contender[], board: Board): void {
  for (let round = 0; round < 2; round++)
    for (const contender of hidden.slice())
      if (makeRoom(contender, board)) hidden.splice(hidden.indexOf(contender), 1);
}

function makeRoom(contender: Contender, board: Board): boolean {
  const { ways } = contender;
  for (let i = 0, way = ways.at(0); way; way = ways.at(++i))
    for (let slot = 0; slot + way.tall <= board.rows.length; slot++) {
      const blocker = board.blocker(way, slot);
      if (!blocker || blocker.candidate.before?.held) continue;
      board.take(blocker);
      const other = board.find(blocker.contender, { way, slot });
      if (other) {
        board.put(other);
        board.put(placedAt(contender, way, slot));
        return true;
      }
      board.put(blocker);
    }
  return false;
}
