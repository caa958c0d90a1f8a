/** Dates as people write them in settings: the part of ISO 8601-2 (EDTF) level 1 that `Dating.edtf` uses. */
import { isDay, type Day, type Precision } from './time.ts';

export interface EdtfDate {
  readonly edtf: string;
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
  readonly approximate: boolean;
}

/** First month of each season by its EDTF number; winter runs into the next year. */
const SEASONS: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 };

/**
 * Reads `2026-01-15`, `2026-01`, `2026`, `202X`, `20XX`, `2026-21` (spring), each with `~` for "about", and intervals
 * `2022-02/2026-01-16`. Null when the text is none of these or no day of the calendar.
 */
export function readEdtf(text: string): EdtfDate | null {
  const parts = text.split('/');
  if (parts.length > 2) return null;
  const [from, to] = parts.map(readOne);
  if (!from || (parts.length === 2 && !to)) return null;
  if (!to) return { edtf: text, ...from };
  if (to.last < from.first) return null;
  return {
    edtf: text,
    first: from.first,
    last: to.last,
    precision: 'interval',
    approximate: from.approximate || to.approximate,
  };
}

function readOne(text: string): Omit<EdtfDate, 'edtf'> | null {
  const approximate = text.endsWith('~');
  const date = approximate ? text.slice(0, -1) : text;
  const range = rangeOf(date);
  return range && { ...range, approximate };
}

function rangeOf(date: string): Pick<EdtfDate, 'first' | 'last' | 'precision'> | null {
  if (isDay(date)) return { first: date, last: date, precision: 'day' };
  const month = /^(?<year>\d{4})-(?<month>0[1-9]|1[0-2])$/.exec(date)?.groups;
  if (month) return stretch(`${date}-01`, lastOfMonth(month.year ?? '', Number(month.month)), 'month');
  const season = /^(?<year>\d{4})-(?<season>2[1-4])$/.exec(date)?.groups;
  if (season) {
    const start = SEASONS[season.season ?? ''] ?? 3;
    const endYear = start === 12 ? String(Number(season.year) + 1).padStart(4, '0') : (season.year ?? '');
    const end = lastOfMonth(endYear, start === 12 ? 2 : start + 2);
    return stretch(`${season.year ?? ''}-${String(start).padStart(2, '0')}-01`, end, 'season');
  }
  if (/^\d{4}$/.test(date)) return stretch(`${date}-01-01`, `${date}-12-31`, 'year');
  if (/^\d{3}X$/.test(date))
    return stretch(`${date.slice(0, 3)}0-01-01`, `${date.slice(0, 3)}9-12-31`, 'decade');
  if (/^\d{2}XX$/.test(date))
    return stretch(`${date.slice(0, 2)}00-01-01`, `${date.slice(0, 2)}99-12-31`, 'century');
  return null;
}

function stretch(
  first: string,
  last: string,
  precision: Precision,
): Pick<EdtfDate, 'first' | 'last' | 'precision'> | null {
  // the first decade and century begin before year 1, which no timeline reaches
  const start = first.startsWith('0000') ? `0001${first.slice(4)}` : first;
  return isDay(start) && isDay(last) ? { first: start, last, precision } : null;
}

/** `YYYY-MM-DD` of a month's last day: the longest that exists. */
function lastOfMonth(year: string, month: number): string {
  const days = [31, 30, 29, 28].map((day) => `${year}-${String(month).padStart(2, '0')}-${day}`);
  return days.find(isDay) ?? '';
}
