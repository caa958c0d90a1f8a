import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATES } from '../model/fixtures-states.ts';
import { frameOf, type Frame } from './frame.ts';
import { layout } from './index.ts';
import { cameraOf, HOME, toTime, toX, whole, zoomAt } from './scale.ts';
import { dayWords } from './say-day.ts';
import type { Box, Scene } from './scene.ts';
import { tableOf } from './table.ts';

const words = dayWords('en');
const lengthText = (): readonly string[] => ['a', 'while'];
const frame = (name: keyof typeof STATES, width = 1100, height = 480, elastic = true): Frame =>
  frameOf(tableOf(STATES[name]()), { width, height, elastic, words });
const scene = (f: Frame, camera = HOME, before: Scene | null = null, overscan = 0): Scene =>
  layout(f, { camera, overscan, before, lengthText });

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w - 0.01 && b.x < a.x + a.w - 0.01 && a.y < b.y + b.h - 0.01 && b.y < a.y + a.h - 0.01;
const overlaps = ({ labels }: Scene): number =>
  labels.reduce(
    (n, a, i) => n + labels.slice(i + 1).filter((b) => meet(a.reach, b.reach) || meet(a.box, b.box)).length,
    0,
  );

const frames = {
  story: frame('story'),
  busy: frame('busy'),
  oneDay: frame('oneDay'),
  fortyLanes: frame('fortyLanes'),
  farApart: frame('farApart'),
  oneLane: frame('oneLane'),
};
const anyFrame = fc.constantFrom(...Object.values(frames));

test('no label overlaps another or is cut, at any width, in any window', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<keyof typeof STATES>('story', 'oneDay', 'farApart', 'oneLane', 'manySources', 'titles'),
      fc.integer({ min: 320, max: 2560 }),
      fc.integer({ min: 120, max: 900 }),
      fc.boolean(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 1, max: 60, noNaN: true }),
      (name, width, height, elastic, at, zoom) => {
        const f = frame(name, width, height, elastic);
        const camera = zoomAt(f.elastic, HOME, at * width, zoom, width);
        const s = scene(f, camera);
        expect(overlaps(s)).toBe(0);
        for (const { box } of s.labels) {
          expect(box.x).toBeGreaterThanOrEqual(-0.01);
          expect(box.x + box.w).toBeLessThanOrEqual(width + 0.01);
        }
      },
    ),
    { numRuns: 120, seed: 7 },
  );
});

test('for fingers every title is 44 pixels high, and a story of a dozen loses none for it', () => {
  const at = (name: keyof typeof STATES, width: number, touch: boolean): Frame =>
    frameOf(tableOf(STATES[name]()), { width, height: 470, ample: 1140, elastic: true, words, touch });
  for (const width of [600, 712, 1100]) expect(scene(at('story', width, true)).labels).toHaveLength(12);
  for (const name of ['story', 'busy', 'oneDay', 'fortyLanes', 'manySources', 'longPast'] as const) {
    const { labels } = scene(at(name, 712, true));
    for (const { reach } of labels) expect(reach.h).toBeGreaterThanOrEqual(44);
    expect(labels.length).toBeGreaterThanOrEqual(scene(at(name, 712, false)).labels.length * 0.7);
  }
});

test('labels stay in their lane', () => {
  for (const f of Object.values(frames))
    for (const label of scene(f).labels) {
      const lane = scene(f).lanes[f.table.lane[label.row] ?? 0];
      expect(label.reach.y).toBeGreaterThanOrEqual(lane?.y ?? Infinity);
      expect(label.reach.y + label.reach.h).toBeLessThanOrEqual((lane?.y ?? 0) + (lane?.h ?? 0) + 0.01);
    }
});

test('every event is labelled, marked or counted', () => {
  for (const f of Object.values(frames)) {
    const { labelled, marked, counted } = scene(f).shown;
    expect(labelled + marked + counted).toBe(f.table.n);
  }
});

test('time to pixel and back, through pieces and folds, and always forward', () => {
  fc.assert(
    fc.property(
      anyFrame,
      fc.double({ min: -0.2, max: 1.2, noNaN: true }),
      fc.double({ min: 1, max: 40, noNaN: true }),
      (f, at, k) => {
        const { from, to } = whole(f.elastic);
        const camera = { k, left: at * 300 };
        const t = from + at * (to - from);
        expect(toTime(f.elastic, camera, toX(f.elastic, camera, t))).toBeCloseTo(t, 4);
        expect(toX(f.elastic, camera, t + 0.5)).toBeGreaterThan(toX(f.elastic, camera, t));
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});

test('a window becomes the camera that shows exactly it', () => {
  fc.assert(
    fc.property(
      anyFrame,
      fc.double({ min: 0, max: 0.9, noNaN: true }),
      fc.double({ min: 0.01, max: 0.1, noNaN: true }),
      (f, at, part) => {
        const { from, to } = whole(f.elastic);
        const window = { from: from + at * (to - from), to: from + (at + part) * (to - from) };
        const camera = cameraOf(f.elastic, window, f.width);
        // a window that lies wholly in a fold has no scale of its own
        fc.pre(camera.k > 1e-5 && f.elastic.pieces.some((p) => p.to > window.from && p.from < window.to));
        expect(toX(f.elastic, camera, window.from)).toBeCloseTo(0, 1);
        expect(toX(f.elastic, camera, window.to)).toBeCloseTo(f.width, 1);
      },
    ),
    { numRuns: 200, seed: 7 },
  );
});

test('zooming in a little keeps the place of every label that still fits', () => {
  const f = frames.busy;
  const first = scene(f);
  const next = scene(f, zoomAt(f.elastic, HOME, 500, 1.05, f.width), first);
  const kept = first.labels.filter((a) => next.labels.some((b) => b.row === a.row));
  const moved = kept.filter((a) =>
    next.labels.some((b) => b.row === a.row && (b.slot !== a.slot || b.side !== a.side)),
  );
  expect(kept.length).toBeGreaterThan(first.labels.length * 0.7);
  expect(moved.length).toBeLessThanOrEqual(kept.length * 0.12);
});

test('the story folds its long silences and shows every title', () => {
  const s = scene(frames.story);
  expect(s.pieces.length).toBeGreaterThanOrEqual(3);
  expect(s.labels.length).toBe(frames.story.table.n);
  expect(frame('story', 1100, 480, false).elastic.pieces).toHaveLength(1);
});

test('the same arguments give the same scene', () => {
  expect(JSON.stringify(scene(frame('busy')))).toBe(JSON.stringify(scene(frame('busy'))));
});

test('titles are at least 13 px at every density', () => {
  for (const f of Object.values(frames))
    for (const label of scene(f).labels) expect(label.size).toBeGreaterThanOrEqual(13);
});
