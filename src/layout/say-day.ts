/** Days in words, by Intl in the page's language, the Gregorian calendar and no zone. */
import { dayNumber } from './days.ts';
import type { Dating, Day, Precision } from '../model/time.ts';

export interface DayWords {
  readonly lang: string;
  /** Thursday 15 January 2026 */
  long(day: Day): string;
  /** 15 January 2026 */
  full(day: Day): string;
  /** 15 Jan 2026 */
  medium(day: Day): string;
  /** 15 Jan */
  short(day: Day): string;
  /** January 2026 */
  month(day: Day): string;
  /** Jan 2026 */
  monthShort(day: Day): string;
  /** January, Jan, J */
  monthName(day: Day, width: 'long' | 'short' | 'narrow'): string;
  year(day: Day): string;
  /** Thu, T */
  weekday(day: Day, width: 'long' | 'short' | 'narrow'): string;
  range(first: Day, last: Day): string;
}

/** Of a day before the calendar is from, the source knew another weekday. */
const GREGORIAN = '1582-10-15';

const instant = (day: Day): Date => new Date(dayNumber(day) * 86_400_000);

/** A bare `en` means dates as most of the world writes them in English: day before month. */
const localeOf = (lang: string): string => {
  const wanted = lang.toLowerCase() === 'en' ? 'en-GB' : lang;
  try {
    return Intl.getCanonicalLocales(wanted)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
};

/** Words for days in one language; formatters are made on first use, since each costs a tenth of a millisecond. */
export function dayWords(lang: string): DayWords {
  const locale = localeOf(lang);
  const made = new Map<string, Intl.DateTimeFormat>();
  const by = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = JSON.stringify(options);
    let format = made.get(key);
    if (!format) {
      format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
      made.set(key, format);
    }
    return format;
  };
  /** A year of three figures or fewer needs its era, or it reads as a day. */
  const dated = (options: Intl.DateTimeFormatOptions, day: Day): Intl.DateTimeFormatOptions =>
    options.year && day < '1000' ? { ...options, era: 'short' } : options;
  const known = new Map<string, string>();
  const say = (options: Intl.DateTimeFormatOptions) => {
    const key = JSON.stringify(options);
    return (day: Day): string => {
      let text = known.get(key + day);
      if (text === undefined) {
        if (known.size > 4000) known.clear();
        text = by(dated(options, day)).format(instant(day));
        known.set(key + day, text);
      }
      return text;
    };
  };
  const months = {
    long: say({ month: 'long' }),
    short: say({ month: 'short' }),
    narrow: say({ month: 'narrow' }),
  };
  const weekdays = {
    long: say({ weekday: 'long' }),
    short: say({ weekday: 'short' }),
    narrow: say({ weekday: 'narrow' }),
  };
  const long = say({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const full = say({ day: 'numeric', month: 'long', year: 'numeric' });
  return {
    lang,
    // British Intl puts a comma after the weekday; news style does not
    long: (day) =>
      day < GREGORIAN
        ? full(day)
        : locale.startsWith('en')
          ? long(day).replace(/^(\p{L}+), /u, '$1 ')
          : long(day),
    full,
    medium: say({ day: 'numeric', month: 'short', year: 'numeric' }),
    short: say({ day: 'numeric', month: 'short' }),
    month: say({ month: 'long', year: 'numeric' }),
    monthShort: say({ month: 'short', year: 'numeric' }),
    monthName: (day, width) => months[width](day),
    year: say({ year: 'numeric' }),
    weekday: (day, width) => (day < GREGORIAN ? '' : weekdays[width](day)),
    range: (first, last) =>
      by(dated({ day: 'numeric', month: 'short', year: 'numeric' }, first)).formatRange(
        instant(first),
        instant(last),
      ),
  };
}

type When = Pick<Dating, 'first' | 'last'> & { readonly precision: Precision };

/** A date as precise as it is: a day, a month, a year or a range. Never a day for a month. */
export function sayWhen(words: DayWords, when: When, width: 'long' | 'medium' = 'long'): string {
  const wide = width === 'long';
  switch (when.precision) {
    case 'day':
      return wide ? words.long(when.first) : words.medium(when.first);
    case 'month':
      return wide ? words.month(when.first) : words.monthShort(when.first);
    case 'year':
      return words.year(when.first);
    case 'decade':
    case 'century':
      return `${words.year(when.first)}–${words.year(when.last)}`;
    case 'week':
    case 'quarter':
    case 'half':
    case 'season':
    case 'interval':
      return words.range(when.first, when.last);
  }
}

/** "February 2022" and "January 2026": the ends of a stretch longer than a month; of a loose one only its year is known. */
export function sayEnds(
  words: DayWords,
  [first, last]: readonly [Day, Day],
  [looseFirst, looseLast]: readonly [boolean, boolean],
): readonly [string, string] {
  return [
    looseFirst ? words.year(first) : words.month(first),
    looseLast ? words.year(last) : words.month(last),
  ];
}
