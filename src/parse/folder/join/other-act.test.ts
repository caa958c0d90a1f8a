import { expect, it } from 'vitest';
import { datedTitles } from '../../extract/fixtures-dated.ts';

it.each([
  ['Fire destroyed a mill in Ashby in 2015.', 'Fire destroyed a chapel in Wroxton in 2015.'],
  [
    'The coach Pia Lund paid Borg 3,000 crowns in 2017.',
    'The agent Nils Holm paid Borg 9,000 crowns in 2017.',
  ],
  ['Velia closed its Turin plant in March.', 'Velia closed 40 shops in March.'],
  ['Velia fired its chairman on Tuesday.', 'Velia fired 300 workers on Tuesday.'],
  ['Police in Ashby closed the bridge on Friday.', 'Police in Ashby closed two schools on Friday.'],
  ['The mayor of Ashby was jailed in 2016.', 'The mayor of Wroxton was jailed in 2016.'],
  ['Two hikers died in a storm on Friday.', 'Three sailors died in a storm on Friday.'],
])('keeps two acts apart that one article tells in two sentences: %s %s', (one, other) => {
  expect(datedTitles(`${one}\n\n${other}`)).toHaveLength(2);
});

it.each([
  ['Fire destroyed a mill in Ashby in 2015.', 'Many recall the year. The fire destroyed the mill in 2015.'],
  ['Officers arrested two porters on Friday.', 'They had run. Officers arrested the men on Friday.'],
  ['Velia closed its Turin plant in March.', 'Unions had fought it. Velia closed the plant in March.'],
])('joins an act that the article tells again: %s %s', (one, other) => {
  expect(datedTitles(`${one}\n\n${other}`)).toHaveLength(1);
});
