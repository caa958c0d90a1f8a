/** A timeline in columns and parts is the same timeline: what is read comes back, and only what is read is fetched. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Stored } from '../../layout/stored.ts';
import { tableOf } from '../../layout/table.ts';
import { MOST_TEXT_IN_PAGE, type Columns } from '../../model/columns.ts';
import { generated, STATES } from '../../model/fixtures-states.ts';
import { SAMPLE } from '../../model/samples.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { startRemembering } from '../../parse/remembered.ts';
import { inParts, isLarge } from './data-parts.ts';
import type { PartFiles } from './part-files.ts';

/** Runs the scripts as a page does, and counts what is fetched and missed. */
function opened(
  timeline: Timeline,
  earlier: Stored | null = null,
): { stored: Stored; fetched: string[]; counts: { missed: number } } {
  const {
    columns,
    made: { files },
  } = inParts(timeline);
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
  return { stored: new Stored(island, supply, earlier), fetched, counts };
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
      const some = Int32Array.from(timeline.events.keys()).filter((row) => row % 3 === 1);
      const part = stored.table('actor', (key) => key, some);
      const thinner = tableOf({
        ...timeline,
        events: [...some].flatMap((row) => timeline.events[row] ?? []),
      });
      for (const column of ['n', 'start', 'end', 'form', 'flags'] as const)
        expect(part[column], column).toEqual(thinner[column]);
      // lanes of as many events stay in the order of the whole story
      const named = ({ lane, lanes }: typeof part): unknown => [...lane].map((at) => lanes[at]);
      expect(named(part)).toEqual(named(thinner));
      for (const at of some.keys()) expect(part.id(at)).toBe(table.id(some[at] ?? 0));
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

const SHAPE = { from: '2001-01-01', days: 2000, lanes: 5, sources: 150, seed: 5, undated: 40 };
const large = generated({ ...SHAPE, events: 3500 });
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
  expect(stored.articles[77]?.text).toBeNull();
  expect(fetched).toHaveLength(3);
  await settled();
  expect(stored.articles[77]?.text).toBe(article?.text);
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

const namesOf = (timeline: Timeline, before: PartFiles | null = null): Columns['parts'] =>
  inParts(timeline, before).columns.parts;
const shared = (some: readonly string[], others: readonly string[]): number =>
  some.filter((name) => others.includes(name)).length;

test('the same timeline gives the same bytes, each file under a name of its own', () => {
  const [one, two] = [inParts(large), inParts(structuredClone(large))];
  expect(two.columns).toEqual(one.columns);
  expect(two.made.files).toEqual(one.made.files);
  expect(one.made.files.size).toBe(
    new Set(
      Object.values(one.columns.parts)
        .flat()
        .filter((n) => typeof n === 'string'),
    ).size,
  );
});

test('an event more or less leaves the other files as they are, another weight all of them but one', () => {
  const whole = namesOf(large);
  const events = large.events.toSpliced(1700, 1);
  const without = namesOf({ ...large, events });
  expect(without.texts).toEqual(whole.texts);
  expect(without.names).toBe(whole.names);
  expect(whole.events.length).toBeGreaterThan(2);
  expect(shared(whole.events, without.events)).toBe(whole.events.length - 1);
  const { weights, ...rest } = namesOf({
    ...large,
    events: large.events.map((e) => ({ ...e, weight: 0.5 })),
  });
  expect(rest).toEqual({ ...whole, weights: undefined });
  expect(weights).not.toBe(whole.weights);
});

test('files of an earlier form are taken over where nothing in them changed, and only there', () => {
  const story = generated({ ...SHAPE, events: 700 });
  const [article] = story.articles;
  const actor = { ...story.actors[0]!, name: 'Ada Brook' };
  const changes: readonly Partial<Timeline>[] = [
    { events: story.events.toSpliced(900, 2) },
    { events: story.events.with(40, { ...story.events[40]!, title: 'Another title' }) },
    { articles: story.articles.with(0, { ...article!, text: 'Other words.', title: 'Another' }) },
    { actors: story.actors.with(0, actor) },
    { notes: [] },
    { undated: [] },
  ];
  startRemembering();
  let last = inParts(story);
  for (const change of changes) {
    const changed = { ...story, ...change };
    const again = inParts(changed, last.made);
    const fresh = inParts(structuredClone(changed));
    expect(again.columns).toEqual(fresh.columns);
    expect(again.made.files).toEqual(fresh.made.files);
    last = again;
  }
});

test('a page that has parts of an earlier form fetches only what is new', async () => {
  const before = opened(large);
  await before.stored.whole();
  const changed = {
    ...large,
    events: large.events.with(40, { ...large.events[40]!, title: 'Another title' }),
  };
  const after = opened(changed, before.stored);
  expect(after.stored.events[40]?.title).toBe('Another title');
  expect(after.stored.events.at(-1)?.citations).toEqual(large.events.at(-1)?.citations);
  expect(after.stored.articles[77]?.id).toBe(large.articles[77]?.id);
  expect(await after.stored.whole()).toEqual(changed);
  expect(after.fetched).toHaveLength(1);
});

test('a page holds five thousand events whole, unless they and their articles are long', () => {
  const [event] = large.events;
  const of = (n: number): Timeline => ({
    ...large,
    undated: [],
    events: Array.from({ length: n }, () => ({ ...event!, citations: [event!.citations[0]] })),
  });
  expect([isLarge(of(5000)), isLarge(of(5001))]).toEqual([false, true]);
  const long = (length: number): Timeline => ({
    ...STATES.story(),
    articles: [{ ...large.articles[0]!, text: 'x'.repeat(length) }],
  });
  expect([isLarge(long(MOST_TEXT_IN_PAGE / 2)), isLarge(long(MOST_TEXT_IN_PAGE + 1))]).toEqual([false, true]);
});
