import { expect, test } from 'vitest';
import { SAMPLE } from './samples.ts';
import type { Timeline } from './timeline.ts';
import { timelinePieces, writeCompact, writeTimeline } from './write-timeline.ts';

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

test.each([0, 1, 63, 64, 65, 200])(
  '%i events, written a few at a time, are the text of the whole',
  (count) => {
    const [event] = SAMPLE.events;
    if (!event) throw new Error('the sample has an event');
    const events = Array.from({ length: count }, (_, at) => ({ ...event, id: `e${at}`, place: 'a\n"b"\\' }));
    const timeline: Timeline = { ...SAMPLE, events, notes: [] };
    const pieces = [...timelinePieces(timeline)];
    expect(pieces.join('')).toBe(JSON.stringify(JSON.parse(writeCompact(timeline)), null, 2) + '\n');
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(300_000);
  },
);
