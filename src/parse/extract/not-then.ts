/** Times behind a verb that are not those of its act: when what was settled begins, how long what was done lasts. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';

/** "danced until dawn yesterday": an act that went on to an hour of that day. */
export const lastedUntil = ({ lemma, tense }: Clause, opens: string, dayed: boolean): boolean =>
  dayed &&
  tense === 'past' &&
  lemma?.bare === true &&
  !MOVED.test(lemma.lemma) &&
  /^(?:dawn|dusk|midnight|noon|sunrise|sunset|late|early|\d.*)$/u.test(opens);

/** Verbs of which a day behind "to" or "for" is the new day of something. */
export const MOVED =
  /^(?:postpone|delay|move|push|put|bring|shift|reschedule|defer|extend|adjourn|call|set|schedule|fix)$/u;

/** Whether the time at `first` behind "voted to", "has agreed to" is that of what is to be done: from when it is, or behind a perfect without a day. */
export const aheadOf = ({ tokens }: Frame, { tense }: Clause, first: number): boolean =>
  tense === 'perfect' || /^(?:from|by|until|till|through)$/u.test(tokens[first - 1]?.lower ?? '');
