import { expect, test } from 'vitest';
import { sourcesOf } from '../../layout/sources.ts';
import type { Article, Citation, Disagreement, Timeline, TimelineEvent } from '../../model/timeline.ts';
import { sidesOf } from './sides.ts';

const PAPERS = ['Harbour Post', 'Northern Wire', 'Harbour Post', 'Daily Tide', 'Quay Times', 'Northern Wire'];
const articles = PAPERS.map(
  (publisher, i) =>
    ({ id: `a${i}`, file: `${i}.txt`, publisher, title: null, published: null }) as unknown as Article,
);
const sources = new Map(sourcesOf({ articles } as unknown as Timeline).map((s) => [s.article.id, s]));
const event = {
  citations: ['a5', 'a0', 'a2', 'a1', 'a3', 'a4', 'a0'].map((article) => ({ article }) as Citation),
} as unknown as TimelineEvent;

test('each side names its publishers once, in the order of the sources; beyond three a count of articles stands', () => {
  const difference: Disagreement = {
    about: 'number',
    claims: [
      { text: 'twelve boats', citations: [0, 1, 2, 3, 4, 5, 6] },
      { text: 'nine boats', citations: [2, 1, 6] },
    ],
  };
  expect(sidesOf(difference, event, sources)).toEqual([
    {
      text: 'twelve boats',
      tellers: [
        { name: 'Harbour Post', letters: ['A', 'C'] },
        { name: 'Northern Wire', letters: ['B', 'F'] },
        { name: 'Daily Tide', letters: ['D'] },
      ],
      more: 1,
    },
    { text: 'nine boats', tellers: [{ name: 'Harbour Post', letters: ['A', 'C'] }], more: 0 },
  ]);
});
