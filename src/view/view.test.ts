import { expect, test } from 'vitest';
import { sourcesOf } from '../layout/sources.ts';
import { story } from '../model/fixtures.ts';
import { harbourStory } from '../model/fixtures-story.ts';
import { STATES } from '../model/fixtures-states.ts';
import { paragraphsOf, webAddress } from './panel/article.ts';
import { choicesOf, toggled } from './find/choices.ts';
import { cellsOf, columnsOf, coverageRows, type Row } from './list/coverage.ts';
import { kicker, precisionText } from './list/entries.ts';
import { evidenceOf, stripOf } from './panel/evidence.ts';
import { conditions, keeperOf, NO_FILTER } from './find/filter.ts';
import { searchArticle } from './find/found.ts';
import { firstSeen, groupByDate, silences } from './list/groups.ts';
import { checkOutline } from './load/island.ts';
import { readPlace, resolveEvent, START, writePlace } from './permalink.ts';
import { sliceOf } from '../model/context.ts';
import { cut, runsOf } from './panel/quote.ts';
import { hits, holderOf } from './find/search.ts';
import { en } from './texts/en.ts';
import { learn, textsIn } from './texts/say.ts';
import { dayNumber } from '../layout/days.ts';
import { dayWords } from '../layout/say-day.ts';
import { asDay } from '../model/time.ts';

const timeline = harbourStory();
const sources = sourcesOf(timeline);
const byArticle = new Map(sources.map((s) => [s.article.id, s]));
learn(en);
const say = textsIn('en');
const words = dayWords('en');
const event = (title: string) => {
  const found = [...timeline.events, ...timeline.undated].find((e) => e.title.includes(title));
  if (!found) throw new Error(title);
  return found;
};

test('sources: by publication, undated last, named by publisher, title or first words', () => {
  expect(sources.map((s) => s.letter).join('')).toBe('ABCDE');
  expect(sources.map((s) => s.article.published?.first ?? null)).toEqual([
    '2032-01-15',
    '2032-01-16',
    '2032-01-16',
    null,
    null,
  ]);
  expect(sources[0]?.name).toBe('The Harbour Times');
  expect(sources[3]?.name).toMatch(/^Ferries still carry/);
});

test('the date words of a quote are marked, across collapsed white space', () => {
  const article = { ...sources[0]!.article, text: 'x\nOn  \n Friday she\n  spoke.' };
  const citation = {
    ...event('Quist says').citations[0],
    article: article.id,
    start: 2,
    end: article.text.length,
    quote: 'On Friday she spoke.',
  };
  const dating = { ...event('Quist says').dating!, evidence: { article: article.id, start: 2, end: 14 } };
  expect(runsOf({ ...citation, dating }, article)).toEqual([
    { text: 'On Friday', kind: 'date' },
    { text: ' she spoke.', kind: 'plain' },
  ]);
  expect(runsOf({ ...citation, dating: null }, article)).toEqual([
    { text: 'On Friday she spoke.', kind: 'plain' },
  ]);
});

test('every quotation of the story marks exactly the words that gave its date', () => {
  for (const e of timeline.events)
    for (const c of e.citations) {
      const runs = runsOf(c, byArticle.get(c.article)?.article);
      expect(runs.map((r) => r.text).join('')).toBe(c.quote);
      expect(runs.filter((r) => r.kind === 'date')).toHaveLength(c.dating ? 1 : 0);
    }
});

test('a slice comes from an excerpt where the text does not ship', () => {
  const article = {
    ...sources[0]!.article,
    text: null,
    excerpts: [{ start: 10, end: 20, text: 'abcdefghij' }],
  };
  expect(sliceOf(article, { start: 12, end: 15 })).toBe('cde');
  expect(sliceOf(article, { start: 5, end: 15 })).toBeNull();
});

test('cutting keeps the text whole and skips spans that overlap', () => {
  const runs = cut('abcdef', [
    { start: 1, end: 3, kind: 'hit' },
    { start: 2, end: 4, kind: 'hit' },
  ]);
  expect(runs.map((r) => r.text)).toEqual(['a', 'bc', 'def']);
});

test('search minds neither case nor accents nor the kind of quotation mark', () => {
  expect(hits('Élysée: “not yet”', 'elysee')).toEqual([{ start: 0, end: 6 }]);
  expect(hits('Élysée: “not yet”', '"NOT')).toEqual([{ start: 8, end: 12 }]);
  expect(hits('aaaa', 'aa')).toHaveLength(2);
  // a place in what is folded is a place in the text, whatever stands before it
  expect(hits('İzmir, \u{1d4b3} and ﬁne: ÉLYSÉE', 'elysee')).toEqual([{ start: 19, end: 25 }]);
  expect(holderOf(' ELYSEE ')('à l’Élysée')).toBe(true);
  expect(holderOf('elysees')('à l’Élysée')).toBe(false);
  expect(hits('anything', '  ')).toEqual([]);
  const found = timeline.articles.flatMap((article) => searchArticle(article, 'envoy') ?? []);
  expect(found.length).toBeGreaterThan(1);
  for (const hit of found) {
    expect(hit.snippet.slice(hit.span.start, hit.span.end).toLowerCase()).toBe('envoy');
    // it begins and ends with whole words of one paragraph
    const text = hit.article.text ?? '';
    const at = hit.at - hit.span.start;
    expect(/\w\w/.test(text.slice(at - 1, at + 1))).toBe(false);
    expect(/\w\w/.test(text.slice(at + hit.snippet.length - 1, at + hit.snippet.length + 1))).toBe(false);
    expect(text.slice(at, at + hit.snippet.length)).not.toContain('\n\n');
  }
});

test('filters: each condition narrows, none keeps everything', () => {
  const all = [...timeline.events, ...timeline.undated];
  const count = (change: Partial<typeof NO_FILTER>): number =>
    all.filter(keeperOf(timeline, { ...NO_FILTER, ...change })).length;
  expect(count({})).toBe(all.length);
  expect(count({ groups: ['Port'] })).toBe(
    all.filter((e) => ['p000', 'p001'].includes(e.actors[0] ?? '')).length,
  );
  expect(count({ kinds: ['court'] })).toBe(1);
  expect(count({ least: 4 })).toBeLessThan(count({ least: 3 }));
  expect(count({ sources: ['a002'] })).toBe(
    all.filter((e) => e.citations.some((c) => c.article === 'a002')).length,
  );
  expect(count({ words: 'swing bridge' })).toBeGreaterThan(0);
  expect(conditions({ ...NO_FILTER, least: 2, words: 'x' })).toBe(2);
  expect(toggled(toggled(['a'], 'b'), 'a')).toEqual(['b']);
  expect(choicesOf(timeline).groups[0]?.value).toBe('Port');
});

test('a link says the whole state, keeps foreign keys and forgives nonsense', () => {
  const place = {
    ...START,
    view: 'coverage' as const,
    event: 'abc',
    article: 'a001',
    elastic: false,
    window: { from: 22000, to: 22010 },
    group: 'kind' as const,
    filter: {
      ...NO_FILTER,
      groups: ['Port', 'Town & co'],
      kinds: ['court' as const],
      least: 3,
      words: 'deal “now”',
    },
  };
  const query = writePlace(place, '?utm=1&view=list');
  expect(query).toContain('utm=1');
  expect(readPlace(query)).toEqual(place);
  expect(writePlace(START, '')).toBe('');
  expect(readPlace('?view=x&from=2032-02-30&to=1&least=-4&kind=nonsense&lanes=?')).toEqual(START);
  expect(readPlace('?event=none').event).toBeNull();
});

test('events resolve by id and by alias', () => {
  const first = timeline.events[0]!;
  expect(resolveEvent(timeline.events, first.id)?.id).toBe(first.id);
  expect(resolveEvent(timeline.events, first.aliases.at(-1) ?? '')?.id).toBe(first.id);
  expect(resolveEvent(timeline.events, 'gone')).toBeNull();
});

test('the list groups by day and says the precision', () => {
  const groups = groupByDate(timeline.events, words);
  expect(groups.find((g) => g.events.length > 1)?.heading).toBe('Friday 16 January 2032');
  expect(precisionText(event('raises the swing'), say)).toBe('some day in this month');
  expect(precisionText(event('destructive'), say)).toBe('day inferred');
  expect(precisionText(event('night boat'), say)).toBe('about this day, at 09:30');
  expect(precisionText(event('tender papers'), say)).toBe('set by an editor');
  expect(precisionText(event('higher fares'), say)).toBe('No date');
});

test('the line above the title names no day that nobody told', () => {
  const told = (first: string, last: string, precision: 'month' | 'day') =>
    story({
      title: 'A gate',
      articles: [{ title: 'Gate', published: '2030-06-01' }],
      actors: [['Board', 'Board']],
      events: [
        {
          first,
          last,
          precision,
          actor: 0,
          title: 'Board shuts it',
          told: [{ article: 0, text: 'Shut [then].' }],
        },
      ],
    });
  expect(kicker(told('2030-05-01', '2030-05-31', 'month'), words, say)).toContain(', May 2030,');
  expect(kicker(told('2030-05-04', '2030-05-04', 'day'), words, say)).toContain(', 4 May 2030,');
  const both = [told('2030-05-01', '2030-05-31', 'month'), told('2030-05-01', '2030-05-01', 'day')];
  const [month, day] = both;
  const events = [...(month?.events ?? []), ...(day?.events ?? [])];
  expect(kicker({ ...timeline, events }, words, say)).toMatch(/1\W–\W31 May 2030/u);
});

test('silence is counted from whatever ended latest, and a stretch that goes on breaks none', () => {
  const groups = groupByDate(timeline.events, words);
  const of = (heading: string): number | undefined =>
    silences(groups)[groups.findIndex((g) => g.heading === heading)];
  // a month, and in it the beginning of what lasts to this day
  expect(of('December 2031')).toBe(dayNumber(asDay('2031-12-01')) - dayNumber(asDay('2028-03-31')) - 1);
  expect(of('Monday 12 January 2032')).toBe(2);
  expect(silences(groups)[0]).toBe(0);
});

test('the strip shows the resolved day and the day of publication', () => {
  const quist = event('Quist says');
  const strip = stripOf(quist.dating!, evidenceOf(quist, byArticle), words);
  expect(strip?.cells.filter((c) => c.on).map((c) => c.lower)).toEqual(['9']);
  expect(strip?.cells.find((c) => c.published.length)?.lower).toBe('15');
  expect(strip?.said.map((s) => s.words)).toEqual(['Friday']);
});

test('evidence: dated sentences first, in order of the sources', () => {
  const vell = evidenceOf(event('pay half'), byArticle);
  expect(vell.dated.map((c) => c.source?.letter)).toEqual(['A', 'D', 'E']);
  expect(vell.others.map((c) => c.source?.letter)).toEqual(['C']);
  expect([vell.givers, vell.tellers]).toEqual([3, 4]);
});

test('an article that says another day than the one an editor set does not give it', () => {
  const vell = event('pay half');
  if (!vell.dating) throw new Error('no day');
  const [first, last] = [asDay('2031-12-01'), asDay('2031-12-01')];
  const dating = { ...vell.dating, edtf: '2031-12-01', precision: 'day', first, last } as const;
  const set = { ...vell, ...dating, dating };
  expect([evidenceOf(set, byArticle).givers, evidenceOf(set, byArticle).dated.length]).toEqual([0, 3]);
});

test('an article is its paragraphs again, with sentences, date words and furniture told apart', () => {
  for (const source of sources) {
    const paragraphs = paragraphsOf(source, timeline);
    const squeeze = (text: string): string => text.split(/\s/u).filter(Boolean).join(' ');
    expect(squeeze(paragraphs.map((p) => p.passages.map((x) => x.text).join('')).join(' '))).toBe(
      squeeze(source.article.text ?? ''),
    );
  }
  const first = paragraphsOf(sources[0]!, timeline);
  expect(first.filter((p) => p.furniture !== null).map((p) => p.passages[0]?.text)).toEqual([
    'Related article: What became of the old ferries',
  ]);
  expect(
    first
      .flatMap((p) => p.passages)
      .filter((x) => x.dateWords)
      .map((x) => x.text),
  ).toEqual(['last month', 'Friday', 'On Monday', 'Thursday']);
});

test('coverage: rows by date, by reports, or only what one article has', () => {
  const rows = coverageRows(timeline.events, 'date');
  expect(rows).toHaveLength(timeline.events.length);
  const event = rows.find((r) => r.event.title.includes('pay half'))?.event;
  if (!event) throw new Error('not in the story');
  expect(cellsOf(event, sources).map((c) => c.level)).toEqual([2, 0, 1, 2, 2]);
  expect(cellsOf(event, sources.slice(2, 4)).map((c) => c.level)).toEqual([1, 2]);
  expect(coverageRows(timeline.events, 'reported')[0]?.reported).toBe(4);
  expect(coverageRows(timeline.events, 'alone').every((r) => r.reported === 1)).toBe(true);
});

test('coverage: of very many articles those have a column that tell most of what is shown', () => {
  const rows = coverageRows(timeline.events, 'date');
  expect(columnsOf(sources, rows)).toBe(sources);
  const [source] = sources;
  if (!source) throw new Error('no source');
  const many = Array.from({ length: 300 }, (_, index) => ({
    ...source,
    index,
    article: sources[index]?.article ?? { ...source.article, id: `more${index}` },
  }));
  expect(columnsOf(many, rows).map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
  expect(columnsOf(many, [])).toEqual([]);
  const told = many.map(({ article }, i): Row => {
    const [event] = timeline.events;
    const [citation] = event?.citations ?? [];
    if (!event || !citation) throw new Error('no event');
    const by = [article.id, many[(i * 7) % 150]?.article.id ?? ''];
    const [one, other] = by.map((id) => ({ ...citation, article: id }));
    return { event: { ...event, citations: [one ?? citation, other ?? citation] }, reported: 2 };
  });
  const columns = columnsOf(many, told).map(({ index }) => index);
  expect(columns).toHaveLength(100);
  expect(columns).toEqual(columns.toSorted((a, b) => a - b));
  expect(Math.max(...columns)).toBeLessThan(150);
});

test('only web addresses become links', () => {
  expect(webAddress('https://a.example/x')?.host).toBe('a.example');
  expect(webAddress('javascript:alert(1)')).toBeNull();
  expect(webAddress('nonsense')).toBeNull();
});

test('the outline of the data is checked', () => {
  expect(checkOutline(timeline).kind).toBe('timeline');
  expect(checkOutline({ ...timeline, format: 'sourceline/9' })).toEqual({ kind: 'fault', reason: 'version' });
  expect(checkOutline({ format: 'sourceline/1' })).toEqual({ kind: 'fault', reason: 'broken' });
  expect(checkOutline(null)).toEqual({ kind: 'fault', reason: 'broken' });
});

test('texts: plurals, numbers and holes', () => {
  expect(say('nEvents', { n: 1 })).toBe('1 event');
  expect(say('nEvents', { n: 1200 })).toBe('1,200 events');
  expect(
    textsIn('fr', { nEvents: { one: '{n} événement', other: '{n} événements' } })('nEvents', { n: 0 }),
  ).toBe('0 événement');
  expect(textsIn('ar').dir).toBe('rtl');
});

test('who is named first where', () => {
  const [a, b] = timeline.events;
  expect(firstSeen([[a!, b!], [b!]]).map((l) => l.length)).toEqual([2, 0]);
});

test('dates are Gregorian and in no zone, in any language', () => {
  expect(words.long(STATES.one().events[0]!.first)).toMatch(/^\w+ \d+ January 2030$/);
  expect(dayWords('fa').year(STATES.one().events[0]!.first)).toMatch(/۲۰۳۰|2030/);
  expect(dayWords('th').year(STATES.one().events[0]!.first)).toContain('2030');
});
