/** Names in a narrow column: words wider than it are parted at syllables, with a hyphen. */
import { expect, test } from 'vitest';
import { widthOf } from '../layout/measure.ts';
import { partedLines, softened } from './hyphens.ts';

test.each([
  ['Verkehrsinfrastruktur', 'Ver-kehr-sin-fras-truk-tur'],
  ['Schifffahrtsverwaltung', 'Schiff-fahrts-ver-wal-tung'],
  ['Genossenschaft', 'Ge-nos-sen-schaft'],
  ['intergouvernementale', 'in-ter-gou-ver-ne-men-tale'],
  ['Водопостачання', 'Во-до-пос-та-чання'],
  ['NATO', 'NATO'],
])('%s', (word, parted) => {
  expect(softened(word).replaceAll('\u00ad', '-')).toBe(parted);
});

const lines = (name: string): readonly string[] => partedLines(name, 'sans600', 13, 104);

test('lines keep to the column, and say all of the name', () => {
  expect(lines('Bundesministerium für Verkehrsinfrastrukturplanung')).toEqual([
    'Bundesministe-',
    'rium für Verkehr-',
    'sinfrastruktur-',
    'planung',
  ]);
  expect(lines('Oberverwaltungsgericht Mecklenburg-Vorpommern')).toHaveLength(4);
  const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
  for (const line of lines(long)) expect(widthOf(line, 'sans600', 13)).toBeLessThanOrEqual(104);
  expect(lines(long).join('').replaceAll('-', '')).toBe(long);
});

test('a name whose words fit is parted between them alone', () => {
  expect(lines('Criminal Cases Review Commission')).toEqual(['Criminal Cases', 'Review', 'Commission']);
});
