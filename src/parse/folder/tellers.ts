/** Who in a folder tells of whom. */
import type { Composed } from './compose.ts';

/** For the name of each actor, the sources that tell any act of his. `sources` are those that the articles count as. */
export function tellersOf(
  events: readonly Composed[],
  sources: readonly number[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const tellers = new Map<string, Set<number>>();
  for (const { players, parts } of events)
    for (const { name } of players) {
      const known = tellers.get(name) ?? new Set<number>();
      tellers.set(name, known);
      for (const { article } of parts) known.add(sources[article] ?? article);
    }
  return tellers;
}
