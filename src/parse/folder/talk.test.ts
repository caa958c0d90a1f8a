import { expect, test } from 'vitest';
import type { Day } from '../../model/time.ts';
import type { Composed, Part } from './compose.ts';
import { Talk } from './talk.ts';

const DAY = '2031-05-01' as Day;

/** An event of a day, told by articles in these words. */
function event(title: string, articles: readonly number[], stems: readonly string[]): Composed {
  const dating = { first: DAY, last: DAY };
  const parts = articles.map((article) => ({
    article,
    placed: { mention: { stems }, dating, support: 'states-date' },
  }));
  return { title, dating, parts } as unknown as Composed & { parts: readonly Part[] };
}

const flood = event('river floods Brno', [0, 1], ['river', 'flood', 'brno']);
const camp = event('families flee the river', [2, 3], ['family', 'flee', 'river', 'flood']);
const bank = event('bank cuts rate', [4], ['bank', 'rate', 'cut']);
const rescue = event('boats rescue a choir', [5], ['boat', 'choir', 'flood', 'river']);
const others = [6, 7, 8, 9].map((article) => ({
  ...event('mayor speaks', [article], ['mayor', 'bank']),
  dating: null,
}));
const sources = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const events = [flood, camp, bank, rescue];
const talk = new Talk([...events, ...others], sources);

test('an event is what its day is talked of where others share its words', () => {
  const of = talk.on(DAY, events);
  expect(of(flood)).toBeGreaterThan(0.3);
  expect(of(bank)).toBe(0);
});

test('its own reports do not make it what the day is talked of', () => {
  const copied = { ...bank, parts: [bank.parts[0], bank.parts[0], bank.parts[0]] } as unknown as Composed;
  expect(talk.on(DAY, [flood, camp, copied, rescue])(copied)).toBe(0);
});

test('two other sources are no talk', () => {
  expect(talk.on(DAY, [flood, camp])(flood)).toBe(0);
});

test('a word of all the story says nothing of the day', () => {
  const all = new Talk([flood, camp, rescue], [0, 1, 2, 3, 4, 5]);
  expect(all.on(DAY, events)(flood)).toBeLessThan(talk.on(DAY, events)(flood));
});
