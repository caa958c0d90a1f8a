/** Who reported what: rows of events, columns of articles, and the words that gave each date. Pure. */
import type { Source } from '../layout/sources.ts';
import { ticksOf } from '../layout/table.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { runsOf } from './quote.ts';

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
  readonly cells: readonly Cell[];
  readonly reported: number;
}

/** Rows in the chosen order; ties keep the order of time. */
export function coverageRows(
  events: readonly TimelineEvent[],
  sources: readonly Source[],
  order: CoverageOrder,
): readonly Row[] {
  const place = new Map(sources.map((s) => [s.article.id, s.index]));
  const rows = events.map((event): Row => {
    const levels = ticksOf(event, place, sources.length);
    const cells = sources.map((source): Cell => ({
      source,
      level: levels[source.index] ?? 0,
      words: wordsIn(event, source),
    }));
    return { event, cells, reported: cells.filter((c) => c.level > 0).length };
  });
  if (order === 'reported') return rows.toSorted((a, b) => b.reported - a.reported);
  if (order === 'alone') return rows.filter((r) => r.reported === 1);
  return rows;
}

function wordsIn(event: TimelineEvent, source: Source): string | null {
  for (const c of event.citations) {
    if (c.article !== source.article.id || !c.dating) continue;
    const run = runsOf(c, source.article).find((r) => r.kind === 'date');
    if (run) return run.text;
  }
  return null;
}
