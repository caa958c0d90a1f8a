/**
 * How much of a long story has to do with who acts in an event. A king of elsewhere who appears in two of three hundred
 * articles does what another timeline tells.
 */
import type { Composed } from './compose.ts';

/** Share of the sources that tell acts of somebody of the story. */
const OF_THE_STORY = 0.03;
/** What an event keeps whose actor nothing else tells of. */
const PASSES_THROUGH = 0.5;

/** Of an event, from `PASSES_THROUGH` to 1: by the share of the story's sources that tell any act of its first actor; 1 where the story is short. */
export function renownOf(shareOf: ((name: string) => number) | null): (event: Composed) => number {
  if (!shareOf) return () => 1;
  return ({ players: [lead] }) => {
    if (lead?.kind !== 'person') return 1;
    const share = shareOf(lead.name);
    return PASSES_THROUGH + (1 - PASSES_THROUGH) * Math.min(1, share / OF_THE_STORY);
  };
}
