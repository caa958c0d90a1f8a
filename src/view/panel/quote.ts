/** A citation's words with the words that gave the date marked, whatever part of the article ships. */
import { sliceOf } from '../../model/context.ts';
import type { Span } from '../../model/text.ts';
import type { Article, Citation } from '../../model/timeline.ts';

export interface Run {
  readonly text: string;
  readonly kind: 'plain' | 'date' | 'hit';
}

/**
 * Splits a quote at its date words. The evidence is a span of the raw text while the quote has its white space
 * collapsed, so the offsets are walked over together.
 */
export function runsOf(citation: Citation, article: Article | undefined): readonly Run[] {
  const evidence = citation.dating?.evidence;
  const raw = article ? sliceOf(article, citation) : null;
  if (!evidence || raw === null || evidence.article !== citation.article) return plain(citation.quote);
  if (evidence.end <= citation.start || evidence.start >= citation.end) return plain(citation.quote);
  const from = collapsedLength(raw, evidence.start - citation.start);
  const to = collapsedLength(raw, evidence.end - citation.start);
  return cut(citation.quote, [{ start: from, end: to, kind: 'date' }]);
}

const plain = (text: string): readonly Run[] => [{ text, kind: 'plain' }];

/** How many units of the collapsed text come from the first `units` of the raw one. */
function collapsedLength(raw: string, units: number): number {
  let length = 0;
  let gap = false;
  for (let i = 0; i < Math.min(units, raw.length); i++) {
    if (/\s/u.test(raw.charAt(i))) {
      gap = length > 0;
      continue;
    }
    if (gap) length += 1;
    gap = false;
    length += 1;
  }
  // a span that begins at a word counts the space before it
  if (gap && units < raw.length && !/\s/u.test(raw.charAt(units))) length += 1;
  return length;
}

/** Text cut into runs at marked spans; spans are taken in order and may not overlap. */
export function cut(text: string, spans: readonly (Span & { readonly kind: Run['kind'] })[]): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start < at || span.end <= span.start) continue;
    if (span.start > at) runs.push({ text: text.slice(at, span.start), kind: 'plain' });
    runs.push({ text: text.slice(span.start, span.end), kind: span.kind });
    at = span.end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), kind: 'plain' });
  return runs;
}
