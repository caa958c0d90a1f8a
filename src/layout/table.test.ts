import { expect, test } from 'vitest';
import { STATES } from '../model/fixtures-states.ts';
import { tableOf } from './table.ts';

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
