/**
 * The only date arithmetic of the parser, on date-fns over UTC, so that no zone can shift a day.
 * Days go in and come out as text.
 */
import { UTCDate } from '@date-fns/utc';
import {
  addDays as add,
  addMonths as addMonthsTo,
  differenceInCalendarDays,
  getISODay,
  getISOWeek,
  getISOWeekYear,
  startOfISOWeek,
} from 'date-fns';
import type { Day } from '../model/time.ts';
import { isDay } from '../model/time.ts';
import { MONTH_NAMES } from './words/months.ts';
import { WEEKDAY_NAMES } from './words/weekdays.ts';
import type { Holiday } from './words/holidays.ts';

const date = (day: Day): UTCDate => new UTCDate(`${day}T00:00:00Z`);

function text(value: Date): Day | null {
  const [year, month, dayOfMonth] = [value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate()];
  return dayOf(year, month, dayOfMonth);
}

/** A day from its numbers, or null where there is none (30 February, years outside 1 to 9999). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (year < 1 || year > 9999) return null;
  const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/** Year, month (1 to 12) and day of the month. */
export function partsOf(day: Day): readonly [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

/** The day `count` days on (back when negative); the same day at the calendar's edge. */
export function addDays(day: Day, count: number): Day {
  return text(add(date(day), count)) ?? day;
}

/** The day `count` months on; the month's last day where the target is shorter. */
export function addMonths(day: Day, count: number): Day {
  return text(addMonthsTo(date(day), count)) ?? day;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(date(to), date(from));
}

/** ISO weekday, Monday 1 to Sunday 7. */
export function weekdayOfDay(day: Day): number {
  return getISODay(date(day));
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
  return text(startOfISOWeek(date(day))) ?? day;
}

/** `2026-W03` for a day in it. */
export function isoWeek(day: Day): string {
  const value = date(day);
  return `${String(getISOWeekYear(value)).padStart(4, '0')}-W${String(getISOWeek(value)).padStart(2, '0')}`;
}

/** The last day of a month. */
export function lastOfMonth(year: number, month: number): Day | null {
  return (
    [31, 30, 29, 28].map((dayOfMonth) => dayOf(year, month, dayOfMonth)).find((day) => day !== null) ?? null
  );
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

/** `15 January 2026`, or `Thursday 15 January 2026` with its weekday: how explanations print a day. */
export function printDay(day: Day, withWeekday = false): string {
  const [year, month, dayOfMonth] = partsOf(day);
  return `${withWeekday ? `${WEEKDAY_NAMES[weekdayOfDay(day)] ?? ''} ` : ''}${dayOfMonth} ${MONTH_NAMES[month] ?? ''} ${year}`;
}
