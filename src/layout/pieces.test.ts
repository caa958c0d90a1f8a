import { expect, test } from 'vitest';
import { story, type EventSketch } from '../model/fixtures.ts';
import { dayNumber } from './days.ts';
import { frameOf } from './frame.ts';
import { dayWords } from './say-day.ts';
import { tableOf } from './table.ts';
import { asDay } from '../model/time.ts';

const told = [{ article: 0, text: 'It is told.' }];
const days = Array.from({ length: 10 }, (_, i): EventSketch => ({
  first: `2024-03-${String(3 + i).padStart(2, '0')}`,
  actor: 0,
  title: `Ship ${i} waits`,
  told,
}));
const year = (first: string, last: string): EventSketch => ({
  first,
  last,
  precision: 'year',
  actor: 0,
  title: 'Dam is built',
  told,
});

/** The pieces of a story of days with more beside it, as days. */
const pieces = (...more: readonly EventSketch[]) => {
  const timeline = story({
    title: 'The port',
    articles: [{ title: 'Report', published: '2024-03-20' }],
    actors: [['Port', 'Port']],
    events: [...more, ...days],
  });
  const frame = frameOf(tableOf(timeline), { width: 736, height: 560, elastic: true, words: dayWords('en') });
  return frame.elastic.pieces.map(({ from, to }) => [from, to - 1]);
};
const between = (first: string, last: string): readonly number[] =>
  [first, last].map((day) => dayNumber(asDay(day)));

test('a year far from a story of days is a piece of that year, and not of its first of January', () => {
  expect(pieces(year('1961-01-01', '1961-12-31'))).toEqual([
    between('1961-01-01', '1961-12-31'),
    between('2024-03-03', '2024-03-12'),
  ]);
  // so is each of two years
  const [one, other] = pieces(year('1961-01-01', '1961-12-31'), year('1963-01-01', '1963-12-31'));
  expect([one, other]).toEqual([between('1961-01-01', '1961-12-31'), between('1963-01-01', '1963-12-31')]);
});

test('a year that the days lie in, or that goes on to them, is known by its beginning', () => {
  expect(pieces(year('2024-01-01', '2024-12-31'))[0]?.[0]).toBe(dayNumber(asDay('2024-01-01')));
  expect(pieces(year('1961-01-01', '2024-03-01'))[0]).toEqual(between('1961-01-01', '1961-01-01'));
});
