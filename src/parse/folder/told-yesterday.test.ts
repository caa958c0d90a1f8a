import { expect, test } from 'vitest';
import { NO_SETTINGS } from '../../model/settings.ts';
import { parse } from '../index.ts';

/** What an article of 22 March 2031 dates: day and title. */
function days(text: string): string[] {
  const source = { file: 'a.txt', fileSha256: '', sha256: '', meta: {}, notes: [] };
  const { events } = parse([{ ...source, text: `Published 22 March 2031\n\n${text}` }], NO_SETTINGS);
  return events.map(({ title, edtf }) => `${edtf} ${title}`);
}

test('what a morning paper goes on to tell is of yesterday', () => {
  expect(days('The square was empty last night. Some 900 bakers closed their shops.')).toEqual([
    '2031-03-21 Some 900 bakers close their shops',
  ]);
  expect(days('At noon yesterday Norne was dark.\n\nNorne Power cut off 900 homes.')).toEqual([
    '2031-03-21 Norne Power cuts off 900 homes',
  ]);
});

test('what is told as of now is of today, and so is all where somebody else speaks of yesterday', () => {
  expect(days('The square was empty last night. Norne Power has cut off 900 homes.')).toEqual([
    '2031-03-22 Norne Power cuts off 900 homes',
  ]);
  expect(days('“I was there yesterday” is what a banner reads. Norne Power cut off 900 homes.')).toEqual([
    '2031-03-22 Norne Power cuts off 900 homes',
  ]);
});
