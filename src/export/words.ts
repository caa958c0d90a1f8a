/** What exports say in words of their own, in the language of the page; titles and quotations stay as they are. */
import { sayEnds, dayWords, sayWhen, type DayWords } from '../layout/say-day.ts';
import { byMonth, extentOf, looseEnds, wholeOf } from '../model/part.ts';
import type { Ground, Share, Way } from '../model/reason.ts';
import { clockOf } from '../model/time.ts';
import type { EventKind, Timeline, TimelineEvent } from '../model/timeline.ts';

/** The texts that exports need. The page's own are a larger set, so that they serve as they are. */
export type Word =
  | 'nEvents'
  | 'nDated'
  | 'nOf'
  | 'nArticles'
  | 'kicker'
  | 'facts'
  | 'fromTo'
  | 'aboutWhen'
  | 'undated'
  | 'undatedBy'
  | 'undatedLeft'
  | 'alsoArticles'
  | 'alsoEvents'
  | 'timeline'
  | 'timelineOf'
  | 'sourcesAre'
  | 'madeWith'
  | 'zoomAll'
  | 'others'
  | 'days'
  | 'months'
  | 'years'
  | 'keyDay'
  | 'keyClock'
  | 'keyInferred'
  | 'keyEdited'
  | 'keyAbout'
  | 'keyMonth'
  | 'keyLasted'
  | 'keyLastedOpen'
  | 'keyDiffer'
  | 'keyTicks'
  | 'keyCount'
  | 'pictureFold'
  | 'pictureSmall'
  | `kind_${EventKind}`
  | ReasonWord;

/** The texts that tell how a date is known; English has none, since a timeline holds its English sentences. */
export type ReasonWord =
  `why_${Ground | 'publishedAhead' | 'publishedBare'}` | `way_${Way}` | `share_${Share}` | 'quoted';

export interface Words {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  (word: Word, values?: Readonly<Record<string, string | number>>): string;
}

/** Markup that says which language a text is in; nothing for English. */
export const inLanguage = ({ lang, dir }: Words): string =>
  lang === 'en' ? '' : ` lang="${lang}"${dir === 'rtl' ? ' dir="rtl"' : ''}`;

/** `9 to 16 January 2026`, `February 2022 to January 2026`; empty without events. */
function rangeOf(timeline: Timeline, say: Words): string {
  const days = extentOf(timeline.events);
  if (!days) return '';
  const words = dayWords(say.lang);
  const [first, last] = days;
  if (first === last) return words.full(first);
  if (first.slice(0, 7) === last.slice(0, 7) && !byMonth(timeline.events, days))
    return words.range(first, last);
  const [from, to] = sayEnds(words, days, looseEnds(timeline.events, days));
  return from === to ? from : say('fromTo', { first: from, last: to });
}

/** `9 dated events from 5 articles, February 2022 to January 2026`; `3 of 9 dated events` where `shown` is less. */
export function summaryOf(timeline: Timeline, say: Words, shown = timeline.events.length): string {
  const all = wholeOf(timeline)?.events ?? timeline.events.length;
  const dated = say('nDated', { n: all });
  const events = shown === all ? dated : say('nOf', { n: shown, all: dated });
  const articles = say('nArticles', { n: timeline.articles.length });
  const range = shown === all ? rangeOf(timeline, say) : '';
  return say(range ? 'facts' : 'kicker', { events, articles, range });
}

/** `13 undated reports not shown`, or nothing. */
export function leftOut(timeline: Timeline, say: Words): string {
  const n = wholeOf(timeline)?.undated ?? timeline.undated.length;
  return n ? say('undatedLeft', { n }) : '';
}

/** The date of an event in words, never more precise than it is. */
export function whenOf(event: TimelineEvent, words: DayWords, say: Words): string {
  if (!event.dating)
    return event.notAfter ? say('undatedBy', { date: words.full(event.notAfter) }) : say('undated');
  const day = event.precision === 'day' ? words.full(event.first) : sayWhen(words, event.dating);
  const when = event.dating.approximate ? say('aboutWhen', { when: day }) : day;
  const clock = clockOf(event.dating);
  return clock ? `${when}, ${clock}` : when;
}

/** How long folded time is, in one or two short lines. */
export function lengthText(
  { years, months, days }: { years: number; months: number; days: number },
  say: Words,
): readonly string[] {
  if (days) return say('days', { n: days }).split(' ');
  return [...(years ? [say('years', { n: years })] : []), ...(months ? [say('months', { n: months })] : [])];
}

/** A sentence of an article in the quotation marks of the language. */
export const quotedIn = (say: Words, words: string): string => say('quoted', { words }) || `“${words}”`;
