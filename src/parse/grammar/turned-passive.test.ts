/** Participles that open a sentence or stand behind its subject, and the act that the sentence tells. */
import { describe, expect, test } from 'vitest';
import { told } from '../extract/fixtures-told.ts';

describe('a passive that begins with its participle', () => {
  test.each([
    ['Arrested on 19 February 2016 were two aides.', 'two aides are arrested (19 February 2016)'],
    [
      'Also killed in the blast on 19 February 2016 was Colonel Jan Berg.',
      'Jan Berg is killed in the blast (19 February 2016)',
    ],
    [
      'Among those detained on 19 February 2016 was Ida Rohn, a poet.',
      'Ida Rohn is detained (19 February 2016)',
    ],
    [
      'Convicted of fraud on 19 February 2016 was the banker Karl Meer.',
      'Karl Meer is convicted of fraud (19 February 2016)',
    ],
  ])('%s', (text, line) => expect(told(text)).toContain(line));

  test.each([
    'Attached to the letter on 19 February 2016 was a map.',
    'Among the guests on 19 February 2016 was Ida Rohn.',
  ])('is none in %s', (text) => expect(told(text)).toEqual([]));
});

test.each([
  ['Two nuns held since March were freed on 19 February 2016.', 'Two nuns are freed (19 February 2016)'],
  [
    'Nine men trapped underground since Sunday were rescued on 19 February 2016.',
    /are rescued \(19 February 2016\)$/u,
  ],
  [
    'Six sailors seized on 2 May 2015 were freed on 19 February 2016.',
    'Six sailors are freed (19 February 2016)',
  ],
  [
    'Four hikers missing since Friday were found on 19 February 2016.',
    'Four missing hikers are found (19 February 2016)',
  ],
  [
    'Once hailed as a genius, the founder was jailed on 19 February 2016.',
    'founder is jailed (19 February 2016)',
  ],
])('what was done to a subject before is not its act: %s', (text, line) => {
  const [only, ...rest] = told(text);
  expect(only).toMatch(line);
  expect(rest).toEqual([]);
});

test('a second passive goes on with the first behind one form of "be", told by who does it', () => {
  expect(
    told('The ban was lifted in 2015 and struck down by the Supreme Court on 19 February 2016.'),
  ).toContain('ban is struck down by the Supreme Court (19 February 2016)');
});

test('people with their ages act together', () => {
  expect(told('Ida Rohn, 44, and Karl Meer, 71, died in Hamre on 19 February 2016.')).toEqual([
    'Ida Rohn, 44, and Karl Meer die in Hamre (19 February 2016)',
  ]);
});
