/**
 * The data of a page whose events are too many for it: columns in the page, texts in scripts beside it (a page opened from a
 * file system may read nothing else). Each file is named by its content.
 */
import { dayNumber } from '../../layout/days.ts';
import { openingOf } from '../../layout/opening.ts';
import { sourcesOf } from '../../layout/sources.ts';
import { tableOf, type EventTable } from '../../layout/table.ts';
import {
  COLUMNS_FORMAT,
  MOST_IN_PAGE,
  MOST_TEXT_IN_PAGE,
  packed,
  steps,
  weightCode,
  type CitesPart,
  type Columns,
  type IdsPart,
  type WeightsPart,
} from '../../model/columns.ts';
import { PRECISIONS } from '../../model/time.ts';
import { EVENT_KINDS, type Article, type Timeline, type TimelineEvent } from '../../model/timeline.ts';
import { writeValue } from '../../model/write-timeline.ts';
import { eventJson, namedJson, PartFiles, textJson, type Cutting, type KnownParts } from './part-files.ts';

export interface DataParts {
  readonly columns: Columns;
  readonly made: PartFiles;
}

/** Titles that the page has at once: the weightiest of each lane, of all time and of the opening, and of the whole. */
const MOST_TITLES = 3000;
const TITLES_A_LANE = 100;
const UNDATED_TITLES = 60;
/** Events and articles' texts of one file, in characters of JSON. */
const EVENTS: Cutting = {
  least: { items: 1000, size: 1_500_000 },
  every: 256,
  most: { items: 4000, size: 6_000_000 },
};
const TEXTS: Cutting = {
  least: { items: Infinity, size: 300_000 },
  every: 16,
  most: { items: Infinity, size: 600_000 },
};
/** What a citation takes beside its words. */
const A_CITATION = 400;

/** Whether a timeline has more events, or longer texts, than a page should hold. */
export function isLarge({ events, undated, articles }: Timeline): boolean {
  if (events.length + undated.length > MOST_IN_PAGE) return true;
  let size = 0;
  for (const { text, excerpts } of articles) {
    size += text?.length ?? 0;
    for (const each of excerpts) size += each.text.length;
  }
  for (const list of [events, undated])
    for (const { citations } of list) for (const { quote } of citations) size += quote.length + A_CITATION;
  return size > MOST_TEXT_IN_PAGE;
}

/** Columns for the page and the files that they name. The same timeline gives the same bytes, whatever was made before. */
export function inParts(
  timeline: Timeline,
  before: PartFiles | null = null,
  written: KnownParts<Article | TimelineEvent> | null = null,
): DataParts {
  const made = new PartFiles(before);
  const { articles, actors, events, undated, notes, ...head } = timeline;
  const rows: readonly TimelineEvent[] = [...events, ...undated];
  const table = tableOf(timeline, { nameOf: (key) => (key === 'others' ? '' : key) });
  const known = titled(timeline, table);
  const told = made.parts(rows, eventJson, EVENTS, written);
  const texts = made.parts(articles, textJson, TEXTS, written);
  const at = (list: readonly string[], value: string): number => Math.max(0, list.indexOf(value));
  const columns: Columns = {
    format: COLUMNS_FORMAT,
    head,
    events: events.length,
    undated: undated.length,
    articles: articles.length,
    lanes: table.lanes.map(({ name }) => name),
    first: packed(steps([...table.start])),
    days: packed(events.map((_, row) => (table.end[row] ?? 0) - (table.start[row] ?? 0) - 1)),
    bounds: packed(undated.map(({ notAfter }) => bound(notAfter))),
    lane: packed(table.lane),
    precision: packed(events.map((event) => at(PRECISIONS, event.precision))),
    form: packed(table.form),
    flags: packed(table.flags),
    kind: packed(rows.map(({ kind }) => at(EVENT_KINDS, kind))),
    weight: packed(rows.map(({ weight }) => weightCode(weight))),
    known: packed(steps(known)),
    ids: known.map((row) => rows[row]?.id ?? ''),
    titles: known.map((row) => rows[row]?.title ?? ''),
    parts: {
      events: told.names,
      eventsFrom: told.from,
      texts: texts.names,
      textsFrom: texts.from,
      names: made.object({
        actors: actors.map(writeValue),
        articles: articles.map(namedJson),
        openings: writeValue(openingsOf(timeline)),
      }),
      ids: made.value(
        JSON.stringify(rows.map(({ id, aliases }) => [id, ...aliases].join(' ')) satisfies IdsPart),
      ),
      cites: made.value(
        JSON.stringify(citesOf(timeline, rows).map((cited) => packed(steps(cited))) satisfies CitesPart),
      ),
      weights: made.value(JSON.stringify(rows.map(({ weight }) => weight) satisfies WeightsPart)),
      notes: made.list(notes.map(writeValue)),
    },
  };
  return { columns, made };
}

/** 0 for none; days from 1970 on count from 1. */
function bound(day: string | null): number {
  if (day === null) return 0;
  const number = dayNumber(day as Parameters<typeof dayNumber>[0]);
  return number >= 0 ? number + 1 : number;
}

/** Rows whose titles come with the page, ascending. */
function titled({ events, undated }: Timeline, table: EventTable): readonly number[] {
  const rows = Array.from({ length: table.n }, (_, row) => row).sort(
    (a, b) => (table.weight[b] ?? 0) - (table.weight[a] ?? 0) || a - b,
  );
  const window = openingOf(table);
  const inWindow = (row: number): boolean =>
    window !== null && (table.start[row] ?? 0) < window.to && (table.end[row] ?? 0) > window.from;
  const kept = new Set<number>();
  for (const keep of [() => true, inWindow]) {
    const counts = table.lanes.map(() => 0);
    for (const row of rows) {
      const lane = table.lane[row] ?? 0;
      if (!keep(row) || (counts[lane] ?? 0) >= TITLES_A_LANE) continue;
      counts[lane] = (counts[lane] ?? 0) + 1;
      kept.add(row);
    }
  }
  for (const row of rows) if (kept.size < MOST_TITLES) kept.add(row);
  const light = undated
    .map(({ weight }, i) => ({ weight, row: events.length + i }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, UNDATED_TITLES);
  return [...kept, ...light.map(({ row }) => row)].sort((a, b) => a - b);
}

/** The first words of articles that have neither publisher nor title, by id. */
function openingsOf(timeline: Timeline): Readonly<Record<string, string>> {
  if (timeline.articles.every(({ publisher, title }) => publisher !== null || title !== null)) return {};
  const nameless = sourcesOf(timeline).filter(
    ({ article }) => article.publisher === null && article.title === null,
  );
  return Object.fromEntries(nameless.map(({ article, fullName }) => [article.id, fullName]));
}

/** For each article the rows that cite it, ascending. */
function citesOf({ articles }: Timeline, rows: readonly TimelineEvent[]): readonly (readonly number[])[] {
  const citing = new Map(articles.map(({ id }) => [id, [] as number[]]));
  for (const [row, { citations }] of rows.entries())
    for (const { article } of citations) {
      const list = citing.get(article);
      if (list && list.at(-1) !== row) list.push(row);
    }
  return [...citing.values()];
}
