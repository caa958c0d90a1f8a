import { expect, test } from 'vitest';
import { dayAt, dayNumber } from './days.ts';
import { inEnglish, rangeInEnglish } from './english-days.ts';
import { asDay } from '../model/time.ts';

const WANTED: readonly Intl.DateTimeFormatOptions[] = [
  { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
  { day: 'numeric', month: 'short' },
  { month: 'long', year: 'numeric' },
  { month: 'short', year: 'numeric' },
  { year: 'numeric' },
  ...(['long', 'short', 'narrow'] as const).flatMap((width) => [{ month: width }, { weekday: width }]),
];

/** Without the comma and the spaces around a dash that only some versions of Intl have. */
const plain = (text: string): string => text.replace(/^(\p{L}+), /u, '$1 ').replace(/\s?–\s?/u, '–');

test('days are said as British Intl says them, from the calendar’s beginning to the end of the format', () => {
  for (const options of WANTED) {
    const intl = new Intl.DateTimeFormat('en-GB', { ...options, calendar: 'gregory', timeZone: 'UTC' });
    for (let n = dayNumber(asDay('1582-10-15')); n < dayNumber(asDay('9999-12-31')); n += 911)
      expect(inEnglish(options, dayAt(n))).toBe(plain(intl.format(n * 86_400_000)));
  }
});

test('a stretch says once what both of its ends share, as British Intl does', () => {
  const intl = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  for (const [first, last] of [
    ['2026-03-03', '2026-03-07'],
    ['2026-02-28', '2026-03-03'],
    ['2025-12-30', '2026-01-02'],
    ['2025-03-03', '2026-03-03'],
    ['2026-09-03', '2026-09-03'],
  ] as const)
    expect(plain(rangeInEnglish(asDay(first), asDay(last)))).toBe(
      plain(intl.formatRange(Date.parse(first), Date.parse(last))),
    );
  expect(rangeInEnglish(asDay('2026-03-03'), asDay('2026-03-07'))).toBe('3–7 Mar 2026');
  expect(rangeInEnglish(asDay('2026-02-28'), asDay('2026-03-03'))).toBe('28 Feb\u2009–\u20093 Mar 2026');
});
