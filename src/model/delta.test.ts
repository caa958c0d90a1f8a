import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyDelta, deltaOf, differ } from './delta.ts';
import { harbourStory } from './fixtures-story.ts';
import type { Timeline } from './timeline.ts';
import { writeCompact } from './write-timeline.ts';

const whole = harbourStory();

test('nothing changed, nothing to send', () => {
  expect(deltaOf(whole, structuredClone(whole))).toBeNull();
});

test('a weight alone is a number, not an event', () => {
  const events = whole.events.map((event, at) => (at === 1 ? { ...event, weight: 0.123456 } : event));
  const delta = deltaOf(whole, { ...whole, events });
  expect(delta?.lists.events?.steps).toEqual([[0, whole.events.length]]);
  expect(delta?.lists.events?.weights).toEqual([1, 0.123456]);
});

test('a delta of another timeline is refused', () => {
  const delta = deltaOf(whole, { ...whole, title: 'Other', events: whole.events.slice(1) });
  if (!delta) throw new Error('no delta');
  expect(() => applyDelta({ ...whole, events: [] }, delta)).toThrow(RangeError);
});

/** Drops, moves, renames and reweighs items of a list. */
function shuffled<T extends { readonly id: string }>(list: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc
    .tuple(
      fc.shuffledSubarray([...list]),
      fc.infiniteStream(fc.tuple(fc.nat(9), fc.double({ min: 0, max: 1, noNaN: true }))),
    )
    .map(([kept, dice]) =>
      kept.map((item): T => {
        const [side, weight] = dice.next().value as [number, number];
        if (side === 0) return { ...item, id: `${item.id}-new` };
        if (side === 1 && 'title' in item) return { ...item, title: 'Another title' };
        return side === 2 && 'weight' in item ? { ...item, weight } : item;
      }),
    );
}

test('a delta, sent as JSON, leads to the same bytes', () => {
  const edited: fc.Arbitrary<Timeline> = fc
    .tuple(shuffled(whole.events), shuffled(whole.undated), shuffled(whole.articles), fc.string())
    .map(([events, undated, articles, title]) => ({ ...whole, events, undated, articles, title }));
  fc.assert(
    fc.property(edited, edited, (before, after) => {
      const delta = deltaOf(before, after);
      expect(differ(before, after)).toBe(delta !== null);
      if (!delta) return expect(writeCompact(after)).toBe(writeCompact(before));
      const sent = JSON.parse(JSON.stringify(delta)) as typeof delta;
      expect(writeCompact(applyDelta(before, sent))).toBe(writeCompact(after));
    }),
    { seed: 4, numRuns: 200 },
  );
});
