import { expect, test } from 'vitest';
import type { Dating } from '../../model/time.ts';
import type { Part } from './compose.ts';
import { winning } from './winning.ts';

const day = { edtf: '2031-05-08', first: '2031-05-08', last: '2031-05-08', precision: 'day' } as Dating;
const month = { edtf: '2031-05', first: '2031-05-01', last: '2031-05-31', precision: 'month' } as Dating;

/** A report of an article. */
function part(article: number, dating: Dating | null, lemma = 'emerge', stated = true): Part {
  const support = dating === null ? 'content-only' : stated ? 'states-date' : 'implies-date';
  return { article, placed: { mention: { lemma }, dating, support } } as unknown as Part;
}

test('a day is finer than a month that some more articles state', () => {
  expect(winning([part(0, day), part(1, month), part(2, month)])?.edtf).toBe('2031-05-08');
});

test('a day that only follows from the day of an article gives way to a month that more articles state', () => {
  const parts = [part(0, day, 'emerge', false), part(1, month), part(2, month)];
  expect(winning(parts)?.edtf).toBe('2031-05');
  expect(winning(parts.slice(0, 2))?.edtf).toBe('2031-05-08');
});

test('the day of another act gives way to the month that more articles state of this one', () => {
  const parts = [part(0, day, 'measure'), part(1, month), part(2, month)];
  expect(winning(parts)?.edtf).toBe('2031-05');
});

test('the day of hardly anybody gives way to the month of many', () => {
  const many = [1, 2, 3, 4, 5, 6].map((article) => part(article, month));
  expect(winning([part(0, day), ...many])?.edtf).toBe('2031-05');
});

test('reports without dates give none', () => {
  expect(winning([part(0, null)])).toBeNull();
});
