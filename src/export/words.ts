/** What exports say in words of their own, in English; dates follow the language of the page. */
import { dayWords, sayWhen, type DayWords } from '../layout/say-day.ts';
import type { Day } from '../model/time.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';

/** `1 article`, `5 articles` */
export const count = (n: number, noun: string): string =>
  `${n.toLocaleString('en-GB')} ${noun}${n === 1 ? '' : 's'}`;

/** First and last day of the dated events, or null without any. */
export function extent({ events }: Timeline): readonly [Day, Day] | null {
  const first = events[0]?.first;
  if (!first) return null;
  let last = first;
  for (const event of events) if (event.last > last) last = event.last;
  return [first, last];
}

/** `9 to 16 January 2026`, `February 2022 to January 2026`; empty without events. */
export function rangeOf(timeline: Timeline, lang = 'en'): string {
  const days = extent(timeline);
  if (!days) return '';
  const words = dayWords(lang);
  const [first, last] = days;
  if (first === last) return words.full(first);
  if (first.slice(0, 7) === last.slice(0, 7)) return words.range(first, last);
  return `${words.month(first)} to ${words.month(last)}`;
}

/** `9 dated events from 5 articles, February 2022 to January 2026` */
export function summaryOf(timeline: Timeline, lang = 'en'): string {
  const events = count(timeline.events.length, 'dated event');
  const articles = count(timeline.articles.length, 'article');
  const range = rangeOf(timeline, lang);
  return `${events} from ${articles}${range ? `, ${range}` : ''}`;
}

/** The date of an event in words, never more precise than it is. */
export function whenOf(event: TimelineEvent, words: DayWords): string {
  if (!event.dating) return event.notAfter ? `Undated, not after ${words.full(event.notAfter)}` : 'Undated';
  const when = event.precision === 'day' ? words.full(event.first) : sayWhen(words, event.dating);
  const about = event.dating.approximate ? 'about ' : '';
  return `${about}${when}${event.dating.time ? `, ${event.dating.time}` : ''}`;
}
