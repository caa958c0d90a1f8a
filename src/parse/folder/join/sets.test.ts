import { expect, test } from 'vitest';
import { grown, grownBy, NONE, setOf } from './sets.ts';

test('sets that are shared stay as they are while one of them grows', () => {
  const [one, same] = [setOf(['open']), setOf(['open'])];
  expect(same).toBe(one);
  const two = setOf(['close', 'open']);
  let all = grown(NONE, one);
  expect(all).toBe(one);
  all = grown(all, two);
  all = grownBy(all, 'sell');
  expect([...all]).toEqual(['open', 'close', 'sell']);
  expect([[...one], [...two], [...NONE]]).toEqual([['open'], ['close', 'open'], []]);
});

test('a set that has what is added is itself', () => {
  const two = setOf(['close', 'open']);
  expect(grown(two, setOf(['open']))).toBe(two);
  expect(grownBy(two, 'close')).toBe(two);
});
