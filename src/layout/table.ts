/**
 * Events as columns, sorted by time: what geometry works on, made once for a timeline and a filter. A table of a
 * million rows has the same shape as one of forty.
 */
import { clockOf, type Day } from '../model/time.ts';
import type { Timeline, DatedEvent } from '../model/timeline.ts';
import { dayNumber } from './days.ts';
import { momentsOf } from './hours.ts';
import { sourcesOf } from './sources.ts';

/** How a date is drawn; see `glyph.ts`. */
export const FORM = { day: 0, inferred: 1, edited: 2, about: 3, within: 4, lasted: 5 } as const;
export type Form = (typeof FORM)[keyof typeof FORM];

export interface TableLane {
  readonly name: string;
  readonly count: number;
}

export interface EventTable {
  readonly n: number;
  /** First day, days since 1970; ascending. In a story of hours the moment. */
  readonly start: Int32Array | Float64Array;
  /** The day after the last. */
  readonly end: Int32Array | Float64Array;
  /** Told by the clock: the axis has hours. */
  readonly hours?: boolean;
  readonly lane: Uint16Array;
  /** 0 to 1. */
  readonly weight: Float32Array;
  readonly form: Uint8Array;
  /** 1: sources differ on a fact; 2: approximate. */
  readonly flags: Uint8Array;
  readonly lanes: readonly TableLane[];
  /** Number of articles, thus of ticks. */
  readonly sources: number;
  readonly id: (row: number) => string;
  readonly title: (row: number) => string;
  /** For each article 2 gives the date, 1 tells the event, 0 silent. */
  readonly ticks: (row: number) => Uint8Array;
}

/** What the format calls the lane of those who have none of their own. */
export const OTHERS = 'Others';

export const DIFFERS = 1;
export const APPROXIMATE = 2;

export type Grouping = 'actor' | 'source' | 'kind';

export interface TableOptions {
  readonly group?: Grouping;
  readonly keep?: (event: DatedEvent) => boolean;
  /** Names of lanes that are no actor's: sources by article id, kinds by kind. */
  readonly nameOf?: (key: string) => string;
}

/** Whether the day comes only from other articles or by inheritance, not from words of a cited sentence. */
export const isInferred = (event: Pick<DatedEvent, 'citations'>): boolean =>
  !event.citations.some((c) => c.support === 'states-date' || c.dating !== null);

/** The mark that a dated event has. */
export function formOf(event: DatedEvent): Form {
  if (event.edited.length > 0 && event.edited.some((e) => e.field === 'date'))
    return event.precision === 'day' ? FORM.edited : FORM.within;
  if (event.precision === 'interval') return FORM.lasted;
  if (event.precision !== 'day') return FORM.within;
  if (event.dating.approximate) return FORM.about;
  return isInferred(event) ? FORM.inferred : FORM.day;
}

/** Wording varies from one translation to the next; the mark is for conflicts of fact. */
export const differsOnFact = (event: Pick<DatedEvent, 'disagreements'>): boolean =>
  event.disagreements.length > 0 && event.disagreements.some((d) => d.about !== 'wording');

/** The table of a timeline's dated events: lanes in the editor's order, then by activity (most events first, then by first event), the others last. */
export function tableOf(timeline: Timeline, options: TableOptions = {}): EventTable {
  const { group = 'actor', keep, nameOf = (key) => (key === 'others' ? OTHERS : key) } = options;
  const called = (name = OTHERS): string => (name === OTHERS ? nameOf('others') : name);
  const laneOf = new Map(timeline.actors.map((a) => [a.id, called(a.group)]));
  let placed: ReadonlyMap<string, number> | null = null;
  // who draws no ticks needs no order of sources
  const place = (): ReadonlyMap<string, number> =>
    (placed ??= new Map(sourcesOf(timeline).map((s) => [s.article.id, s.index])));
  const laneKey = (e: DatedEvent): string => {
    if (group === 'kind') return nameOf(e.kind);
    if (group === 'source') return nameOf((e.citations.find((c) => c.dating) ?? e.citations[0]).article);
    return laneOf.get(e.actors[0] ?? '') ?? called();
  };
  // by all of the story, so that a filter changes no scale
  const moment = momentsOf(timeline.events);
  const days = inOrder(keep ? timeline.events.filter(keep) : timeline.events);
  const events = moment ? days.toSorted((a, b) => moment(a).start - moment(b).start) : days;
  const n = events.length;
  const [start, end] = moment
    ? [new Float64Array(n), new Float64Array(n)]
    : [new Int32Array(n), new Int32Array(n)];
  const weight = new Float32Array(n);
  const form = new Uint8Array(n);
  const flags = new Uint8Array(n);
  const keys: string[] = [];
  const numberOf = dayNumbers();
  for (let row = 0; row < n; row++) {
    const event = events[row];
    if (!event) break;
    const span = moment?.(event) ?? { start: numberOf(event.first), end: numberOf(event.last) + 1 };
    start[row] = span.start;
    end[row] = span.end;
    weight[row] = event.weight;
    const kind = formOf(event);
    // on an axis of hours a day is a stretch
    form[row] = moment && span.end - span.start >= 1 && kind !== FORM.lasted ? FORM.within : kind;
    flags[row] = (differsOnFact(event) ? DIFFERS : 0) | (event.dating.approximate ? APPROXIMATE : 0);
    keys.push(laneKey(event));
  }
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const given = new Map((timeline.lanes ?? []).map((name, i) => [called(name), i]));
  // what is left over stands last, however much it is
  const rankOf = (name: string): number =>
    given.get(name) ?? given.size + (group === 'actor' && name === nameOf('others') ? 1 : 0);
  const { lanes, at: laneAt } = gathered(
    [...counts]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => rankOf(a.name) - rankOf(b.name) || b.count - a.count),
    nameOf('others'),
  );
  const at = (row: number): DatedEvent => {
    const found = events[row];
    // no caller asks beyond the last; words for it would be sent to every reader
    if (!found) throw new Error();
    return found;
  };
  const clocked = clockedDays(timeline.events);
  return {
    n,
    start,
    end,
    ...(moment ? { hours: true } : {}),
    lane: Uint16Array.from(keys, (key) => laneAt.get(key) ?? 0),
    weight,
    form,
    flags,
    lanes,
    sources: timeline.articles.length,
    id: (row) => at(row).id,
    title: (row) => titleOf(at(row), clocked),
    ticks: (row) => ticksOf(at(row), place(), timeline.articles.length),
  };
}

/** Events by their first day, those of one day as they were given. */
function inOrder(events: readonly DatedEvent[]): readonly DatedEvent[] {
  for (let i = 1; i < events.length; i++)
    if ((events[i - 1]?.first ?? '') > (events[i]?.first ?? ''))
      return events.toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  return events;
}

/** Numbers of days, each counted once: a story has many events on few of them. */
function dayNumbers(): (day: Day) => number {
  const known = new Map<Day, number>();
  return (day) => {
    let number = known.get(day);
    if (number === undefined) known.set(day, (number = dayNumber(day)));
    return number;
  };
}

/** Days on which several events are told with their hour: only there does the hour say more than the day. */
function clockedDays(events: readonly DatedEvent[]): ReadonlySet<Day> {
  const [once, often] = [new Set<Day>(), new Set<Day>()];
  for (const { first, dating } of events)
    if (dating.time !== null && clockOf(dating) !== null) (once.has(first) ? often : once).add(first);
  return often;
}

/** "06:20 Dam bursts" on a day told by the hour. */
function titleOf({ title, first, dating }: DatedEvent, clocked: ReadonlySet<Day>): string {
  const clock = clocked.has(first) ? clockOf(dating) : null;
  return clock === null ? title : `${clock} ${title}`;
}

/** More lanes than this nobody follows down a page, and no canvas is high enough for a thousand. */
const MOST_LANES = 60;

/** Lanes in their order, those beyond the first ones together as `others`, with the place of each name. */
export function gathered(
  all: readonly TableLane[],
  others: string,
): { readonly lanes: readonly TableLane[]; readonly at: ReadonlyMap<string, number> } {
  const many = all.length > MOST_LANES;
  const kept = many ? all.filter(({ name }) => name !== others).slice(0, MOST_LANES - 1) : all;
  const at = new Map(kept.map(({ name }, i) => [name, i]));
  if (!many) return { lanes: kept, at };
  const rest = all.filter(({ name }) => !at.has(name));
  for (const { name } of rest) at.set(name, kept.length);
  return { lanes: [...kept, { name: others, count: rest.reduce((sum, { count }) => sum + count, 0) }], at };
}

/** One level an article: 2 gives the date, 1 tells the event, 0 silent. */
export function ticksOf(
  event: Pick<DatedEvent, 'citations'>,
  place: ReadonlyMap<string, number>,
  sources: number,
): Uint8Array {
  const ticks = new Uint8Array(sources);
  for (const c of event.citations) {
    const i = place.get(c.article);
    if (i !== undefined) ticks[i] = Math.max(ticks[i] ?? 0, c.support === 'content-only' ? 1 : 2);
  }
  return ticks;
}

/** Row by event id. */
export function rowsById(table: EventTable): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < table.n; row++) rows.set(table.id(row), row);
  return rows;
}
