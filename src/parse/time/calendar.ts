/**
 * The only date arithmetic of the parser: days by counting them, weeks of the year on date-fns over UTC, so that no zone can
 * shift a day. Days go in and come out as text.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
// by their own paths: the package's front door reads two hundred files
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import type { Day } from '../../model/time.ts';
import { MONTH_NAMES } from '../words/months.ts';
import { WEEKDAY_NAMES } from '../words/weekdays.ts';
import type { Holiday } from '../words/holidays.ts';

/** A pure function that is asked for the same few days again and again: a folder spans few. */
function remembered<K, V>(make: (day: K) => V): (day: K) => V {
  const known = new Map<K, V>();
  return (day) => {
    const value = known.get(day);
    if (value !== undefined) return value;
    if (known.size > 20_000) known.clear();
    const made = make(day);
    known.set(day, made);
    return made;
  };
}

const date = (day: Day): Date => new UTCDateMini(`${day}T00:00:00Z`);

/** A day from its numbers, or null where there is none (30 February, years outside 1 to 9999). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  return isDate(year, month, dayOfMonth) ? written((year * 16 + month) * 32 + dayOfMonth) : null;
}

function isDate(year: number, month: number, dayOfMonth: number): boolean {
  return (
    Number.isInteger(year) &&
    year >= 1 &&
    year <= 9999 &&
    Number.isInteger(dayOfMonth) &&
    dayOfMonth >= 1 &&
    dayOfMonth <= lengthOf(year, month)
  );
}

/** A day as text, by one number of its year, month and day. */
const written = remembered(
  (day: number): Day => `${padded(day >> 9, 4)}-${padded((day >> 5) & 15, 2)}-${padded(day & 31, 2)}` as Day,
);

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month (1 to 12); 0 where there is no such month. */
function lengthOf(year: number, month: number): number {
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  return leap ? 29 : (LENGTHS[month - 1] ?? 0);
}

function padded(value: number, length: number): string {
  const digits = String(value);
  return digits.length === length ? digits : digits.padStart(length, '0');
}

/** Year, month (1 to 12) and day of the month. */
export function partsOf(day: Day): readonly [number, number, number] {
  return [digits(day, 0) * 100 + digits(day, 2), digits(day, 5), digits(day, 8)];
}

/** The number that two digits of a day stand for. */
function digits(day: Day, at: number): number {
  return (day.charCodeAt(at) - 48) * 10 + day.charCodeAt(at + 1) - 48;
}

/**
 * Days since 1 March of year 0. Every expression of every article is counted from some day, so this must cost little.
 * Method: Howard Hinnant, chrono-compatible low-level date algorithms, days_from_civil.
 */
export function countOf(day: Day): number {
  const [year, month, dayOfMonth] = partsOf(day);
  return countOfParts(year, month, dayOfMonth);
}

/** The same of a day's numbers; null where there is none. */
export function countOfDate(year: number, month: number, dayOfMonth: number): number | null {
  return isDate(year, month, dayOfMonth) ? countOfParts(year, month, dayOfMonth) : null;
}

function countOfParts(calendarYear: number, month: number, dayOfMonth: number): number {
  const year = month > 2 ? calendarYear : calendarYear - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear;
}

/** The day of a count, by the same method (civil_from_days); null outside the calendar. */
function dayOfCount(count: number): Day | null {
  const era = Math.floor(count / 146097);
  const dayOfEra = count - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const year = yearOfEra + era * 400 + (month > 9 ? 1 : 0);
  return dayOf(year, month > 9 ? month - 9 : month + 3, dayOfYear - Math.floor((153 * month + 2) / 5) + 1);
}

/** The day `count` days on (back when negative); the same day at the calendar's edge. */
export function addDays(day: Day, count: number): Day {
  return dayOfCount(countOf(day) + count) ?? day;
}

/** The day `count` months on; the month's last day where the target is shorter. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, dayOfMonth] = partsOf(day);
  // half a month more is none
  const months = year * 12 + Math.trunc(month + count) - 1;
  const toYear = Math.floor(months / 12);
  const toMonth = months - toYear * 12 + 1;
  return dayOf(toYear, toMonth, Math.min(dayOfMonth, lengthOf(toYear, toMonth))) ?? day;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return countOf(to) - countOf(from);
}

/** ISO weekday, Monday 1 to Sunday 7. */
export function weekdayOfDay(day: Day): number {
  return weekdayOfCount(countOf(day));
}

/** The same of a count. */
export function weekdayOfCount(count: number): number {
  // day 0, 1 March of year 0, was a Wednesday
  return ((count + 2) % 7) + 1;
}

/** The latest such weekday on or before the day. */
export function weekdayOnOrBefore(day: Day, weekday: number): Day {
  return addDays(day, -((weekdayOfDay(day) - weekday + 7) % 7));
}

/** The earliest such weekday on or after the day. */
export function weekdayOnOrAfter(day: Day, weekday: number): Day {
  return addDays(day, (weekday - weekdayOfDay(day) + 7) % 7);
}

/** The Monday of the day's ISO week. */
export function mondayOf(day: Day): Day {
  return weekdayOnOrBefore(day, 1);
}

/** `2026-W03` for a day in it. */
export const isoWeek: (day: Day) => string = remembered((day) => {
  const value = date(day);
  return `${String(getISOWeekYear(value)).padStart(4, '0')}-W${String(getISOWeek(value)).padStart(2, '0')}`;
});

/** The last day of a month. */
export function lastOfMonth(year: number, month: number): Day | null {
  return dayOf(year, month, lengthOf(year, month));
}

/** Easter Sunday of a year (Gregorian), by the anonymous algorithm of Nature, 1876. */
export function easterOf(year: number): Day | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** The day a holiday falls on in a year. */
export function holidayIn(holiday: Holiday, year: number): Day | null {
  switch (holiday.kind) {
    case 'fixed':
      return dayOf(year, holiday.month, holiday.day);
    case 'easter': {
      const easter = easterOf(year);
      return easter && addDays(easter, holiday.offset);
    }
    case 'nth': {
      const edge = holiday.nth > 0 ? dayOf(year, holiday.month, 1) : lastOfMonth(year, holiday.month);
      if (!edge) return null;
      const day =
        holiday.nth > 0
          ? addDays(weekdayOnOrAfter(edge, holiday.weekday), 7 * (holiday.nth - 1))
          : weekdayOnOrBefore(edge, holiday.weekday);
      return addDays(day, holiday.plus ?? 0);
    }
  }
}

const plainDay = remembered((day: Day): string => {
  const [year, month, dayOfMonth] = partsOf(day);
  return `${dayOfMonth} ${MONTH_NAMES[month] ?? ''} ${year}`;
});

const fullDay = remembered(
  (day: Day): string => `${WEEKDAY_NAMES[weekdayOfDay(day)] ?? ''} ${plainDay(day)}`,
);

/** `15 January 2026`, or `Thursday 15 January 2026` with its weekday: how explanations print a day. */
export function printDay(day: Day, withWeekday = false): string {
  return withWeekday ? fullDay(day) : plainDay(day);
}
