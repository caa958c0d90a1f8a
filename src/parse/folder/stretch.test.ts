import { expect, it } from 'vitest';
import { datedTitles } from '../extract/fixtures-dated.ts';

it.each([
  ['Pia Lund visited the islands from May 3 to May 6.', '2029-05-03/2029-05-06 Pia Lund visits the islands'],
  ['Pia Lund visited the islands on May 3-6.', '2029-05-03/2029-05-06 Pia Lund visits the islands'],
  ['Divers searched the wreck from Tuesday until Thursday.', '2029-10-09/2029-10-11 Divers search the wreck'],
  [
    'Nils Holm paid the clerk 900 crowns between 2017 and 2019.',
    '2017/2019 Nils Holm pays the clerk 900 crowns',
  ],
  ['Nils Holm ran the harbour from March to August 2027.', '2027-03/2027-08 Nils Holm runs the harbour'],
])('draws an act from the first of two times to the last: %s', (sentence, expected) => {
  expect(datedTitles(sentence)).toEqual([expected]);
});

it.each([
  ['Pia Lund met the crew on Tuesday and Thursday.', '2029-10-09 Pia Lund meets the crew'],
  ['Nils Holm ran the harbour in 2017.', '2017 Nils Holm runs the harbour'],
])('leaves alone what gives no stretch: %s', (sentence, expected) => {
  expect(datedTitles(sentence)).toEqual([expected]);
});

it('dates no move by the day from which something is moved', () => {
  expect(datedTitles('The regatta was moved from May 3 to May 17.').join()).not.toContain('2029-05-03');
});
