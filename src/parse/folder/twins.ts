/** How far two events tell the same: by the words of their reports, weighed by how rare they are among the events. */
import type { Composed } from './compose.ts';
import { bagOf, likenessOf, Rarity } from './similar.ts';

/** The likeness of two events, 0 to 1. Bags are made when first asked for. */
export type Twins = (one: Composed, other: Composed) => number;

/** Reports of one event that are read; more of them say the same. */
const MOST_PARTS = 12;

export function twinsOf(events: readonly Composed[]): Twins {
  const rarity = new Rarity();
  const words = new Map(events.map((event) => [event, wordsOf(event)] as const));
  for (const stems of words.values()) rarity.add(stems);
  rarity.settle();
  const bags = new Map<Composed, ReadonlyMap<string, number>>();
  const bag = (event: Composed): ReadonlyMap<string, number> => {
    let made = bags.get(event);
    if (!made) bags.set(event, (made = bagOf(words.get(event) ?? [], rarity)));
    return made;
  };
  return (one, other) => likenessOf(bag(one), bag(other));
}

/** Stems that a good part of the event's reports share, so that a long event is not like everything. */
function wordsOf({ parts }: Composed): Set<string> {
  const read = parts.slice(0, MOST_PARTS);
  const counts = new Map<string, number>();
  for (const { placed } of read)
    for (const stem of placed.mention.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const least = read.length / 4;
  return new Set([...counts].filter(([, count]) => count >= least).map(([stem]) => stem));
}
