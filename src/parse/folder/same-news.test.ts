import { expect, it } from 'vitest';
import type { Composed } from './compose.ts';
import { sameNewsOf } from './same-news.ts';

const act = (name: string, articles: readonly number[]): Composed =>
  ({ players: [{ name }], parts: articles.map((article) => ({ article })) }) as unknown as Composed;

const settles = act('Norne Bank', [0, 1, 2, 3]);
const sameNews = sameNewsOf([0, 1, 2, 3, 4, 4]);

it('takes what one and the same reports tell of one actor for a part of the heavier news', () => {
  expect(sameNews(act('Norne Bank', [1, 2]), settles)).toBe(true);
});

it.each([
  ['another actor', act('Lund Court', [1, 2])],
  ['reports of its own', act('Norne Bank', [1, 4])],
  ['one report', act('Norne Bank', [1])],
])('is news of its own: %s', (_, event) => {
  expect(sameNews(event, settles)).toBe(false);
});

it('counts copies of one text once', () => {
  expect(sameNews(act('Norne Bank', [4, 5]), act('Norne Bank', [4, 5]))).toBe(false);
});
