import { expect, test } from 'vitest';
import { STATES } from '../model/fixtures-states.ts';
import { sourcesOf } from './sources.ts';

const story = STATES.story();
const [first] = story.articles;

/** The name of one article that has neither publisher nor headline. */
function named(text: string, furniture: readonly string[] = []): string | undefined {
  if (!first) throw new Error('no article');
  const marked = furniture.map((line) => {
    const start = text.indexOf(line);
    return { start, end: start + line.length, reason: 'date line' };
  });
  const article = { ...first, publisher: null, title: null, text, excerpts: [], furniture: marked };
  return sourcesOf({ ...story, articles: [article] })[0]?.fullName;
}

test('an article without a headline is named by its first words', () => {
  expect(named('The bridge fell.\n\nNobody was hurt.')).toBe('The bridge fell.');
  expect(named('\n\n  The bridge fell into the river at dawn on Monday, police said.')).toBe(
    'The bridge fell into the river at dawn…',
  );
});

test('neither a date line nor an address names it', () => {
  const lines = ['Published 5 March 2031', 'https://news.example/2031/bridge'];
  expect(named(`${lines.join('\n')}\n\nThe bridge fell.`, lines)).toBe('The bridge fell.');
  expect(named(lines.join('\n'), lines)).toBe(first?.file);
});
