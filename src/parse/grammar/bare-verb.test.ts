import { expect, test } from 'vitest';
import { told } from '../extract/fixtures-told.ts';

test.each([
  [
    'The city will refurbish the hall on 19 February 2056.',
    'city will refurbish the hall (19 February 2056)',
  ],
  [
    'Ruhland Bank plans to overhaul its fleet on 19 February 2056.',
    'Ruhland Bank plans to overhaul its fleet (19 February 2056)',
  ],
  [
    'The council said it would redraw the map on 19 February 2056.',
    'council will redraw the map (19 February 2056)',
  ],
])('a verb that no list has is one behind "will" and before what it acts on: %s', (sentence, act) =>
  expect(told(sentence)).toEqual([act]),
);

test.each([
  // who acts, and how a passive goes on
  [
    'Ida Rohn, 46, who once sang in a band, sued a paper on 19 February 2016.',
    'Ida Rohn sues a paper (19 February 2016)',
  ],
  [
    'Ida Rohn won the vote. In a speech at the stadium on 19 February 2016 she thanked her fans.',
    'Ida Rohn thanks her fans (19 February 2016)',
  ],
  ['A valve was tampered with on 19 February 2016.', 'valve is tampered with (19 February 2016)'],
  // the firm that speaks is the firm that acts
  [
    'Cradle maker Hallo & Winter is recalling 900 cots after a fall, the company said on 19 February 2016.',
    'Hallo & Winter recalls 900 cots (19 February 2016)',
  ],
])('who acts is told: %s', (sentence, act) => expect(told(sentence)).toEqual([act]));

test.each([
  // no thing agrees and no plural "jars carry" acts
  'The flood cost nine lives. On 19 February 2016 it agreed to sell the mill.',
  'The jars carry batch numbers and were sold in 2016.',
])('nothing is told with a time: %s', (sentence) => expect(told(sentence)).toEqual([]));
