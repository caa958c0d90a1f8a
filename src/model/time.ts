/**
 * The nouns of time. A Day is text, so that it sorts, compares and serialises as itself and no zone can shift it.
 */
import type { Reason, Share } from './reason.ts';
import type { Span } from './text.ts';

declare const day: unique symbol;

/** `YYYY-MM-DD` in the proleptic Gregorian calendar, 0001-01-01 to 9999-12-31. Never an instant. */
export type Day = string & { readonly [day]: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day that exists in the calendar. */
export function isDay(text: string): text is Day {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
  return year >= 1 && date >= 1 && date <= length;
}

/** The one way from text to Day. Throws a RangeError that names the text when it is no day. */
export function asDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day (YYYY-MM-DD): ${text}`);
  return text;
}

export const PRECISIONS = [
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
  'interval',
] as const;
export type Precision = (typeof PRECISIONS)[number];

/** The words that gave a date: a span of one article. */
export interface Evidence extends Span {
  readonly article: string;
}

/** A date with its reason: what it is, how precise, which rule gave it, on which words. */
export interface Dating {
  /** ISO 8601-2 (EDTF) level 1, e.g. `2026-01-09`, `2025-12`, `2022-02~`, `2022-02/2026-01-16`. */
  readonly edtf: string;
  /** First and last possible day, inclusive. */
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
  readonly approximate: boolean;
  /** `HH:MM` as stated, for order within a day and for print; never converted between zones. */
  readonly time: string | null;
  /** Stable rule id such as `weekday-before-publication`. */
  readonly rule: string;
  readonly evidence: Evidence | null;
  /** One sentence that a reader understands. */
  readonly explanation: string;
  /** The explanation in parts; absent in files of older versions. */
  readonly reason?: Reason;
}

/** Parts of a day: the hour of such a date is there for order alone, nobody told it. */
const PARTS_OF_DAY: readonly (Share | undefined)[] = [
  'morning',
  'midday',
  'afternoon',
  'evening',
  'night',
  'daytime',
];

/** The time of day that the text tells, `HH:MM`; null where it tells none, as with "Tuesday night". */
export const clockOf = ({ time, reason }: Pick<Dating, 'time' | 'reason'>): string | null =>
  PARTS_OF_DAY.includes(reason?.share) ? null : time;
