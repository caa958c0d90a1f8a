/** What a speaker says "would" come is announced, and what somebody weighs or foretells is not. */
import { describe, expect, it } from 'vitest';
import { datedTitles } from './fixtures-dated.ts';
import { acts } from './fixtures-told.ts';

/** The dated acts of a sentence with their status. */
const told = (sentence: string): string[] =>
  acts(sentence).flatMap((act) => (act.time === null ? [] : [`${act.status}: ${act.told} (${act.time})`]));

describe('what a speaker says would come', () => {
  it.each([
    ['The clerk said the hearing would open on May 9.', ['scheduled: hearing will open (May 9)']],
    [
      'Ruhland Bank said it would publish its figures on Friday.',
      ['scheduled: Ruhland Bank will publish its figures (Friday)'],
    ],
    ['The line would reopen in June, the operator said.', ['scheduled: line will reopen (June)']],
    [
      'Norling Foods closed its mill on Monday and said a review would start on Thursday.',
      ['happened: Norling Foods closes its mill (Monday)', 'scheduled: review will start (Thursday)'],
    ],
    [
      'The port announced that ferries would restart on March 10.',
      ['scheduled: ferries will restart (March 10)'],
    ],
  ])('is announced: %s', (sentence, acts) => expect(told(sentence)).toEqual(acts));

  it.each([
    'The mayor said the pool would open on May 9 if the tiles came.',
    'Economists said the bank would cut its rate in June.',
    'The ministry said prices would fall in June.',
    'She said she would have resigned on Monday.',
    'The clerk denied that the hearing would open on May 9.',
    'The clerk hoped the hearing would open on May 9.',
    'The hearing would open on May 9.',
    'The clerk said the hearing would not open on May 9.',
  ])('is no event: %s', (sentence) => expect(told(sentence)).toEqual([]));
});

describe('a day that a court or a parliament sets', () => {
  it.each([
    'District Judge Ana Berg set sentencing for June 15.',
    'The magistrate fixed a bail hearing for June 15.',
    'The king set early elections for June 15.',
  ])('lies ahead: %s', (sentence) => {
    expect(datedTitles(sentence).map((one) => one.slice(0, 10))).toContain('2030-06-15');
  });
});
