/** Words of the calendar that are no names, and the months that people are called by. */
import { capital } from './first-word.ts';
import type { Token } from '../text/tokens.ts';

const CALENDAR = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun Christmas Easter Ramadan
  GMT EST EDT PDT PST UTC CET BST I I'm I've I'd I'll`.split(/\s+/u),
);
/** Behind these a month is the month: "in April Russia voted". */
const TIMES = /^(?:in|since|until|till|last|next|this|during|throughout|early|late|mid|before|after)$/u;
const MORE_TIMES = /^(?:by|of|from|to|on|and|or|for|between|through|around|about|\d{1,2})$/u;
const CALLED = new Set(['Jan', 'April', 'June', 'August']);

/** Whether the token at `at` is a word of the calendar and not the first name of somebody: "April Jones", "Mayor Jan Berg". */
export function isCalendar(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (!CALENDAR.has(text)) return false;
  const next = tokens[at + 1];
  if (!CALLED.has(text) || !capital(next) || CALENDAR.has(next?.text ?? '')) return true;
  const before = tokens[at - 1]?.lower ?? '';
  if (TIMES.test(before)) return true;
  // a month cut short has a stop: "Jan Berg" is nobody's January
  return text !== 'Jan' && MORE_TIMES.test(before);
}
