/** What the dead are told to have done: an article of a later day tells of their lives, not of its own day. */
import type { Day } from '../../model/time.ts';
import type { Composed } from './compose.ts';
import { PASSIVE } from './join/identity.ts';

/** Days that only an article's own date gives. */
const FRESH = /^(?:article-day|narrated-day)$/u;

/**
 * Events that are of their day only because an article of it tells them, in which somebody acts whose death a heavier event dates before:
 * "left debts of 90 million". What is done to the dead ("is buried") is none of them. `weight` tells how heavy an event is.
 */
export function actsOfTheDead(
  events: readonly Composed[],
  weight: (event: Composed) => number,
): readonly Composed[] {
  const died = new Map<string, { readonly day: Day; readonly weight: number }>();
  for (const event of events) {
    const { kind, players, dating } = event;
    const [lead] = players;
    if (kind !== 'death' || lead?.kind !== 'person' || !dating || dating.first !== dating.last) continue;
    if (!DIES.test(event.title)) continue;
    const known = died.get(lead.name);
    if (!known || weight(event) > known.weight)
      died.set(lead.name, { day: dating.first, weight: weight(event) });
  }
  if (died.size === 0) return [];
  return events.filter((event) => {
    const death = died.get(event.players[0]?.name ?? '');
    if (!death || !event.dating || event.kind === 'death' || event.dating.first <= death.day) return false;
    if (weight(event) >= death.weight || !FRESH.test(event.dating.rule)) return false;
    return event.parts.every(({ placed: { mention } }) => !PASSIVE.test(mention.predicate));
  });
}
const DIES =
  / (?:dies?|drowns?|perish(?:es)?|(?:is|are) (?:killed|shot dead|executed|found dead|assassinated|murdered))\b/u;
