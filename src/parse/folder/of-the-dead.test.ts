/** Acts that later articles tell of the dead, among those of the living. */
import { expect, it } from 'vitest';
import { NO_SETTINGS } from '../../model/settings.ts';
import { parse } from '../index.ts';

const source = (file: string, text: string) => ({
  file,
  fileSha256: file,
  sha256: file,
  text,
  meta: {},
  notes: [],
});

/** The weight of what an article of 12 July tells of the singer Tom Hale, where somebody died on 2 July. */
function weighed(died: string, told: string): number {
  const { events } = parse(
    [
      source('2029-07-03/a.txt', `The singer ${died} died at home in Lund on Monday.`),
      source('2029-07-04/b.txt', `A choir sang in Lund. The singer ${died} died on Monday.`),
      source('2029-07-12/c.txt', `The singer Tom Hale ${told}.`),
    ],
    NO_SETTINGS,
  );
  return events.find(({ edtf, title }) => edtf.startsWith('2029-07-1') && /Hale/u.test(title))?.weight ?? -1;
}

it('are those of a life, and no news of the article’s day', () => {
  const told = 'left nine horses to the town of Elby';
  expect(weighed('Tom Hale', told)).toBeGreaterThan(0);
  expect(weighed('Tom Hale', told)).toBeLessThan(weighed('Ida Rohn', told) / 3);
});

it('stay where a day is told, and where something is done to the dead', () => {
  const buried = 'was buried in Lund on Wednesday';
  expect(weighed('Tom Hale', buried)).toBeGreaterThan(weighed('Ida Rohn', buried) / 3);
  const named = 'was named freeman of Elby';
  expect(weighed('Tom Hale', named)).toBeGreaterThan(weighed('Ida Rohn', named) / 3);
});
