/** So many units on or back from a start, in the unit's own precision or to the day. */
import type { Day } from '../../model/time.ts';
import { addDays, addMonths, dayOf, partsOf } from './calendar.ts';
import {
  calendarValue,
  centuryValue,
  dayValue,
  decadeValue,
  fractionValue,
  weekValue,
  type Basis,
  type Judged,
} from './judged.ts';
import type { Start } from './start.ts';
import type { UnitName } from '../words/units.ts';

/** The value of a unit that cannot be placed. */
export const UNKNOWN: Readonly<Partial<Record<UnitName, string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  year: 'XXXX',
  quarter: 'XXXX-QX',
};

/** The unit `count` units away from a start, in the unit's own precision. */
export function stepped(start: Start, unit: UnitName, count: number): Judged | null {
  const { year, month, day, basis } = start;
  switch (unit) {
    case 'day':
    case 'night':
      return day && dayValue(addDays(day, count), basis);
    case 'week':
      return day && weekValue(addDays(day, 7 * count), basis);
    case 'fortnight':
      return day && weekValue(addDays(day, 14 * count), basis);
    case 'month': {
      if (month === null) return null;
      const first = dayOf(Math.max(year, 1), month, 1);
      if (!first || year < 1) return null;
      const [y, m] = partsOf(addMonths(first, count));
      return calendarValue(y, m, null, basis);
    }
    case 'year':
      return calendarValue(sum(year, count), null, null, basis);
    case 'decade':
      return decadeValue(Math.floor(year / 10) + count, basis);
    case 'century':
      return centuryValue(Math.floor((year - 1) / 100) + 1 + count, basis);
    case 'quarter': {
      if (month === null) return null;
      const index = year * 4 + Math.floor((month - 1) / 3) + count;
      return fractionValue(Math.floor(index / 4), 'Q', (index % 4) + 1, basis);
    }
    default:
      return null;
  }
}

/** Months in a unit, for those that hold whole ones. */
export const MONTHS_OF: Readonly<Partial<Record<UnitName, number>>> = {
  month: 1,
  year: 12,
  decade: 120,
  century: 1200,
};
const DAYS_OF: Readonly<Partial<Record<UnitName, number>>> = { day: 1, night: 1, week: 7, fortnight: 14 };

/** The same day of another week, month or year. */
export function steppedExactly(day: Day, unit: UnitName, count: number, basis: Basis): Judged | null {
  const [months, days] = [MONTHS_OF[unit], DAYS_OF[unit]];
  if (months !== undefined) return dayValue(addMonths(day, count * months), basis);
  return days === undefined ? null : dayValue(addDays(day, count * days), basis);
}

/** Years run from -1 to 1: there was no year 0. */
function sum(year: number, count: number): number {
  const result = year + count;
  if (year < 0 && result >= 0) return result + 1;
  return year > 0 && result <= 0 ? result - 1 : result;
}
