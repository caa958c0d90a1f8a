/** Marks and counts of what has no title: nothing twice, nothing lost, no text on a mark, no stretch as a point. */
import { expect, test } from 'vitest';
import { generated, STATES } from '../model/fixtures-states.ts';
import type { Timeline } from '../model/timeline.ts';
import { frameOf, type Frame } from './frame.ts';
import { isSpan } from './glyph.ts';
import { layout } from './index.ts';
import { dayWords } from './say-day.ts';
import { HOME, zoomAt, type Camera } from './scale.ts';
import type { Box, Scene } from './scene.ts';
import { tableOf } from './table.ts';

const words = dayWords('en');
const frame = (timeline: Timeline, width: number): Frame =>
  frameOf(tableOf(timeline), { width, height: 470, tall: 560, ample: 760, elastic: true, words });
const draw = (f: Frame, camera: Camera = HOME): Scene => layout(f, { camera, lengthText: () => ['1 yr'] });

const months = (): Timeline =>
  generated({ events: 90, from: '2028-01-01', days: 1400, lanes: 3, sources: 4, seed: 31 });
const scenes = [STATES.busy, STATES.sixtyInADay, STATES.fortyLanes, STATES.manySources, months].flatMap(
  (make) =>
    [620, 1120].flatMap((width) => {
      const f = frame(make(), width);
      return [HOME, zoomAt(f.elastic, HOME, width / 3, 2.5, width)].map((camera) => ({
        f,
        scene: draw(f, camera),
      }));
    }),
);

const boxesOf = (scene: Scene): readonly Box[] =>
  scene.marks.flatMap((s): readonly Box[] =>
    s.kind === 'dots'
      ? Array.from({ length: s.points.length / 2 }, (_, i) => ({
          x: (s.points[2 * i] ?? 0) - s.r,
          y: (s.points[2 * i + 1] ?? 0) - s.r,
          w: 2 * s.r,
          h: 2 * s.r,
        }))
      : s.kind === 'bars'
        ? Array.from({ length: s.boxes.length / 4 }, (_, i) => {
            const [x = 0, y = 0, w = 0, h = 0] = s.boxes.subarray(4 * i, 4 * i + 4);
            return { x, y, w, h };
          })
        : [],
  );
const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

test('a count stands for two or more, and its text on no mark and no other count', () => {
  let seen = 0;
  for (const { scene } of scenes) {
    const texts = scene.counts.map((c): Box => ({ x: c.x0, y: c.y - 7, w: c.x1 - c.x0, h: 7 }));
    const marks = boxesOf(scene);
    for (const [i, text] of texts.entries()) {
      seen++;
      expect(scene.counts[i]?.n).toBeGreaterThanOrEqual(2);
      expect(marks.filter((mark) => meet(text, mark))).toEqual([]);
      expect(texts.filter((other, k) => k !== i && meet(text, other))).toEqual([]);
    }
  }
  expect(seen).toBeGreaterThan(20);
});

test('what is behind a count is there without a title, and behind no other', () => {
  for (const { scene } of scenes) {
    const titled = new Set(scene.labels.map((l) => l.row));
    const rows = scene.counts.flatMap((c) => c.rows);
    expect(rows.filter((row) => titled.has(row))).toEqual([]);
    expect(new Set(rows).size).toBe(rows.length);
    for (const count of scene.counts) expect(count.rows.length).toBeGreaterThanOrEqual(count.n);
  }
});

test('a stretch without a title is a line of some length, however narrow', () => {
  let spans = 0;
  for (const { f, scene } of scenes) {
    const days = Array.from(f.table.form).filter((form) => !isSpan(form)).length;
    const points = scene.marks.reduce((n, s) => n + (s.kind === 'dots' ? s.points.length / 2 : 0), 0);
    expect(points).toBeLessThanOrEqual(days);
    for (const s of scene.marks) if (s.kind === 'bars' && s.opacity === 0.7) spans += s.boxes.length / 12;
    expect(scene.shown.labelled + scene.shown.marked + scene.shown.counted).toBeGreaterThan(0);
  }
  expect(spans).toBeGreaterThan(50);
});

test('every title is a target of at least 24 pixels that no other title reaches into', () => {
  for (const { scene } of scenes)
    for (const [i, a] of scene.labels.entries()) {
      expect(a.reach.h).toBeGreaterThanOrEqual(24);
      expect(a.box.y).toBeGreaterThanOrEqual(a.reach.y);
      expect(a.box.y + a.box.h).toBeLessThanOrEqual(a.reach.y + a.reach.h + 0.01);
      for (const b of scene.labels.slice(i + 1)) expect(meet(a.reach, b.reach)).toBe(false);
    }
});

test('sixty events of one day: as many titles as the page is high, the others behind one count', () => {
  const scene = draw(frame(STATES.sixtyInADay(), 1120));
  expect(scene.labels.length).toBeGreaterThanOrEqual(20);
  expect(scene.counts).toHaveLength(1);
  expect(scene.counts[0]?.rows.length).toBe(60 - scene.labels.length);
  expect(scene.shown.labelled + scene.shown.marked + scene.shown.counted).toBe(60);
});

test('a story of one day has every title where the page may scroll for them', () => {
  expect(draw(frame(STATES.oneDay(), 1120)).labels).toHaveLength(30);
});
