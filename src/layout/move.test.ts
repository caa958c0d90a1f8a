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
