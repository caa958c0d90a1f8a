/** Titles that say no less than what makes them true. */
import { expect, it } from 'vitest';
import { acts, told } from '../extract/fixtures-told.ts';

it.each<[string, string]>([
  [
    'Norway handed former Danish Premier Ida Rohn over to the Nordic Court of Human Rights on Monday, a week after arresting her.',
    'Norway hands Ida Rohn over to the Nordic Court of Human Rights',
  ],
  [
    'A court on Monday named Ida Rohn, the aunt of the late miller Tom Hale, guardian of his two sons.',
    'court names Ida Rohn guardian of his two sons',
  ],
  [
    'Denmark on Monday asked the Nordic Council and the International Fund for Fisheries Development for a loan, its second in ten years.',
    'Denmark asks the Nordic Council for a loan',
  ],
  [
    'Guards turned hoses and dogs on miners on Monday to try to clear the gates of both of the northern coal pits.',
    'Guards turn hoses and dogs on miners',
  ],
  [
    'The academy opened on Monday with 90 fewer pupils than last year as a result of the fees.',
    'academy opens with 90 fewer pupils than last year',
  ],
  ['The choir went about business as usual on Monday.', 'choir goes about business as usual'],
  [
    'Miners marched into the town of Elby without a shot on Monday.',
    'Miners march into the town of Elby without a shot',
  ],
  ['A further 14 barges were freed on Monday.', 'A further 14 barges are freed'],
  ['A total of 30 miners were freed on Monday.', 'A total of 30 miners are freed'],
  ['At least 90 gathered in Lund on Monday.', 'At least 90 people gather in Lund'],
  [
    'On Monday, Premier Ida Rohn told Danish Chancellor Tom Hale she had no interest in his offer.',
    'Ida Rohn says she has no interest in his offer',
  ],
])('%s', (sentence, title) =>
  expect(told(sentence).map((one) => one.replace(/ \([^)]*\)$/u, ''))).toEqual([title]),
);

it('quotes what was said on a programme, not its name', () => {
  const [act] = acts('Ida Rohn told Radio Lund’s “Harbour Hour,” “We are ready for the flood.”');
  expect(act?.told).toBe('Ida Rohn says “we are ready for the flood”');
});
