/** Links, filters, search and the order of sources, for anything that may be in them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAt } from '../layout/days.ts';
import { sourcesOf } from '../layout/sources.ts';
import { STATES } from '../model/fixtures-states.ts';
import { asDay } from '../model/time.ts';
import { EVENT_KINDS, type TimelineEvent } from '../model/timeline.ts';
import { conditions, keeperOf, NO_FILTER, type Filter } from './find/filter.ts';
import { readPlace, writePlace, type Place } from './permalink.ts';
import { hits } from './find/search.ts';

const always = { numRuns: 300, seed: 41 } as const;
const day = fc.integer({ min: -700_000, max: 2_900_000 });
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const dayOrNull = fc.option(day.map(dayAt), { nil: null });

const filter = fc.record<Filter>({
  groups: fc.uniqueArray(name, { maxLength: 3 }),
  sources: fc.uniqueArray(name, { maxLength: 3 }),
  kinds: fc.uniqueArray(fc.constantFrom(...EVENT_KINDS), { maxLength: 3 }),
  least: fc.integer({ min: 1, max: 9999 }),
  from: dayOrNull,
  to: dayOrNull,
  words: name.map((w) => w.trim()),
});

const place = fc.record<Place>({
  view: fc.constantFrom('timeline', 'list', 'coverage'),
  event: fc.oneof(
    fc.constant(undefined),
    fc.constant(null),
    name.filter((n) => n !== 'none'),
  ),
  article: fc.option(name, { nil: null }),
  elastic: fc.boolean(),
  window: fc.option(
    fc.oneof(
      fc.tuple(day, fc.integer({ min: 1, max: 4000 })).map(([from, days]) => ({ from, to: from + days })),
      // of days by the minute, here in eighths
      fc
        .tuple(day, fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 31 }))
        .filter(([, , eighths]) => eighths % 8 !== 0)
        .map(([from, at, eighths]) => ({ from: from + at / 8, to: from + (at + eighths) / 8 })),
    ),
    { nil: null },
  ),
  group: fc.constantFrom('actor', 'source', 'kind'),
  filter,
  order: fc.constantFrom('date', 'reported', 'alone'),
  theme: fc.constantFrom('auto', 'light', 'dark'),
});

test('every state of the page comes back from its link, and keys of others stay', () => {
  const foreign = fc.array(fc.tuple(fc.constantFrom('utm', 'id', 'ref', 'x-y'), name), { maxLength: 4 });
  fc.assert(
    fc.property(place, place, foreign, (one, other, keys) => {
      const before = new URLSearchParams(keys).toString();
      const first = writePlace(one, before ? `?${before}` : '');
      expect(readPlace(first)).toEqual(one);
      // a second state replaces the first and leaves nothing of it behind
      const second = writePlace(other, first);
      expect(readPlace(second)).toEqual(other);
      for (const query of [first, second]) {
        const params = [...new URLSearchParams(query)];
        expect(keys.filter(([k, v]) => !params.some(([p, q]) => p === k && q === v))).toEqual([]);
      }
    }),
    always,
  );
});

test('no query string breaks the page', () => {
  const known = fc.constantFrom(
    'view',
    'event',
    'from',
    'to',
    'least',
    'kind',
    'lanes',
    'after',
    'scale',
    'q',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(known, fc.string({ unit: 'binary' }))), (pairs) => {
      const read = readPlace(`?${new URLSearchParams(pairs).toString()}`);
      expect(readPlace(writePlace(read, ''))).toEqual({
        ...read,
        article: read.article ?? null,
        event: read.event === '' ? '' : read.event,
        filter: { ...read.filter, words: read.filter.words.trim() },
      });
    }),
    always,
  );
});

test('search finds what is there, in order, without overlaps and in places of the text itself', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aAäÄé “”"‘\'bß'), maxLength: 40 });
  const plain = (s: string): string =>
    [...s]
      .map((c) => (c.normalize('NFD')[0] ?? c).toLowerCase())
      .join('')
      .replace(/[“”]/g, '"')
      .replace(/[‘’]/g, "'");
  fc.assert(
    fc.property(text, fc.nat(40), fc.integer({ min: 1, max: 6 }), (hay, from, length) => {
      const needle = hay.slice(from, from + length).trim();
      const found = hits(hay, needle.toUpperCase().replaceAll('SS', 'ß'));
      if (needle) expect(found.length).toBeGreaterThan(0);
      else expect(found).toEqual([]);
      for (const [i, { start, end }] of found.entries()) {
        expect(plain(hay.slice(start, end))).toBe(plain(needle));
        expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
      }
    }),
    always,
  );
});

test('conditions narrow: together they keep what each alone keeps', () => {
  const timeline = STATES.busy();
  const all: readonly TimelineEvent[] = [...timeline.events, ...timeline.undated];
  const groups = [...new Set(timeline.actors.map((a) => a.group))];
  const choice = fc.record<Filter>({
    groups: fc.subarray(groups, { maxLength: 3 }),
    sources: fc.subarray(
      timeline.articles.map((a) => a.id),
      { maxLength: 4 },
    ),
    kinds: fc.subarray([...EVENT_KINDS], { maxLength: 4 }),
    least: fc.integer({ min: 1, max: 4 }),
    from: fc.option(fc.constantFrom(asDay('2031-03-10'), asDay('2031-04-01')), { nil: null }),
    to: fc.option(fc.constantFrom(asDay('2031-04-10'), asDay('2031-03-05')), { nil: null }),
    words: fc.constantFrom('', 'vote', '“NOT', 'church'),
  });
  fc.assert(
    fc.property(choice, (f) => {
      const parts: Partial<Filter>[] = [
        { groups: f.groups },
        { sources: f.sources },
        { kinds: f.kinds },
        { least: f.least },
        { from: f.from },
        { to: f.to },
        { words: f.words },
      ];
      const keeps = parts.map((part) => keeperOf(timeline, { ...NO_FILTER, ...part }));
      const together = keeperOf(timeline, f);
      for (const event of all) expect(together(event)).toBe(keeps.every((keep) => keep(event)));
      if (conditions(f) === 0) expect(all.every(together)).toBe(true);
    }),
    { ...always, numRuns: 60 },
  );
});

test('sources stand by day of publication, undated last, whatever the order of the articles', () => {
  const timeline = STATES.busy();
  const articles = timeline.articles.map((a, i) => (i % 5 === 0 ? { ...a, published: null } : a));
  const wanted = sourcesOf({ ...timeline, articles }).map((s) => s.article.id);
  const days = sourcesOf({ ...timeline, articles }).map((s) => s.article.published?.first ?? '~');
  expect(days).toEqual(days.toSorted());
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      const sources = sourcesOf({ ...timeline, articles: shuffled });
      expect(sources.map((s) => s.article.id)).toEqual(wanted);
      expect(new Set(sources.map((s) => s.letter)).size).toBe(sources.length);
    }),
    { ...always, numRuns: 50 },
  );
});
