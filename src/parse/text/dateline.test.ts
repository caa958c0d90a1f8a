import { expect, test } from 'vitest';
import { datelineIn } from './dateline.ts';

test.each([
  'ATHENS, Aug 12, 2033 (Wire-7) - ',
  'LONDON, 15 January 2031 (PA Media) — ',
  'LONDON, January 15 2031 (PA Media) — ',
  'MOSCOW, Friday, Jan. 3, 2031 (AFP) – ',
  'Athens, Greece (IANS/AKI) - ',
  'NEW YORK, Aug. 12 (Hall & Co.) -- ',
  'MOSCOW/BRUSSELS — ',
  'OSLO (Market Wire), Oct 8, 2031 — ',
  'EuroPress, 19 April 2031 — ',
  'Nov 14 (Reuters) - ',
  'MINSK, April 24. /BELTA/. ',
  'NUR-SULTAN, 3 May 2031 /KAZINFORM/. ',
  'São Paulo (Agência Sul) – ',
  'ŁÓDŹ, Jan 15 (PAP) - ',
  'Київ, 15 January 2031 (Укрінформ) — ',
])('a paragraph begins with the dateline %s', (line) => {
  expect(datelineIn(`${line}A fire broke out.`)).toBe(line);
});

test.each([
  'He said (in an aside) - that it burned.',
  'Ana Ruiz — a lawyer — left.',
  'On Jan. 3 - a Friday - it rained.',
])('no dateline: %s', (text) => {
  expect(datelineIn(text)).toBe('');
});
