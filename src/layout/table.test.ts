import { expect, test } from 'vitest';
import { STATES } from '../model/fixtures-states.ts';
import { gathered, tableOf } from './table.ts';

test('lanes stand by activity, and the editor’s order comes first', () => {
  const timeline = STATES.busy();
  const names = tableOf(timeline).lanes.map(({ name }) => name);
  const counts = tableOf(timeline).lanes.map(({ count }) => count);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  const [first = '', second = ''] = names;
  const last = names.at(-1) ?? '';
  expect(tableOf({ ...timeline, lanes: [last, second, 'Nobody'] }).lanes.map(({ name }) => name)).toEqual([
    last,
    second,
    first,
    ...names.slice(2, -1),
  ]);
});

test('the lane of all the others stands last, in the language of the page, unless the editor places it', () => {
  const busy = STATES.busy();
  const most = tableOf(busy).lanes[0]?.name ?? '';
  const timeline = {
    ...busy,
    actors: busy.actors.map((actor) => (actor.group === most ? { ...actor, group: 'Others' } : actor)),
  };
  const names = (lanes: readonly string[] = []): readonly string[] =>
    tableOf({ ...timeline, lanes }, { nameOf: (key) => (key === 'others' ? 'Autres' : key) }).lanes.map(
      ({ name }) => name,
    );
  expect(names().at(-1)).toBe('Autres');
  expect(names(['Others'])[0]).toBe('Autres');
  expect(tableOf(timeline).lanes.at(-1)?.name).toBe('Others');
});

test('lanes beyond sixty are one, last, with all that is in them', () => {
  const all = Array.from({ length: 1449 }, (_, i) => ({ name: `Paper ${i}`, count: 1449 - i }));
  const { lanes, at } = gathered(
    [...all.slice(0, 3), { name: 'Others', count: 7 }, ...all.slice(3)],
    'Others',
  );
  expect(lanes).toHaveLength(60);
  expect(lanes.slice(0, 4).map(({ name }) => name)).toEqual(['Paper 0', 'Paper 1', 'Paper 2', 'Paper 3']);
  expect(lanes.at(-1)?.name).toBe('Others');
  expect(lanes.reduce((sum, { count }) => sum + count, 0)).toBe((1449 * 1450) / 2 + 7);
  expect([at.get('Paper 58'), at.get('Paper 59'), at.get('Paper 1448'), at.get('Others')]).toEqual([
    58, 59, 59, 59,
  ]);
  expect(gathered(all.slice(0, 60), 'Others').lanes).toHaveLength(60);
});
