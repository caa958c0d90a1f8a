/** What is judged about an expression: its value, the days it covers, and why. */
import type { Day, Precision } from '../../model/time.ts';
import { addDays, dayOf, isoWeek, lastOfMonth, mondayOf, partsOf } from './calendar.ts';
import type { Season } from '../words/seasons.ts';

/** How the missing part of a date was found. */
export type Basis =
  | { readonly kind: 'stated' }
  | { readonly kind: 'published' }
  | { readonly kind: 'story'; readonly from: string }
  /** Counted from the day that the text gives an event elsewhere. */
  | { readonly kind: 'event'; readonly from: string; readonly word: string }
  | { readonly kind: 'utterance'; readonly from: Day }
  /** A day that is named for what happened on it. */
  | { readonly kind: 'known' }
  /** Counted from a date that stands beside it: "the day before last Tuesday". */
  | { readonly kind: 'beside'; readonly from: string }
  | { readonly kind: 'none' };

/** A stretch of days with its TIMEX3 value. Days are null before Christ and where only the value is known. */
export interface Judged {
  readonly value: string;
  readonly first: Day | null;
  readonly last: Day | null;
  readonly precision: Precision | null;
  readonly basis: Basis;
  /** `HH:MM` for order within a day. */
  readonly time?: string;
  /** Calendar numbers for the story to go on from. */
  readonly at?: { readonly year: number; readonly month: number | null; readonly day: number | null };
  readonly endPoint?: string;
  readonly beginPoint?: string;
  readonly quant?: string;
  readonly freq?: string;
}

const pad = (n: number, length: number): string => String(Math.abs(n)).padStart(length, '0');

/** `1998`, or `BC0492` before Christ. */
export const yearValue = (year: number): string => (year < 0 ? `BC${pad(year, 4)}` : pad(year, 4));

/** A day, month or year by its numbers; the value alone where the calendar has no such day. */
export function calendarValue(year: number, month: number | null, day: number | null, basis: Basis): Judged {
  const at = { year, month, day };
  if (month === null) {
    const first = dayOf(year, 1, 1);
    return {
      value: yearValue(year),
      first,
      last: first && dayOf(year, 12, 31),
      precision: 'year',
      basis,
      at,
    };
  }
  if (day === null) {
    const first = dayOf(year, month, 1);
    return {
      value: `${yearValue(year)}-${pad(month, 2)}`,
      first,
      last: first && lastOfMonth(year, month),
      precision: 'month',
      basis,
      at,
    };
  }
  const exact = dayOf(year, month, day);
  return {
    value: exact ?? `${yearValue(year)}-${pad(month, 2)}-${pad(day, 2)}`,
    first: exact,
    last: exact,
    precision: 'day',
    basis,
    at,
  };
}

export function dayValue(day: Day, basis: Basis): Judged {
  const [year, month, dayOfMonth] = partsOf(day);
  return calendarValue(year, month, dayOfMonth, basis);
}

/** The ISO week that holds a day. */
export function weekValue(day: Day, basis: Basis): Judged {
  const monday = mondayOf(day);
  return {
    value: isoWeek(monday),
    first: monday,
    last: addDays(monday, 6),
    precision: 'week',
    basis,
    at: numbers(monday),
  };
}

/** Saturday and Sunday of the ISO week that holds a day. */
export function weekendValue(day: Day, basis: Basis): Judged {
  const monday = mondayOf(day);
  return {
    value: `${isoWeek(monday)}-WE`,
    first: addDays(monday, 5),
    last: addDays(monday, 6),
    precision: 'interval',
    basis,
    at: numbers(addDays(monday, 5)),
  };
}

/** Quarter (of 3 months) or half (of 6) of a year. */
export function fractionValue(year: number, of: 'Q' | 'H', n: number, basis: Basis): Judged {
  const months = of === 'Q' ? 3 : 6;
  const month = (n - 1) * months + 1;
  return {
    value: `${yearValue(year)}-${of}${n}`,
    first: dayOf(year, month, 1),
    last: lastOfMonth(year, month + months - 1),
    precision: of === 'Q' ? 'quarter' : 'half',
    basis,
    at: { year, month, day: null },
  };
}

/** A season by the year it begins in. */
export function seasonValue(year: number, season: Season, basis: Basis): Judged {
  const end = season.firstMonth + 2;
  return {
    value: `${yearValue(year)}-${season.code}`,
    first: dayOf(year, season.firstMonth, 1),
    last: end > 12 ? lastOfMonth(year + 1, end - 12) : lastOfMonth(year, end),
    precision: 'season',
    basis,
    at: { year, month: season.firstMonth, day: null },
  };
}

/** `199` for the 1990s. */
export function decadeValue(decade: number, basis: Basis): Judged {
  if (decade < 0)
    return { value: `BC${pad(decade, 3)}`, first: null, last: null, precision: 'decade', basis };
  return {
    value: pad(decade, 3),
    first: dayOf(decade * 10, 1, 1),
    last: dayOf(decade * 10 + 9, 12, 31),
    precision: 'decade',
    basis,
    at: { year: decade * 10, month: null, day: null },
  };
}

/** The nth century after Christ, or before it when negative: `19` for the 20th. */
export function centuryValue(century: number, basis: Basis): Judged {
  if (century < 0)
    return { value: `BC${pad(-century - 1, 2)}`, first: null, last: null, precision: 'century', basis };
  const year = (century - 1) * 100;
  return {
    value: pad(century - 1, 2),
    first: dayOf(year + 1, 1, 1),
    last: dayOf(year + 100, 12, 31),
    precision: 'century',
    basis,
  };
}

/** A value that points at no days of the calendar. */
export function valueOnly(value: string, more: Partial<Judged> = {}): Judged {
  return { value, first: null, last: null, precision: null, basis: { kind: 'stated' }, ...more };
}

/** A value that cannot be placed for want of a day to count from. */
export function unplaced(value: string): Judged {
  return valueOnly(value, { basis: { kind: 'none' } });
}

function numbers(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const [year, month, dayOfMonth] = partsOf(day);
  return { year, month, day: dayOfMonth };
}
