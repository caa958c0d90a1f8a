import { describe, expect, test } from 'vitest';
import { openingOf } from './opening.ts';
import type { EventTable } from './table.ts';

/** A table of days with weights; nothing else matters here. */
function tableOf(events: readonly (readonly [day: number, weight: number])[]): EventTable {
  const sorted = events.toSorted((a, b) => a[0] - b[0]);
  return {
    n: sorted.length,
    start: Int32Array.from(sorted, ([day]) => day),
    end: Int32Array.from(sorted, ([day]) => day + 1),
    weight: Float32Array.from(sorted, ([, weight]) => weight),
    lane: new Uint16Array(sorted.length),
    form: new Uint8Array(sorted.length),
    flags: new Uint8Array(sorted.length),
    lanes: [],
    sources: 1,
    id: String,
    title: String,
    ticks: () => new Uint8Array(1),
  };
}

const burst = Array.from({ length: 100 }, (_, i) => [14_000 + i, 0.5] as const);

describe('the window a page opens on', () => {
  test('the months of the story, not the centuries behind it', () => {
    const window = openingOf(tableOf([[-100_000, 0.3], [0, 0.2], [20_000, 0.3], ...burst]));
    expect(window?.from).toBeGreaterThan(13_900);
    expect(window?.to).toBeLessThan(14_200);
  });
  test('a story that fills its time is shown whole', () => {
    expect(openingOf(tableOf(burst))).toBeNull();
  });
  test('a small story is shown whole', () => {
    expect(openingOf(tableOf([[-100_000, 0.3], ...burst.slice(0, 20)]))).toBeNull();
  });
  test('heavy old events belong to the story', () => {
    const heavy = Array.from({ length: 60 }, (_, i) => [-50_000 + i, 1] as const);
    const window = openingOf(tableOf([...heavy, ...burst.slice(0, 50)]));
    expect(window === null || window.from < -49_900).toBe(true);
  });
});
