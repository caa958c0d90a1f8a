/** A timeline in columns and parts is the same timeline: what is read comes back, and only what is read is fetched. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Stored } from '../layout/stored.ts';
import { tableOf } from '../layout/table.ts';
import { EVENTS_A_PART, type Columns } from '../model/columns.ts';
import { generated, STATES } from '../model/fixtures-states.ts';
import { SAMPLE } from '../model/samples.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { inParts, isLarge } from './data-parts.ts';

/** Runs the scripts as a page does, and counts what is fetched and missed. */
function opened(timeline: Timeline): { stored: Stored; fetched: string[]; counts: { missed: number } } {
  const { columns, files } = inParts(timeline);
  const fetched: string[] = [];
  const counts = { missed: 0 };
  const fetch = async (name: string): Promise<unknown> => {
    fetched.push(name);
    const script = files.get(`data/${name}.js`);
    const found = /^sourcelineData\('([\da-f]{16})',JSON\.parse\('(.*)'\)\)\n$/su.exec(script ?? '');
    expect(found?.[1]).toBe(name);
    return Promise.resolve(JSON.parse((found?.[2] ?? '').replace(/\\(.)/gsu, '$1')) as unknown);
  };
  // the island is JSON
  const island = JSON.parse(JSON.stringify(columns)) as Columns;
  const supply = { fetch, missed: () => void counts.missed++, arrived: () => undefined };
  return { stored: new Stored(island, supply), fetched, counts };
}

const shape = fc.record({
  events: fc.integer({ min: 1, max: 60 }),
  from: fc.constantFrom('1912-02-03', '1969-12-20', '2031-05-06'),
  days: fc.integer({ min: 1, max: 4000 }),
  lanes: fc.integer({ min: 1, max: 14 }),
  sources: fc.integer({ min: 1, max: 12 }),
  seed: fc.nat(1e6),
  undated: fc.nat(12),
});

test('the whole of a timeline comes back', async () => {
  await fc.assert(
    fc.asyncProperty(shape, async (made) => {
      const timeline = generated(made);
      expect(await opened(timeline).stored.whole()).toEqual(timeline);
    }),
    { seed: 17, numRuns: 25 },
  );
});

test('so do fields that nobody knows, lanes, hostile keys and text that ends strings', async () => {
  const odd = JSON.parse('{"__proto__":{"text":"it’s \\\\ \\" \' \\u2028 </script>"}}') as object;
  for (const timeline of [SAMPLE, { ...STATES.story(), lanes: ['Union', 'Others'], later: 'field', odd }])
    expect(await opened(timeline).stored.whole()).toEqual(timeline);
});

test('table, dates and kinds need nothing but the columns', () => {
  fc.assert(
    fc.property(shape, (made) => {
      const timeline = generated(made);
      const { stored, fetched } = opened(timeline);
      const table = stored.table('actor', (key) => key);
      const wanted = tableOf(timeline);
      for (const column of ['n', 'start', 'end', 'lane', 'form', 'flags', 'lanes', 'sources'] as const)
        expect(table[column], column).toEqual(wanted[column]);
      for (const [row, weight] of wanted.weight.entries())
        expect(Math.abs((table.weight[row] ?? 0) - weight)).toBeLessThan(0.011);
      const plain = (event: TimelineEvent): unknown =>
        event.dating ? [event.first, event.last, event.precision, event.kind] : [event.notAfter, event.kind];
      const all = (t: Timeline): unknown => [...t.events, ...t.undated].map(plain);
      expect(all(stored)).toEqual(all(timeline));
      const names = (kind: string): string => `kind ${kind}`;
      const kinds = tableOf(timeline, { group: 'kind', nameOf: names });
      const lanes = stored.table('kind', names).lanes;
      expect(new Map(lanes.map((l) => [l.name, l.count]))).toEqual(
        new Map(kinds.lanes.map((l) => [l.name, l.count])),
      );
      expect(fetched).toEqual([]);
    }),
    { seed: 18, numRuns: 40 },
  );
});

test('events without a group and a group of the same name share a lane', () => {
  const timeline = STATES.story();
  const [first] = timeline.actors;
  const actors = timeline.actors.map((actor) => (actor === first ? { ...actor, group: 'Others' } : actor));
  const events = timeline.events.map((event, i) => (i % 3 ? event : { ...event, actors: [] }));
  const nameOf = (key: string): string => (key === 'others' ? 'Others' : key);
  const lanes = opened({ ...timeline, actors, events }).stored.table('actor', nameOf).lanes;
  expect(new Set(lanes)).toEqual(new Set(tableOf({ ...timeline, actors, events }, { nameOf }).lanes));
});

const large = generated({
  events: EVENTS_A_PART + 1500,
  from: '2001-01-01',
  days: 2000,
  lanes: 5,
  sources: 150,
  seed: 5,
  undated: 40,
});
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

test('reading an event fetches its part alone, and tells who missed it', async () => {
  const { stored, fetched, counts } = opened(large);
  const row = large.events.findIndex((_, i) => stored.events[i]?.id.startsWith('~'));
  expect(row).toBeGreaterThanOrEqual(0);
  expect(stored.events[row]?.citations[0].article).toBe('');
  expect(counts.missed).toBeGreaterThan(0);
  await settled();
  expect(fetched).toHaveLength(1);
  expect(stored.events[row]?.citations).toEqual(large.events[row]?.citations);
  expect(stored.find(`~${row}`)?.id).toBe(large.events[row]?.id);
});

test('every id and alias is found, by way of the list of ids where its event is not here', async () => {
  const { stored, fetched } = opened(large);
  const row = large.events.findIndex((_, i) => stored.events[i]?.id.startsWith('~'));
  const id = large.events[row]?.id ?? '';
  expect(stored.find(id)).toBeNull();
  await settled();
  expect(fetched).toHaveLength(1);
  expect(stored.rowOf(id)).toBe(row);
  expect(stored.rowOf('nobody')).toBeUndefined();
  for (const [at, { id, aliases }] of [...large.events, ...large.undated].entries())
    expect([id, ...aliases].map((each) => stored.rowOf(each))).toEqual([id, ...aliases].map(() => at));
});

test('an article knows the events that cite it without their texts', async () => {
  const { stored, fetched } = opened(large);
  const article = large.articles[77];
  void stored.articles[77]?.id;
  await settled();
  expect(stored.articles[77]?.id).toBe(article?.id);
  const all = (t: Timeline): readonly TimelineEvent[] => [...t.events, ...t.undated];
  void stored.citing(article?.id ?? '');
  await settled();
  const cited = stored.citing(article?.id ?? '').map((event) => all(stored).indexOf(event));
  const wanted = all(large).flatMap((event, row) =>
    event.citations.some((c) => c.article === article?.id) ? [row] : [],
  );
  expect(cited).toEqual(wanted);
  expect(wanted.length).toBeGreaterThan(0);
  expect(stored.articles[77]?.text).toBe(article?.text);
  expect(fetched).toHaveLength(2);
});

test('a picture fetches titles that lie together, and does without those that lie all over', async () => {
  const { stored, fetched } = opened(large);
  const table = stored.table('actor', (key) => key);
  const missing = large.events.flatMap((_, row) => (stored.titleOf(row) === undefined ? [row] : []));
  expect(missing.length).toBeGreaterThan(0);
  for (const row of missing.slice(0, 3)) expect(table.title(row)).toBe('');
  await settled();
  expect(fetched).toHaveLength(1);
  expect(table.title(missing[0] ?? 0)).toBe(large.events[missing[0] ?? 0]?.title);
});

test('the same timeline gives the same bytes, each file under a name of its own', () => {
  const [one, two] = [inParts(large), inParts(structuredClone(large))];
  expect(two).toEqual(one);
  expect(one.files.size).toBe(
    new Set(
      Object.values(one.columns.parts)
        .flat()
        .filter((n) => typeof n === 'string'),
    ).size,
  );
});

test('what a page holds at once is whole in it up to five thousand events', () => {
  const [event] = large.events;
  const of = (n: number): Timeline => ({
    ...large,
    undated: [],
    events: Array.from({ length: n }, () => event!),
  });
  expect([isLarge(of(5000)), isLarge(of(5001))]).toEqual([false, true]);
});
