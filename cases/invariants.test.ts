/** What holds for every timeline, on the seeds and on all golden cases. */
import { describe, expect, it } from 'vitest';
import { NO_SETTINGS } from '../src/model/settings.ts';
import { collapse, type SourceText } from '../src/model/text.ts';
import type { Timeline, TimelineEvent } from '../src/model/timeline.ts';
import { writeTimeline } from '../src/model/write-timeline.ts';
import type { Draft } from '../src/parse/draft.ts';
import { assemble, draft, parse } from '../src/parse/index.ts';
import { articlesOf, caseNames, SEEDS, source, sourcesIn } from './stories.ts';

const stories: readonly (readonly [string, () => readonly SourceText[]])[] = [
  ['the seeds', () => sourcesIn(SEEDS)],
  ...caseNames().map((name) => [name, () => articlesOf(name)] as const),
];

const all = ({ events, undated }: Timeline): readonly TimelineEvent[] => [...events, ...undated];
const ids = (event: TimelineEvent): readonly string[] => [event.id, ...event.aliases];

describe.each(stories)('%s', (_, read) => {
  const sources = read();
  const timeline = parse(sources, NO_SETTINGS);
  const article = new Map(timeline.articles.map((one) => [one.id, one]));

  it('quotes what stands in the text', () => {
    for (const event of all(timeline)) {
      expect(event.citations.length).toBeGreaterThan(0);
      for (const { article: id, start, end, quote } of event.citations) {
        expect(collapse((article.get(id)?.text ?? '').slice(start, end))).toBe(quote);
      }
    }
  });

  it('cites no furniture', () => {
    for (const event of all(timeline)) {
      for (const { article: id, start, end } of event.citations) {
        const inside = article.get(id)?.furniture.filter((span) => span.start < end && start < span.end);
        expect(inside).toEqual([]);
      }
    }
  });

  it('gives each date a rule, an explanation and words of the article that it names', () => {
    const datings = [
      ...timeline.events.map((event) => event.dating),
      ...all(timeline).flatMap((event) => event.citations.flatMap((citation) => citation.dating ?? [])),
      ...timeline.articles.flatMap((one) => [one.published ?? [], one.reference ?? []].flat()),
    ];
    for (const dating of datings) {
      expect(dating.rule).toMatch(/^[a-z][a-z-]+$/u);
      expect(dating.explanation.length).toBeGreaterThan(8);
      expect(dating.first <= dating.last).toBe(true);
      if (!dating.evidence) continue;
      const text = article.get(dating.evidence.article)?.text;
      expect(text?.slice(dating.evidence.start, dating.evidence.end).trim()).toBeTruthy();
    }
  });

  it('writes titles that an editor could print', () => {
    for (const event of all(timeline)) {
      expect(event.title.length).toBeLessThanOrEqual(80);
      expect(event.title).toMatch(/^[\p{Lu}\p{N}“"‘a-z]/u);
      expect(event.title).not.toMatch(/\s\s|\s[,.;:]|[,;:]$/u);
      expect(event.title.split('“').length).toBe(event.title.split('”').length);
      expect(event.title).not.toMatch(/^(?:he|she|it|they|we|this|that)\b/iu);
      expect(event.title).not.toMatch(/\b(?:the|a|an|of|to|in|on|and|or|with|that|by|for)$/iu);
    }
    const titles = timeline.events.map((event) => `${event.edtf} ${event.title}`);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('names each event once', () => {
    const names = all(timeline).flatMap(ids);
    expect(new Set(names).size).toBe(names.length);
  });

  it('gives the same bytes for any order of files', () => {
    const bytes = writeTimeline(timeline);
    expect(writeTimeline(parse([...sources].reverse(), NO_SETTINGS))).toBe(bytes);
    const turned = [...sources.slice(1), ...sources.slice(0, 1)];
    expect(writeTimeline(parse(turned, NO_SETTINGS))).toBe(bytes);
  });

  it('keeps every link alive when an article is added', () => {
    const extra = source('zz-new.txt', 'Published 3 March 2031\n\nThe harbour office opened a new pier on Monday, the port said in a short note to its members.');
    expectLinks(timeline, parse([...sources, extra], NO_SETTINGS));
  });

  it('keeps every link alive, and every id, when the title rules make other titles', () => {
    const drafts = sources.map(draft);
    expect(writeTimeline(assemble(drafts, NO_SETTINGS))).toBe(writeTimeline(timeline));
    const other = assemble(drafts.map(retitled), NO_SETTINGS);
    expectLinks(timeline, other);
    expect(all(other).map(({ id }) => id).sort()).toEqual(all(timeline).map(({ id }) => id).sort());
    const titles = new Set(all(timeline).map(({ title }) => title));
    if (titles.size > 0) expect(all(other).some(({ title }) => !titles.has(title))).toBe(true);
  });
});

/** Every id of the one timeline leads, in the other, to the one event that rests on the same sentence. */
function expectLinks(before: Timeline, after: Timeline): void {
  for (const event of all(before)) {
    const found = all(after).filter((one) => ids(one).includes(event.id));
    expect(found.length, `${event.id} ${event.title}`).toBe(1);
    const quotes = new Set(found[0]?.citations.map(({ quote }) => quote));
    const named = event.citations.find(({ support }) => support === 'states-date') ?? event.citations.find(({ dating }) => dating) ?? event.citations[0];
    expect(quotes, event.title).toContain(named.quote);
  }
}

/** The draft as other title rules would make it: each predicate in other words, and other sentences told best. */
function retitled(made: Draft): Draft {
  return {
    ...made,
    mentions: made.mentions.map((mention, index) => {
      const [first = '', ...rest] = mention.predicate.split(' ');
      const predicate = first === '' ? (mention.nominal ? 'is told' : '') : [...rest, first, ...(rest.length > 0 ? [] : ['anew'])].join(' ');
      const clarity = mention.clarity < 0.42 ? mention.clarity : 0.45 + 0.5 * (((index * 7) % 10) / 10);
      return { ...mention, predicate, clarity };
    }),
  };
}

describe('links', () => {
  const text = 'Published 4 March 2024\n\nThe council closed the old bridge on Friday after engineers found cracks.\n\nMayor Ana Ruiz said on Saturday that a ferry would carry the passengers. The weather was mild for the seson.';

  it('live through a typo mended elsewhere in the article', () => {
    const before = parse([source('a.txt', text)], NO_SETTINGS);
    const after = parse([source('a.txt', text.replace('seson', 'season'))], NO_SETTINGS);
    expect(all(before).length).toBeGreaterThan(0);
    expect(all(after).map((event) => event.id)).toEqual(all(before).map((event) => event.id));
  });

  it('tell two events of one sentence apart, whatever their weight', () => {
    const two = 'Published 4 March 2024\n\nThe council closed the old bridge on Friday and Mayor Ana Ruiz opened a ferry on Saturday.';
    const drafts = [draft(source('a.txt', two))];
    const before = assemble(drafts, NO_SETTINGS);
    const after = assemble(drafts.map(retitled), NO_SETTINGS);
    expect(before.events.map(({ first }) => first)).toEqual(['2024-03-01', '2024-03-02']);
    expect(new Set(all(before).map(({ id }) => id)).size).toBe(2);
    expect(after.events.map(({ id, first }) => [id, first])).toEqual(before.events.map(({ id, first }) => [id, first]));
  });
});
