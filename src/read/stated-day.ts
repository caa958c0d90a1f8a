/**
 * The day that a machine-readable date states, as `YYYY-MM-DD`: the day as written, in the writer's own zone. Nothing is
 * converted, since a newspaper's "15 January 23:30" is of the 15th wherever it is read.
 */
import { isDay, type Day } from '../model/time.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// 2026-01-15, 2026-01-15T10:00:00Z, 20260115, 20260115T100000Z, 20260115100000, 2026/01/15; 2026-1-5 where no zeros were written
const ISO = /^(?<year>\d{4})(?<gap>[-/]?)(?<month>\d{2})\k<gap>(?<day>\d{2})(?:(?!\d)|\d{6}$)/u;
const LOOSE = /^(?<year>\d{4})(?<gap>[-/])(?<month>\d{1,2})\k<gap>(?<day>\d{1,2})(?!\d)/u;
// Thu, 15 Jan 2026 10:00:00 GMT (mail and RSS); 15 January 2026, 15th January 2026, 15-Jan-2026; old mail and spreadsheets write 15-Jan-26
const MAIL =
  /^(?:[a-z]{3,9},? )?(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?<month>[a-z]{3,9})\.?,?[ -](?<year>\d{4}\b|\d{2}(?= \d{1,2}:\d|$))/iu;
// January 15, 2026, January 15th, 2026 (metadata written by people)
const WRITTEN =
  /^(?:[a-z]{3,9},? )?(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})\b/iu;

// 15.1.2026, 15. 1. 2026: where dots are written the day comes first; with slashes it could be either, unless one can be no month
const DOTTED = /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})\b/u;
const SLASHED = /^(?<one>\d{1,2})\/(?<two>\d{1,2})\/(?<year>\d{4})\b/u;

/** Which of two numbers is the month where both could be: `3/12/2026`. */
export type Order = 'day first' | 'month first';

/** Day and month of 31/12/2025 and 12/31/2025; of 3/12/2025, which could be two days, as `order` says, and null without it. */
function slashed(text: string, order: Order | null): Readonly<Record<string, string>> | null {
  const { one = '', two = '', year = '' } = SLASHED.exec(text)?.groups ?? {};
  const [a, b] = [Number(one), Number(two)];
  if (a > 12 || a === b || (b <= 12 && order === 'day first')) return { year, month: two, day: one };
  return b > 12 || order === 'month first' ? { year, month: one, day: two } : null;
}

/** The order that dates of one hand have, where one of them can be read in one way alone and none in the other. */
export function orderIn(texts: readonly string[]): Order | null {
  const found = new Set(
    texts.flatMap((text): readonly Order[] => {
      const { one, two } = SLASHED.exec(text.trim())?.groups ?? {};
      if (Number(one) > 12 && Number(two) <= 12) return ['day first'];
      return Number(two) > 12 && Number(one) <= 12 ? ['month first'] : [];
    }),
  );
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

const MONTH_FIRST = new Set('US PH'.split(' '));
const DAY_FIRST = new Set('GB IE AU NZ IN SG MY HK PK NG KE GH JM MT FR DE ES IT PT NL BE AT'.split(' '));

/** How people of the country in a language tag write: `en-US`, `en_GB`. */
export function orderOf(tag: string): Order | null {
  const country =
    /^[a-z]{2,3}[-_](?:[a-z]{4}[-_])?(?<country>[a-z]{2})\b/iu.exec(tag.trim())?.groups?.country ?? '';
  if (MONTH_FIRST.has(country.toUpperCase())) return 'month first';
  return DAY_FIRST.has(country.toUpperCase()) ? 'day first' : null;
}

/** The two days that `3/12/2026` could be; null for what states one, or none. */
export function twoDays(text: string): readonly [Day, Day] | null {
  if (statedDay(text) !== null) return null;
  const [one, two] = [statedDay(text, 'day first'), statedDay(text, 'month first')];
  return one !== null && two !== null ? [one, two] : null;
}

/** Seconds or milliseconds since 1970, and as .NET writes them: what databases and interfaces hand out. */
const COUNTED =
  /^(?<seconds>1\d{9})(?:\.\d{1,9})?$|^(?:\/Date\()?(?<milliseconds>1\d{12})(?:[+-]\d{4})?(?:\)\/)?$/u;

/** A count knows no zone: its day is that of UTC. */
function countedDay(text: string): Day | null {
  const { seconds, milliseconds } = COUNTED.exec(text)?.groups ?? {};
  if (seconds === undefined && milliseconds === undefined) return null;
  return new Date(milliseconds ? Number(milliseconds) : Number(seconds) * 1000)
    .toISOString()
    .slice(0, 10) as Day;
}

/** Two figures of a year as mail reads them (RFC 5322, 4.3): from 50 on the last century. */
const ofTheCentury = (year: string): string =>
  year.length === 2 ? `${Number(year) < 50 ? 20 : 19}${year}` : year;

/** Null when the text states no day of the calendar, or two where no `order` is known. */
export function statedDay(text: string, order: Order | null = null): Day | null {
  const trimmed = text
    .trim()
    .slice(0, 80)
    .replaceAll(/\s{1,8}/gu, ' ');
  const counted = countedDay(trimmed);
  if (counted !== null) return counted;
  const found =
    [ISO, LOOSE, MAIL, WRITTEN, DOTTED].map((form) => form.exec(trimmed)?.groups).find(Boolean) ??
    slashed(trimmed, order);
  if (!found) return null;
  const { year = '', month = '', day = '' } = found;
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const written = `${ofTheCentury(year)}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}
