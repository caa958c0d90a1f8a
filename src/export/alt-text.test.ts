import { expect, test } from 'vitest';
import { STATES } from '../model/fixtures-states.ts';
import { filledWith } from './hostile.ts';
import { longAlt, shortAlt } from './alt-text.ts';
import { textsOf } from '../view/texts/texts-of.ts';

const say = textsOf('en');

test('the short text says what, how many and from when to when, in at most 150 characters', () => {
  const story = STATES.story();
  expect(shortAlt(story, say)).toMatch(/^Timeline: \d+ dated events from 5 articles, March 2028 to /);
  for (const timeline of [story, STATES.none(), STATES.one(), filledWith('long '.repeat(80))]) {
    expect(shortAlt(timeline, say).length).toBeLessThanOrEqual(150);
    expect(shortAlt(timeline, say)).not.toMatch(/image of/i);
  }
});

test('the long text has every event of a short story and the heaviest of a long one', () => {
  const story = STATES.story();
  for (const { title } of story.events) expect(longAlt(story, say)).toContain(title);
  const busy = STATES.busy();
  expect(longAlt(busy, say)).toContain(`And ${busy.events.length - 60} more events.`);
  const [heaviest] = busy.events.toSorted((a, b) => b.weight - a.weight);
  expect(longAlt(busy, say)).toContain(heaviest?.title);
});
