import { expect, test } from 'vitest';
import type { Composed } from './compose.ts';
import { renownOf } from './renown.ts';
import { sharesOf } from './tellers.ts';

const act = (name: string, kind: 'person' | 'organization', articles: readonly number[]): Composed =>
  ({ players: [{ name, kind }], parts: articles.map((article) => ({ article })) }) as unknown as Composed;

const minister = act('Anna Holt', 'person', [0, 1, 2, 3]);
const king = act('Odo of Brenn', 'person', [4]);
const port = act('Port of Brenn', 'organization', [5]);
const all = [minister, king, port];

test('an act of a person of whom hardly any article of a long story tells weighs less', () => {
  const renown = renownOf(sharesOf(all, [...Array(60).keys()]));
  expect(renown(minister)).toBe(1);
  expect(renown(king)).toBeLessThan(0.8);
  expect(renown(port)).toBe(1);
});

test('in a short story everybody is of the story', () => {
  const renown = renownOf(sharesOf(all, [...Array(8).keys()]));
  expect(all.map(renown)).toEqual([1, 1, 1]);
});
