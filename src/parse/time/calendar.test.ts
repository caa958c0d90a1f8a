import {
  addDays as addByDateFns,
  addMonths as addMonthsByDateFns,
  differenceInCalendarDays,
  getISODay,
  lastDayOfMonth,
  startOfISOWeek,
} from 'date-fns';
import { UTCDate } from '@date-fns/utc';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay, type Day } from '../../model/time.ts';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  lastOfMonth,
  mondayOf,
  partsOf,
  weekdayOfDay,
} from './calendar.ts';

const days = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => dayOf(year, month, day))
  .filter((day): day is Day => day !== null);
const instant = (day: Day): UTCDate => new UTCDate(`${day}T00:00:00Z`);

test('counting days agrees with date-fns over the whole calendar', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -400_000, max: 400_000 }), (day, count) => {
      const moved = addByDateFns(instant(day), count).toISOString().slice(0, 10);
      expect(addDays(day, count)).toBe(isDay(moved) ? moved : day);
      expect(weekdayOfDay(day)).toBe(getISODay(instant(day)));
    }),
    { seed: 5, numRuns: 2000 },
  );
  fc.assert(
    fc.property(days, days, (from, to) => {
      expect(daysBetween(from, to)).toBe(differenceInCalendarDays(instant(to), instant(from)));
    }),
    { seed: 6, numRuns: 1000 },
  );
});

const text = (value: Date): string => value.toISOString().slice(0, 10);

test('months and weeks agree with date-fns over the whole calendar', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
      const moved = text(addMonthsByDateFns(instant(day), count));
      expect(addMonths(day, count)).toBe(isDay(moved) ? moved : day);
      const monday = text(startOfISOWeek(instant(day)));
      expect(mondayOf(day)).toBe(isDay(monday) ? monday : day);
      const [year, month] = partsOf(day);
      expect(lastOfMonth(year, month)).toBe(text(lastDayOfMonth(instant(day))));
    }),
    { seed: 7, numRuns: 2000 },
  );
});

test('what is no day is none', () => {
  expect(dayOf(2023, 2, 29)).toBeNull();
  expect(dayOf(2023, 13, 1)).toBeNull();
  expect(dayOf(2023, 1.5, 1)).toBeNull();
  expect(dayOf(NaN, 1, 1)).toBeNull();
  expect(dayOf(2023, 1, NaN)).toBeNull();
  expect(lastOfMonth(2023, 0)).toBeNull();
});

test('the edges of the calendar hold', () => {
  expect(addDays('9999-12-31' as Day, 1)).toBe('9999-12-31');
  expect(addDays('0001-01-01' as Day, -1)).toBe('0001-01-01');
  expect(addDays('2000-02-28' as Day, 1)).toBe('2000-02-29');
  expect(addDays('1900-02-28' as Day, 1)).toBe('1900-03-01');
});
