/** Days that are of another act, and acts whose day stands with the next one. */
import { expect, test } from 'vitest';
import { told } from './fixtures-told.ts';

test.each([
  // the day of what it was for
  'The league has fined Elby for trouble during Saturday’s match.',
  'The coach has quit after Sunday’s defeat.',
  // from which day to which
  'The regatta has been put back from 19 February 2016 to 4 March 2016.',
  'The wedding has been brought forward from 19 February 2016 to 12 February 2016.',
  // what is asked for, or threatened
  'President Ida Rohn called for elections by 19 February 2016.',
  'Norland threatened a strike from 19 February 2016.',
  'Norland demanded a pullout by Sunday.',
])('no act of that day: %s', (text) => expect(told(text).join()).not.toMatch(/Saturday|Sunday|19 Feb/u));

test('a day within what was won is that of winning', () => {
  expect(told('Norland have won Saturday’s final.')).toEqual(['Norland win final (Saturday)']);
});

test('what came to two people at once is dated behind its cause', () => {
  const text = 'Two hikers died and a third was hurt when lightning struck a hut on 19 February 2016.';
  expect(told(text)).toContain('Two hikers die (19 February 2016)');
});
