import { expect, test } from 'vitest';
import { NO_SETTINGS, type Settings } from '../../../model/settings.ts';
import { parse } from '../../index.ts';

const TEXT = `Published 5 March 2031

German Chancellor Olaf Brandt met Mayor Ida Holm in Vesla on Tuesday. Officials said on Tuesday the talks went well.

Halden Steel closed its plant on Monday.
`;

function unknown(settings: Partial<Settings>): string[] {
  const source = { file: 'a.txt', fileSha256: '', sha256: '', text: TEXT, meta: {}, notes: [] };
  return parse([source], { ...NO_SETTINGS, ...settings })
    .notes.filter(({ rule }) => rule === 'name-unknown')
    .map(({ message }) => message);
}

test('a member of a lane whom no article names is told, with its lane', () => {
  const [note, ...more] = unknown({
    lanes: [{ name: 'Allies', members: ['Germany', 'Freedonia', 'Ida Holm', 'Halden Steel'] }],
  });
  expect(note).toMatch(/^timeline\.yaml: the lane "Allies" has the member "Freedonia".*sourceline init/u);
  expect(more).toEqual([]);
});

test('an actor is known by any of the names', () => {
  const actor = { role: null };
  expect(unknown({ actors: [{ ...actor, name: 'I. Holm', aliases: ['Ida Holm'] }] })).toEqual([]);
  expect(
    unknown({
      actors: [{ ...actor, name: 'I. Holm', aliases: ['Ida Holm'] }],
      lanes: [{ name: 'Town', members: ['I. Holm'] }],
    }),
  ).toEqual([]);
  expect(unknown({ actors: [{ ...actor, name: 'Carl Berg', aliases: ['Berg'] }] })).toHaveLength(1);
});

test('nothing is told where nothing is set', () => {
  expect(unknown({})).toEqual([]);
});
