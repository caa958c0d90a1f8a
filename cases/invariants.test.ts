/** What holds for every timeline, on the seeds and on all golden cases. */
import { describe, expect, it } from 'vitest';
import { NO_SETTINGS } from '../src/model/settings.ts';
import { collapse, type SourceText } from '../src/model/text.ts';
import type { Timeline, TimelineEvent } from '../src/model/timeline.ts';
import { writeTimeline } from '../src/model/write-timeline.ts';
import { parse } from '../src/parse/index.ts';
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
    const later = new Set(all(parse([...sources, extra], NO_SETTINGS)).flatMap(ids));
    for (const event of all(timeline)) expect(later).toContain(event.id);
  });
});

describe('links', () => {
  const text = 'Published 4 March 2024\n\nThe council closed the old bridge on Friday after engineers found cracks.\n\nMayor Ana Ruiz said on Saturday that a ferry would carry the passengers. The weather was mild for the seson.';

  it('live through a typo mended elsewhere in the article', () => {
    const before = parse([source('a.txt', text)], NO_SETTINGS);
    const after = parse([source('a.txt', text.replace('seson', 'season'))], NO_SETTINGS);
    expect(all(before).length).toBeGreaterThan(0);
    expect(all(after).map((event) => event.id)).toEqual(all(before).map((event) => event.id));
  });

  it('do not hang on the title', () => {
    const [event] = parse([source('a.txt', text)], NO_SETTINGS).events;
    // the id is the hash of the sentence, so a better title rule cannot change it
    expect(event && parse([source('b.txt', `A quite different headline here\n\n${text}`)], NO_SETTINGS).events.some((one) => one.id === event.id)).toBe(true);
  });
});
