/** "Visited the clinic from May 3 to May 6": two times of one precision with a small word between them are the ends of one stretch. */
import type { Dating } from '../../model/time.ts';
import type { Mention, Timex } from '../document.ts';
import type { Draft } from '../draft.ts';
import { countOf } from '../time/calendar.ts';

/** "May 3-6", "May 3 to May 6", "Monday through Wednesday". */
const TO = /^(?:\s?[-–—]\s?|,? (?:to|through|thru|until|till) (?:the )?)$/;
/** "between 2017 and 2019". */
const BETWEEN = /\bbetween (?:the )?$/i;
/** What is moved from one day to another happens on one. */
const MOVED =
  /^(?:move|postpone|delay|defer|shift|push|bring|change|reschedule|switch|extend|put|adjourn|schedule)$/u;

/** Longest stretch for each precision of its ends, in days. */
const LONGEST: Readonly<Partial<Record<Dating['precision'], number>>> = { day: 92, month: 1100, year: 7400 };

/** The dating of a mention from the first end of a stretch to the last, or as it was where the text gives one end alone. */
export function stretched(
  { document }: Draft,
  { expression, lemma }: Mention,
  timexes: readonly (Timex | null)[],
  dating: Dating | null,
): Dating | null {
  if (expression === null || !dating || dating.approximate || MOVED.test(lemma)) return dating;
  // a day that was read anew, since the act is told as done, has no other end
  if (dating !== timexes[expression]?.dating) return dating;
  const pair = pairAt(document.clean, timexes, expression) ?? pairAt(document.clean, timexes, expression - 1);
  if (!pair) return dating;
  const { first, last } = pair;
  return {
    ...first.dating,
    edtf: `${first.dating.edtf}/${last.dating.edtf}`,
    last: last.dating.last,
    precision: 'interval',
    time: null,
    evidence: first.dating.evidence && { ...first.dating.evidence, end: last.end },
    explanation: `From the one to the other: ${first.dating.explanation} ${last.dating.explanation}`,
  };
}

type Dated = Timex & { readonly dating: Dating };

const isDated = (timex: Timex | null | undefined): timex is Dated => timex?.dating != null;

/** The two ends of a stretch, the first of which is the time at an index; null where it begins none. */
function pairAt(
  clean: string,
  timexes: readonly (Timex | null)[],
  at: number,
): { readonly first: Dated; readonly last: Dated } | null {
  const [first, last] = [timexes[at], timexes[at + 1]];
  if (!isDated(first) || !isDated(last)) return null;
  const [from, to] = [first.dating, last.dating];
  if (from.precision !== to.precision || to.approximate || to.first <= from.last) return null;
  if (countOf(to.last) - countOf(from.first) > (LONGEST[from.precision] ?? 0)) return null;
  const between = clean.slice(first.end, last.start);
  const led = clean.slice(Math.max(0, first.start - 14), first.start);
  return TO.test(between) || (between === ' and ' && BETWEEN.test(led)) ? { first, last } : null;
}
