/**
 * Days in English as British Intl says them, without Intl: the first formatter of a page takes browsers ten milliseconds,
 * while the chart waits for the names of its months.
 */
import type { Day } from '../model/time.ts';
import { dayNumber, weekday as weekdayOf } from './days.ts';

type Options = Pick<Intl.DateTimeFormatOptions, 'weekday' | 'day' | 'month' | 'year'>;

const list = (names: string): readonly string[] => names.split(' ');
const MONTHS = list('January February March April May June July August September October November December');
const WEEKDAYS = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');

const named = (name = '', width: string): string =>
  width === 'long' ? name : name.slice(0, width === 'narrow' ? 1 : name === 'September' ? 4 : 3);

/** The parts of a day that are asked for, in British order; names have a width, numbers none. For years of four figures. */
export function inEnglish({ weekday, day, month, year }: Options, on: Day): string {
  return [
    weekday && named(WEEKDAYS[weekdayOf(dayNumber(on))], weekday),
    day && Number(on.slice(8)),
    month && named(MONTHS[Number(on.slice(5, 7)) - 1], month),
    year && on.slice(0, 4),
  ]
    .filter(Boolean)
    .join(' ');
}

/** "3–7 Mar 2026": what both ends share is said once. */
export function rangeInEnglish(first: Day, last: Day): string {
  const [day, month, year] = [{ day: 'numeric' }, { month: 'short' }, { year: 'numeric' }] as const;
  const end = inEnglish({ ...day, ...month, ...year }, last);
  if (first === last) return end;
  if (first.slice(0, 7) === last.slice(0, 7)) return `${inEnglish(day, first)}–${end}`;
  const shown = first.slice(0, 4) === last.slice(0, 4) ? { ...day, ...month } : { ...day, ...month, ...year };
  // thin spaces, as Intl has them
  return `${inEnglish(shown, first)}\u2009–\u2009${end}`;
}
