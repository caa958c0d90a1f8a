/** Citations as every format tells them: source by name, the sentence, and a link to it where an address is known. */
import { sourcesOf, type Source } from '../layout/sources.ts';
import type { Article, Citation, Timeline, TimelineEvent } from '../model/timeline.ts';
import { textFragment, withFragment } from './text-fragment.ts';

export interface Cited {
  readonly citation: Citation;
  readonly source: Source;
  /** The article's page opened at the sentence, or null. */
  readonly link: string | null;
}

export type CitedOf = (event: TimelineEvent) => readonly Cited[];

/** A function that gives the citations of an event, in the event's order. */
export function citedIn(timeline: Timeline): CitedOf {
  const sources = new Map(sourcesOf(timeline).map((source) => [source.article.id, source]));
  return (event) =>
    event.citations.flatMap((citation) => {
      const source = sources.get(citation.article);
      return source ? [{ citation, source, link: linkTo(source.article, citation) }] : [];
    });
}

/** How far around a sentence its neighbours are looked for. */
const NEAR = 200;

/** The address of the cited sentence on its publisher's page. */
export function linkTo(article: Article, { start, end, quote }: Citation): string | null {
  const url = safeUrl(article.url);
  if (url === null) return null;
  const around = { before: textOf(article, start - NEAR, start), after: textOf(article, end, end + NEAR) };
  return withFragment(url, textFragment(quote, around));
}

/** What ships of the article between two offsets, touching the sentence. */
function textOf(article: Article, from: number, to: number): string {
  if (article.text !== null) return article.text.slice(Math.max(0, from), Math.max(0, to));
  const holder = article.excerpts.find(
    ({ start, end }) => start <= to && end >= from && start < to && end > from,
  );
  return holder ? holder.text.slice(Math.max(0, from - holder.start), Math.max(0, to - holder.start)) : '';
}

/** An http or https address without credentials, as browsers read it; null for everything else. */
export function safeUrl(text: string | null): string | null {
  if (text === null) return null;
  try {
    const url = new URL(text);
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    return web && url.username === '' && url.password === '' ? url.href : null;
  } catch {
    return null;
  }
}
