import { expect, test } from 'vitest';
import { withSmallOpening } from './opening-capitals.ts';

test.each([
  ['A MOTHER of two was found safe.', 'A mother of two was found safe.'],
  ['POLICE have closed the road.', 'Police have closed the road.'],
  ['A FORMER nurse was jailed.', 'A former nurse was jailed.'],
  ['TWO men were hurt.', 'Two men were hurt.'],
  ['COUNCILLORS voted to shut the baths.', 'Councillors voted to shut the baths.'],
  ['A HEAD TEACHER was suspended.', 'A head teacher was suspended.'],
  ['BRITAIN has sent a ship.', 'Britain has sent a ship.'],
])('the first words of %j are printed small', (text, small) => {
  expect(withSmallOpening(text, 0, text.length)).toBe(small);
});

test.each([
  'NATO has sent a ship.',
  'UEFA banned the club.',
  'ICE agents arrested two men.',
  'WHO experts met.',
  'VOLTRAN shares fell.',
  'A UN convoy was hit.',
  'LEEDS (PA) - A man died.',
])('%j is left as it is', (text) => {
  expect(withSmallOpening(text, 0, text.length)).toBe(text);
});

test('only the paragraph asked for is read', () => {
  expect(withSmallOpening('THE END\nPOLICE came.', 8, 20)).toBe('THE END\nPolice came.');
});
