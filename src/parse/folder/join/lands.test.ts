import { expect, test } from 'vitest';
import { landsIn } from './lands.ts';

const lands = (text: string): string[] => landsIn(text.split(' '));

test.each([
  ['collapses in southern Portugal', ['Portugal']],
  ['sinks off the northern coast of Chile', ['Chile']],
  ["guts a theatre in Kenya's capital", ['Kenya']],
  ['derails near the Polish town of Elk', ['Poland']],
  ['A Peruvian court jails a banker', ['Peru']],
  ['closes a bridge in Scotland', ['United Kingdom']],
  ['meets him in Vienna', ['Austria']],
])('says where it came about: %s', (text, found) => {
  expect(lands(text)).toEqual(found);
});

test.each([
  'Swedish tourists are hurt',
  'arrives from Brazil',
  "wins Norway's cup",
  'votes in Congress',
  'rises in Europe',
  'tells Poland to wait',
])('takes who does it, and to whom, for no place: %s', (text) => {
  expect(lands(text)).toEqual([]);
});
