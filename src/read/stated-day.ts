/**
 * The day that a machine-readable date states, as `YYYY-MM-DD`: the day as written, in the writer's own zone. Nothing is
 * converted, since a newspaper's "15 January 23:30" is of the 15th wherever it is read.
 */
import { isDay, type Day } from '../model/time.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// 2026-01-15, 2026-01-15T10:00:00Z, 20260115, 20260115T100000Z, 2026/01/15
const ISO = /^(?<year>\d{4})(?<gap>[-/]?)(?<month>\d{2})\k<gap>(?<day>\d{2})(?!\d)/u;
// Thu, 15 Jan 2026 10:00:00 GMT (mail and RSS); 15 January 2026
const MAIL = /^(?:[a-z]{3,9},? )?(?<day>\d{1,2}) (?<month>[a-z]{3,9})\.?,? (?<year>\d{4})\b/iu;
// January 15, 2026 (metadata written by people)
const WRITTEN = /^(?:[a-z]{3,9},? )?(?<month>[a-z]{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4})\b/iu;

// 15.1.2026, 15. 1. 2026: where dots are written the day comes first; with slashes it could be either
const DOTTED = /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})\b/u;

/** Null when the text states no day of the calendar. */
export function statedDay(text: string): Day | null {
  const trimmed = text
    .trim()
    .slice(0, 80)
    .replaceAll(/\s{1,8}/gu, ' ');
  const found = (ISO.exec(trimmed) ?? MAIL.exec(trimmed) ?? WRITTEN.exec(trimmed) ?? DOTTED.exec(trimmed))
    ?.groups;
  if (!found) return null;
  const { year = '', month = '', day = '' } = found;
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const written = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}
