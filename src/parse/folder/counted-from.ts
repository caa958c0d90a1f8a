/** "Resigned on Saturday, a day after police searched his office": the day of the search. */
import type { Dating } from '../../model/time.ts';
import { wholeDay } from '../anchor/article-day.ts';
import { addDays, printDay } from '../time/calendar.ts';
import type { Mention, Timex } from '../document.ts';

/** The day of an act that is told as so many days before another, or null where that has no day. */
export function countedFrom({ counted }: Mention, timexes: readonly (Timex | null)[]): Dating | null {
  const from = counted && timexes[counted.from];
  const length = counted && timexes[counted.length];
  const dating = from?.dating;
  if (!from || !dating || !length || dating.first !== dating.last || dating.approximate) return null;
  const day = addDays(dating.first, -counted.days);
  return wholeDay(day, {
    rule: 'from-event',
    evidence: dating.evidence && { ...dating.evidence, start: length.start, end: length.end },
    explanation: `“${length.text}” after it is ${printDay(dating.first)}, which the text gives with “${from.text}”: it was on ${printDay(day)}.`,
    reason: { by: 'event', from: dating.first, word: from.text },
  });
}
