import { expect, test } from 'vitest';
import { titles } from './fixtures-titles.ts';

test.each([
  // names without what they held, where there is no room for both
  [
    'A Belgian appeals court on Tuesday overturned the embezzlement conviction of former Antwerp treasurer Pieter Hoek, saying the jury was misled.',
    'Belgian appeals court overturns the embezzlement conviction of Pieter Hoek',
  ],
  [
    'A court in Oslo on Monday upheld the insider trading conviction of former Danish transport minister Lise Holm.',
    'Court in Oslo upholds the insider trading conviction of Lise Holm',
  ],
  [
    "Prosecutors on Monday charged Korsa's former treasurer, Ida Rohn, with nine counts of theft.",
    'Prosecutors charge Ida Rohn with nine counts of theft',
  ],
  // what a word in -selves is needed for
  [
    'Judge Ana Berg said on Monday that the loans were not in themselves unlawful.',
    'Ana Berg says the loans are not in themselves unlawful',
  ],
  // a length of time is told whole or not at all
  [
    'Jurors deliberated for five hours over three days before acquitting Emil Vogt on Monday of fraud, arson, perjury and theft.',
    'Jurors deliberate for five hours',
  ],
  // what hangs on an adjective is still to come
  [
    'Tons of apples were dumped in front of the ministry in Warsaw on Monday by growers furious at low prices.',
    'Tons of apples are dumped in front of the ministry in Warsaw',
  ],
  // where something was said goes before the words in marks
  [
    'Mayor Ana Ruiz said in a statement on Monday that the club had “betrayed its fans.”',
    'Ana Ruiz says the club has “betrayed its fans”',
  ],
  ['The state closed the mine on Monday and sold the firm that owned it.', 'State closes the mine'],
  [
    'Dutch nurses called off a walkout on Monday after the state agreed to raise their pay.',
    'Dutch nurses call off a walkout',
  ],
  [
    'Ana Ruiz wrote to the prime minister on Monday asking him to call an election.',
    'Ana Ruiz writes to the prime minister asking him to call an election',
  ],
])('%s', (sentence, title) => {
  expect(titles(sentence)).toContain(title);
});
