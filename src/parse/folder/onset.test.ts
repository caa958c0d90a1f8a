import { expect, test } from 'vitest';
import type { Composed } from './compose.ts';
import { begunBefore } from './onset.ts';

const on = (title: string, day: string): Composed =>
  ({ title, dating: { first: day, last: day }, parts: [] }) as unknown as Composed;

const uprising = on('Uprising begins in Malta', '2031-02-15');
const protests = on('Protests begin in the old town of Gozo', '2031-02-15');
const revolt = on('Popular revolt against the king erupts', '2031-02-17');
const weights = new Map([
  [uprising, 9],
  [protests, 5],
  [revolt, 7],
]);

test('lighter beginnings of one family within a few days are the heavier one once more', () => {
  expect(begunBefore([protests, uprising, revolt], weights)).toEqual([revolt, protests]);
});

test('a beginning of another family, of a later week, or of no known thing stands', () => {
  const others = [
    on('Wildfire breaks out near Gozo', '2031-02-15'),
    on('New protests begin in Gozo', '2031-03-15'),
    on('Trial of the king begins', '2031-02-16'),
    on('Burglar breaks into the palace during protests', '2031-02-16'),
    on('Protesters begin a march', '2031-02-16'),
  ];
  expect(begunBefore([uprising, ...others], weights)).toEqual([]);
});

test('a ship sinks once, and two ships sink twice', () => {
  const ferry = on('Ferry Maria Dolores sinks after a fire', '2031-02-17');
  const early = on('Ferry Maria Dolores sinks off Gozo', '2031-02-15');
  const tug = on('Tug Atlas sinks off Gozo', '2031-02-16');
  const known = new Map([
    [ferry, 3],
    [early, 2],
    [tug, 1],
  ]);
  expect(begunBefore([tug, early, ferry], known)).toEqual([early]);
});

test('many resignations cost what they are, not their square', () => {
  const many = Array.from({ length: 40_000 }, (_, at) =>
    on(
      `Minister ${at} resigns`,
      `${1900 + (at % 120)}-${String(1 + (at % 12)).padStart(2, '0')}-${10 + (at % 19)}`,
    ),
  );
  const before = process.cpuUsage();
  begunBefore(many, new Map());
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(5);
});

test('protesters in the streets on the day on which protests begin are their beginning', () => {
  const crowd = on('Thousands of protesters take to the streets of Gozo', '2031-02-15');
  const later = on('Thousands of protesters take to the streets of Gozo', '2031-02-16');
  const farmers = on('Farmers take to the roads', '2031-02-15');
  expect(begunBefore([protests, uprising, crowd, later, farmers], weights)).toEqual([protests, crowd]);
});

test('a resignation that was awaited a day too soon is the lighter one, though its day is heavier', () => {
  const done = (title: string, day: string, articles: number): Composed =>
    ({
      ...on(title, day),
      parts: Array.from({ length: articles }, (_, article) => ({
        article,
        placed: { support: 'states-date', mention: { status: 'happened' } },
      })),
    }) as unknown as Composed;
  const awaited = done('Ruiz steps down', '2031-02-10', 1);
  const real = done('Ruiz steps down as mayor of Gozo', '2031-02-11', 2);
  const heavy = new Map([
    [awaited, 9],
    [real, 7],
  ]);
  expect(begunBefore([awaited, real], heavy)).toEqual([awaited]);
});
