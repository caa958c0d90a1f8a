/** Whether a further event of a day is a part of a heavier one's news: "pleads guilty" in the reports that tell of the settlement. */
import type { Composed } from './compose.ts';

/** Share of the sources of an event that tell the heavier one as well. */
const NEARLY_ALL = 0.8;
/** A part in a report of its own may be news of its own. */
const FEWEST = 2;

/**
 * Tells of two events of a day whether the first is part of the second's news: one acts in both, and nearly all sources that tell the
 * first, at least two, tell the second. `sources` are those that the articles count as.
 */
export function sameNewsOf(sources: readonly number[]): (event: Composed, heavier: Composed) => boolean {
  const known = new Map<Composed, ReadonlySet<number>>();
  const tellers = (event: Composed): ReadonlySet<number> => {
    let found = known.get(event);
    if (!found)
      known.set(event, (found = new Set(event.parts.map(({ article }) => sources[article] ?? article))));
    return found;
  };
  return (event, heavier) => {
    const [lead, other] = [event.players[0], heavier.players[0]];
    if (!lead || lead.name !== other?.name) return false;
    const [own, others] = [tellers(event), tellers(heavier)];
    let shared = 0;
    for (const source of own) if (others.has(source)) shared++;
    return own.size >= FEWEST && shared >= NEARLY_ALL * own.size;
  };
}
