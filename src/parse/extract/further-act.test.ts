/** Acts without a day that stand behind another in their sentence, or lead an article. */
import { expect, test } from 'vitest';
import { NO_SETTINGS } from '../../model/settings.ts';
import { parse } from '../index.ts';

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
