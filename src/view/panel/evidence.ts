/** The panel's content as values: citations in order, who is silent, and the strip that shows how a day was found. */
import { dayNumber, dayAt, monthStart, weekday, numberToCivil } from '../../layout/days.ts';
import type { DayWords } from '../../layout/say-day.ts';
import type { Source } from '../../layout/sources.ts';
import type { Dating } from '../../model/time.ts';
import type { Citation, TimelineEvent } from '../../model/timeline.ts';
import { runsOf, type Run } from './quote.ts';

export interface Cited {
  readonly citation: Citation;
  readonly index: number;
  readonly source: Source | undefined;
  readonly runs: readonly Run[];
}

export interface Evidence {
  /** Sentences that give the date, in the order of the sources. */
  readonly dated: readonly Cited[];
  /** Sentences that tell the event without its date. */
  readonly others: readonly Cited[];
  readonly givers: number;
  readonly tellers: number;
}

export function evidenceOf(event: TimelineEvent, sourceOf: ReadonlyMap<string, Source>): Evidence {
  const all = event.citations
    .map((citation, index): Cited => {
      const source = sourceOf.get(citation.article);
      return { citation, index, source, runs: runsOf(citation, source?.article) };
    })
    .sort((a, b) => (a.source?.index ?? 0) - (b.source?.index ?? 0) || a.citation.start - b.citation.start);
  const dated = all.filter((c) => c.citation.support !== 'content-only');
  const others = all.filter((c) => !dated.includes(c));
  const articles = (list: readonly Cited[]): number => new Set(list.map((c) => c.citation.article)).size;
  const { dating: own } = event;
  // who says another day, or said one before an editor set it, does not give this one
  const givers = dated.filter(
    ({ citation: { dating } }) => own && dating && dating.first <= own.last && own.first <= dating.last,
  );
  return { dated, others, givers: articles(givers), tellers: articles(all) };
}

export interface StripCell {
  readonly day: number;
  readonly upper: string;
  /** The same where a cell is too narrow for it. */
  readonly head?: string;
  readonly lower: string;
  /** The days that the date may be. */
  readonly on: boolean;
  /** A day on which a source that gives the date appeared. */
  readonly published: readonly Source[];
}

export interface Strip {
  readonly cells: readonly StripCell[];
  /** Month and year of the cells. */
  readonly caption: string;
  /** Words in the articles that gave the date, with the sources that say it so; most used first. */
  readonly said: readonly Saying[];
  /** How many more wordings there are; none where it is less than one. */
  readonly unsaid: number;
}

export interface Saying {
  readonly words: string;
  readonly sources: readonly Source[];
}

const MOST_CELLS = 9;
const MOST_SAYINGS = 6;
/** Citations of a well-covered event that are shown at first. */
export const MOST_CITED = 6;

/** Date words by wording, in the order of their sources where they are few, most used first where they are many. */
export function sayingsOf(dated: readonly Cited[]): readonly Saying[] {
  const byWords = new Map<string, { words: string; sources: Source[] }>();
  for (const { source, runs } of dated) {
    const words = runs.find((run) => run.kind === 'date')?.text;
    if (!source || !words) continue;
    const same = words.toLowerCase();
    const saying = byWords.get(same) ?? { words, sources: [] };
    if (!saying.sources.includes(source)) saying.sources.push(source);
    byWords.set(same, saying);
  }
  const all = [...byWords.values()];
  return all.length > MOST_SAYINGS ? all.sort((a, b) => b.sources.length - a.sources.length) : all;
}

/** Days (or months) around a date, with the publication days of its givers; null where a strip tells nothing. */
export function stripOf(dating: Dating, evidence: Evidence, words: DayWords): Strip | null {
  const said = sayingsOf(evidence.dated);
  const days = dayNumber(dating.last) - dayNumber(dating.first) + 1;
  if (dating.precision === 'day' || (days <= 7 && dating.precision !== 'interval'))
    return dayStrip(dating, evidence, words, said);
  if (dating.precision === 'month') return monthStrip(dating, words, said);
  return null;
}

const fewOf = (all: readonly Saying[]): Pick<Strip, 'said' | 'unsaid'> => ({
  said: all.slice(0, MOST_SAYINGS),
  unsaid: all.length - MOST_SAYINGS,
});

function dayStrip(dating: Dating, evidence: Evidence, words: DayWords, said: readonly Saying[]): Strip {
  const [first, last] = [dayNumber(dating.first), dayNumber(dating.last)];
  const papers = new Map<number, Source[]>();
  for (const { source } of evidence.dated) {
    const day =
      source?.article.published?.precision === 'day' ? dayNumber(source.article.published.first) : null;
    if (source && day !== null && Math.abs(day - first) < MOST_CELLS - 1) {
      const list = papers.get(day) ?? [];
      if (!list.includes(source)) papers.set(day, [...list, source]);
    }
  }
  let from = Math.min(first, ...papers.keys());
  let to = Math.max(last, ...papers.keys());
  // whole weeks where they fit, else one day of air on each side
  if (to - from < 7 && weekday(from) <= weekday(to)) {
    from -= weekday(from);
    to = from + 6;
  }
  while (to - from < 6) {
    if (from > first - 1) from--;
    else to++;
  }
  // Arabic has no short names
  const long =
    words.weekday(dayAt(from), 'short').length + words.weekday(dayAt(from + 1), 'short').length > 10;
  const cells = Array.from({ length: Math.min(MOST_CELLS, to - from + 1) }, (_, i): StripCell => {
    const day = from + i;
    const upper = words.weekday(dayAt(day), 'short');
    return {
      day,
      upper,
      head: long ? words.weekday(dayAt(day), 'narrow') : upper,
      lower: String(numberToCivil(day).date),
      on: day >= first && day <= last,
      published: papers.get(day) ?? [],
    };
  });
  return { cells, caption: words.month(dating.first), ...fewOf(said) };
}

function monthStrip(dating: Dating, words: DayWords, said: readonly Saying[]): Strip {
  const first = dayNumber(dating.first);
  const cells = [-3, -2, -1, 0, 1, 2, 3].map((n): StripCell => {
    const day = monthStart(first, n);
    return {
      day,
      upper: words.monthName(dayAt(day), 'short'),
      lower: String(numberToCivil(day).year).slice(-2).padStart(3, '’'),
      on: n === 0,
      published: [],
    };
  });
  return { cells, caption: '', ...fewOf(said) };
}
