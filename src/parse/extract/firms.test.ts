/** Which names are firms', so that "the company" and "its shares" are theirs. */
import { expect, test } from 'vitest';
import { told } from './fixtures-told.ts';

test.each([
  ['Danish dairy group Oldebro makes butter.', 'Oldebro'],
  ['Oldebro said on Monday its chief executive would retire.', 'Oldebro'],
  ['Oldebro has named Ida Rohn, 46, of Lund, as its new chief executive.', 'Oldebro'],
  ["Oldebro's shares were little changed.", 'Oldebro'],
  ['Oldebro Brothers makes butter.', 'Oldebro Brothers'],
])('%s', (sentence, name) => {
  expect(told(`${sentence} Oldebro lies in Lund. The company closed a plant on Friday.`)).toContain(
    `${name} closes a plant (Friday)`,
  );
});

test('is not known of a town or of whoever runs an office', () => {
  expect(
    told('Oldebro lies in the north. Oldebro has a market. The company closed a plant on Friday.'),
  ).toEqual(['company closes a plant (Friday)']);
  expect(told('The rebel group Oldebro lost two men. The company closed a plant on Friday.')).toEqual([
    'company closes a plant (Friday)',
  ]);
});
