/** What was to come about and did not, or has a month of its own still to come. */
import { describe, expect, test } from 'vitest';
import { told } from './fixtures-told.ts';

test.each([
  'The auction, which was to open in Geneva on 19 February 2016, has been put back.',
  'A strike that was due to begin on 19 February 2016 was called off.',
  'The parade, which is scheduled to set off on 19 February 2016, has been cancelled.',
  'The port postponed a sale that was to take place on 19 February 2016.',
  'A reunion that was to have taken place on 19 February 2016 was scrapped.',
  'The Geneva auction, due to open on 19 February 2016, has been cancelled.',
])('nothing comes of it: %s', (text) => expect(told(text)).toEqual([]));

test('what was to come and came, or is still to come, is told', () => {
  expect(told('The bridge, which is due to open on 19 February 2056, was built by Norvik.')).toContain(
    'bridge is due to open (19 February 2056)',
  );
});

describe('a month behind an occasion', () => {
  test.each([
    'Norvik picked its runners for the marathon in October 2016.',
    'Norvik sold the rights to the festival in October 2016.',
    'Norvik has ordered two ferries for delivery in October 2016.',
    'Norvik named its envoy ahead of the summit in October 2016.',
  ])('is not that of what is done for it: %s', (text) => expect(told(text)).not.toContain('October 2016'));

  test('is that of the act where no occasion stands before it', () => {
    expect(told('Norvik named its envoy in October 2016.')).toEqual([
      'Norvik names its envoy (October 2016)',
    ]);
  });
});
