import { expect, test } from 'vitest';
import { smallSpans, type Span } from './small-spans.ts';
import { FORM } from './table.ts';

const ROOM = { lane: 0, foot: 30, height: 20, x0: 0, x1: 400, x: (t: number) => t, t: (x: number) => x };

/** Boxes of spans in one track, as [x, y, w, h]. */
function boxes(spans: readonly Span[]): readonly (readonly number[])[] {
  const [shape] = smallSpans(spans, ROOM, 1).shapes;
  const flat = shape?.kind === 'bars' ? [...shape.boxes] : [];
  return Array.from({ length: flat.length / 4 }, (_, i) => flat.slice(4 * i, 4 * i + 4));
}
/** Which pixels along the track are drawn, and how high. */
function along(spans: readonly Span[]): string {
  const heights = Array.from({ length: 60 }, () => 0);
  for (const [x = 0, , w = 0, h = 0] of boxes(spans))
    for (let i = x; i < x + w; i++) {
      // nothing is drawn twice, which would be darker
      expect(heights[i]).toBe(0);
      heights[i] = h;
    }
  const drawn = heights.slice(0, heights.findLastIndex((h) => h > 0) + 1);
  return drawn.map((h) => '.-=|'[h]).join('');
}

test('spans that overlap in one track keep their ends, each with air beside it', () => {
  const bar = (a: number, b: number): Span => ({ form: FORM.lasted, a, b });
  const line = (a: number, b: number): Span => ({ form: FORM.within, a, b });
  for (const [spans, drawn] of [
    [[bar(2, 12)], '..|========|'],
    [[line(2, 12)], '..|--------|'],
    // one goes on where another begins
    [[bar(0, 20), bar(10, 30)], '|========.|========|.========|'],
    // one within another
    [[bar(0, 30), bar(10, 18)], '|========.|======|.==========|'],
    [[line(0, 30), bar(10, 18)], '|--------.|======|.----------|'],
    // end to end
    [[bar(0, 10), bar(10, 20)], '|========||========|'],
    // two of the same days are one line
    [[bar(0, 10), bar(0, 10)], '|========|'],
  ] as const)
    expect(along(spans)).toBe(drawn);
});

test('spans take the lowest free track, and the one that is free soonest when none is', () => {
  const spans = [0, 5, 50, 120].map((a): Span => ({ form: FORM.lasted, a, b: a + 60 }));
  expect(smallSpans(spans, ROOM, 2).height).toBe(8);
  expect(smallSpans(spans, ROOM, 3).height).toBe(12);
});

test('what runs through beyond both edges is dashed, over those whose ends are seen', () => {
  const through: Span = { form: FORM.within, a: -50, b: 500 };
  const { shapes, height } = smallSpans([through, { form: FORM.within, a: 10, b: 60 }], ROOM, 2);
  expect(height).toBe(8);
  const flat = shapes[0]?.kind === 'bars' ? [...shapes[0].boxes] : [];
  const at = (y: number): number =>
    flat.filter((_, i) => i % 4 === 2 && flat[i - 1] === y).reduce((a, b) => a + b, 0);
  // the line with its ends below, half of the width above it
  expect(at(28)).toBeGreaterThan(40);
  expect(at(24)).toBeGreaterThan(190);
  expect(at(24)).toBeLessThan(210);
  // as everything else, the dashes go along with a pan
  const moved = smallSpans([{ ...through, a: -45, b: 505 }], ROOM, 2).shapes[0];
  const still = smallSpans([through], ROOM, 2).shapes[0];
  if (moved?.kind !== 'bars' || still?.kind !== 'bars') throw new Error('no dashes');
  expect(((moved.boxes[0] ?? 0) - (still.boxes[0] ?? 0) + 12) % 12).toBe(5);
  expect(smallSpans([through, { form: FORM.within, a: 10, b: 60 }], ROOM, 1).height).toBe(8);
  // one that begins in sight has its line
  expect(along([{ form: FORM.within, a: 2, b: 40 }])).toMatch(/^\.\.\|-+\|$/);
});

test('no dash is drawn beyond an edge', () => {
  for (let a = -30; a < -1; a += 0.7) {
    const [shape] = smallSpans([{ form: FORM.lasted, a, b: 700 }], ROOM, 1).shapes;
    const flat = shape?.kind === 'bars' ? [...shape.boxes] : [];
    expect(flat[0]).toBeGreaterThanOrEqual(0);
    expect((flat.at(-4) ?? 0) + (flat.at(-2) ?? 0)).toBeLessThanOrEqual(400);
  }
});
