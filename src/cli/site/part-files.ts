/**
 * The files beside a large page. Lists are cut where their items say so, not by counting, so that an item more or less leaves
 * the other files as they are; while a folder is watched, files whose items have not changed are not made again.
 */
import { crc32 } from 'node:zlib';
import type { Article, TimelineEvent } from '../../model/timeline.ts';
import { NAMED_FIELDS } from '../../model/columns.ts';
import { writeValue } from '../../model/write-timeline.ts';
import { remembered, remembering } from '../../parse/remembered.ts';
import { sha256 } from '../../read/source.ts';

const NAME_LENGTH = 16;

/** A list as one file, with the JSON of its items. */
interface PartFile {
  readonly name: string;
  readonly items: readonly string[];
  readonly script: string;
}

/** The files of one timeline. */
export class PartFiles {
  /** Scripts by path with `/`. */
  readonly files = new Map<string, string>();
  /** Those that stand in the site already, as they were read. */
  readonly taken = new Map<string, Uint8Array>();
  readonly #made = new Map<string, PartFile[]>();
  readonly #known: ReadonlyMap<string, readonly PartFile[]>;

  /** `before` made the files of an earlier form of the timeline. */
  constructor(before: PartFiles | null) {
    this.#known = before ? before.#made : new Map<string, readonly PartFile[]>();
  }

  /** A file with the list of these JSON values; gives its name. */
  list(items: readonly string[]): string {
    return this.#put(items, () => `[${items.join()}]`);
  }

  /** A file with one JSON value. */
  value(json: string): string {
    return this.#put([json], () => json);
  }

  /** Files with a list in parts; gives their names and where each begins. `jsonOf` is asked once for each item, in order. */
  parts<T extends { readonly id: string }>(
    list: readonly T[],
    jsonOf: (item: T) => string,
    { least, every, most }: Cutting,
    known: KnownParts<T> | null = null,
  ): { readonly names: readonly string[]; readonly from: readonly number[] } {
    const names: string[] = [];
    const from: number[] = [];
    let items: Item<T>[] = [];
    let size = 0;
    for (const [at, item] of list.entries()) {
      if (items.length === 0) from.push(at);
      const length = known?.lengthOf(item);
      const made: Item<T> = { item, json: length === undefined ? jsonOf(item) : null };
      items.push(made);
      size += length ?? made.json?.length ?? 0;
      const enough = items.length >= least.items || size >= least.size;
      const full = items.length >= most.items || size >= most.size;
      if (at + 1 < list.length && !full && !(enough && crc32(item.id) % every === 0)) continue;
      names.push(this.#part(items, jsonOf, known));
      [items, size] = [[], 0];
    }
    return { names, from };
  }

  #part<T>(items: readonly Item<T>[], jsonOf: (item: T) => string, known: KnownParts<T> | null): string {
    const list = items.map(({ item }) => item);
    const before = known?.fileOf(list) ?? null;
    if (before) {
      this.taken.set(pathOf(before.name), before.script);
      known?.takenOver(list);
      return before.name;
    }
    const texts = items.map(({ item, json }) => json ?? jsonOf(item));
    const name = this.list(texts);
    known?.wrote(
      list,
      texts.map(({ length }) => length),
      { name, script: this.files.get(pathOf(name)) ?? '' },
    );
    return name;
  }

  /** A file with the object of these JSON values. */
  object(values: Readonly<Record<string, readonly string[] | string>>): string {
    const items = Object.entries(values).flatMap(([key, value]) => [key, ...[value].flat()]);
    const jsonOf = (value: readonly string[] | string): string =>
      typeof value === 'string' ? value : `[${value.join()}]`;
    return this.#put(
      items,
      () =>
        `{${Object.entries(values)
          .map(([key, value]) => `"${key}":${jsonOf(value)}`)
          .join()}}`,
    );
  }

  #put(items: readonly string[], jsonOf: () => string): string {
    const key = `${items.length} ${items[0]?.slice(0, 100) ?? ''}`;
    const known = this.#known.get(key)?.find((file) => equal(file.items, items));
    const file = known ?? fileOf(items, jsonOf());
    // what will not be asked for again would only hold memory
    if (remembering()) this.#made.set(key, [...(this.#made.get(key) ?? []), file]);
    this.files.set(pathOf(file.name), file.script);
    return file.name;
  }
}

const pathOf = (name: string): string => `data/${name}.js`;

function fileOf(items: readonly string[], json: string): PartFile {
  const name = sha256(json).slice(0, NAME_LENGTH);
  const script = `sourcelineData('${name}',JSON.parse('${json.replace(/[\\']/g, '\\$&')}'))\n`;
  return { name, items, script };
}

const equal = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each, at) => each === others[at]);

interface Item<T> {
  readonly item: T;
  /** Null until it is asked for. */
  readonly json: string | null;
}

/** Parts that were written before. */
export interface KnownParts<T> {
  /** Characters of an item's JSON, where they are known. */
  readonly lengthOf: (item: T) => number | undefined;
  /** The file with these items; null where there is none. */
  readonly fileOf: (items: readonly T[]) => { readonly name: string; readonly script: Uint8Array } | null;
  /** Told of each part of which the file was taken over, */
  readonly takenOver: (items: readonly T[]) => void;
  /** and of each that was made, with the lengths of its items. */
  readonly wrote: (
    items: readonly T[],
    lengths: readonly number[],
    file: Pick<PartFile, 'name' | 'script'>,
  ) => void;
}

/** How long the parts of a list are. */
export interface Cutting {
  /** A part ends at the first item that says so from so many items or characters on, */
  readonly least: { readonly items: number; readonly size: number };
  /** which one in so many does, */
  readonly every: number;
  /** and in any case with so many. */
  readonly most: { readonly items: number; readonly size: number };
}

interface Written {
  readonly event: TimelineEvent;
  readonly json: string;
}

/** Events often come again with another weight and nothing else: they are known by what they cite. */
const written = new WeakMap<object, Written>();

/** An event without its weight, as JSON. */
export function eventJson(event: TimelineEvent): string {
  const before = written.get(event.citations);
  if (before && sameButWeight(before.event, event)) return before.json;
  const json = writeValue(Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'weight')));
  if (remembering()) written.set(event.citations, { event, json });
  return json;
}

function sameButWeight(one: TimelineEvent, other: TimelineEvent): boolean {
  if (one === other) return true;
  for (const key in one) {
    const field = key as keyof TimelineEvent;
    if (key !== 'weight' && !alike(one[field], other[field])) return false;
  }
  for (const key in other) if (!(key in one)) return false;
  return true;
}

const alike = (one: unknown, other: unknown): boolean =>
  one === other ||
  (Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((each, at) => each === other[at]));

const LIGHT: ReadonlySet<string> = new Set(NAMED_FIELDS);
const pick = (article: Article, light: boolean): string =>
  writeValue(Object.fromEntries(Object.entries(article).filter(([key]) => LIGHT.has(key) === light)));

/** What lists and menus say of an article, as JSON. */
export const namedJson = remembered((article: Article): string => pick(article, true));

/** Everything else of it. */
export const textJson = remembered((article: Article): string => pick(article, false));
