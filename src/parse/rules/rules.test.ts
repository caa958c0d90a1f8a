import { describe, expect, it } from 'vitest';
import { asDay } from '../../model/time.ts';
import { givenDay } from '../anchor/article-day.ts';
import type { Sentence } from '../document.ts';
import { resolve } from '../time/resolve.ts';
import { splitSentences } from '../text/segment.ts';
import { tag } from '../time/tag.ts';
import { RULES } from './index.ts';

const sentencesOf = (text: string): Sentence[] =>
  splitSentences(text, 0, text.length).map(([start, end]) => ({ start, end, paragraph: 0, kind: 'body' }));

function read(text: string, on: string | undefined): { rule: string; text: string; value: string }[] {
  const sentences = sentencesOf(text);
  return resolve(
    { clean: text, sentences },
    tag(text, sentences),
    on ? givenDay(asDay(on)) : null,
    'test',
  ).map(({ rule, text: words, value }) => ({ rule, text: words, value }));
}

/** The bracketed words of an example, and its text without the brackets. */
function marked(text: string): { plain: string; words: readonly string[] } {
  return {
    plain: text.replace(/[[\]]/g, ''),
    words: [...text.matchAll(/\[([^[\]]+)\]/g)].map((match) => match[1] ?? ''),
  };
}

describe.each(RULES)('rule $id', (rule) => {
  it.each(rule.examples)('reads $text', ({ text, value, on }) => {
    const { plain, words } = marked(text);
    const found = read(plain, on);
    expect(found.map((one) => one.text)).toEqual(words);
    expect(found.at(-1)).toMatchObject({ value, rule: rule.id });
  });

  it.each(rule.not)('leaves alone: %s', (text) => {
    expect(read(text, '2026-01-15').filter((found) => found.rule === rule.id)).toEqual([]);
  });
});

it('gives every rule an id of its own, examples, and texts to leave alone', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  for (const { id, examples, not } of RULES) {
    expect(examples.length, id).toBeGreaterThan(0);
    expect(not.length, id).toBeGreaterThan(0);
  }
});
