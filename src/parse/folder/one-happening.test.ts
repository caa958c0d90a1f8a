import { expect, it } from 'vitest';
import type { Composed } from './compose.ts';
import { draft } from '../draft.ts';
import { happenings } from './one-happening.ts';

/** An event with a day that one sentence tells. */
function event(sentence: string): Composed {
  const text = `A headline\n\nThe day began.\n\n${sentence}\n`;
  const { mentions, document } = draft({
    file: 'a.txt',
    fileSha256: '',
    sha256: '',
    text,
    meta: {},
    notes: [],
  });
  const at = document.clean.indexOf(sentence);
  const told = mentions.filter(({ start }) => start >= at);
  return { parts: told.map((mention) => ({ article: 0, placed: { mention, dating: {} } })) } as never;
}

it.each([
  [
    'Norne police arrested the singer Bo Tarn on Monday.',
    'Bo Tarn has been held on a charge of arson since Monday.',
  ],
  [
    'The barge Tolo exploded off Norne on Monday.',
    'An explosion wrecked the Tolo in the Norne estuary on Monday.',
  ],
  ['Ana Ruiz won the election in Norne on Monday.', 'Ana Ruiz was declared the winner on Monday.'],
])('is one in other words: %s', (one, other) => {
  expect(happenings()(event(one), event(other))).toBe(true);
});

it.each([
  ['Norne police arrested the singer Bo Tarn on Monday.', 'Norne police arrested Lise Holm on Monday.'],
  ['Norne police arrested Bo Tarn on Monday.', 'Bo Tarn resigned on Monday.'],
  ['Bo Tarn visited Lund on Monday.', 'Bo Tarn visited Arles on Monday.'],
])('are two: %s', (one, other) => {
  expect(happenings()(event(one), event(other))).toBe(false);
});
