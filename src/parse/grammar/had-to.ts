/** What was done because it had to be, and what somebody wants done. */
import type { Group } from './clause-parts.ts';
import type { Frame } from './frame.ts';
import { AUX, DET, MODAL, SUBORD } from './lexicon.ts';

/** "had to be winched to safety", "had to land in Turku": what was done because it had to be. */
export function hadTo({ tokens, quoted }: Frame, from: number, to: number): Group | null {
  if (tokens[from]?.lower !== 'had' || to !== from + 1 || tokens[to]?.lower !== 'to' || quoted[to])
    return null;
  const passive = tokens[to + 1]?.lower === 'be';
  const verb = passive ? to + 2 : to + 1;
  const form = tokens[verb]?.cap ? undefined : tokens[verb]?.act;
  if (!form || !(passive ? form.participle : form.base) || form.verb.clause) return null;
  return { from, verb, lemma: form.verb, tense: 'past', passive, negated: false };
}

/** "To have the sale stopped": what somebody wants done, told by no verb of its own. */
export function wantsDone({ tokens, flags }: Frame, at: number): boolean {
  return (
    tokens[at]?.lower === 'have' &&
    tokens[at - 1]?.lower === 'to' &&
    (((flags[at + 1] ?? 0) & DET) !== 0 || tokens[at + 1]?.cap === true)
  );
}

/** Most words between "to have" and what is to be done. */
const MOST_WANTED = 12;

/** Whether the participle at `at` tells what is to be done: "to have the election of the mayor annulled". */
export function doneAsWanted(frame: Frame, at: number): boolean {
  if (frame.tokens[at]?.act?.participle !== true) return false;
  for (let left = at - 1; left > Math.max(1, at - MOST_WANTED); left--) {
    if (wantsDone(frame, left)) return true;
    if (frame.tokens[left]?.kind === 'mark' || ((frame.flags[left] ?? 0) & (AUX | MODAL | SUBORD)) !== 0)
      return false;
  }
  return false;
}

/** "was to have taken place on Thursday", "was to have been opened": what did not come about, by "to" behind `be`. */
export function wasToHave({ tokens }: Frame, from: number, to: number, negated: boolean): Group | null {
  if (tokens[to + 1]?.lower !== 'have') return null;
  const passive = tokens[to + 2]?.lower === 'been';
  const verb = passive ? to + 3 : to + 2;
  const act = tokens[verb]?.act;
  return act?.participle ? { from, verb, lemma: act.verb, tense: 'modal', passive, negated } : null;
}
