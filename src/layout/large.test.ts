/** A hundred thousand events: everything is titled, marked or counted, and zoom brings out what was counted. */
import { expect, test } from 'vitest';
import { random } from '../model/fixtures-states.ts';
import { frameOf } from './frame.ts';
import { layout } from './index.ts';
import { dayWords } from './say-day.ts';
import { cameraOf, HOME, type Camera } from './scale.ts';
import type { Scene } from './scene.ts';
import { FORM, type EventTable } from './table.ts';

const N = 100_000;
const FROM = 14_000;
const DAYS = 7300;
const LANES = 12;

function table(): EventTable {
  const r = random(77);
  const start = Int32Array.from({ length: N }, () => FROM + Math.floor(r() * DAYS)).sort();
  const lane = Uint16Array.from(start, () => Math.floor(r() * LANES));
  return {
    n: N,
    start,
    end: start.map((day) => day + 1),
    lane,
    weight: Float32Array.from(start, () => r() ** 3),
    form: new Uint8Array(N).fill(FORM.day),
    flags: new Uint8Array(N),
    lanes: Array.from({ length: LANES }, (_, i) => ({
      name: `Lane ${i}`,
      count: lane.filter((l) => l === i).length,
    })),
    sources: 40,
    id: (row) => `e${row}`,
    title: (row) => `Council answers for the ${row}th time`,
    ticks: () => new Uint8Array(40),
  };
}

const events = table();
const frame = frameOf(events, {
  width: 1120,
  height: 470,
  tall: 560,
  ample: 760,
  elastic: true,
  words: dayWords('en'),
});
const draw = (camera: Camera): Scene => layout(frame, { camera, lengthText: () => ['1 yr'] });

test('shown from afar they add up, and the heaviest have titles that do not touch', () => {
  const { shown, labels } = draw(HOME);
  expect(shown.labelled + shown.marked + shown.counted).toBe(N);
  expect(labels.length).toBeGreaterThanOrEqual(24);
  for (const [i, a] of labels.entries())
    for (const b of labels.slice(i + 1)) {
      const apart =
        a.reach.x >= b.reach.x + b.reach.w ||
        b.reach.x >= a.reach.x + a.reach.w ||
        a.reach.y >= b.reach.y + b.reach.h ||
        b.reach.y >= a.reach.y + a.reach.h;
      expect(apart).toBe(true);
    }
});

test('zoomed to a week each event has a title, a mark, or a count that lists it', () => {
  const week = { from: FROM + 3000, to: FROM + 3007 };
  const scene = draw(cameraOf(frame.elastic, week, 1120));
  const there = new Set<number>();
  for (let row = 0; row < N; row++)
    if ((events.start[row] ?? 0) >= week.from && (events.end[row] ?? 0) <= week.to) there.add(row);
  expect(there.size).toBeGreaterThan(60);
  const { labelled, marked, counted } = scene.shown;
  expect(labelled + marked + counted).toBeGreaterThanOrEqual(there.size);
  const listed = scene.counts.reduce((n, count) => n + count.n, 0);
  expect(listed).toBe(counted);
});
