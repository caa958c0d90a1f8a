/** What the words of a report say of its day beside the times in it: that it follows on, adds to it or came after. */
import type { Mention } from '../document.ts';
import type { Draft } from '../draft.ts';

/** "The shares lost a third of their value": what the news of the lead did to them, on its day. */
export const isPrice = ({ label, kind }: Mention): boolean => kind === 'result' && SHARES.test(label ?? '');
const SHARES = /\b(?:shares|stock)\b/iu;

/** "Hours later its leader resigned", "At least 23 people were injured": of the day of the paragraph before. */
export function followsOn({ document }: Draft, { start, end, lemma, label, status }: Mention): boolean {
  if (status !== 'happened') return false;
  const text = document.clean.slice(start, end);
  const harm =
    /^(?:kill|injure|wound|hurt)$/u.test(lemma) &&
    /^(?:At least |About |More than |Some )?(?:\d|\p{Lu}\p{Ll}+ (?:other )?people\b)/u.test(text);
  return (harm && label !== null) || SOON_AFTER.test(text);
}
const SOON_AFTER =
  /^(?:Hours|Minutes|Moments|Shortly|(?:An|Two|Three|Four) hours?|Later|The same|That same) (?:later|after(?:wards?)?|(?:that|the same) (?:day|evening|night)|day|evening|night)\b(?! the\b| a\b| he\b| she\b| it\b)/u;

/** "After the virus was found on Monday, the town closed its schools": not before that day, and perhaps later. */
export function cameAfter({ document }: Draft, before: Mention, { sentence, start, verb }: Mention): boolean {
  if (before.sentence !== sentence || before.verb.start >= verb.start) return false;
  return /^\W{0,3}(?:after|since|once)\b/iu.test(document.clean.slice(start, before.verb.start));
}

/** "The judge also ordered him to pay": one more act of the occasion told in the sentence before. */
export const alsoDone = ({ document }: Draft, before: Mention, { start, sentence, verb }: Mention): boolean =>
  sentence - before.sentence === 1 && document.clean.slice(start, verb.start).endsWith(' also ');
