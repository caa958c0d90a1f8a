/** The part of a long story that goes where little room is: its heaviest events, with a count of them all. */
import { bisectLeft } from 'd3-array';
import type { Day, Precision } from './time.ts';
import type { Citation, DatedEvent, Timeline, TimelineEvent } from './timeline.ts';

/** What the whole story has, in a timeline that holds part of it. */
export interface Whole {
  readonly events: number;
  readonly undated: number;
  /** First and last day of the dated events. */
  readonly days: readonly [Day, Day] | null;
}

interface Part extends Timeline {
  readonly whole: Whole;
}

/** What the whole has, where this is a part; else null. */
export const wholeOf = (timeline: Timeline): Whole | null =>
  'whole' in timeline ? (timeline as Part).whole : null;

/**
 * The heaviest events whose JSON together takes at most `budget` characters, dated and undated alike, and the excerpts that
 * they rest on; articles stay, since they are counted. The timeline itself where all of it fits.
 */
export function partOf(timeline: Timeline, budget: number): Timeline {
  const order = [...timeline.events, ...timeline.undated].sort(
    (a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1),
  );
  const kept = new Set<TimelineEvent>();
  let spent = 0;
  for (const event of order) {
    spent += JSON.stringify(event).length;
    if (spent > budget) break;
    kept.add(event);
  }
  if (kept.size === order.length) return timeline;
  const cited = citedIn(kept);
  const part: Part = {
    ...timeline,
    events: timeline.events.filter((event) => kept.has(event)),
    undated: timeline.undated.filter((event) => kept.has(event)),
    articles: timeline.articles.map((article) => {
      const meets = meeting(cited.get(article.id) ?? []);
      return { ...article, excerpts: article.excerpts.filter(meets) };
    }),
    whole: {
      events: timeline.events.length,
      undated: timeline.undated.length,
      days: extentOf(timeline.events),
    },
  };
  return part;
}

type Cited = Pick<Citation, 'start' | 'end'>;

/** Whether a stretch overlaps one of the spans; a long article has thousands of both, so they are searched, not gone through. */
export function meeting(spans: readonly Cited[]): (stretch: Cited) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const starts = sorted.map(({ start }) => start);
  let farthest = -1;
  const ends = sorted.map(({ end }) => (farthest = Math.max(farthest, end)));
  return ({ start, end }) => {
    const before = bisectLeft(starts, end);
    return before > 0 && (ends[before - 1] ?? -1) > start;
  };
}

/** Sentences, and words that gave a date, by article. */
function citedIn(events: ReadonlySet<TimelineEvent>): ReadonlyMap<string, readonly Cited[]> {
  const spans = new Map<string, Cited[]>();
  const add = (article: string, span: Cited): void => {
    const known = spans.get(article);
    if (known) known.push(span);
    else spans.set(article, [span]);
  };
  for (const { citations, dating } of events) {
    for (const citation of citations) {
      add(citation.article, citation);
      const evidence = citation.dating?.evidence;
      if (evidence) add(evidence.article, evidence);
    }
    if (dating?.evidence) add(dating.evidence.article, dating.evidence);
  }
  return spans;
}

/** First and last day of dated events, which are in order of their first; null without any. */
export function extentOf(events: readonly DatedEvent[]): readonly [Day, Day] | null {
  const first = events[0]?.first;
  if (!first) return null;
  let last = first;
  for (const event of events) if (event.last > last) last = event.last;
  return [first, last];
}

const LOOSE: ReadonlySet<Precision> = new Set(['year', 'decade', 'century']);

/** Whether no event tells the first day, and the last one, more nearly than by its year: then no month may be named. */
export function looseEnds(
  events: readonly DatedEvent[],
  [first, last]: readonly [Day, Day],
): readonly [boolean, boolean] {
  const loose = (at: readonly DatedEvent[]): boolean =>
    at.length > 0 && at.every(({ dating }) => LOOSE.has(dating.precision));
  return [
    loose(events.filter((event) => event.first === first)),
    loose(events.filter((event) => event.last === last)),
  ];
}

/** Whether the ends of a stretch within one month are told by that month alone: then no day of it may be named. */
export const byMonth = (events: readonly DatedEvent[], [first, last]: readonly [Day, Day]): boolean =>
  events.every((e) => e.precision === 'month' || (e.first !== first && e.last !== last));
