import { describe, expect, it } from 'vitest';
import { datedTitles } from './fixtures-dated.ts';

describe('acts whose day is counted back from another act of the sentence', () => {
  it.each([
    [
      'The port reopened on Friday, two days after a tanker hit the quay.',
      ['2029-10-10 Tanker hits the quay', '2029-10-12 Port reopens'],
    ],
    [
      'A day after thieves stole 40 bicycles, the shop closed on Thursday.',
      ['2029-10-10 Thieves steal 40 bicycles', '2029-10-11 Shop closes'],
    ],
    [
      'Rosa Lind resigned on Friday, the day after police searched her office.',
      ["2029-10-11 Police search Lind's office", '2029-10-12 Rosa Lind resigns'],
    ],
    [
      'Rosa Lind, the mayor, resigned on Friday, a day after prosecutors charged her with fraud.',
      ['2029-10-11 Prosecutors charge Lind with fraud', '2029-10-12 Rosa Lind resigns'],
    ],
    [
      'The lifeboat crew rescued Tim Hale on Friday, three days after he lost an oar.',
      ['2029-10-09 Tim Hale loses an oar', '2029-10-12 Lifeboat crew rescues Tim Hale'],
    ],
    [
      'The walkout ended on Friday, four days after it began.',
      ['2029-10-08 Walkout begins', '2029-10-12 Walkout ends'],
    ],
  ])('%s', (sentence, expected) => {
    expect(datedTitles(sentence)).toEqual(expected);
  });

  it.each([
    'The port reopened on Friday, less than two days after a tanker hit the quay.',
    'The port reopened on Friday, a few days after a tanker hit the quay.',
    'The port reopened on Friday, a year after a tanker hit the quay.',
  ])('gives no day where the length is not told to the day: %s', (sentence) => {
    expect(datedTitles(sentence)).toEqual(['2029-10-12 Port reopens']);
  });
});

describe('places that say nothing in a title', () => {
  it.each([
    ['Rosa Lind lost her ring there on Friday.', 'Rosa Lind loses her ring'],
    [
      'Rosa Lind apologised to the patients at a news conference on Friday.',
      'Rosa Lind apologises to the patients',
    ],
  ])('%s', (sentence, title) => {
    expect(datedTitles(sentence)).toEqual([`2029-10-12 ${title}`]);
  });
});
