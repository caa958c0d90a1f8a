import { expect, test } from 'vitest';
import { asDay, type Day } from '../model/time.ts';
import { axisOf } from './axis.ts';
import { dayNumber } from './days.ts';
import { dayWords, sayWhen } from './say-day.ts';
import { pixelsOf, HOME } from './scale.ts';

const on = (text: string): { first: Day; last: Day; precision: 'day' } => ({
  first: asDay(text),
  last: asDay(text),
  precision: 'day',
});

test('an early year has its era, and no weekday that the source did not know', () => {
  const [en, de] = [dayWords('en'), dayWords('de')];
  expect(sayWhen(en, on('0014-08-19'))).toBe('19 August 14 AD');
  expect(sayWhen(de, on('0410-08-24'))).toBe('24. August 410 n. Chr.');
  expect(sayWhen(en, { ...on('0079-01-01'), last: asDay('0079-12-31'), precision: 'year' })).toBe('79 AD');
  expect(en.range(asDay('0410-08-24'), asDay('0410-08-27'))).toMatch(/410 AD$/);
  expect(sayWhen(en, on('1066-10-14'))).toBe('14 October 1066');
  expect(sayWhen(en, on('1582-10-14'))).toBe('14 October 1582');
  expect(sayWhen(en, on('1582-10-15'))).toBe('Friday 15 October 1582');
  expect(en.weekday(asDay('1066-10-14'), 'short')).toBe('');
});

test('a month in a piece too narrow for its year has the short year above it', () => {
  const [from, to] = [dayNumber(asDay('1066-10-14')), dayNumber(asDay('1066-10-15'))];
  for (const width of [30, 34, 44]) {
    const pieces = pixelsOf({ pieces: [{ from, to, at: 0, width }], fold: 36 }, HOME);
    const { labels } = axisOf(pieces, { x0: 0, x1: width }, dayWords('en'));
    expect(labels.filter(({ row }) => row === 'upper').map(({ text }) => text)).toEqual([
      width < 33 ? '’66' : '1066',
    ]);
    for (const { x, w } of labels) expect(x + w).toBeLessThanOrEqual(width + 1);
  }
});
