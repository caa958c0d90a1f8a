import { expect, test } from 'vitest';
import { parse } from '../../index.ts';
import { NO_SETTINGS } from '../../../model/settings.ts';

/** Days of the events that two articles of 16 May 2030, a Thursday, tell together. */
function together(one: string, other: string): string[] {
  const told = [one, other].map((said, at) => ({
    file: `${at}.txt`,
    fileSha256: `${at}`,
    sha256: `${at} ${said.length}`,
    text: `The Paper ${at}\n\nPublished 16 May 2030\n\n${said}\n`,
    meta: {},
    notes: [],
  }));
  const { events } = parse(told, NO_SETTINGS);
  return events
    .filter(({ citations }) => new Set(citations.map(({ article }) => article)).size > 1)
    .map(({ dating }) => dating?.edtf ?? '');
}

test.each([
  // the name, and what stands before it
  [
    'The former bishop Ulf Dahl flew to Oslo on Tuesday.',
    'A bank in Zug closed the accounts of the former bishop Ulf Dahl on Tuesday.',
  ],
  [
    'The trawler Mercur put in at Bodo on Tuesday.',
    'A cook went missing from the trawler Mercur on Tuesday.',
  ],
  // what stands behind it
  [
    'Soldiers guarded the Rialto shopping arcade on Tuesday.',
    'The Rialto shopping arcade hired 12 cleaners on Tuesday.',
  ],
  ['The Ostra bakery offered free bread on Tuesday.', 'The Ostra bakery sacked its manager on Tuesday.'],
  // a body that is called by no name
  ['The mint struck a silver coin on Tuesday.', 'The mint left its wages unchanged on Tuesday.'],
  ['Police in Torun freed a driver on Tuesday.', 'Police in Torun seized 90 forged tickets on Tuesday.'],
  // where it happened
  [
    'Villagers of Monte Alto went back to their farms on Tuesday.',
    'Wolves killed a dog in Monte Alto on Tuesday.',
  ],
  // a match of the women is none of the men
  ["Vardal won the women's cup on Tuesday.", "Vardal won the men's cup on Tuesday."],
])('names in common make no event: %s', (one, other) => {
  expect(together(one, other)).toEqual([]);
});

test.each([
  // one acts on the other in each
  ['Trainer Ada Kron left Vardal on Tuesday.', 'Vardal parted company with trainer Ada Kron on Tuesday.'],
  // who stands first is news as well
  [
    'A barge with 30 people on board ran aground off Leba on Tuesday.',
    'A barge hit a sandbank off Leba on Tuesday.',
  ],
  ['Cyclone Orla made landfall in Bengal on Tuesday.', 'Cyclone Orla battered Bengal on Tuesday.'],
  // other words for one act
  ['A tram came off the tracks in Linz on Tuesday.', 'A tram derailed in Linz on Tuesday.'],
  [
    'The dealer Max Ott was cleared of bribery on Tuesday.',
    'A jury acquitted Max Ott of bribery on Tuesday.',
  ],
  [
    'Gardener Lew Hart pleaded guilty to three murders on Tuesday.',
    'Lew Hart admitted three killings on Tuesday.',
  ],
  ['The builder Kovo filed for bankruptcy on Tuesday.', 'The builder Kovo became insolvent on Tuesday.'],
  [
    'A wall of mud buried the hamlet of Sulz on Tuesday.',
    'A landslide engulfed the hamlet of Sulz on Tuesday.',
  ],
  ['Officers raided the villa of Rex Moll on Tuesday.', 'Police searched the villa of Rex Moll on Tuesday.'],
  // what was dropped is not what comes on that day
  ['Graz lifted its helmet rule on Tuesday.', 'Graz dropped its duty to wear helmets on Tuesday.'],
])('one act in other words: %s', (one, other) => {
  expect(together(one, other)).toEqual(['2030-05-14']);
});
