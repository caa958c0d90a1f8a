import { expect, test } from 'vitest';
import type { EventKind } from '../../model/timeline.ts';
import type { Composed } from './compose.ts';
import { standingOf } from './standing.ts';
import { sharesOf } from './tellers.ts';

const event = (
  title: string,
  kind: EventKind,
  name: string | null,
  articles: readonly number[],
  lead = 'person',
): Composed =>
  ({
    title,
    kind,
    players: name === null ? [] : [{ name, kind: lead }],
    parts: articles.map((article) => ({ article })),
  }) as unknown as Composed;

const forty = [...Array(40).keys()];

test('a remark weighs by how much the story tells of who makes it, news by nothing', () => {
  const mayor = event('Holt says the harbour is safe', 'statement', 'Anna Holt', forty.slice(0, 10));
  const expert = event('Odd Lie says the harbour is not safe', 'statement', 'Odd Lie', [11]);
  const count = event('Odd Lie says 40 boats have sunk', 'statement', 'Odd Lie', [12]);
  const standing = standingOf(sharesOf([mayor, expert, count], forty));
  expect(standing(mayor)).toBe(1);
  expect(standing(expert)).toBeLessThan(0.7);
  expect(standing(count)).toBe(1);
});

test.each<[string, EventKind]>([
  ['Five second-year pupils are diagnosed with measles', 'other'],
  ['Company executive says the valve failed', 'statement'],
  ['Third school in Bergen closes', 'decision'],
  ['Greta Solheim comes down with measles', 'other'],
  ['Health minister says the two patients are in isolation', 'statement'],
  ['Rohn speaks with Dutch Prime Minister Kees Vos by telephone', 'meeting'],
  ['Rohn talks to reporters about the dam', 'other'],
])('a day is left to another event before: %s', (title, kind) => {
  const one = event(title, kind, null, [0]);
  expect(standingOf(sharesOf([one], forty))(one)).toBeLessThan(0.7);
  // in a short folder everybody is of the story
  expect(standingOf(sharesOf([one], [0, 1, 2]))(one)).toBe(1);
});

test.each<[string, EventKind, string]>([
  ['First patient is found in Bergen', 'other', 'nobody'],
  ['Five pupils die of measles', 'death', 'nobody'],
  ['Some 2,000 workers walk out', 'other', 'nobody'],
  ['Teachers go on strike', 'other', 'nobody'],
  ['Spokesman for the miners says 40 have returned', 'statement', 'nobody'],
  ['Norvik executives meet Prime Minister Ida Rohn', 'meeting', 'nobody'],
  ['Miners speak with their families', 'other', 'nobody'],
  ['Rohn speaks about the dam from Government House', 'statement', 'Ida Rohn'],
  ['Rohn visits the families of the patients', 'meeting', 'Ida Rohn'],
])('and stays with: %s', (title, kind, name) => {
  const one = event(title, kind, name === 'nobody' ? null : name, [0]);
  expect(standingOf(sharesOf([one], forty))(one)).toBe(1);
});
