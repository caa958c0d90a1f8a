/** How much of other people's articles ships: the whole text, the cited paragraphs, or the cited sentences. */
import type { Span } from './text.ts';
import type { Dating } from './time.ts';
import type { Article, Excerpt, Timeline } from './timeline.ts';

export const CONTEXTS = ['full', 'paragraph', 'sentence'] as const;
export type Context = (typeof CONTEXTS)[number];

/** A paragraph longer than this (an article without line breaks) is not shipped whole; the sentence is. */
const LONGEST_PARAGRAPH = 3000;
/** Lines shorter than this are hard-wrapped: the paragraph then runs to the next blank line. */
const WRAPPED_LINE = 130;

/**
 * The timeline with no more article text than `context` allows. Each cited sentence and the words that gave each
 * date stay; offsets still count in the full text. Articles that ship without text already are left as they are.
 */
export function keepContext(timeline: Timeline, context: Context): Timeline {
  if (context === 'full') return timeline;
  const needed = neededSpans(timeline);
  const articles = timeline.articles.map((article) =>
    article.text === null ? article : { ...article, text: null, excerpts: cut(article, article.text) },
  );
  return { ...timeline, articles };

  function cut(article: Article, text: string): readonly Excerpt[] {
    const spans = needed.get(article.id) ?? [];
    const paragraphs = context === 'paragraph' ? paragraphsOf(text) : [];
    return join(spans.map((span) => grown(span, paragraphs))).map(({ start, end }) => ({
      start,
      end,
      text: text.slice(start, end),
    }));
  }
}

/** Per article: the spans that a reader must see to check the timeline. */
function neededSpans({ articles, events, undated }: Timeline): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>();
  const add = (article: string, { start, end }: Span): void => {
    const list = spans.get(article) ?? [];
    list.push({ start, end });
    spans.set(article, list);
  };
  const addEvidence = (dating: Dating | null): void => {
    if (dating?.evidence) add(dating.evidence.article, dating.evidence);
  };
  for (const article of articles) {
    addEvidence(article.published);
    addEvidence(article.reference);
  }
  for (const event of [...events, ...undated]) {
    addEvidence(event.dating);
    for (const citation of event.citations) {
      add(citation.article, citation);
      addEvidence(citation.dating);
    }
  }
  return spans;
}

/**
 * The paragraphs of a text in order, read once. Between blank lines a hard-wrapped block is one paragraph; where lines run
 * long each line is one.
 */
function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let block: Span[] = [];
  const close = (): void => {
    const [first] = block;
    const last = block.at(-1);
    if (first && last && block.every(({ start, end }) => end - start <= WRAPPED_LINE))
      paragraphs.push({ start: first.start, end: last.end });
    else paragraphs.push(...block);
    block = [];
  };
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (isBlank(text, start, end)) close();
    else block.push({ start, end });
    start = end + 1;
  }
  close();
  return paragraphs;
}

/** Whether nothing but white space stands there; looks no further than the first word. */
function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!/\s/u.test(text[i] ?? ' ')) return false;
  return true;
}

/** The span grown to the paragraphs it stands in; the span itself where they are too long to ship. */
function grown(span: Span, paragraphs: readonly Span[]): Span {
  const first = paragraphs[firstAfter(paragraphs, span.start)];
  const last = paragraphs[firstAfter(paragraphs, span.end - 1)];
  const start = Math.min(first?.start ?? span.start, span.start);
  const end = Math.max(last && last.start < span.end ? last.end : span.end, span.end);
  return end - start > LONGEST_PARAGRAPH + (span.end - span.start) ? span : { start, end };
}

/** Index of the first paragraph that ends after `offset`, by halving. */
function firstAfter(paragraphs: readonly Span[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last of an article's excerpts that begins at or before `offset`, by halving: a long article has thousands. */
export function excerptAt(excerpts: readonly Excerpt[], offset: number): Excerpt | undefined {
  let low = 0;
  let high = excerpts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((excerpts[middle]?.start ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return excerpts[low - 1];
}

/** Overlapping and touching spans become one; the result is in order. */
function join(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else joined.push({ start: span.start, end: span.end });
  }
  return joined;
}

/** The raw slice of an article, or null where it does not ship. */
export function sliceOf(article: Article, { start, end }: Span): string | null {
  if (article.text !== null) return article.text.slice(start, end);
  const holder = excerptAt(article.excerpts, start);
  return holder && holder.end >= end ? holder.text.slice(start - holder.start, end - holder.start) : null;
}
