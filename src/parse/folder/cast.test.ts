import { expect, it } from 'vitest';
import { castOf } from './cast.ts';
import { draft } from '../draft.ts';
import { NO_SETTINGS } from '../../model/settings.ts';

const read = (file: string, text: string) =>
  draft({ file, fileSha256: file, sha256: file, text, meta: {}, notes: [] });

/** Whom a bare word means where one article has a longer name and `count` others the word alone. */
function meant(long: string, bare: string, count: number): string {
  const texts = [`${long} clean the bay near Lund.`];
  for (let at = 0; at < count; at++) texts.push(`The clerk met ${bare} near Lund in the rain.`);
  return castOf(
    texts.map((text, at) => read(`${at}.txt`, `A headline\n\n${text}\n`)),
    NO_SETTINGS,
  ).player(bare).name;
}

it('takes no words that ran together in one article for the full name of a word that many use', () => {
  expect(meant('Mirka Tolvan Divers', 'Divers', 4)).toBe('Divers');
  expect(meant('Mirka Tolvan Divers', 'Divers', 1)).toBe('Mirka Tolvan Divers');
});

it('calls by the surname alone, in a long story, only those whom a good part of it names', () => {
  const texts = Array.from({ length: 60 }, (_, at) => {
    const clerk = at < 4 ? 'The clerk Lise Brandt left the hall. ' : '';
    return `A headline\n\n${clerk}Mayor Tom Hale met traders near Lund on day ${at} of the fair.\n`;
  });
  const cast = castOf(
    texts.map((text, at) => read(`${at}.txt`, text)),
    NO_SETTINGS,
  );
  expect(cast.player('Tom Hale').familiar).toBe(true);
  expect(cast.player('Lise Brandt').familiar).toBe(false);
  const few = castOf(
    texts.slice(0, 6).map((text, at) => read(`${at}.txt`, text)),
    NO_SETTINGS,
  );
  expect(few.player('Lise Brandt').familiar).toBe(true);
});
