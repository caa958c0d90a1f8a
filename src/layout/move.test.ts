/** The picture of a zoom: what moves is where a layout would put it, and no title is cut or touches another. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATES } from '../model/fixtures-states.ts';
import { extent, frameOf } from './frame.ts';
import { layout } from './index.ts';
import { mover } from './move.ts';
import { dayWords } from './say-day.ts';
import { toX, zoomAt } from './scale.ts';
import { tableOf } from './table.ts';

const lengthText = ({ days }: { days: number }): readonly string[] => [String(days), 'days'];
const words = dayWords('en');

for (const name of ['story', 'busy', 'farApart', 'sixtyInADay'] as const) {
  const frame = frameOf(tableOf(STATES[name]()), { width: 900, height: 460, elastic: true, words });
  const { table, elastic, width } = frame;

  test(`zooming moves everything with its date: ${name}`, () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 30, noNaN: true }),
        fc.double({ min: 0.4, max: 2.5, noNaN: true }),
        fc.double({ min: 0, max: 900, noNaN: true }),
        (first, factor, at) => {
          const start = zoomAt(elastic, { k: 1, left: 0 }, at, first, width);
          const scene = layout(frame, { camera: start, overscan: 450, lengthText });
          const camera = zoomAt(elastic, start, at, factor, width);
          const moved = mover(scene, frame, lengthText)(camera);
          const known = new Set(scene.labels.map((label) => label.id));
          for (const label of moved.labels) {
            const [x0, x1] = extent(table, label.row, (t) => toX(elastic, camera, t));
            expect(label.x0).toBeCloseTo(x0, 4);
            expect(label.x1).toBeCloseTo(x1, 4);
            expect(known).toContain(label.id);
            expect(label.box.x).toBeGreaterThanOrEqual(0);
            expect(label.box.x + label.box.w).toBeLessThanOrEqual(width);
          }
          for (const [i, { reach: a }] of moved.labels.entries())
            for (const { reach: b } of moved.labels.slice(i + 1))
              expect(a.y < b.y + b.h && b.y < a.y + a.h && a.x < b.x + b.w && b.x < a.x + a.w).toBe(false);
        },
      ),
      { seed: 11, numRuns: 40 },
    );
  });
}

test('a picture moved nowhere keeps every title that is whole', () => {
  const frame = frameOf(tableOf(STATES.busy()), { width: 900, height: 460, elastic: true, words });
  const scene = layout(frame, { lengthText });
  const moved = mover(scene, frame, lengthText)(scene.camera);
  expect(moved.labels.map((label) => label.id).toSorted()).toEqual(
    scene.labels.map((label) => label.id).toSorted(),
  );
  expect(moved.axis).toEqual(scene.axis);
  expect(moved.ground).toEqual(scene.ground);
});

test('small discs move as boxes on whole pixels that lie where the discs are', () => {
  const { scene, frame } = crowded();
  const discs = scene.marks.flatMap((shape) => (shape.kind === 'dots' ? [shape] : []));
  expect(discs.length).toBeGreaterThan(0);
  const { marks } = mover(scene, frame, lengthText)(scene.camera);
  expect(marks.filter(({ kind }) => kind === 'dots')).toEqual([]);
  const boxes = marks.flatMap((shape) => (shape.kind === 'bars' ? [...shape.boxes] : []));
  expect(boxes.filter((value, i) => i % 2 === 0 && !Number.isInteger(value))).toEqual([]);
  for (const { points, r } of discs)
    for (let i = 0; i < points.length; i += 2) {
      const [x = 0, y = 0] = points.slice(i, i + 2);
      if (x < r || x > frame.width - r) continue;
      const over = marks.some(
        (shape) =>
          shape.kind === 'bars' &&
          shape.boxes.some(
            (left, at) =>
              at % 4 === 0 &&
              Math.abs(left + (shape.boxes[at + 2] ?? 0) / 2 - x) <= 1 &&
              Math.abs((shape.boxes[at + 1] ?? 0) + (shape.boxes[at + 3] ?? 0) / 2 - y) <= 1 &&
              (shape.boxes[at + 2] ?? 0) === 2 * r,
          ),
      );
      expect(over, `a disc at ${x}, ${y}`).toBe(true);
    }
});

function crowded(): { scene: ReturnType<typeof layout>; frame: ReturnType<typeof frameOf> } {
  const frame = frameOf(tableOf(STATES.busy()), { width: 900, height: 200, elastic: true, words });
  return { scene: layout(frame, { lengthText }), frame };
}
