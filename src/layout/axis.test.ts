import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATES } from '../model/fixtures-states.ts';
import { axisOf, lengthWords } from './axis.ts';
import { dayNumber } from './days.ts';
import { frameOf } from './frame.ts';
import { cameraOf, HOME, pixelsOf, whole } from './scale.ts';
import { dayWords } from './say-day.ts';
import { tableOf } from './table.ts';
import type { Elastic } from './pieces.ts';
import { asDay } from '../model/time.ts';

const words = dayWords('en');
const day = (text: string): number => dayNumber(asDay(text));
/** One piece from a day up to another over so many pixels, with half a width more on both sides. */
const line = (from: string, to: string, width: number, window = { from: day(from), to: day(to) }) => {
  const elastic: Elastic = { pieces: [{ from: day(from), to: day(to), at: 0, width }], fold: 36 };
  const pieces = pixelsOf(elastic, cameraOf(elastic, window, width));
  return axisOf(pieces, { x0: -width / 2, x1: width * 1.5 }, words, {
    sight: { x0: 0, x1: width },
  }).labels.filter(({ x }) => x >= 0 && x < width);
};
const upper = (labels: ReturnType<typeof line>): readonly string[] =>
  labels.filter(({ row }) => row === 'upper').map(({ text }) => text);

test('seen from near, the month that began before the edge is named at the edge', () => {
  const window = { from: day('2031-03-10'), to: day('2031-03-24') };
  const labels = line('2030-01-01', '2032-01-01', 736, window);
  expect(upper(labels)).toEqual(['March 2031']);
  expect(labels.find(({ row }) => row === 'upper')?.x).toBeLessThan(8);
});

test('a day of which much is in sight is named, though its noon is not', () => {
  const days = (from: number, to: number): readonly string[] => {
    const window = { from: day('2031-03-29') + from, to: day('2031-03-29') + to };
    return line('2031-01-01', '2032-01-01', 736, window)
      .filter(({ row }) => row === 'lower')
      .map(({ text, x }) => `${text} ${Math.round(x)}`);
  };
  // noon at 263, midnight at 526 and the next noon at 789
  expect(days(0, 1.4)).toEqual(['29 Sat 246', '30 Sun 530']);
  expect(days(0.6, 2)).toEqual(['29 Sat 4', '30 Sun 455']);
  // a sliver has no name
  expect(days(0.95, 2.05)).toEqual(['30 Sun 350']);
});

test('a month that begins near the right edge is named short or not at all, never cut', () => {
  for (const to of ['2031-04-02', '2031-04-03', '2031-04-05', '2031-04-09']) {
    const window = { from: day('2031-03-18'), to: day(to) };
    for (const { x, w } of line('2030-01-01', '2032-01-01', 736, window))
      expect(x + w).toBeLessThanOrEqual(737);
  }
});

test('where years are named, decades or centuries stand over them', () => {
  expect(upper(line('2003-01-01', '2023-01-01', 736))).toEqual(['2000–2009', '2010–2019', '2020–2029']);
  expect(upper(line('2000-01-01', '2020-01-01', 736))).toEqual(['2000–2009', '2010–2019']);
  expect(upper(line('1801-01-01', '2001-01-01', 736))).toEqual(['1800–1899', '1900–1999']);
});

test('a few years are called by themselves, not by a decade that goes beyond them', () => {
  expect(upper(line('2005-02-01', '2007-03-01', 110))).toEqual(['2005–2007']);
  const [only, ...more] = line('2010-01-01', '2011-01-01', 60);
  expect([only?.text, only?.row, more]).toEqual(['2010', 'upper', []]);
});

test('every piece that has room for a year says when it is', () => {
  for (const name of ['story', 'farApart', 'longPast', 'busy'] as const)
    for (const width of [488, 736, 1120]) {
      const { elastic } = frameOf(tableOf(STATES[name]()), { width, height: 470, elastic: true, words });
      const pieces = pixelsOf(elastic, HOME);
      const { labels } = axisOf(pieces, { x0: 0, x1: width }, words);
      for (const { x0, x1 } of pieces)
        if (x1 - x0 >= 36) expect(labels.some(({ x }) => x >= x0 && x <= x1)).toBe(true);
    }
  // the last piece of a long story: one day of another century, as wide as its year
  expect(upper(line('2100-12-31', '2101-01-01', 44))).toEqual(['2100']);
});

test('a year has not itself as its own lower row, and twelve months are a year', () => {
  const said = line('2010-02-01', '2011-02-01', 60).map(({ text }) => text);
  expect(said.length).toBeGreaterThan(0);
  expect(new Set(said).size).toBe(said.length);
  expect(lengthWords(359)).toEqual({ years: 1, months: 0, days: 0 });
  expect(lengthWords(340)).toEqual({ years: 0, months: 11, days: 0 });
});

test('no date lies across an edge of the picture, wherever the hand rests', () => {
  const frames = (['story', 'busy', 'longPast', 'farApart'] as const).map((name) =>
    frameOf(tableOf(STATES[name]()), { width: 736, height: 470, elastic: true, words }),
  );
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(...frames), unit, unit, ({ elastic, width }, at, size) => {
      const all = whole(elastic);
      const span = Math.max(1, (all.to - all.from) * size ** 3);
      const from = all.from + (all.to - all.from - span) * at;
      const pieces = pixelsOf(elastic, cameraOf(elastic, { from, to: from + span }, width));
      const edges = { x0: -width / 2, x1: width * 1.5 };
      for (const { x, w } of axisOf(pieces, edges, words, { sight: { x0: 0, x1: width } }).labels)
        for (const edge of [0, width]) expect(x < edge - 1.01 && x + w > edge + 1.01).toBe(false);
    }),
    { numRuns: 300, seed: 5 },
  );
});

test('an hour is named where it begins, though the edge cut it', () => {
  const elastic: Elastic = { pieces: [{ from: 20_000, to: 20_002, at: 0, width: 800 }], fold: 36 };
  const pieces = pixelsOf(elastic, cameraOf(elastic, { from: 20_000.775, to: 20_001.115 }, 800));
  const sight = { x0: 0, x1: 800 };
  const { labels } = axisOf(pieces, { x0: -400, x1: 1200 }, words, { sight, hours: true });
  const lower = labels.filter(({ row, x }) => row === 'lower' && x > -20 && x < 800);
  expect(lower[0]?.text).toBe('19:00');
  for (const { text, x } of lower) {
    const hour = (Number(text.slice(0, 2)) + Number(text.slice(3)) / 60) / 24;
    const at = ((((hour + 0.5) % 1) - 0.275) / 0.34) * 800;
    expect(x - at).toBeCloseTo(4, 3);
  }
});
