import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepContext } from './context.ts';
import { generated } from './fixtures-states.ts';
import { harbourStory } from './fixtures-story.ts';
import { meeting, partOf, wholeOf } from './part.ts';

test('a story that fits is not touched', () => {
  const story = harbourStory();
  expect(partOf(story, 1e6)).toBe(story);
  expect(wholeOf(story)).toBeNull();
});

test('the heaviest events that fit stay in order, and the whole is counted', () => {
  const story = keepContext(
    generated({ events: 300, from: '2031-03-01', days: 200, lanes: 5, sources: 20, seed: 9 }),
    'paragraph',
  );
  const budget = 30_000;
  const part = partOf(story, budget);
  const kept = [...part.events, ...part.undated];
  expect(kept.length).toBeGreaterThan(5);
  expect(kept.reduce((sum, event) => sum + JSON.stringify(event).length, 0)).toBeLessThanOrEqual(budget);
  expect(part.events.map(({ first }) => first)).toEqual(part.events.map(({ first }) => first).sort());
  const lightest = Math.min(...kept.map(({ weight }) => weight));
  const dropped = [...story.events, ...story.undated].filter((event) => !kept.includes(event));
  expect(Math.max(...dropped.map(({ weight }) => weight))).toBeLessThanOrEqual(lightest);
  expect(wholeOf(part)).toEqual({
    events: story.events.length,
    undated: story.undated.length,
    days: [
      story.events[0]?.first,
      story.events
        .map(({ last }) => last)
        .sort()
        .at(-1),
    ],
  });
});

test('every article is still counted, and the sentences of the events that stay are all there', () => {
  const story = keepContext(
    generated({ events: 300, from: '2031-03-01', days: 200, lanes: 5, sources: 20, seed: 9 }),
    'sentence',
  );
  const part = partOf(story, 20_000);
  expect(part.articles.map(({ id }) => id)).toEqual(story.articles.map(({ id }) => id));
  const texts = new Map(part.articles.map(({ id, excerpts }) => [id, excerpts]));
  for (const { citations } of part.events)
    for (const { article, start, end } of citations)
      expect(texts.get(article)?.some((each) => each.start <= start && end <= each.end)).toBe(true);
  const size = (timeline: typeof story): number => JSON.stringify(timeline.articles).length;
  expect(size(part)).toBeLessThan(size(story));
});

test('a stretch meets spans where they share a character, in whatever order the spans come', () => {
  const span = fc
    .tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (spans, stretch) => {
      const shared = spans.some(({ start, end }) => start < stretch.end && stretch.start < end);
      expect(meeting(spans)(stretch)).toBe(shared);
    }),
    { seed: 3, numRuns: 500 },
  );
});
