import { expect, test } from 'vitest';
import type { ActorKind } from '../../model/timeline.ts';
import { variantsOf } from './variants.ts';

const known = (kind: ActorKind, names: Record<string, number>) =>
  Object.entries(names).map(([name, articles]) => ({ name, kind, articles }));

const of = (...lists: ReturnType<typeof known>[]): Record<string, string> =>
  Object.fromEntries(variantsOf(lists.flat(), [lists.flat().map(({ name }) => name)]));

test('spellings of one foreign name are one person, called as most articles do', () => {
  const names = { 'Muammar Gaddafi': 9, 'Moammar Gadhafi': 4, 'Muammar Qaddafi': 2 };
  expect(of(known('person', names))).toMatchObject({
    'Moammar Gadhafi': 'Muammar Gaddafi',
    'Muammar Qaddafi': 'Muammar Gaddafi',
  });
  expect(of(known('person', { 'Sergei Lavrov': 3, 'Sergey Lavrov': 2 }))).toEqual({
    'Sergey Lavrov': 'Sergei Lavrov',
  });
});

test('a name with accents and the same without them are one', () => {
  expect(of(known('person', { 'Lucía Ferrer': 3, 'Lucia Ferrer': 2 }))).toEqual({
    'Lucia Ferrer': 'Lucía Ferrer',
  });
  expect(of(known('other', { 'São Bento': 3, 'Sao Bento': 2 }))).toEqual({ 'Sao Bento': 'São Bento' });
});

test('people of one surname, and names that merely begin alike, stay apart', () => {
  expect(of(known('person', { 'Saif Gaddafi': 3, 'Muammar Gaddafi': 5 }))).toEqual({});
  expect(of(known('person', { 'Bill Clinton': 3, 'Hillary Clinton': 5 }))).toEqual({});
  expect(of(known('person', { 'Tim Smith': 3, 'Tom Smith': 2 }))).toEqual({});
  expect(of(known('person', { 'Ronald Reagan': 3 }), known('other', { 'USS Ronald Reagan': 2 }))).toEqual({});
  expect(of(known('person', { 'Anna Lee': 3, 'Anne Lowe': 2 }))).toEqual({});
  expect(of(known('person', { 'John Keller': 3, 'Joan Kohler': 2 }))).toEqual({});
});

test('an office before a name and a legal form behind one say nothing new', () => {
  expect(
    of(known('person', { 'Nadia Calviño': 2 }), known('other', { 'Interior Minister Nadia Calviño': 1 })),
  ).toEqual({ 'Interior Minister Nadia Calviño': 'Nadia Calviño' });
  expect(of(known('organisation', { BP: 5, 'BP Plc': 2, 'Roche AG': 1 }))).toEqual({ 'BP Plc': 'BP' });
});

test('a short form is the one body whose words begin so', () => {
  expect(of(known('organisation', { 'World Health Organization': 4, WHO: 6 }))).toEqual({
    WHO: 'World Health Organization',
  });
  const apart = [['Helvetia House School'], ['HHS']];
  expect([...variantsOf(known('organisation', { 'Helvetia House School': 1, HHS: 2 }), apart)]).toEqual([]);
});
