/** Who in a folder tells of whom. */
import type { Composed } from './compose.ts';

/** Sources from which on a story is long enough to tell its people from those who pass through it. */
const LONG = 20;

/** The share of a long story's sources that tell any act of somebody, by name; null where the story is short. */
export function sharesOf(
  events: readonly Composed[],
  sources: readonly number[],
): ((name: string) => number) | null {
  const total = new Set(sources).size;
  if (total < LONG) return null;
  const tellers = tellersOf(events, sources);
  return (name) => (tellers.get(name)?.size ?? 0) / total;
}

/** For the name of each actor, the sources that tell any act of his. `sources` are those that the articles count as. */
function tellersOf(
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
