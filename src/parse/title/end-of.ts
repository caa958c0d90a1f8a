/** Where the words of a clause end that its title may tell. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';

/** The token behind the last one, without the stop and without what has another day. */
export function endOf(frame: Frame, clause: Clause): number {
  let end = clause.to;
  while (end > clause.verb + 1 && /^[.!?…]+$/u.test(frame.tokens[end - 1]?.text ?? '')) end--;
  return secondDay(frame, clause.verb, end);
}

/** "will announce the shortlist on Monday | and the winners on May 3": where what has another day begins, or the end. */
function secondDay({ tokens, timed }: Frame, verb: number, end: number): number {
  for (let at = verb + 2; at + 2 < end; at++) {
    if (!timed[at - 1] || tokens[at]?.lower !== 'and' || timed[at + 1]) continue;
    const last =
      timed[end - 1] === true && /^(?:the|an?|its|his|her|their)$/u.test(tokens[at + 1]?.lower ?? '');
    return last ? at : end;
  }
  return end;
}
