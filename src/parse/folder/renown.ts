/**
 * How much of a long story has to do with who acts in an event. A king of elsewhere who appears in two of three hundred
 * articles does what another timeline tells.
 */
import type { Composed } from './compose.ts';
import { tellersOf } from './tellers.ts';

/** Sources from which on a story is long enough to tell its people from those who pass through it. */
const LONG = 20;
/** Share of the sources that tell acts of somebody of the story. */
const OF_THE_STORY = 0.03;
/** What an event keeps whose actor nothing else tells of. */
const PASSES_THROUGH = 0.5;

/** Of an event, from `PASSES_THROUGH` to 1: by the share of the story's sources that tell any act of its first actor. */
export function renownOf(
  events: readonly Composed[],
  sources: readonly number[],
): (event: Composed) => number {
  const total = new Set(sources).size;
  if (total < LONG) return () => 1;
  const tellers = tellersOf(events, sources);
  return ({ players: [lead] }) => {
    if (lead?.kind !== 'person') return 1;
    const share = (tellers.get(lead.name)?.size ?? 0) / total;
    return PASSES_THROUGH + (1 - PASSES_THROUGH) * Math.min(1, share / OF_THE_STORY);
  };
}
