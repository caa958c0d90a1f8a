/** What is said of an event, ready to draw: no component decides. */
import { sayEnds, sayWhen, type DayWords } from '../../layout/say-day.ts';
import { isInferred } from '../../layout/table.ts';
import { byMonth, extentOf, looseEnds, wholeOf } from '../../model/part.ts';
import { clockOf, type Day, type Precision } from '../../model/time.ts';
import type { DatedEvent, Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Key, Texts } from '../texts/say.ts';

const PRECISION_KEYS = {
  day: 'exactDay',
  week: 'exactWeek',
  month: 'exactMonth',
  quarter: 'exactQuarter',
  half: 'exactHalf',
  season: 'exactSeason',
  year: 'exactYear',
  decade: 'exactDecade',
  century: 'exactCentury',
  interval: 'lasted',
} as const satisfies Record<Precision, Key>;

/** What stands between two notes of a line. */
export const comma = ({ dir }: Pick<Texts, 'dir'>): string => (dir === 'rtl' ? '، ' : ', ');

/** "exact to the day", "some day in this month, approximate", "set by an editor". */
export function precisionText(event: TimelineEvent, say: Texts): string {
  if (!event.dating) return say('noDay');
  if (event.edited.some((e) => e.field === 'date')) return say('byEditor');
  const { precision, approximate } = event.dating;
  const time = clockOf(event.dating);
  const base =
    precision === 'day'
      ? say(approximate ? 'aboutDay' : isInferred(event) ? 'inferredDay' : 'exactDay')
      : say(PRECISION_KEYS[precision]);
  const soft = approximate && precision !== 'day' && say('approximately');
  return [base, soft, time && say('atTime', { time })].filter(Boolean).join(comma(say));
}

/** The heading date of an event, or the bound of an undated one. */
export function whenText(
  event: TimelineEvent,
  words: DayWords,
  say: Texts,
  width: 'long' | 'medium' = 'long',
): string {
  if (event.dating) return sayWhen(words, event.dating, width);
  const bound = event.notAfter;
  return bound ? say('notAfter', { date: words[width](bound) }) : say('noDay');
}

/** "Adela Quist, mayor" for each actor, with the place at the end. */
export function whoText(
  event: TimelineEvent,
  actors: ReadonlyMap<string, Timeline['actors'][number]>,
): string {
  const people = event.actors.flatMap((id) => {
    const actor = actors.get(id);
    return actor ? [actor.role ? `${actor.name}, ${actor.role}` : actor.name] : [];
  });
  const who = people.join('; ');
  return [who, event.place].filter(Boolean).join('. ');
}

/** Number of articles that carry an event. */
export const articleCount = (event: TimelineEvent): number =>
  new Set(event.citations.map((c) => c.article)).size;

/** The line above the title: how many events, from when to when, from how many articles. */
export function kicker(timeline: Timeline, words: DayWords, say: Texts): string {
  const whole = wholeOf(timeline);
  const n = whole?.events ?? timeline.events.length;
  const events = n ? say('nDated', { n }) : say('nReports', { n: whole?.undated ?? timeline.undated.length });
  const articles = say('nArticles', { n: timeline.articles.length });
  const days = whole?.days ?? extentOf(timeline.events);
  return days
    ? say('kickerRange', {
        events,
        articles,
        range: rangeText(timeline.events, days, words),
      })
    : say('kicker', { events, articles });
}

/** The first and the last of a story's days, no more precise than its events tell them. */
function rangeText(events: readonly DatedEvent[], days: readonly [Day, Day], words: DayWords): string {
  const [first, last] = days;
  if (first === last) return words.full(first);
  if (first.slice(0, 7) === last.slice(0, 7) && !byMonth(events, days)) return words.range(first, last);
  const [from, to] = sayEnds(words, days, looseEnds(events, days));
  return from === to ? from : `${from} – ${to}`;
}

/** A list by a key of its members. */
export const keyed = <K, T>(list: readonly T[], key: (member: T) => K): ReadonlyMap<K, T> =>
  new Map(list.map((member) => [key(member), member]));
