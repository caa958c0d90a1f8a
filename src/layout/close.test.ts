import { expect, test } from 'vitest';
import { STATES } from '../model/fixtures-states.ts';
import { closer } from './close.ts';
import { frameOf } from './frame.ts';
import { layout } from './index.ts';
import { openingOf } from './opening.ts';
import { cameraOf } from './scale.ts';
import { dayWords } from './say-day.ts';
import { tableOf } from './table.ts';

const frameFor = (name: keyof typeof STATES, width: number) =>
  frameOf(tableOf(STATES[name]()), { width, height: 470, elastic: true, words: dayWords('en') });
const lengthText = (): readonly string[] => ['a', 'while'];

for (const [name, width] of [
  ['sixtyInADay', 736],
  ['oneDay', 736],
  ['oneDay', 488],
] as const)
  test(`seen from near, every event of the fullest day has its title: ${name} at ${width}`, () => {
    const far = frameFor(name, width);
    const perDay = new Map<number, number>();
    for (const start of far.table.start) perDay.set(start, (perDay.get(start) ?? 0) + 1);
    const [day = 0, n = 0] = [...perDay].sort((a, b) => b[1] - a[1])[0] ?? [];
    expect(n).toBeGreaterThan(20);
    const camera = cameraOf(far.elastic, { from: day - 0.2, to: day + 1.2 }, width);
    const titled = (frame: typeof far): number =>
      layout(frame, { camera, overscan: width / 2, lengthText }).labels.filter(
        ({ row }) => far.table.start[row] === day,
      ).length;
    expect(titled(far)).toBeLessThan(n);
    const near = closer(far, day, day + 1);
    expect(titled(near)).toBe(n);
    // lanes only grow, one under the other, and no more than their titles need
    let y = 0;
    for (const [i, lane] of near.lanes.entries()) {
      expect(lane.y).toBe(y);
      expect(lane.h).toBeGreaterThanOrEqual(far.lanes[i]?.h ?? Infinity);
      y += lane.h;
    }
    expect(near.height).toBe(y);
    expect(near.height).toBeLessThanOrEqual(far.height + n * 3 * far.density.unit);
  });

test('where every title has its room already the frame stays as it is', () => {
  const far = frameFor('story', 1100);
  const day = far.table.start[3] ?? 0;
  expect(closer(far, day, day + 1)).toBe(far);
});

test('a story of hours has room for every title of the hours that it opens on', () => {
  for (const width of [1120, 736]) {
    const far = frameFor('byTheHour', width);
    const opening = openingOf(far.table);
    if (!opening) throw new Error('it opens on all of it');
    const camera = cameraOf(far.elastic, opening, width);
    const titled = (frame: typeof far): number =>
      layout(frame, { camera, overscan: width / 2, lengthText }).shown.labelled;
    expect(titled(far)).toBeLessThan(far.table.n);
    expect(titled(closer(far, opening.from, opening.to))).toBe(far.table.n);
  }
});
