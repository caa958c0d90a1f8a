import { expect, test } from 'vitest';
import { draft } from '../../draft.ts';
import { parse } from '../../index.ts';
import { NO_SETTINGS } from '../../../model/settings.ts';
import type { SourceText } from '../../../model/text.ts';
import { happeningOf } from './happening.ts';

const source = (file: string, text: string): SourceText => ({
  file,
  fileSha256: file,
  sha256: `${file} ${text.length}`,
  text,
  meta: {},
  notes: [],
});

/** How many events two articles of 16 May 2030, a Thursday, tell together. */
function together(one: string, other: string): number {
  const told = [one, other].map((text, at) =>
    source(`${at}.txt`, `The Paper ${at}\n\nPublished 16 May 2030\n\n${text}\n`),
  );
  const { events } = parse(told, NO_SETTINGS);
  return events.filter(({ citations }) => new Set(citations.map(({ article }) => article)).size > 1).length;
}

test.each([
  [
    'A jury found surgeon Paul Crane guilty of fraud on Wednesday.',
    'Paul Crane, a surgeon, was convicted on Wednesday.',
  ],
  [
    'Tarn Steel agreed on Wednesday to buy Coil Works.',
    'Coil Works will be taken over by Tarn Steel, it was announced on Wednesday. Coil Works agreed on Wednesday to be taken over by Tarn Steel.',
  ],
  [
    'Gunmen ambushed an army convoy near Dorso on Wednesday.',
    'Gunmen opened fire on an army convoy near Dorso on Wednesday.',
  ],
  [
    'A charter jet with 90 passengers skidded off the runway at Kiruna on Wednesday.',
    'A plane of Norlys Air left the runway at Kiruna and ended up in a bog on Wednesday.',
  ],
  [
    'The balloon Orion parachuted into the sea on Wednesday.',
    'A capsule of the Orion mission came down in the Gulf on Wednesday.',
  ],
  [
    'Divers came across a Roman mosaic off Solva on Wednesday.',
    'A Roman mosaic was discovered on Wednesday off Solva.',
  ],
  [
    'Farmer Ole Brandt stumbled upon a hoard on Wednesday.',
    'Ole Brandt, a farmer, unearthed a hoard on Wednesday.',
  ],
  ['The rover Kite collected rocks on Wednesday.', 'Kite, a rover, took samples on Wednesday.'],
  ['Nurse Ida Rohn went to see miners in Luden on Wednesday.', 'Ida Rohn visited the miners on Wednesday.'],
  // told of nobody by name behind what told the day
  [
    'Prosecutors charged the owner of the Solva mill on Wednesday. Detectives searched the premises of the mill.',
    'Police raided the offices of the Solva mill on Wednesday.',
  ],
  // of a whole year
  [
    'Engineers lost contact with the Kite probe on 3 July 2029.',
    'The Kite probe was launched in 2027. In 2029 a storm silenced the probe Kite.',
  ],
  // what may come again, told of these days without its day
  [
    'The Luden pool was closed on Wednesday evening for the season on the orders of Ida Rohn.',
    'Doctors warned. Swimmers wept. The inspector Ida Rohn had ordered the baths in Luden to shut over a third illness among guests.',
  ],
  ['Drivers at Nord Rail walked out on Wednesday.', 'A strike by drivers at Nord Rail began on Wednesday.'],
  [
    'A rocket carrying the Hermes probe lifted off on Wednesday.',
    'The Hermes probe was launched on Wednesday.',
  ],
  [
    'Kolb pulled its Zest drink from shelves on Wednesday.',
    'Drinks maker Kolb recalled its Zest drink on Wednesday.',
  ],
  [
    'Nurse Ida Rohn was found not guilty of theft on Wednesday.',
    'A jury on Wednesday acquitted the nurse Ida Rohn of theft.',
  ],
  [
    'The Solva agency approved a flu vaccine on Wednesday.',
    "Denk's flu vaccine won approval from the Solva agency on Wednesday.",
  ],
  [
    'A goods train came off the rails near Luden on Wednesday.',
    'A goods train derailed on Wednesday outside Luden.',
  ],
])('however it is worded: %s', (one, other) => {
  expect(together(one, other)).toBe(1);
});

test.each([
  [
    'A jury convicted Paul Crane of fraud on Wednesday.',
    'Paul Crane was sentenced to six years on Wednesday.',
  ],
  [
    'Tarn Steel agreed on Wednesday to buy Coil Works.',
    'Tarn Steel appointed Ada Moss as chairman on Wednesday.',
  ],
  ['Police arrested Ray Holt in Bremen on Wednesday.', 'Police arrested Nina Falk in Oslo on Wednesday.'],
  [
    'Nurse Ida Rohn was found not guilty of theft on Wednesday.',
    'A jury on Wednesday convicted the porter Ray Holt of theft.',
  ],
  [
    'Mayor Ole Brandt ordered the pool at Luden to shut on Wednesday after a second death.',
    'A lifeguard, Ida Rohn, died in Luden on Wednesday.',
  ],
  // nobody is named, and the articles are of two matters
  [
    'Singer Ida Rohn cancelled her tour on Wednesday. Her doctors advised it. Fans queued for refunds. Workers took down the stage in Luden.',
    'Painter Ray Holt won the Solva prize on Wednesday. Critics praised the choice. Workers took down his old show in Tarn.',
  ],
  // of a whole year, and of others
  ['Engineers lost contact with the Kite probe in 2029.', 'The Moth lander lost contact on 3 July 2029.'],
  ['Ajax beat Lyon on Wednesday.', 'Porto beat Celtic on Wednesday.'],
  [
    'Kolb did not recall its Zest drink on Wednesday.',
    'Kolb pulled its Pure milk from shelves on Wednesday.',
  ],
])('two acts of one day: %s', (one, other) => {
  expect(together(one, other)).toBe(0);
});

test.each([
  ['Mayor Ole Brandt called on the coach to step down.', 'resignation'],
  ['Ida Rohn urged the pilots to hand in their resignations.', 'resignation'],
])('what others are to do is not done: %s', (text, line) => {
  const { mentions } = draft(source('a.txt', `The Paper\n\nPublished 16 May 2030\n\n${text}\n`));
  expect(mentions).not.toEqual([]);
  expect(mentions.flatMap((mention) => happeningOf(mention).lines)).not.toContain(line);
});

test.each([
  ['Gunmen fired at a patrol near Elby.', ['attack']],
  ['The club fired its coach.', ['dismissal']],
  ['Police fired tear gas near the bridge.', ['dispersal']],
])('tells who was shot at from who was dismissed: %s', (text, lines) => {
  const { mentions } = draft(source('a.txt', `The Paper\n\nPublished 16 May 2030\n\n${text}\n`));
  expect(mentions.flatMap((mention) => happeningOf(mention).lines)).toEqual(lines);
});
