/** Harm and what did it, told in one sentence here and apart elsewhere. */
import { expect, test } from 'vitest';
import { NO_SETTINGS } from '../../../model/settings.ts';
import { parse } from '../../index.ts';

/** The days of the events that articles of 16 May 2030, a Thursday, tell, each with how many sentences it cites. */
function events(...texts: readonly string[]): string[] {
  const told = texts.map((said, at) => ({
    file: `${at}.txt`,
    fileSha256: `${at}`,
    sha256: `${at} ${said.length}`,
    text: `The Paper ${at}\n\nPublished 16 May 2030\n\n${said}\n`,
    meta: {},
    notes: [],
  }));
  return parse(told, NO_SETTINGS).events.map(
    ({ dating, citations }) => `${dating?.edtf ?? ''} ${citations.length}`,
  );
}

test('the dead of a shelling are told with the shelling', () => {
  expect(
    events(
      'Rebels shelled a market in Lesk on Tuesday.',
      'Seven people died on Tuesday when a market in Lesk was hit by a shell.',
    ),
  ).toEqual(['2030-05-14 2']);
});

test('the dead of a quake whose title has no room for both are told with the quake', () => {
  expect(
    events(
      'At least 46 people were killed when a 6.3-magnitude earthquake struck western Nepal on Tuesday night, police said.',
      'The 6.1-magnitude quake on the night of 14 May destroyed 4,000 houses.',
    ),
  ).toEqual(['2030-05-14 2']);
});

test('what went on beside the harm did not do it', () => {
  expect(
    events(
      'Voters in Lesk elected Ana Ruiz mayor on Tuesday.',
      'Two people were injured on Tuesday as voters in Lesk elected Ana Ruiz mayor.',
    ).length,
  ).toBe(2);
});

test('the clock of the next sentence is that of the night, and not of the day on which it was told', () => {
  expect(
    events(
      'Nine people were killed when a 6.3-magnitude earthquake struck western Nepal on Tuesday night, police said on Thursday.\n\nThe quake hit at 11:52 pm, the centre said.',
    ),
  ).toEqual(['2030-05-14 2']);
});
