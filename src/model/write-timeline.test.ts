import { expect, test } from 'vitest';
import { SAMPLE } from './samples.ts';
import type { Timeline } from './timeline.ts';
import { writeCompact, writeTimeline } from './write-timeline.ts';

/** The same value with every object's keys turned round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

test('the order in which keys were set does not show in the bytes', () => {
  const other = turned(SAMPLE) as Timeline;
  expect(Object.keys(other)[0]).toBe('notes');
  expect(writeTimeline(other)).toBe(writeTimeline(SAMPLE));
  expect(writeCompact(other)).toBe(writeCompact(SAMPLE));
});

test('begins with the format and reads back as the same value', () => {
  const text = writeTimeline(SAMPLE);
  expect(text.startsWith('{\n  "format": "sourceline/1",\n  "title": ')).toBe(true);
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text)).toEqual(SAMPLE);
  expect(JSON.parse(writeCompact(SAMPLE))).toEqual(SAMPLE);
});

test('unknown fields are kept, after the known ones, in one order', () => {
  const text = writeCompact({ ...SAMPLE, zebra: 1, ant: 2 } as Timeline);
  expect(text.endsWith('"ant":2,"zebra":1}')).toBe(true);
});
