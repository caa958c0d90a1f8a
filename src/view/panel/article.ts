/** An article as paragraphs of runs: sentences that became events, date words, furniture, search hits. Pure. */
import type { Source } from '../../layout/sources.ts';
import type { Stored } from '../../layout/stored.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';

export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Events that rest on this stretch, the open one first. */
  readonly events: readonly TimelineEvent[];
  /** Gives a date, tells an event, or neither. */
  readonly kind: 'dates' | 'tells' | 'plain';
  /** The words of the stretch that gave a date. */
  readonly dateWords: boolean;
}

export interface Paragraph {
  readonly start: number;
  readonly passages: readonly Passage[];
  /** Why this stretch is no evidence, where it is page furniture. */
  readonly furniture: string | null;
  /** Something of the article is left out before this paragraph. */
  readonly gap: boolean;
}

/** Paragraphs of what ships of an article. Text stays text: white space is kept for the style sheet to fold. */
export function paragraphsOf(source: Source, timeline: Timeline): readonly Paragraph[] {
  const { article } = source;
  const cuts = citedSpans(article.id, timeline);
  const parts = article.text !== null ? [{ start: 0, text: article.text }] : article.excerpts;
  const out: Paragraph[] = [];
  let until = 0;
  for (const [p, part] of parts.entries()) {
    for (const block of blocksOf(part.text, part.start, article.furniture)) {
      const furniture = article.furniture.find((f) => f.start < block.end && f.end > block.start) ?? null;
      const passages = furniture
        ? [
            {
              start: block.start,
              end: block.end,
              text: block.text,
              events: [],
              kind: 'plain' as const,
              dateWords: false,
            },
          ]
        : passagesOf(block, cuts);
      out.push({
        start: block.start,
        passages,
        furniture: furniture?.reason ?? null,
        gap: p > 0 && part.start > until && block.start === part.start,
      });
    }
    until = part.start + part.text.length;
  }
  return out;
}

interface Block {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Paragraphs at blank lines; furniture stands by itself. */
function blocksOf(
  text: string,
  offset: number,
  furniture: readonly { readonly start: number; readonly end: number }[],
): readonly Block[] {
  const edges = new Set([0, text.length]);
  for (const f of furniture)
    for (const at of [f.start - offset, f.end - offset]) if (at > 0 && at < text.length) edges.add(at);
  const sorted = [...edges].sort((a, b) => a - b);
  const out: Block[] = [];
  for (let e = 0; e + 1 < sorted.length; e++) {
    const [from, to] = [sorted[e] ?? 0, sorted[e + 1] ?? 0];
    let at = from;
    for (const piece of text.slice(from, to).split(/(\r?\n[\t ]*\r?\n)/)) {
      if (piece.trim()) out.push({ start: offset + at, end: offset + at + piece.length, text: piece });
      at += piece.length;
    }
  }
  return out;
}

interface Cited {
  readonly start: number;
  readonly end: number;
  readonly event: TimelineEvent;
  readonly evidence: readonly [number, number] | null;
}

function citedSpans(article: string, timeline: Timeline): readonly Cited[] {
  const out: Cited[] = [];
  for (const event of eventsCiting(article, timeline))
    for (const c of event.citations)
      if (c.article === article) {
        const e = c.dating?.evidence;
        out.push({
          start: c.start,
          end: c.end,
          event,
          evidence: e?.article === article ? [e.start, e.end] : null,
        });
      }
  return out.sort((a, b) => a.start - b.start);
}

/** Cuts a paragraph at the edges of cited sentences and of date words. */
function passagesOf(block: Block, cited: readonly Cited[]): readonly Passage[] {
  const mine = cited.filter((c) => c.start < block.end && c.end > block.start);
  const edges = new Set([block.start, block.end]);
  for (const c of mine)
    for (const at of [c.start, c.end, ...(c.evidence ?? [])])
      if (at > block.start && at < block.end) edges.add(at);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i): Passage => {
    const end = sorted[i + 1] ?? block.end;
    const here = mine.filter((c) => c.start <= start && c.end >= end);
    return {
      start,
      end,
      text: block.text.slice(start - block.start, end - block.start),
      events: here.map((c) => c.event),
      kind: here.some((c) => c.evidence) ? 'dates' : here.length ? 'tells' : 'plain',
      dateWords: here.some((c) => c.evidence && c.evidence[0] <= start && c.evidence[1] >= end),
    };
  });
}

/** How many events rest on an article. */
export const eventsOn = (article: string, timeline: Timeline): number =>
  eventsCiting(article, timeline).length;

/** A timeline that is not all here knows which of its events cite an article without reading them. */
function eventsCiting(article: string, timeline: Timeline): readonly TimelineEvent[] {
  if ('citing' in timeline) return (timeline as Stored).citing(article);
  return [...timeline.events, ...timeline.undated].filter((e) =>
    e.citations.some((c) => c.article === article),
  );
}

/** An address that a link may have: http or https, else none. */
export function webAddress(url: string | null): URL | null {
  if (!url) return null;
  try {
    const address = new URL(url);
    return address.protocol === 'https:' || address.protocol === 'http:' ? address : null;
  } catch {
    return null;
  }
}
