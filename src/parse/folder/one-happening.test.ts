import { expect, it } from 'vitest';
import type { Composed } from './compose.ts';
import { draft } from '../draft.ts';
import { happenings, onAnotherDay } from './one-happening.ts';

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

/** An event of a day that a sentence tells, stated by so many articles. */
function dated(title: string, day: string, articles: number): Composed {
  const dating = { edtf: day, first: day, last: day };
  const { parts } = event(title);
  const [{ placed }] = parts;
  return {
    title,
    kind: 'appointment',
    status: 'happened',
    dating,
    parts: Array.from({ length: articles }, (_, article) => ({
      article,
      placed: { ...placed, dating, support: 'states-date' },
    })),
  } as never;
}

it('tells an appointment of two days by the day that more articles state', () => {
  const saturday = dated('Ana Ruiz appointed Bo Tarn as her deputy on Saturday.', '2031-03-22', 3);
  const monday = dated('Bo Tarn was appointed deputy of Ana Ruiz.', '2031-03-24', 1);
  const other = dated('Ana Ruiz appointed Lise Holm as her adviser on Sunday.', '2031-03-23', 1);
  const later = dated('Ana Ruiz appointed Bo Tarn as her deputy.', '2031-04-22', 1);
  expect(onAnotherDay([monday, other, saturday, later], new Map([[monday, 9]]))).toEqual([monday]);
});

it('takes from reports without a day who it was', () => {
  const named = dated('A new coach was named on Saturday.', '2031-03-22', 2);
  const who = dated('Bo Tarn was named coach of Norne.', '2031-03-22', 1).parts.map((part) => ({
    ...part,
    placed: { ...part.placed, dating: null, support: 'content-only' },
  }));
  const monday = dated('Norne named Bo Tarn as its coach.', '2031-03-24', 1);
  expect(onAnotherDay([monday, named], new Map([[monday, 9]]))).toEqual([]);
  const told = { ...named, parts: [...named.parts, ...who] } as never;
  expect(onAnotherDay([monday, told], new Map([[monday, 9]]))).toEqual([monday]);
});
