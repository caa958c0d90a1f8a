/**
 * Days as numbers, the only place where a Day leaves its text form: whole days since 1970-01-01, so that geometry
 * can subtract them. No clock, no zone.
 */
import { asDay, type Day } from '../model/time.ts';

/** Days since 1970-01-01 of a proleptic Gregorian date. Method: Howard Hinnant, "chrono-compatible low-level date algorithms". */
export function civilToNumber(year: number, month: number, date: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export interface Civil {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly date: number;
}

/** The inverse of `civilToNumber`. */
export function numberToCivil(number: number): Civil {
  const z = Math.floor(number) + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, date: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** Day -> days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return civilToNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** The Day on which a (possibly fractional) day number falls, held inside the calendar of the format. */
export function dayAt(number: number): Day {
  const { year, month, date } = numberToCivil(number);
  if (year < 1) return asDay('0001-01-01');
  if (year > 9999) return asDay('9999-12-31');
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  return asDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`);
}

/** 0 Monday to 6 Sunday. */
export const weekday = (number: number): number => (((Math.floor(number) + 3) % 7) + 7) % 7;

/** First day number of the month `months` after the one that holds `number`. */
export function monthStart(number: number, months = 0): number {
  const { year, month } = numberToCivil(number);
  const index = year * 12 + month - 1 + months;
  return civilToNumber(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
}

/** First day number of the year `years` after the one that holds `number`. */
export const yearStart = (number: number, years = 0): number =>
  civilToNumber(numberToCivil(number).year + years, 1, 1);
