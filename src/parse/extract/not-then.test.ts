import { expect, test } from 'vitest';
import { told } from './fixtures-told.ts';

test.each([
  'Nurses voted by 90 to 12 to walk out from 19 February 2016.',
  'The mayor agreed to leave office by 19 February 2016.',
  'Ruhland Bank has agreed to testify on 19 February 2016.',
  // since when it grows
  'The number of members has tripled since the final on 19 February 2016.',
  'Sales have doubled since 19 February 2016.',
  // how long, not when
  'Ruhland Bank will sponsor the race until 2031.',
  'The council said it would keep the pool open until 19 February 2056.',
])('the time is not that of the act: %s', (sentence) => expect(told(sentence)).toEqual([]));

test('the day behind what was settled is still that of settling it', () => {
  expect(told('Ruhland Bank agreed to buy a mill on 19 February 2016.')).toEqual([
    'Ruhland Bank agrees to buy a mill (19 February 2016)',
  ]);
});
