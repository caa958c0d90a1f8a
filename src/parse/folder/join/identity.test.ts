import { expect, test } from 'vitest';
import { parse } from '../../index.ts';
import { NO_SETTINGS } from '../../../model/settings.ts';
import type { SourceText } from '../../../model/text.ts';

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

/** Two happenings, though the sentences differ in nothing but what tells one from the other. */
const APART: readonly (readonly [string, string])[] = [
  // numbers behind a word that counts things off
  [
    'The harbour office closed gate number 14 on Tuesday.',
    'The harbour office closed gate number 15 on Wednesday.',
  ],
  [
    'The harbour office closed gate number 14 on Wednesday.',
    'The harbour office closed gate number 15 on Wednesday.',
  ],
  [
    'Flight 212 was cancelled at Dorn airport on Wednesday.',
    'Flight 214 was cancelled at Dorn airport on Wednesday.',
  ],
  [
    'The airline cancelled flight NX212 on Tuesday because of fog.',
    'The airline cancelled flight NX214 on Wednesday because of fog.',
  ],
  [
    'The court dismissed case no. 881 against the bank on Wednesday.',
    'The court dismissed case no. 903 against the bank on Wednesday.',
  ],
  [
    'The council reopened Route 9 to lorries on Wednesday.',
    'The council reopened Route 12 to lorries on Wednesday.',
  ],
  [
    'Health officials evacuated Ward 3 of the hospital on Wednesday.',
    'Health officials evacuated Ward 5 of the hospital on Wednesday.',
  ],
  [
    'Bus 12 collided with a tram near the station on Wednesday.',
    'Bus 31 collided with a tram near the station on Wednesday.',
  ],
  [
    'Officials recounted the ballots of District 4 on Wednesday.',
    'Officials recounted the ballots of District 7 on Wednesday.',
  ],
  [
    'Police searched Precinct 22 for the files on Tuesday.',
    'Police searched Precinct 23 for the files on Wednesday.',
  ],
  [
    'Engineers shut down reactor two at the plant on Wednesday.',
    'Engineers shut down reactor three at the plant on Wednesday.',
  ],
  [
    'The Fourth Brigade withdrew from the border on Wednesday.',
    'The Seventh Brigade withdrew from the border on Wednesday.',
  ],
  [
    'The miners sealed Shaft B on Wednesday after gas was found.',
    'The miners sealed Shaft C on Wednesday after gas was found.',
  ],
  [
    'Fire destroyed the house at 14 Mill Street on Wednesday.',
    'Fire destroyed the house at 82 Mill Street on Wednesday.',
  ],
  // names that are what it is done to
  [
    'The city closed the Halden Bridge for repairs on Wednesday.',
    'The city closed the Verne Bridge for repairs on Wednesday.',
  ],
  [
    'The ministry closed Lindholm School over asbestos on Wednesday.',
    'The ministry closed Marsh Lane School over asbestos on Wednesday.',
  ],
  [
    'Workers dug up Mill Street to mend a pipe on Wednesday.',
    'Workers dug up Harbour Street to mend a pipe on Wednesday.',
  ],
  [
    'The coastguard towed the trawler Orla into port on Wednesday.',
    'The coastguard towed the trawler Hesper into port on Wednesday.',
  ],
  ['The ferry Orla ran aground on Wednesday.', 'The ferry Hesper ran aground on Wednesday.'],
  ['Rebels captured the town of Dorso on Wednesday.', 'Rebels captured the town of Kelm on Wednesday.'],
  ['Rovers beat Dorn City 2-1 on Wednesday.', 'Rovers beat Vilm United 2-1 on Wednesday.'],
  ['Zeta Foods cut 300 jobs on Wednesday.', 'Marl Dairy cut 300 jobs on Wednesday.'],
  [
    'The bank fined Zeta Foods for late payment on Wednesday.',
    'The bank fined Marl Dairy for late payment on Wednesday.',
  ],
  ['The governor pardoned Karl Meer on Wednesday.', 'The governor pardoned Ida Rohn on Wednesday.'],
  [
    'Divers searched Lake Omar for the missing plane on Tuesday.',
    'Divers searched Lake Tolo for the missing plane on Wednesday.',
  ],
];

/** One happening: what tells it apart is the same, or told by one only, or a count. */
const ONE: readonly (readonly [string, string])[] = [
  [
    'The harbour office closed gate number 14 on Wednesday.',
    'Gate 14 was closed by the harbour office on Wednesday.',
  ],
  [
    'The harbour office closed gate number 14 on Wednesday.',
    'The harbour office closed a gate on Wednesday.',
  ],
  [
    'Flight 212 was cancelled at Dorn airport on Wednesday.',
    'Flight NX212 was cancelled at Dorn airport on Wednesday.',
  ],
  [
    'A bomb in a market at Kelm killed 14 people on Wednesday.',
    'A bomb in a market at Kelm killed at least 12 people on Wednesday.',
  ],
  ['Zeta Foods cut 300 jobs on Wednesday.', 'Zeta Foods cut about 350 jobs on Wednesday.'],
  [
    'The council reopened Route 9 to lorries on Wednesday.',
    'The council reopened Route 9 on Wednesday after repairs.',
  ],
  [
    'Health officials evacuated Ward 3 of the hospital on Wednesday.',
    'Health officials evacuated ward three of the hospital on Wednesday.',
  ],
  [
    'The ferry Orla ran aground on Wednesday with 40 people aboard.',
    'The Orla ran aground on Wednesday with 42 people aboard.',
  ],
  [
    'The city closed the Halden Bridge for repairs on Wednesday.',
    'The city closed the bridge at Halden for repairs on Wednesday.',
  ],
  ['Rovers beat Dorn City 2-1 on Wednesday.', 'Rovers beat Dorn 2-1 on Wednesday.'],
  ['The governor pardoned Karl Meer on Wednesday.', 'The governor pardoned Meer, a banker, on Wednesday.'],
  [
    'Rebels captured the town of Dorso on Wednesday.',
    'Rebels captured Dorso, a town near the border, on Wednesday.',
  ],
  [
    'A storm cut power to 20,000 homes in Vara on Wednesday.',
    'A storm cut power to 21,500 homes in Vara on Wednesday.',
  ],
  [
    'The 4th Brigade withdrew from the border on Wednesday.',
    'The Fourth Brigade withdrew from the border on Wednesday.',
  ],
  [
    'The court fined the bank Nordia 2 million euros on Wednesday.',
    'The court fined Nordia 3 million euros on Wednesday.',
  ],
];

test('what differs in an identifying number or name is two happenings', () => {
  expect(APART.filter(([one, other]) => together(one, other) > 0)).toEqual([]);
});

test('what differs in nothing that identifies is one', () => {
  expect(ONE.filter(([one, other]) => together(one, other) === 0)).toEqual([]);
});
