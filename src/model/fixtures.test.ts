import { expect, test } from 'vitest';
import { STATES } from './fixtures-states.ts';
import { readTimeline } from './read-timeline.ts';
import { collapse } from './text.ts';

const small = Object.entries(STATES).filter(([name]) => name !== 'tenThousand');

test.each(small)('the state %s is a valid timeline whose slices are its quotes', (_name, make) => {
  const timeline = readTimeline(JSON.parse(JSON.stringify(make())));
  const texts = new Map(timeline.articles.map((a) => [a.id, a.text ?? '']));
  for (const event of [...timeline.events, ...timeline.undated])
    for (const c of event.citations)
      expect(collapse((texts.get(c.article) ?? '').slice(c.start, c.end))).toBe(c.quote);
});

test('states are the same on every call', () => {
  expect(JSON.stringify(STATES.busy())).toBe(JSON.stringify(STATES.busy()));
});
