/** What is held on a day that is given for it is scheduled, and what gives it the day is not done on it. */
import { describe, expect, it } from 'vitest';
import { acts } from './fixtures-told.ts';

/** The acts of a sentence with their status and the words of their day. */
const told = (sentence: string): string[] =>
  acts(sentence).map(({ status, told: act, time }) => `${status}: ${act} (${time ?? '-'})`);

describe('what is held on a day given for it', () => {
  it.each([
    ['The hearing is scheduled for April 3.', ['scheduled: Hearing is due (April 3)']],
    [
      'A runoff against Ivo Hale has been set for June 6.',
      ['scheduled: Runoff against Ivo Hale is due (June 6)'],
    ],
    ['The strike, due on Friday, worries shops.', ['scheduled: Strike is due (Friday)']],
    [
      'Premier Olga Brandt called an election for May 29.',
      ['happened: Olga Brandt calls an election (-)', 'scheduled: Election is due (May 29)'],
    ],
    [
      'The final was moved to April 9.',
      ['happened: final is moved (-)', 'scheduled: Final is due (April 9)'],
    ],
    [
      'The court adjourned the trial of Ivo Hale until 15 January.',
      [
        'happened: court adjourns the trial of Ivo Hale (-)',
        'scheduled: Trial of Ivo Hale is due (15 January)',
      ],
    ],
  ])('is scheduled: %s', (sentence, acts) => expect(told(sentence)).toEqual(acts));

  it.each([
    'The hearing was not set for Friday.',
    'The strike planned for Friday was called off.',
    'The union demanded a vote for Sunday.',
    'The election could be set for May 29.',
  ])('is not: %s', (sentence) => expect(told(sentence)).toEqual([]));
});

it.each(['Residents readied themselves for Sunday.', 'The club arranged a dinner for Saturday.'])(
  'is not done on the day that it is for: %s',
  (sentence) => expect(told(sentence).join()).not.toMatch(/day\)/u),
);
