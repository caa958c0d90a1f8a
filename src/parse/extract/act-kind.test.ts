import { expect, it } from 'vitest';
import { draft } from '../draft.ts';

const KINDS = `
Six hikers were killed on Tuesday when a boulder rolled onto the path. | death
Six soldiers were killed on Tuesday when a mine went off. | military
A cook was hurt on Monday when a gas stove blew up. | disaster
The accountant was charged on Friday with forging receipts. | court
The accountant pleaded no contest on Friday to forging receipts. | court
Ada Brunn was sworn in as governor on Monday. | appointment
The governor tendered her resignation on Monday. | appointment
The court ruled on Monday that the fence was legal. | court
The regional court dismissed the claim on Monday. | court
Voters rejected the pension plan on Sunday. | vote
The premier called a referendum on Monday. | decision
The union called off the walkout on Monday. | decision
The rocket blasted off from Kourou on Monday. | launch
Brandal Shipping posted a loss of 12 million euros on Monday. | result
The pound slipped to 1.21 dollars on Monday. | result
The Nikkei closed up 2 percent on Monday. | result
Copper hit a record high on Monday. | result
Halden were held to a goalless draw on Monday. | result
The hurricane made landfall near Mobile on Monday. | disaster
The mayor was picked up by federal agents on Monday. | arrest
Troopers took the skipper into custody on Monday. | arrest
The club was docked six points on Monday. | sanction
The thriller was shot in Malta on 3 May 2019. | other
The crew shot the final scenes in Malta on Monday. | other
Detectives raided a warehouse in Ghent on Monday. | arrest
The lorry left the road on Monday. | disaster
A walker was struck by lightning on Monday. | disaster
The airliner overran the runway at Kiruna on Monday. | disaster
The rebels overran the town of Elby on Monday. | military
The hearing opened in Bergen on Monday. | court
The avalanche cut the only road on Monday. | disaster
`;

it('is read off the words around the verb', () => {
  const read = (sentence: string): string => {
    const text = `A day in the news\n\n${sentence}\n`;
    const { mentions } = draft({ file: 'a', fileSha256: '', sha256: '', text, meta: {}, notes: [] });
    return mentions.find(({ expression }) => expression !== null)?.kind ?? 'none';
  };
  const rows = KINDS.trim()
    .split('\n')
    .map((line) => line.split(' | ') as [string, string]);
  expect(rows.map(([sentence]) => `${sentence} | ${read(sentence)}`)).toEqual(
    rows.map(([sentence, kind]) => `${sentence} | ${kind}`),
  );
});
