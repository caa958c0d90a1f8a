import { describe, expect, it } from 'vitest';
import { draft, type Draft } from './draft.ts';

const read = (text: string): Draft =>
  draft({ file: 'a.txt', fileSha256: '', sha256: '', text, meta: {}, notes: [] });

/** The clearest mention of a text as `actor | predicate | kind`. */
function told(text: string): string {
  const [best] = [...read(text).mentions].sort((a, b) => b.clarity - a.clarity);
  if (!best) return '';
  return [best.actors.map((use) => use.name).join(' + '), best.predicate, best.kind].join(' | ');
}

describe('who did what', () => {
  it.each([
    ['Finnish President Sauli Niinisto visited Oslo on Monday.', 'Sauli Niinisto | visits Oslo | meeting'],
    ['Police arrested nine people in Lyon on Friday.', 'Police | arrest nine people in Lyon | arrest'],
    ['Two trains were cancelled on Sunday.', 'Two trains | are cancelled | decision'],
    ['The minister of health, Rosa Lind, resigned on Friday.', 'Rosa Lind | resigns | appointment'],
    [
      'A tent that was to shelter guests collapsed on Friday near Bath.',
      'Tent | collapses near Bath | disaster',
    ],
    ['Carmaker Skoda recalled 4,000 cars on Tuesday.', 'Skoda | recalls 4,000 cars | other'],
    ['The Senate on Tuesday rejected the bill.', 'Senate | rejects the bill | vote'],
    ['The airline agreed to buy twelve jets on Monday.', 'Airline | agrees to buy twelve jets | decision'],
    ['An appeals court in Turin acquitted the mayor on Monday.', 'Appeals court | acquits the mayor | court'],
    [
      'Rates will rise in May, the central bank said on Monday.',
      'Central bank | says rates will rise | statement',
    ],
    [
      'Figures such as Ana Ruiz and Tom Hale called for a ban on Monday.',
      'Ana Ruiz + Tom Hale | call for a ban | statement',
    ],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));

  it.each([
    'The council could close the bridge on Monday.',
    'If the storm hits on Monday, the port will close.',
    'Nobody was hurt on Monday.',
    'Did the minister resign on Monday?',
    'She did not meet the mayor on Monday.',
  ])('nothing: %s', (text) => expect(told(text)).toBe(''));
});

describe('who is who', () => {
  it.each([
    ['Kremlin spokesman Dmitry Peskov spoke.', 'Dmitry Peskov', 'Kremlin spokesman', 'Russia'],
    [
      'Tim Brandt, the chief executive of Nordwind, spoke.',
      'Tim Brandt',
      'chief executive of Nordwind',
      'Nordwind',
    ],
    ['U.S. Secretary of State John Kerry spoke.', 'John Kerry', 'U.S. Secretary of State', 'United States'],
    [
      'European Commission spokesperson Lea Maes spoke.',
      'Lea Maes',
      'European Commission spokesperson',
      'European Union',
    ],
  ])('%s', (text, name, role, group) => {
    const entity = read(text).entities.find((one) => one.name === name);
    expect(entity).toMatchObject({ role, group, kind: 'person' });
  });

  it('joins short names, offices and pronouns with the full name', () => {
    const text =
      'Prime Minister Rosa Lind visited Bergen on Monday. Lind praised the port. She signed a treaty. The prime minister left on Tuesday.';
    expect(read(text).mentions.map((mention) => mention.actors[0]?.name)).toEqual(Array(4).fill('Rosa Lind'));
  });
});

describe('who says it', () => {
  const speakers = (text: string): (string | null)[] =>
    read(text).quotations.map((quotation) => quotation.speaker?.name ?? null);
  it.each([
    ['“We have lost the harvest,” farmer Pedro Alves said.', ['Pedro Alves']],
    ['“We have lost the harvest,” said Maria Lopes, the minister of farming.', ['Maria Lopes']],
    ['“The water is safe,” Anna Keller said, “and it was safe all week.”', ['Anna Keller', 'Anna Keller']],
    ['Karl Weiss called the plan “a gift to the banks” on Monday.', ['Karl Weiss']],
    ['Karl Weiss left, calling the plan “a gift to the banks”.', ['Karl Weiss']],
    ['The plan is “a gift to the banks”, according to Karl Weiss.', ['Karl Weiss']],
    ['“We won. We really won,” Ana Ruiz said. “Nobody believed it.”', ['Ana Ruiz', 'Ana Ruiz']],
    ['“Is it so?” Ana Ruiz asked.', ['Ana Ruiz']],
    ['“No rent for the rats,” read the wall.', [null]],
    ['Tom Hale (D-Ohio) said: “We must wait for it.”', ['Tom Hale']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});
