/** What neighbours share: the month of "April 24 and 25", the year of "August and September 1914", "499-493 BC", "1995-96". */
import type { Found } from './said.ts';
import { ordinal } from '../words/numbers.ts';
import type { Said } from './said.ts';

type CalendarDate = Extract<Said, { kind: 'date' }>;

/** Ids of what sharing makes. */
export const SHARED_RULES = ['shared-month', 'year-range'] as const;

const NEXT_DAY =
  /^(?:[ \u00a0]?(?:and|or|to|through|until|[&\-–—])[ \u00a0]?|, (?=\d{1,2}(?:,| and)))(?<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?:,? (?<year>1\d{3}|20\d\d)(?!\d))?(?![\d:%]|[.,]\d|-?[a-z]| (?!(?:were|was|in|at|on|and|as|by|with|for|of|to|the|between|when|after|before|during|from|but|while|where|he|she|they|it)\b)[a-z])/;
const DAY_BEFORE =
  /(?:^|[^\d.,$-])(?<lead>(?:the )?(?<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?)[ \u00a0]?(?:and|or|to|[-–—])[ \u00a0]?$/i;
const YEAR_BEFORE = /(?:^|[^\d.,$-])(?<year>\d{2,4})[ \u00a0]?(?:and|or|to|[-–—/])[ \u00a0]?$/i;
const SHORT_YEAR = /^[-–/](?<short>\d{2})(?![\d%:/-]|[.,]\d)/;
const JOINED = /^[ \u00a0]?(?:and|or|to|through|until|into|[&,\-–—])[ \u00a0]?$/i;

/** "to 4 from 3", "to 5 on the scale". */
const REACHED = /^ to \d{1,2} (?:from|on|out of) /;

/** Adds the bare numbers that share a neighbour's month or year, and gives dates the year of the next in their list. */
export function share(found: readonly Found[], clean: string): readonly Found[] {
  return withYears(withNumbers(withWeekdays(found, clean), clean), clean);
}

function withNumbers(found: readonly Found[], clean: string): readonly Found[] {
  const shared: Found[] = [];
  for (const [index, one] of found.entries()) {
    const before = shared.at(-1);
    if (before && one.start < before.end) continue;
    const { said } = one;
    const fraction = quarterBefore(one, clean, before?.end ?? 0);
    if (fraction) shared.push(fraction);
    if (one.type !== 'DATE' || said.kind !== 'date' || one.rule === 'numeric-date') {
      shared.push(one);
      continue;
    }
    const led = leading(one, said, clean, before?.end ?? 0);
    if (led && before && isOfDay(before, led, clean)) {
      shared[shared.length - 1] = {
        ...before,
        end: one.end,
        rule: 'part-of-named-day',
        said: { ...before.said, day: led.said },
      };
      continue;
    }
    if (led) shared.push(led);
    const after = following(one, said, clean, found[index + 1]);
    shared.push(after ? { ...one, said: { ...said, year: after.year ?? said.year } } : one);
    if (after) shared.push(after.found);
  }
  return shared;
}

/** "the night of 24-25 July": one night, named for the day it begins on. */
function isOfDay(
  part: Found,
  day: Found,
  clean: string,
): part is Found & { readonly said: Extract<Said, { kind: 'part' }> } {
  return (
    part.said.kind === 'part' &&
    part.said.day === null &&
    /^[ \u00a0](?:of|between)[ \u00a0]$/.test(clean.slice(part.end, day.start))
  );
}

function following(
  one: Found,
  said: CalendarDate,
  clean: string,
  next: Found | undefined,
): { readonly found: Found; readonly year: number | null } | null {
  const text = clean.slice(one.start, one.end);
  const rest = clean.slice(one.end, one.end + 22);
  if (said.month === null) {
    const short =
      said.year !== null && /^\d{4}$/.test(text) ? SHORT_YEAR.exec(rest)?.groups?.short : undefined;
    const year = said.year !== null && short ? said.year - (said.year % 100) + Number(short) : 0;
    if (!short || said.year === null || year <= said.year || year - said.year > 40) return null;
    return {
      found: { ...one, start: one.end + 1, end: one.end + 3, rule: 'year-range', said: { ...said, year } },
      year: said.year,
    };
  }
  if (said.day === null || said.year !== null || !/\d(?:st|nd|rd|th)?$/.test(text)) return null;
  const match = NEXT_DAY.exec(rest);
  const { day, year } = match?.groups ?? {};
  if (!match || !day) return null;
  // "raised its alert on April 29 to 5", "on May 3 to 4 from 3": a figure that is reached, and no day
  const reaches = /^[ \u00a0]?(?:to|through|until|[-–—])/.test(match[0]);
  if (reaches && Number(day) <= said.day) return null;
  if (reaches && /\bon\s$/i.test(clean.slice(Math.max(0, one.start - 4), one.start)) && REACHED.test(rest))
    return null;
  const end = one.end + match[0].length;
  const start = one.end + match[0].indexOf(day);
  // a year behind the second day was found by itself before: it is taken in here
  if (next && next.start < end && !(year && next.end === end)) return null;
  const known = year ? Number(year) : null;
  return {
    found: {
      ...one,
      start,
      end,
      rule: 'shared-month',
      said: { ...said, day: Number(day), weekday: null, year: known },
    },
    year: known,
  };
}

/** The first of "the second and third quarters". */
const QUARTER_BEFORE = /(?:^|\s)(?<lead>(?:the\s)?(?<n>first|second|third))(?:\sand|\sto|,)\s$/i;

function quarterBefore(one: Found, clean: string, floor: number): Found | null {
  const { said } = one;
  if (one.rule !== 'quarter' || !/\squarters\b/i.test(clean.slice(one.start, one.end))) return null;
  const from = Math.max(floor, one.start - 18);
  const match = QUARTER_BEFORE.exec(clean.slice(from, one.start));
  const { lead, n } = match?.groups ?? {};
  if (!match || !lead || !n) return null;
  const start = from + match.index + match[0].indexOf(lead);
  const first = { ...one, start, end: start + lead.length };
  if (said.kind === 'set') return { ...first, said: { ...said, value: `XXXX-Q${ordinal(n)}` } };
  return said.kind === 'fraction' ? { ...first, said: { ...said, n: ordinal(n) } } : null;
}

function leading(one: Found, said: CalendarDate, clean: string, floor: number): Found | null {
  const from = Math.max(floor, one.start - 16);
  const text = clean.slice(from, one.start);
  if (
    said.day !== null &&
    said.month !== null &&
    /^(?:the\s)?\d/i.test(clean.slice(one.start, one.start + 5))
  ) {
    const match = DAY_BEFORE.exec(text);
    const { lead, day } = match?.groups ?? {};
    if (!match || !lead || !day) return null;
    const start = from + match.index + match[0].indexOf(lead);
    return {
      ...one,
      start,
      end: start + lead.length,
      rule: 'shared-month',
      said: { ...said, day: Number(day), weekday: null },
    };
  }
  if (said.month !== null || said.year === null || said.year >= 0) return null;
  const match = YEAR_BEFORE.exec(text);
  const digits = match?.groups?.year;
  if (!match || !digits || Number(digits) <= -said.year) return null;
  const start = from + match.index + match[0].indexOf(digits);
  return {
    ...one,
    start,
    end: start + digits.length,
    mod: null,
    rule: 'year-range',
    said: { ...said, year: -Number(digits) },
  };
}

/** "Monday to Friday" and "Thursday through Sunday" lie in one stretch of days. */
function withWeekdays(found: readonly Found[], clean: string): readonly Found[] {
  return found.map((one, index) => {
    const { said } = one;
    const repeated = repeatedBeside(one, found[index - 1], found[index + 1], clean);
    if (repeated) return repeated;
    if (said.kind !== 'weekday' || said.relation !== 'bare' || said.week) return one;
    const [before, after] = [found[index - 1], found[index + 1]];
    if (after && isBareWeekday(after) && STRETCH.test(clean.slice(one.end, after.start)))
      return { ...one, said: { ...said, to: after.said.weekday } };
    if (before && isBareWeekday(before) && STRETCH.test(clean.slice(before.end, one.start)))
      return { ...one, said: { ...said, since: before.said.weekday } };
    return one;
  });
}

/** "every Tuesday and Friday", "Monday and Thursday nights": each of them is repeated. */
function repeatedBeside(
  one: Found,
  before: Found | undefined,
  after: Found | undefined,
  clean: string,
): Found | null {
  if (!isBareWeekday(one)) return null;
  const { weekday } = one.said;
  const sets = (other: Found | undefined): Extract<Said, { kind: 'set' }> | null =>
    other?.said.kind === 'set' && /^XXXX-WXX-\d/.test(other.said.value) ? other.said : null;
  const every =
    before?.rule === 'every' && AND.test(clean.slice(before.end, one.start)) ? sets(before) : null;
  const nights =
    after?.rule === 'weekdays' && AND.test(clean.slice(one.end, after.start)) ? sets(after) : null;
  const said = every ?? nights;
  if (!said || (every && /^['’]/.test(clean.slice(one.end, one.end + 1)))) return null;
  return {
    ...one,
    type: 'SET',
    rule: 'weekdays',
    said: { ...said, value: said.value.replace(/-\d/, `-${weekday}`) },
  };
}

const AND = /^(?:,|,? (?:and|or)) $/;
const STRETCH = /^(?:[ \u00a0](?:to|through|until|till)[ \u00a0]|[-–])$/;

function isBareWeekday(one: Found): one is Found & { readonly said: Extract<Said, { kind: 'weekday' }> } {
  return one.said.kind === 'weekday' && one.said.relation === 'bare' && !one.said.week;
}

/** From the end backwards: "June to August 1917" gives June the year, and so does a longer list. */
function withYears(found: readonly Found[], clean: string): readonly Found[] {
  const shared = [...found];
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const [one, next] = [shared[at], shared[at + 1]];
    if (!one || !next || next.start - one.end > 9 || !JOINED.test(clean.slice(one.end, next.start))) continue;
    const year = yearFor(one.said, next.said);
    if (year === null) continue;
    if (one.said.kind === 'date' || one.said.kind === 'season')
      shared[at] = { ...one, said: { ...one.said, year } };
  }
  return shared;
}

function yearFor(one: Said, next: Said): number | null {
  if (next.kind === 'season' && next.year !== null)
    return one.kind === 'season' && one.year === null && one.relation !== 'last' && one.relation !== 'this'
      ? next.year
      : null;
  if (next.kind !== 'date' || next.year === null || next.month === null) return null;
  if (one.kind !== 'date' || one.year !== null || one.month === null || one.relation !== 'bare') return null;
  return one.month > next.month && next.year > 0 ? next.year - 1 : next.year;
}
