/**
 * A timeline whose texts lie in parts: it looks like every other, and what is read of it but not here is fetched. Readers
 * are told when something has arrived, and read again.
 */
import {
  sums,
  unpacked,
  weightOf,
  type CitesPart,
  type Columns,
  type EventsPart,
  type IdsPart,
  type NamesPart,
  type TextsPart,
  type WeightsPart,
} from '../model/columns.ts';
import { PRECISIONS, type Precision } from '../model/time.ts';
import {
  EVENT_KINDS,
  FORMAT,
  type Actor,
  type Article,
  type DatedEvent,
  type EventKind,
  type Timeline,
  type TimelineEvent,
  type UndatedEvent,
} from '../model/timeline.ts';
import { StoredParts, type Supply } from './stored-parts.ts';
import { StoredArticle, StoredEvent, type ArticleShelf, type EventShelf } from './stored-items.ts';
import { APPROXIMATE, gathered, OTHERS, type EventTable, type TableLane } from './table.ts';

/** Titles of one picture are fetched where they lie in so few parts; else it does without. */
const MOST_PARTS_FOR_TITLES = 6;

const NO_TICKS = new Uint8Array(0);

/** Id of a row until its part is here; no id of an event looks like it. */
const placeholder = (row: number): string => `~${row}`;

export class Stored implements Timeline, EventShelf, ArticleShelf {
  readonly format = FORMAT;
  readonly title: string;
  readonly description: string;
  readonly lanes: readonly string[];
  readonly events: readonly DatedEvent[];
  readonly undated: readonly UndatedEvent[];
  readonly #columns: Columns;
  readonly #parts: StoredParts;
  readonly #n: number;
  readonly #start: Int32Array;
  readonly #end: Int32Array;
  readonly #lane: Uint16Array;
  readonly #weight: Float32Array;
  readonly #form: Uint8Array;
  readonly #flags: Uint8Array;
  readonly #kind: readonly number[];
  readonly #precision: readonly number[];
  readonly #bounds: readonly number[];
  /** Which part holds the event of a row: a search asks for each several times a letter. */
  readonly #partOf: Uint32Array;
  readonly #ids = new Map<number, string>();
  readonly #rows = new Map<string, number>();
  readonly #titles = new Map<number, string>();
  readonly #articles: readonly StoredArticle[];
  #titlesWanted = new Set<number>();

  /** `earlier` is what was shown before: parts that are the same are not fetched again. */
  constructor(columns: Columns, supply: Supply, earlier: Stored | null = null) {
    const { head, events, undated } = columns;
    this.title = head.title;
    this.description = head.description;
    this.lanes = head.lanes ?? [];
    this.#columns = columns;
    this.#parts = new StoredParts(supply, (name, part) => this.#take(name, part));
    this.#n = events;
    this.#start = Int32Array.from(sums(unpacked(columns.first)));
    const days = unpacked(columns.days);
    this.#end = this.#start.map((start, row) => start + (days[row] ?? 0) + 1);
    this.#lane = Uint16Array.from(unpacked(columns.lane));
    this.#weight = Float32Array.from(unpacked(columns.weight), weightOf);
    this.#form = Uint8Array.from(unpacked(columns.form));
    this.#flags = Uint8Array.from(unpacked(columns.flags));
    this.#kind = unpacked(columns.kind);
    this.#precision = unpacked(columns.precision);
    this.#bounds = unpacked(columns.bounds);
    this.#partOf = new Uint32Array(events + undated);
    for (const [i, from] of columns.parts.eventsFrom.entries()) this.#partOf.fill(i, from);
    for (const [i, row] of sums(unpacked(columns.known)).entries()) {
      this.#name(row, columns.ids[i] ?? '');
      this.#titles.set(row, columns.titles[i] ?? '');
    }
    const all = Array.from({ length: events + undated }, (_, row) => new StoredEvent(this, row));
    this.events = all.slice(0, events) as readonly unknown[] as readonly DatedEvent[];
    this.undated = all.slice(events) as readonly unknown[] as readonly UndatedEvent[];
    this.#articles = Array.from({ length: columns.articles }, (_, at) => new StoredArticle(this, at));
    const { events: some, texts, names, ids, cites, weights, notes } = columns.parts;
    const named = [...some, ...texts, names, ids, cites, weights, notes];
    if (earlier) this.#parts.adopt(earlier.#parts, named);
  }

  get articles(): readonly Article[] {
    return this.#articles;
  }

  get actors(): readonly Actor[] {
    return this.#names?.actors ?? [];
  }

  get notes(): Timeline['notes'] {
    return this.#parts.read<Timeline['notes']>(this.#columns.parts.notes) ?? [];
  }

  /** The table of the dated events, or of these rows of them; lanes by actor or by kind, named by `nameOf`. */
  table(
    group: 'actor' | 'kind',
    nameOf: (key: string) => string,
    rows: Int32Array | null = null,
  ): EventTable {
    const keys: readonly string[] = group === 'kind' ? EVENT_KINDS : this.#columns.lanes;
    const laneOf: ArrayLike<number> = group === 'kind' ? this.#kind : this.#lane;
    const n = rows?.length ?? this.#n;
    const rowAt = (at: number): number => (rows ? (rows[at] ?? 0) : at);
    const counts = new Uint32Array(keys.length);
    for (let at = 0; at < n; at++) {
      const lane = laneOf[rowAt(at)] ?? 0;
      counts[lane] = (counts[lane] ?? 0) + 1;
    }
    // a group may have the name that events without one are given
    const byName = new Map<string, number>();
    const others = nameOf('others');
    const names = keys.map((key) => (group === 'kind' ? nameOf(key) : key && key !== OTHERS ? key : others));
    for (const [i, name] of names.entries())
      if (counts[i]) byName.set(name, (byName.get(name) ?? 0) + (counts[i] ?? 0));
    const all = [...byName].map(([name, count]): TableLane => ({ name, count }));
    const given = new Map(this.lanes.map((name, i) => [name, i]));
    const rankOf = ({ name }: TableLane): number =>
      given.get(name) ?? given.size + (group === 'actor' && name === others ? 1 : 0);
    all.sort((a, b) => rankOf(a) - rankOf(b) || b.count - a.count);
    const { lanes, at } = gathered(all, others);
    const place = names.map((name) => at.get(name) ?? 0);
    const lane = new Uint16Array(n);
    for (let at = 0; at < n; at++) lane[at] = place[laneOf[rowAt(at)] ?? 0] ?? 0;
    const taken = <T extends Int32Array | Float32Array | Uint8Array>(column: T): T => {
      if (!rows) return column.subarray(0, n) as T;
      const some = column.slice(0, n) as T;
      for (let at = 0; at < n; at++) some[at] = column[rowAt(at)] ?? 0;
      return some;
    };
    return {
      n,
      start: taken(this.#start),
      end: taken(this.#end),
      lane,
      weight: taken(this.#weight),
      form: taken(this.#form),
      flags: taken(this.#flags),
      lanes,
      sources: this.#columns.articles,
      id: (at) => this.id(rowAt(at)),
      title: (at) => this.#titleInPicture(rowAt(at)),
      ticks: () => NO_TICKS,
    };
  }

  /** The event with an id, an alias, or the stand-in of an id; null where there is none, or not yet. */
  find(id: string): TimelineEvent | null {
    const row = this.rowOf(id);
    return row === undefined ? null : (this.events[row] ?? this.undated[row - this.#n] ?? null);
  }

  /** Row by id, as `find`. */
  rowOf(id: string): number | undefined {
    if (id.startsWith('~')) return Number(id.slice(1));
    const row = this.#rows.get(id);
    if (row === undefined) this.#parts.read<IdsPart>(this.#columns.parts.ids);
    return row;
  }

  /** Resolves when actors and articles have their names. */
  async nameable(): Promise<void> {
    await this.#parts.ask(this.#columns.parts.names);
  }

  /** How many parts are on their way. */
  get coming(): number {
    return this.#parts.coming;
  }

  /** Events that cite an article, in the order of rows. */
  citing(article: string): readonly TimelineEvent[] {
    const at = this.#articles.findIndex((each) => each.id === article);
    const cites = this.#parts.read<CitesPart>(this.#columns.parts.cites);
    return sums(unpacked(cites?.[at] ?? '')).flatMap(
      (row) => this.events[row] ?? this.undated[row - this.#n] ?? [],
    );
  }

  /** The whole timeline as one value, with everything fetched. */
  async whole(): Promise<Timeline> {
    const { head, parts, events } = this.#columns;
    const weights = await this.#parts.whole<WeightsPart>(parts.weights);
    const all = (await this.#all<EventsPart>(parts.events))
      .flat()
      .map((event, row) => ({ ...event, weight: weights[row] ?? 0 }));
    const bodies = (await this.#all<TextsPart>(parts.texts)).flat();
    const names = await this.#parts.whole<NamesPart>(parts.names);
    return {
      ...head,
      articles: names.articles.map((article, at) => ({ ...article, ...bodies[at] }) as Article),
      actors: names.actors,
      events: all.slice(0, events) as readonly object[] as readonly DatedEvent[],
      undated: all.slice(events) as readonly object[] as readonly UndatedEvent[],
      notes: await this.#parts.whole(parts.notes),
    };
  }

  #all<T>(names: readonly string[]): Promise<readonly T[]> {
    return Promise.all(names.map((name) => this.#parts.whole<T>(name)));
  }

  // what the items read

  event(row: number): EventsPart[number] | undefined {
    const at = this.#partOf[row] ?? 0;
    const { events, eventsFrom } = this.#columns.parts;
    return this.#parts.read<EventsPart>(events[at] ?? '')?.[row - (eventsFrom[at] ?? 0)];
  }

  eventHere(row: number): EventsPart[number] | undefined {
    const at = this.#partOf[row] ?? 0;
    const { events, eventsFrom } = this.#columns.parts;
    return this.#parts.here<EventsPart>(events[at] ?? '')?.[row - (eventsFrom[at] ?? 0)];
  }

  id(row: number): string {
    const id = this.#ids.get(row);
    if (id === undefined) this.#parts.missed();
    return id ?? placeholder(row);
  }

  titleOf(row: number): string | undefined {
    return this.#titles.get(row);
  }

  isDated(row: number): boolean {
    return row < this.#n;
  }

  first = (row: number): number => this.#start[row] ?? 0;
  end = (row: number): number => this.#end[row] ?? 0;
  weight = (row: number): number => this.#weight[row] ?? 0;
  approximate = (row: number): boolean => ((this.#flags[row] ?? 0) & APPROXIMATE) > 0;
  kind = (row: number): EventKind => EVENT_KINDS[this.#kind[row] ?? 0] ?? 'other';
  precision = (row: number): Precision => PRECISIONS[this.#precision[row] ?? 0] ?? 'day';
  bound = (row: number): number | null => {
    const bound = this.#bounds[row - this.#n] ?? 0;
    return bound === 0 ? null : bound - (bound > 0 ? 1 : 0);
  };

  named(at: number): NamesPart['articles'][number] | undefined {
    return this.#names?.articles[at];
  }

  opening(id: string): string | null {
    return this.#names?.openings[id] ?? null;
  }

  get #names(): NamesPart | undefined {
    return this.#parts.read<NamesPart>(this.#columns.parts.names);
  }

  text(at: number): TextsPart[number] | undefined {
    const [part, from] = this.#textsAt(at);
    return part?.[at - from];
  }

  #textsAt(at: number): readonly [part: TextsPart | undefined, from: number] {
    const { texts, textsFrom } = this.#columns.parts;
    const i = textsFrom.findLastIndex((from) => from <= at);
    const name = texts[i];
    return [name === undefined ? undefined : this.#parts.read<TextsPart>(name), textsFrom[i] ?? 0];
  }

  /** A title of a picture: the picture can do without, so that only what lies near is fetched. */
  #titleInPicture(row: number): string {
    const title = this.#titles.get(row);
    if (title !== undefined) return title;
    this.#parts.missed();
    if (this.#titlesWanted.size === 0)
      void Promise.resolve().then(() => {
        const { events } = this.#columns.parts;
        const parts = new Set([...this.#titlesWanted].map((each) => events[this.#partOf[each] ?? 0] ?? ''));
        this.#titlesWanted = new Set();
        if (parts.size <= MOST_PARTS_FOR_TITLES) for (const part of parts) void this.#parts.ask(part);
      });
    this.#titlesWanted.add(row);
    return '';
  }

  #take(name: string, part: unknown): void {
    const { parts } = this.#columns;
    const at = parts.events.indexOf(name);
    if (at >= 0)
      for (const [i, event] of (part as EventsPart).entries()) {
        const row = (parts.eventsFrom[at] ?? 0) + i;
        this.#name(row, event.id);
        this.#titles.set(row, event.title);
      }
    if (name === parts.ids)
      for (const [row, ids] of (part as IdsPart).entries())
        for (const id of ids.split(' ')) if (!this.#rows.has(id)) this.#rows.set(id, row);
  }

  #name(row: number, id: string): void {
    this.#ids.set(row, id);
    this.#rows.set(id, row);
  }
}
