/** What `explain` says in words: dates, places in articles, kinds of events. */
import { dayWords, sayWhen } from '../../layout/say-day.ts';
import type { Span } from '../../model/text.ts';
import { clockOf, type Dating } from '../../model/time.ts';
import type { Article, EventKind, Timeline, TimelineEvent } from '../../model/timeline.ts';
import { placeOf } from '../../read/mojibake.ts';

const DAYS = dayWords('en');

export const KINDS: Readonly<Record<EventKind, string>> = {
  statement: 'something that was said',
  meeting: 'a meeting',
  decision: 'a decision',
  vote: 'a vote',
  military: 'a military act',
  sanction: 'a sanction',
  appointment: 'an appointment or a departure',
  arrest: 'an arrest',
  court: 'a matter of a court',
  death: 'a death',
  disaster: 'a disaster',
  launch: 'a launch or an opening',
  result: 'a result',
  publication: 'a publication',
  other: 'an act',
};

export const STATUS_WORDS = {
  happened: 'told as having happened',
  scheduled: 'announced for that time',
  cancelled: 'called off',
} as const;

/** "Friday 9 January 2026", "about February 2022". */
export function whenOf(dating: Dating): string {
  const clock = clockOf(dating);
  return `${dating.approximate ? 'about ' : ''}${sayWhen(DAYS, dating)}${clock === null ? '' : `, ${clock}`}`;
}

export function dateOf(event: TimelineEvent): string {
  if (event.dating !== null) return whenOf(event.dating);
  return event.notAfter === null
    ? 'No date is known'
    : `No date is known; it was reported by ${DAYS.full(event.notAfter)}`;
}

export const articleOf = (timeline: Timeline, id: string): Article | undefined =>
  timeline.articles.find((article) => article.id === id);

/** "week/monday.txt, line 12". */
export const lineIn = (file: string, text: string, { start }: Span): string =>
  `${file}, line ${placeOf(text, start).line}`;

export function placeIn(timeline: Timeline, id: string, span: Span): string {
  const article = articleOf(timeline, id);
  return lineIn(article?.file ?? id, article?.text ?? '', span);
}

/** "one, two and three". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
