/** What rises in one report does not fall in another. */
import { expect, it } from 'vitest';
import { goesOtherWay } from './directions.ts';

const way = (one: string, other: string): boolean =>
  goesOtherWay(new Set(one.split(' ')), new Set(other.split(' ')));

it('keeps a jump from a tumble, and neither from what does both or none', () => {
  expect(way('jump', 'tumble')).toBe(true);
  expect(way('cut', 'raise say')).toBe(true);
  expect(way('jump', 'climb')).toBe(false);
  expect(way('jump', 'say')).toBe(false);
  expect(way('rise fall', 'tumble')).toBe(false);
});
