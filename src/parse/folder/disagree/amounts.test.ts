import { expect, test } from 'vitest';
import { tokenize } from '../../text/tokens.ts';
import { amountsOf, stretchAround } from './amounts.ts';

function read(text: string, act = 'do'): string[] {
  const tokens = tokenize(text, 0, text.length);
  return amountsOf(tokens, act).map(
    ({ thing, low, high }) => `${thing}: ${+low.toFixed(2)}${low === high ? '' : ` to ${+high.toFixed(2)}`}`,
  );
}

test.each([
  ['A roof fell, trapping 12 workers.', ['people trap: 12']],
  ['The flood left 40 homeless.', ['people homeless: 40']],
  ['The storm killed at least nine people.', ['people kill: 9 to Infinity']],
  ['Nine people were killed and 23 injured.', ['people kill: 9', 'people injure: 23']],
  ['The avalanche struck at dawn, killing 11.', ['people kill: 11']],
  ['The death toll rose to 17.', ['people kill: 17']],
  ['Dozens of people were arrested.', ['people arrest: 20 to 199']],
  ['A dozen passengers were hurt.', ['people injure: 10.2 to 13.8']],
  ['Two dozen protesters were arrested.', ['protest arrest: 20.4 to 27.6']],
  ['It bought the mill for $4.2 billion.', ['money dollar: 4150000000 to 4250000000']],
  ['It pays 62 euros a share.', ['money euro a share: 62']],
  ['Sales fell 12 percent.', ['% fall: 12']],
  ['Sales fell 12%.', ['% fall: 12']],
  ['Sales fell 12.5 per cent.', ['% fall: 12.45 to 12.55']],
  ['He was jailed for six years.', ['prison term: 72']],
  ['He got 18 months in prison.', ['prison term: 18']],
  ['A quake of magnitude 6.3 struck.', ['magnitude: 6.25 to 6.35']],
  ['The magnitude was put at 6.3.', ['magnitude: 6.25 to 6.35']],
  ['A 4.8-magnitude quake struck.', ['magnitude: 4.75 to 4.85']],
  ['A magnitude-4.8 quake struck.', ['magnitude: 4.75 to 4.85']],
  ['Its 90 workers will lose their jobs.', ['jobs: 90']],
  ['Its 90 workers will lose heart.', ['workers: 90']],
  ['Cole died on Friday in hospital at the age of 71.', ['age: 71']],
  ['An aftershock of magnitude 4.1 followed.', []],
  ['Gusts reached 80 knots.', ['gusts: 139.27 to 157.05']],
  ['It is 12 km north of Kessel.', ['distance kessel: 11280 to 12720']],
  ['Some 100 miles of Louisiana are black.', []],
  ['Deputies cast 72 votes against.', ['votes against: 72']],
  ['She was 71.', ['age she: 71']],
  ['Cole died at the age of 71.', ['age: 71']],
  ['Ajax beat Porto 2-1.', ['score: 2001']],
  ['Ajax won 1-2 at Porto.', ['score: 2001']],
  ['The bill passed by 212 votes to 198.', ['votes: 212198']],
  ['It lost by 40 to 55.', ['votes: 55040']],
  ['A 200-bed clinic opened.', ['bed: 190 to 210']],
  ['A 10-year plan and a 30-mile road.', []],
  ['Both sides agreed on a pay rise of 6 percent.', ['% rise: 6']],
  ['Nurses got a 6.5 percent increase.', ['% rise: 6.45 to 6.55']],
  ['Thieves took three paintings.', ['painting: 3']],
  ['About 6,000 people marched.', ['people protest: 5100 to 6900']],
  ['It waited two hours and drove 40 miles.', []],
  ['Ray Cole, 42, was killed.', ['age cole: 42']],
  ['In 2019 guests came.', []],
  ['Ten more people came.', []],
])('%s', (text, amounts) => {
  expect(read(text)).toEqual(amounts);
});

test.each([
  ['The slide struck at dawn, killing 11.', 'killing 11'],
  ['Eleven died in the slide.', 'Eleven died'],
  ['Twelve were injured.', 'Twelve were injured'],
  ['The death toll rose to 17.', 'toll rose to 17'],
  ['The raid killed five of their men.', 'killed five of their men'],
  ['A quake of magnitude 6.3 struck.', 'magnitude 6.3'],
  ['They won before a crowd of about 9,000.', 'crowd of about 9,000'],
  ['They won in front of 9,000 fans.', '9,000 fans'],
])('a number stands with what it counts: %s', (text, words) => {
  const tokens = tokenize(text, 0, text.length);
  const [amount] = amountsOf(tokens, 'do');
  expect(text.slice(tokens[amount?.from ?? 0]?.start, tokens[(amount?.to ?? 1) - 1]?.end)).toBe(words);
});

test('a stretch ends at a mark, but not before a participle that goes on', () => {
  const text = 'After 9 attacks, a tunnel fell on Monday, trapping 12 men, the firm of 800 workers said.';
  const tokens = tokenize(text, 0, text.length);
  const { from, to } = stretchAround(tokens, text.indexOf('fell'));
  expect(text.slice(tokens[from]?.start, tokens[to - 1]?.end)).toBe(
    'a tunnel fell on Monday, trapping 12 men',
  );
});
