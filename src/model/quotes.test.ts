import { expect, test } from 'vitest';
import { CONTEXTS, keepContext } from './context.ts';
import { STATES } from './fixtures-states.ts';
import { withoutQuotes, withQuotes } from './quotes.ts';

test.each(CONTEXTS)('what is left out comes back, with the context %s', (context) => {
  for (const state of ['story', 'busy', 'rightToLeft'] as const) {
    const whole = keepContext(STATES[state](), context);
    const bare = withoutQuotes(whole);
    expect(JSON.stringify(bare).length).toBeLessThan(JSON.stringify(whole).length);
    expect(withQuotes(JSON.parse(JSON.stringify(bare)) as typeof bare)).toEqual(whole);
  }
});

test('a quote that no shipped text holds stays', () => {
  const [first, ...rest] = keepContext(STATES.story(), 'sentence').articles;
  if (!first) throw new Error('the story has articles');
  const torn = { ...STATES.story(), articles: [{ ...first, text: null, excerpts: [] }, ...rest] };
  expect(withQuotes(withoutQuotes(torn))).toEqual(torn);
});
