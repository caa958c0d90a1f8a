import { expect, it } from 'vitest';
import { NO_SETTINGS } from '../../../model/settings.ts';
import { parse } from '../../index.ts';

/** Titles of the events that several of these articles tell. */
function joined(...texts: readonly string[]): readonly string[] {
  const sources = texts.map((text, at) => ({
    file: `${at}.txt`,
    fileSha256: '',
    sha256: `${at}`,
    text: `News of the day\n\nMarch 3, 2026\n\n${text}\n`,
    meta: {},
    notes: [],
  }));
  return parse(sources, NO_SETTINGS)
    .events.filter(({ citations }) => new Set(citations.map(({ article }) => article)).size > 1)
    .map(({ title }) => title);
}

const MINE =
  'Three miners died on Saturday in a fire at a pit near Varde. The blaze broke out 400 metres below ground, the operator Kolmet said. Rescuers brought 60 men to the surface by Sunday evening. Mayor Tom Berg declared a day of mourning. Inspectors closed the pit on Monday.';

it('keeps apart what two articles of two matters tell in like words', () => {
  const bus =
    'At least 19 people died on Saturday when a minibus plunged into a ravine in northern Peru. Police in Cajamarca said the driver had fallen asleep. Ambulances took eleven passengers to a clinic in Jaen. President Luisa Prado sent her condolences on Sunday.';
  expect(joined(MINE, bus)).toEqual([]);
});

it('joins what two articles of one matter tell in other words', () => {
  const company =
    'Kolmet mourned three of its men on Sunday. Three men of Kolmet died on Saturday when flames filled a shaft. The company promised the families money. Unions called for a strike on Wednesday.';
  expect(joined(MINE, company)).toContain('Three miners die in a fire at a pit near Varde');
});

it('keeps apart two sentences of one kind that name other places, and joins those that share what happened', () => {
  expect(
    joined(
      'Divers came across a wreck off Solva on Saturday.',
      'Police made a find of weapons in Luden on Saturday.',
    ),
  ).toEqual([]);
  expect(
    joined(
      'The author died on Saturday, aged 91, at her home in Bergen.',
      'The novelist died at home at 91 on Saturday.',
    ),
  ).toHaveLength(1);
});

it('keeps a jump of shares from a tumble told weeks later without a day', () => {
  expect(
    joined(
      'Torv shares jumped 18 percent on Monday after the bid.',
      'Investors rejected the bid on Saturday. Shares in Torv tumbled 21 percent.',
    ),
  ).toEqual([]);
});
