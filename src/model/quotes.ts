/** Quotes left out where the text that ships with them says the same, and put back: pages carry each sentence once. */
import { excerptAt } from './context.ts';
import { collapse } from './text.ts';
import type { Article, Citation, Timeline, TimelineEvent } from './timeline.ts';

/** The words between two offsets as a quote, or null where they do not ship. */
function quoteFrom(article: Article | undefined, { start, end }: Citation): string | null {
  const { text = null, excerpts = [] } = article ?? {};
  if (text !== null) return collapse(text.slice(start, end));
  const holder = excerptAt(excerpts, start);
  return holder && end <= holder.end
    ? collapse(holder.text.slice(start - holder.start, end - holder.start))
    : null;
}

function mapQuotes(timeline: Timeline, change: (quote: string, told: string | null) => string): Timeline {
  const articles = new Map(timeline.articles.map((article) => [article.id, article]));
  const cited = (citation: Citation): Citation => ({
    ...citation,
    quote: change(citation.quote, quoteFrom(articles.get(citation.article), citation)),
  });
  const event = <E extends TimelineEvent>(each: E): E => {
    const [first, ...rest] = each.citations;
    return { ...each, citations: [cited(first), ...rest.map(cited)] };
  };
  return { ...timeline, events: timeline.events.map(event), undated: timeline.undated.map(event) };
}

/** Quotes become empty where `withQuotes` finds them again. */
export const withoutQuotes = (timeline: Timeline): Timeline =>
  mapQuotes(timeline, (quote, told) => (quote === told ? '' : quote));

export const withQuotes = (timeline: Timeline): Timeline =>
  mapQuotes(timeline, (quote, told) => quote || (told ?? ''));
