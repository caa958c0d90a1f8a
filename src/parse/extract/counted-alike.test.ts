import { expect, test } from 'vitest';
import { NO_SETTINGS } from '../../model/settings.ts';
import { parse } from '../index.ts';

const titles = (sentence: string): readonly string[] => {
  const text = `14 October 2029\n\n${sentence}\n`;
  const { events, undated } = parse(
    [{ file: 'a.txt', fileSha256: '', sha256: sentence, text, meta: {}, notes: [] }],
    NO_SETTINGS,
  );
  return [...events, ...undated].map(({ title }) => title);
};

test('a number alone counts what the clause before counts, and is not those told of there', () => {
  expect(titles('Six miners were rescued on Friday and eleven were found dead.')).toEqual([
    'Eleven miners are found dead',
    'Six miners are rescued',
  ]);
  expect(titles('At least 12 houses were flooded and 40 were cut off on Friday.')).toContain(
    '40 houses are cut off',
  );
});

test('what somebody tells with a day is not told again without it', () => {
  expect(
    titles(
      'Two people drowned, one of them a child, and nine were injured, police chief Ada Moss said on Friday.',
    ),
  ).toEqual([expect.stringMatching(/^Ada Moss says two people drowned/u)]);
});

test('one of many is told of in the singular, where the noun has a plain one', () => {
  expect(titles('Three teachers were suspended and one was charged with assault on Friday.')).toContain(
    'One teacher is charged with assault',
  );
  expect(titles('Four firemen were hurt and one was flown to Lund on Friday.')).toContain(
    'One fireman is flown to Lund',
  );
});
