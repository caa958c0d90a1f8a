import { expect, it } from 'vitest';
import { NO_SETTINGS } from '../../../model/settings.ts';
import { parse } from '../../index.ts';

/** How many of two articles' deaths are told as one, by title. */
function titles(...lines: readonly string[]): readonly string[] {
  const sources = lines.map((line, at) => ({
    file: `${at}.txt`,
    fileSha256: '',
    sha256: `${at}`,
    text: `News of the day\n\nMarch 3, 2026\n\n${line}\n`,
    meta: {},
    notes: [],
  }));
  return parse(sources, NO_SETTINGS).events.map(({ title }) => title);
}

it('keeps deaths of one day apart that cannot be one', () => {
  expect(
    titles(
      'The novelist died in his sleep on Saturday at the age of 91.',
      'At least 14 people died on Saturday when a tram fell off a bridge.',
    ),
  ).toHaveLength(2);
  expect(
    titles(
      'The cellist died on Saturday after a long illness.',
      'The boxer died on Saturday at his home near Bergen.',
    ),
  ).toHaveLength(2);
});

it('joins a death told of a novelist and of an author, and two counts of one', () => {
  expect(
    titles(
      'The novelist died at her home on Saturday at the age of 91.',
      'The author died on Saturday, aged 91, at her home in Bergen.',
    ),
  ).toHaveLength(1);
  expect(
    titles(
      'Fourteen people died on Saturday when a tram fell off a bridge in Varde.',
      'A tram fell off a bridge in Varde on Saturday and 15 passengers died.',
    ),
  ).toHaveLength(1);
});
