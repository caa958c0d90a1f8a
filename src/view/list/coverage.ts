/** Who reported what: rows of events, columns of articles, and the words that gave each date. Pure. */
import type { Source } from '../../layout/sources.ts';
import { ticksOf } from '../../layout/table.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { runsOf } from '../panel/quote.ts';

export type CoverageOrder = 'date' | 'reported' | 'alone';

export interface Cell {
  readonly source: Source;
  /** 2 gives the date, 1 tells the event, 0 silent. */
  readonly level: number;
  /** The words in this article that gave the date. */
  readonly words: string | null;
}

export interface Row {
  readonly event: TimelineEvent;
  /** Articles that tell it. */
  readonly reported: number;
}

/** Rows in the chosen order; ties keep the order of time. */
export function coverageRows(events: readonly TimelineEvent[], order: CoverageOrder): readonly Row[] {
  const rows = events.map((event): Row => ({ event, reported: tellersOf(event).size }));
  if (order === 'reported') return rows.toSorted((a, b) => b.reported - a.reported);
  if (order === 'alone') return rows.filter((r) => r.reported === 1);
  return rows;
}

const tellersOf = ({ citations }: TimelineEvent): ReadonlySet<string> =>
  new Set(citations.map(({ article }) => article));

/** More columns than anybody reads across, and more cells than a page should hold. */
const MOST_COLUMNS = 100;

/** The articles that have a column beside these rows: all, or where they are very many those that tell most of the rows. */
export function columnsOf(sources: readonly Source[], rows: readonly Row[]): readonly Source[] {
  if (sources.length <= MOST_COLUMNS) return sources;
  const told = new Map<string, number>();
  for (const { event } of rows) for (const id of tellersOf(event)) told.set(id, (told.get(id) ?? 0) + 1);
  const most = sources
    .filter(({ article }) => told.has(article.id))
    .sort((a, b) => (told.get(b.article.id) ?? 0) - (told.get(a.article.id) ?? 0) || a.index - b.index)
    .slice(0, MOST_COLUMNS);
  return most.sort((a, b) => a.index - b.index);
}

/** The cells of one row, a column each. */
export function cellsOf(event: TimelineEvent, columns: readonly Source[]): readonly Cell[] {
  const levels = ticksOf(event, new Map(columns.map(({ article }, i) => [article.id, i])), columns.length);
  return columns.map((source, i): Cell => {
    const level = levels[i] ?? 0;
    return { source, level, words: level ? wordsIn(event, source) : null };
  });
}

function wordsIn(event: TimelineEvent, source: Source): string | null {
  for (const c of event.citations) {
    if (c.article !== source.article.id || !c.dating) continue;
    const run = runsOf(c, source.article).find((r) => r.kind === 'date');
    if (run) return run.text;
  }
  return null;
}
