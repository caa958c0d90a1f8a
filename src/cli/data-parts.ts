/**
 * The data of a page whose events are too many for it: columns in the page, texts in scripts beside it (a page opened from a
 * file system may read nothing else). Each file is named by its content.
 */
import { dayNumber } from '../layout/days.ts';
import { openingOf } from '../layout/opening.ts';
import { sourcesOf } from '../layout/sources.ts';
import { OTHERS, tableOf, type EventTable } from '../layout/table.ts';
import {
  COLUMNS_FORMAT,
  EVENTS_A_PART,
  MOST_IN_PAGE,
  NAMED_FIELDS,
  packed,
  steps,
  weightCode,
  type Columns,
  type IdsPart,
  type NamesPart,
  type TextsPart,
} from '../model/columns.ts';
import { PRECISIONS } from '../model/time.ts';
import { EVENT_KINDS, type Article, type Timeline, type TimelineEvent } from '../model/timeline.ts';
import { writeValue } from '../model/write-timeline.ts';
import { sha256 } from '../read/source.ts';

export interface DataParts {
  readonly columns: Columns;
  /** Scripts by path with `/`. */
  readonly files: ReadonlyMap<string, string>;
}

/** Titles that the page has at once: the weightiest of each lane, of all time and of the opening, and of the whole. */
const MOST_TITLES = 3000;
const TITLES_A_LANE = 100;
const UNDATED_TITLES = 60;
/** Articles' texts of one file, in characters of JSON. */
const TEXTS_A_PART = 400_000;
const NAME_LENGTH = 16;

/** Whether a timeline has more events than a page should hold. */
export const isLarge = ({ events, undated }: Timeline): boolean =>
  events.length + undated.length > MOST_IN_PAGE;

/** Columns for the page and the files that they name. The same timeline gives the same bytes. */
export function inParts(timeline: Timeline): DataParts {
  const files = new Map<string, string>();
  const put = (json: string): string => {
    const name = sha256(json).slice(0, NAME_LENGTH);
    files.set(
      `data/${name}.js`,
      `sourcelineData('${name}',JSON.parse('${json.replace(/[\\']/g, '\\$&')}'))\n`,
    );
    return name;
  };
  const { articles, actors, events, undated, notes, ...head } = timeline;
  const rows: readonly TimelineEvent[] = [...events, ...undated];
  const table = tableOf(timeline);
  const lanes = lanesOf(timeline);
  const known = titled(timeline, table);
  const texts = textParts(timeline, rows);
  const at = (list: readonly string[], value: string): number => Math.max(0, list.indexOf(value));
  const columns: Columns = {
    format: COLUMNS_FORMAT,
    head,
    events: events.length,
    undated: undated.length,
    articles: articles.length,
    lanes: lanes.names,
    first: packed(steps([...table.start])),
    days: packed(events.map((_, row) => (table.end[row] ?? 0) - (table.start[row] ?? 0) - 1)),
    bounds: packed(undated.map(({ notAfter }) => bound(notAfter))),
    lane: packed(events.map(lanes.of)),
    precision: packed(events.map((event) => at(PRECISIONS, event.precision))),
    form: packed(table.form),
    flags: packed(table.flags),
    kind: packed(rows.map(({ kind }) => at(EVENT_KINDS, kind))),
    weight: packed(rows.map(({ weight }) => weightCode(weight))),
    known: packed(steps(known)),
    ids: known.map((row) => rows[row]?.id ?? ''),
    titles: known.map((row) => rows[row]?.title ?? ''),
    parts: {
      events: chunks(rows, EVENTS_A_PART).map((part) => put(writeValue(part))),
      texts: texts.map(({ json }) => put(json)),
      textsFrom: texts.map(({ from }) => from),
      names: put(writeValue({ actors, ...namesOf(timeline) } satisfies NamesPart)),
      ids: put(writeValue(rows.map(({ id, aliases }) => [id, ...aliases].join(' ')) satisfies IdsPart)),
      notes: put(writeValue(notes)),
    },
  };
  return { columns, files };
}

/** 0 for none; days from 1970 on count from 1. */
function bound(day: string | null): number {
  if (day === null) return 0;
  const number = dayNumber(day as Parameters<typeof dayNumber>[0]);
  return number >= 0 ? number + 1 : number;
}

/** Lanes by actor in the order of the table; events without an actor's group are in a lane without a name. */
function lanesOf(timeline: Timeline): { names: readonly string[]; of: (event: TimelineEvent) => number } {
  const names = tableOf(timeline, { nameOf: () => '' }).lanes.map(({ name }) => name);
  const place = new Map(names.map((name, i) => [name, i]));
  const groups = new Map(timeline.actors.map(({ id, group }) => [id, group]));
  const keyOf = (group = OTHERS): string => (group === OTHERS ? '' : group);
  return { names, of: ({ actors }) => place.get(keyOf(groups.get(actors[0] ?? ''))) ?? 0 };
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

const LIGHT: ReadonlySet<string> = new Set(NAMED_FIELDS);
const pick = (article: Article, light: boolean): object =>
  Object.fromEntries(Object.entries(article).filter(([key]) => LIGHT.has(key) === light));

function namesOf(timeline: Timeline): Omit<NamesPart, 'actors'> {
  const nameless = sourcesOf(timeline).filter(
    ({ article }) => article.publisher === null && article.title === null,
  );
  return {
    articles: timeline.articles.map((article) => pick(article, true) as NamesPart['articles'][number]),
    openings: Object.fromEntries(nameless.map(({ article, fullName }) => [article.id, fullName])),
  };
}

/** Texts in parts of about the same size, with the rows that cite each. */
function textParts(
  { articles }: Timeline,
  rows: readonly TimelineEvent[],
): readonly { json: string; from: number }[] {
  const citing = new Map<string, number[]>();
  for (const [row, { citations }] of rows.entries())
    for (const id of new Set(citations.map(({ article }) => article))) {
      const list = citing.get(id);
      if (list) list.push(row);
      else citing.set(id, [row]);
    }
  const parts: { json: string; from: number }[] = [];
  let bodies: string[] = [];
  let size = 0;
  let from = 0;
  const close = (next: number): void => {
    const cited = articles
      .slice(from, next)
      .map(({ id }) => citing.get(id) ?? []) satisfies TextsPart['rows'];
    parts.push({ json: `{"articles":[${bodies.join()}],"rows":${JSON.stringify(cited)}}`, from });
    [bodies, size, from] = [[], 0, next];
  };
  for (const [at, article] of articles.entries()) {
    const body = writeValue(pick(article, false));
    bodies.push(body);
    size += body.length;
    if (size >= TEXTS_A_PART) close(at + 1);
  }
  if (bodies.length) close(articles.length);
  return parts;
}

function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}
