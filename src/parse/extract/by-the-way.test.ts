/** Acts beside what is told of somebody or something by the way: each keeps its own day and its own subject. */
import { expect, it } from 'vitest';
import { acts, told } from './fixtures-told.ts';

it.each<[string, string[]]>([
  // behind the comma that closes what is told of somebody, the day is that of the act before it
  [
    'Guards raided the flat of Tom Hale, the nurse who was with the miller when he fell, on Monday.',
    ['Guards raid the flat of Tom Hale (Monday)'],
  ],
  ['Ida Rohn thanked Tom Hale, who fled to Turku, Finland, on Monday.', ['Tom Hale flees to Turku (Monday)']],
  // a verb of saying behind what the speakers did
  [
    'Swedish vets who treated the cows from the valley said on Monday the fever spared calves.',
    ['Swedish vets say the fever spared calves (Monday)'],
  ],
  // a thing, by what it does and where something came about
  ['A pipe that feeds water to Lund was blown up on Monday.', ['pipe is blown up (Monday)']],
  ['The mill in Elby where Tom Hale drowned was sold on Monday.', ['mill in Elby is sold (Monday)']],
  // what was done to the object of an infinitive
  [
    'The army shelled two villages on Monday, stepping up a drive to retake a valley lost to rebels.',
    ['army shells two villages (Monday)'],
  ],
  // a kind of thing, and no act
  [
    'On Monday, with the Aurora fishing boat still adrift, Tom Hale sued the owner.',
    ['Tom Hale sues the owner (Monday)'],
  ],
  // the day of those who bade farewell is not that of the death
  [
    'Some 900 miners bade farewell to Tom Hale in Lund on Monday, nine days after the singer drowned.',
    ['Some 900 miners bid farewell to Tom Hale in Lund (Monday)'],
  ],
])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected));

it.each([
  'The blaze on the barge Aurora leased to Norvik on Monday; nine workers missing.',
  'As dusk fell, 10s of 1000s still lined the quay.',
])('tells of no act: %s', (sentence) => expect(told(sentence)).toEqual([]));

it('takes a clause behind "that" for what was said', () => {
  expect(acts('Mayor Ida Rohn told the council that repairs would take until autumn.')).toEqual([]);
});
