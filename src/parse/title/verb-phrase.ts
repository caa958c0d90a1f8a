/** The verb of a title: its group in the tense of headlines. */
import type { Clause } from '../grammar/clause-parts.ts';
import { COMING, INTENDS } from '../grammar/coming.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Verb } from '../grammar/lexicon.ts';

/** `says`, `is arrested`, `will meet`: the verb group in the tense of headlines. */
export function verbPhrase(frame: Frame, clause: Clause, verb: Verb, plural: boolean): string {
  const participle = frame.tokens[clause.verb]?.lower ?? verb.participle;
  const be = plural ? 'are' : 'is';
  const coming = comingWord(frame, clause);
  if (coming !== null) {
    const to = clause.passive ? `to be ${participle}` : `to ${verb.lemma}`;
    return INTENDS.test(coming)
      ? `${coming.replace(/s$/u, '')}${plural ? '' : 's'} ${to}`
      : `${be} ${coming} ${to}`;
  }
  if (clause.tense === 'future') return clause.passive ? `will be ${participle}` : `will ${verb.lemma}`;
  const still = goesOn(frame, clause) ? 'still ' : '';
  if (clause.passive) return `${be} ${still}${participle}`;
  return still + (plural ? verb.lemma : verb.third);
}

/** "The well was still leaking": what goes on as it did is not told as if it began. */
function goesOn({ tokens }: Frame, { groupFrom, verb, tense }: Clause): boolean {
  return tense === 'progressive' && tokens.slice(groupFrom, verb).some(({ lower }) => lower === 'still');
}

/** The word of "is due to arrive" and "plans to close", as told; null for "will arrive". */
function comingWord(frame: Frame, clause: Clause): string | null {
  if (clause.tense !== 'future') return null;
  for (let at = clause.verb - 1; at >= clause.groupFrom; at--) {
    const word = frame.tokens[at]?.lower ?? '';
    if (COMING.test(word) || INTENDS.test(word)) return word;
  }
  return null;
}
