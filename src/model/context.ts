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
    const wide = context === 'paragraph' ? spans.map((span) => paragraphAround(text, span)) : spans;
    return join(wide).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
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

/** The paragraph or paragraphs that a span stands in; the span itself where they are too long to ship. */
function paragraphAround(text: string, span: Span): Span {
  const start = Math.max(blankBefore(text, span.start), 0);
  const end = blankAfter(text, span.end);
  const block = text.slice(start, end);
  const lines = block.split('\n');
  const wrapped = lines.every((line) => line.length <= WRAPPED_LINE);
  const found = wrapped ? { start, end } : linesAround(text, span);
  return found.end - found.start > LONGEST_PARAGRAPH + (span.end - span.start) ? span : found;
}

function linesAround(text: string, span: Span): Span {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const end = text.indexOf('\n', span.end);
  return { start: span.start === 0 ? 0 : start, end: end < 0 ? text.length : end };
}

/** Start of the block of lines without a blank line that holds `offset`. */
function blankBefore(text: string, offset: number): number {
  let at = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  while (at > 0) {
    const before = at < 2 ? 0 : text.lastIndexOf('\n', at - 2) + 1;
    if (text.slice(before, at).trim() === '') return at;
    at = before;
  }
  return 0;
}

/** End of the block of lines without a blank line that holds `offset`, before its line break. */
function blankAfter(text: string, offset: number): number {
  let at = text.indexOf('\n', offset);
  while (at >= 0) {
    const next = text.indexOf('\n', at + 1);
    if (text.slice(at + 1, next < 0 ? text.length : next).trim() === '') return at;
    at = next;
  }
  return text.length;
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
