/** Acts without a day that stand behind another in their sentence, or lead an article. */
import { expect, test } from 'vitest';
import { NO_SETTINGS } from '../../model/settings.ts';
import { parse } from '../index.ts';
import { told } from './fixtures-told.ts';

const titles = (text: string): readonly string[] =>
  parse([{ file: 'a.txt', fileSha256: '', sha256: '', text, meta: {}, notes: [] }], NO_SETTINGS).undated.map(
    ({ title }) => title,
  );

test('what is decreed behind another act is an act of its own', () => {
  const told = titles(
    'A storm over Lund\n\nThe storm was long.\n\nIt rained a lot.\n\nPresident Ida Rohn cancelled a trip to Spain and declared three days of mourning.\n',
  );
  expect(told).toContain('Ida Rohn cancels a trip to Spain');
  expect(told).toContain('Ida Rohn declares three days of mourning');
});

test('what many reject in the first line is the news, what they dislike is not', () => {
  expect(titles('Nurses have rejected a pay offer by 51 to 49 per cent.\n')).toHaveLength(1);
  expect(titles('Nurses have doubted a pay offer for years.\n')).toEqual([]);
});

test('what many vote to do in the first line is the news', () => {
  expect(titles('Lawmakers have voted to ban plastic cups despite a petition.\n')).toEqual([
    'Lawmakers vote to ban plastic cups',
  ]);
  expect(titles('Teachers have voted overwhelmingly for a walkout.\n')).toHaveLength(1);
  expect(titles('Teachers have voted Labour for years.\n')).toEqual([]);
});

test.each([
  [
    'The king signed the budget on 3 May 2019 but vetoed a pay rise for judges.',
    ['king signs the budget (3 May 2019)', 'king vetoes a pay rise for judges (3 May 2019)'],
  ],
  [
    'Ida Rohn flew to Elby on 3 May 2019 and met survivors of the flood.',
    ['Ida Rohn flies to Elby (3 May 2019)', 'Ida Rohn meets survivors of the flood (3 May 2019)'],
  ],
  // a row of acts
  [
    'Police stormed a flat in Elby on 3 May 2019, freed a hostage and shot two gunmen.',
    [
      'Police storm a flat in Elby (3 May 2019)',
      'Police free a hostage (3 May 2019)',
      'Police shoot two gunmen (3 May 2019)',
    ],
  ],
  // counted, appointed by name
  [
    'Divers found a boy on 3 May 2019 and recovered nine bodies.',
    ['Divers find a boy (3 May 2019)', 'Divers recover nine bodies (3 May 2019)'],
  ],
  [
    'The firm sacked its chief on 3 May 2019 and named Ida Rohn as his successor.',
    ['firm sacks its chief (3 May 2019)', 'firm names Ida Rohn as his successor (3 May 2019)'],
  ],
  // what a flood does is the flood
  ['A flood hit Elby on 3 May 2019 and destroyed ninety houses.', ['flood hits Elby (3 May 2019)']],
  ['The army left Elby on 3 May 2019 and fired shots.', ['army leaves Elby (3 May 2019)']],
  // a decision and what carries it out are one
  ['The firm cut its forecast on 3 May 2019 and froze wages.', ['firm cuts its forecast (3 May 2019)']],
])('a second act behind the day of the first: %s', (sentence, acts) => {
  expect(told(sentence)).toEqual(acts);
});
