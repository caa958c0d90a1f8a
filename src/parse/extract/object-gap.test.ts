import { describe, expect, it } from 'vitest';
import { datedTitles } from './fixtures-dated.ts';

describe('what a relative clause acts upon', () => {
  it.each([
    [
      'The levy, which parliament approved on Monday by 60 votes to 40, is unpopular.',
      '2029-10-08 Parliament approves the levy',
    ],
    [
      'The yacht "Blue Hour", which customs officers seized on Monday, is for sale.',
      '2029-10-08 Customs officers seize “Blue Hour”',
    ],
  ])('%s', (sentence, event) => {
    expect(datedTitles(sentence)).toEqual([event]);
  });

  it('is not guessed where two nouns stand before it', () => {
    expect(datedTitles('The owner of the bakery, which inspectors visited on Monday, is ill.')).toEqual([]);
  });
});

describe('titles of wishes, works and houses of the writer', () => {
  it.each([
    [
      'The drivers demanded on Monday that Ostline guarantee all night buses.',
      '2029-10-08 Drivers demand that Ostline guarantee all night buses',
    ],
    ['The musical "Rain, Rain, Go Away" opened on Monday.', '2029-10-08 Musical “Rain, Rain, Go Away” opens'],
    ['A bronze bell was stolen from our chapel on Monday.', '2029-10-08 Bronze bell is stolen'],
  ])('%s', (sentence, event) => {
    expect(datedTitles(sentence)).toEqual([event]);
  });
});

describe('a phrase with a day and no comma before the subject', () => {
  it.each([
    [
      'After the derby on Monday the stewards counted 90 broken seats.',
      '2029-10-08 Stewards count 90 broken seats',
    ],
    ['Before the concert on Monday the police searched 300 bags.', '2029-10-08 Police search 300 bags'],
  ])('%s', (sentence, event) => {
    expect(datedTitles(sentence)).toEqual([event]);
  });
});
