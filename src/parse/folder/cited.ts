/** Which sentences stand for an event: all of them, except in an article like a book that tells it hundreds of times. */
import type { Note } from '../../model/text.ts';
import type { Article } from '../../model/timeline.ts';
import { rememberedFrom } from '../remembered.ts';
import type { Composed, Part } from './compose.ts';

/** No reader goes through more sentences of one article about one event; press articles have up to seven. */
export const MOST_CITED = 20;

/** The events, each with at most so many sentences of one article: those that state its date, then the first ones. */
export function citing(events: readonly Composed[]): Composed[] {
  return events.map((event) =>
    event.parts.length <= MOST_CITED ? event : fewer(event, [], () => withFewer(event)),
  );
}

const fewer = rememberedFrom<Composed, Composed>();

function withFewer(event: Composed): Composed {
  const kept = new Set<Part>();
  const counts = new Map<number, number>();
  const take = (parts: readonly Part[]): void => {
    for (const part of parts) {
      const count = counts.get(part.article) ?? 0;
      if (count === MOST_CITED) continue;
      counts.set(part.article, count + 1);
      kept.add(part);
    }
  };
  take(event.parts.filter(({ placed }) => placed.support === 'states-date'));
  take(event.parts.filter(({ placed }) => placed.support !== 'states-date'));
  const [first, ...rest] = event.parts.filter((part) => kept.has(part));
  return first && kept.size < event.parts.length ? { ...event, parts: [first, ...rest] } : event;
}

/** What an editor should know of the sentences that are not cited, by article; `all` and `cited` are the same events. */
export function uncited(
  all: readonly Composed[],
  cited: readonly Composed[],
  articles: readonly Article[],
): Note[] {
  const counts = new Map<number, { sentences: number; events: number }>();
  for (const [at, event] of all.entries()) {
    const kept = cited[at];
    if (!kept || kept === event) continue;
    const left = new Set(event.parts);
    for (const part of kept.parts) left.delete(part);
    const seen = new Set<number>();
    for (const { article } of left) {
      const count = counts.get(article) ?? { sentences: 0, events: 0 };
      count.sentences++;
      if (!seen.has(article)) count.events++;
      seen.add(article);
      counts.set(article, count);
    }
  }
  return [...counts]
    .sort(([one], [other]) => one - other)
    .flatMap(([index, { sentences, events }]): Note[] => {
      const article = articles[index];
      if (!article) return [];
      const what = events === 1 ? 'an event' : `${events} events`;
      return [
        {
          rule: 'many-sentences',
          level: 'info',
          article: article.id,
          span: null,
          message: `${article.file}: tells ${what} in more than ${MOST_CITED} sentences; ${sentences} further sentences are not cited.`,
        },
      ];
    });
}
