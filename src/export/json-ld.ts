/**
 * schema.org as JSON-LD: the timeline as a CreativeWork that cites its articles, each event as an Event or, where somebody
 * is quoted, a Quotation. It records provenance; it claims no verdict (no ClaimReview).
 */
import { citedIn, safeUrl, type Cited } from './cited.ts';
import { extentOf } from '../model/part.ts';
import type { Actor, Article, Timeline, TimelineEvent } from '../model/timeline.ts';

type Node = Readonly<Record<string, unknown>>;

/** Keys without a value are left out. */
function node(pairs: Record<string, unknown>): Node {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(pairs)) {
    const value = pairs[key];
    if (value !== null && value !== undefined) kept[key] = value;
  }
  return kept;
}

/**
 * How much is said: all, as in a file of its own; once, as in the page of a long story, whose list has the sentences at the addresses of
 * their events: the articles that tell an event, what a statement says, no places in an ordered list, no identifiers that are addresses, no
 * ends that are beginnings; or in brief, as in a frame, where roles, who speaks and what events are about are left to the page too.
 */
export type Detail = 'all' | 'once' | 'brief';

/** `page` is the public address of the explore page, where one is known. */
export function jsonLdOf(timeline: Timeline, page: string | null = null, detail: Detail = 'all'): Node {
  const brief = detail === 'brief';
  const cited = citedIn(timeline);
  const days = extentOf(timeline.events);
  const events = [...timeline.events, ...timeline.undated];
  const actors = new Map(timeline.actors.map((actor) => [actor.id, actor]));
  return node({
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': page ?? '#timeline',
    url: page,
    name: timeline.title,
    description: timeline.description || null,
    temporalCoverage: days ? days.join('/') : null,
    citation: timeline.articles.map((article) => articleNode(article, brief)),
    mainEntity: node({
      '@type': 'ItemList',
      itemListOrder: brief ? null : 'https://schema.org/ItemListOrderAscending',
      numberOfItems: events.length,
      itemListElement: events.map((event, i) => {
        const item = eventNode(event, cited(event), actors, detail);
        return detail !== 'all' ? item : { '@type': 'ListItem', position: i + 1, item };
      }),
    }),
  });
}

export const jsonLdText = (timeline: Timeline, page: string | null = null): string =>
  JSON.stringify(jsonLdOf(timeline, page), null, 2) + '\n';

/** How the parts of one document name an article; in a frame, which links to none by its name, as short as tells it. */
const idOf = ({ id }: Article, brief: boolean): string => (brief ? `#${id.slice(0, 5)}` : `#article-${id}`);

function articleNode(article: Article, brief: boolean): Node {
  return node({
    '@type': 'NewsArticle',
    '@id': idOf(article, brief),
    headline: article.title,
    name: brief && article.title !== null ? null : (article.title ?? article.file),
    identifier: brief ? null : article.sha256,
    url: safeUrl(article.url),
    datePublished: article.published && isIso(article.published.edtf) ? article.published.edtf : null,
    inLanguage: article.language,
    author: article.author === null ? null : { '@type': 'Person', name: article.author },
    publisher: article.publisher === null ? null : { '@type': 'Organization', name: article.publisher },
  });
}

/** schema.org dates are ISO 8601: EDTF without its marks, never an interval. */
const isIso = (edtf: string): boolean => /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(edtf);

const TYPES = { person: 'Person', organisation: 'Organization', state: 'Country', other: 'Thing' } as const;

function eventNode(
  event: TimelineEvent,
  cited: readonly Cited[],
  actors: ReadonlyMap<string, Actor>,
  detail: Detail,
): Node {
  const brief = detail === 'brief';
  const all = detail === 'all';
  const agent = (id: string): Node | null => {
    const actor = actors.get(id);
    return actor
      ? node({ '@type': TYPES[actor.kind], name: actor.name, description: brief ? null : actor.role })
      : null;
  };
  const articles = [...new Set(cited.map(({ source }) => idOf(source.article, brief)))].map((id) => ({
    '@id': id,
  }));
  const quotations =
    detail === 'once'
      ? null
      : cited.map(({ citation, source, link }) =>
          node({
            '@type': 'Quotation',
            text: citation.quote,
            // a frame has its articles' addresses once, and leads to the page for their sentences
            url: brief ? null : link,
            isBasedOn: { '@id': idOf(source.article, brief) },
            spokenByCharacter: brief || citation.speaker === null ? null : agent(citation.speaker),
          }),
        );
  const spoken =
    event.kind === 'statement' ? cited.find(({ citation }) => citation.speaker !== null) : undefined;
  const dates = spokenDates(event);
  const shared = {
    '@id': brief ? null : `#event-${event.id}`,
    identifier: all ? event.id : null,
    name: event.title,
    about: brief ? null : event.actors.flatMap((id) => agent(id) ?? []),
  };
  if (spoken)
    return node({
      '@type': 'Quotation',
      ...shared,
      text: brief ? null : spoken.citation.quote,
      creator: brief ? null : agent(spoken.citation.speaker ?? ''),
      dateCreated: dates ? dates.join('/') : null,
      isBasedOn: brief ? null : articles,
      citation: quotations,
    });
  return node({
    '@type': 'Event',
    ...shared,
    startDate: dates?.[0],
    endDate: dates ? (dates[1] ?? (all ? dates[0] : null)) : null,
    location: event.place === null ? null : { '@type': 'Place', name: event.place },
    eventStatus: event.status === 'cancelled' ? 'https://schema.org/EventCancelled' : null,
    subjectOf: cited.length > 0 ? (quotations ?? articles) : null,
  });
}

/** One ISO date as precise as it is known, or the two ends of a stretch. */
function spokenDates({ dating }: TimelineEvent): readonly [string] | readonly [string, string] | null {
  if (!dating) return null;
  if (dating.precision === 'day') return [dating.first];
  if (dating.precision === 'month') return [dating.first.slice(0, 7)];
  if (dating.precision === 'year') return [dating.first.slice(0, 4)];
  return [dating.first, dating.last];
}
