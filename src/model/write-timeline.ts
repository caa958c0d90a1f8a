/** Timeline -> JSON with one order of keys, so that equal timelines are equal bytes. */
import type { Timeline } from './timeline.ts';

/** Keys in the order a person reads them; all others follow by code units. */
const ORDER =
  `format id file fileSha256 sha256 name title description kind status role group edtf first last precision
  approximate time rule level article span start end message reason quote text publisher author url language
  published reference dating notAfter support speaker evidence explanation actors place weight independent about claims
  citations disagreements edited field was aliases by through from word share ahead provenance carriers excerpts furniture articles events undated notes lanes`
    .split(/\s/u)
    .filter(Boolean);
const RANK = new Map(ORDER.map((key, index) => [key, index]));

/** The file's text: two spaces deep, with a line end at its end. */
export const writeTimeline = (timeline: Timeline): string => [...timelinePieces(timeline)].join('');

/** Items of a list that are written at a time. */
const BATCH = 64;

/** The file's text piece by piece: the whole of a large one is three times as long in memory as on disk. */
export function* timelinePieces(timeline: Timeline): Generator<string> {
  const parts: Readonly<Record<string, unknown>> = { ...timeline };
  let before = '{\n';
  for (const key of sortedKeys(Object.keys(parts))) {
    const part = parts[key];
    if (part === undefined) continue;
    yield `${before}  ${JSON.stringify(key)}: `;
    if (Array.isArray(part) && part.length > BATCH) yield* listPieces(part);
    else yield indented([inOrder(part)], 1);
    before = ',\n';
  }
  yield '\n}\n';
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  const whole = known.get(list) as readonly unknown[] | undefined;
  for (let from = 0; from < list.length; from += BATCH) {
    const items = whole?.slice(from, from + BATCH) ?? list.slice(from, from + BATCH).map(inOrder);
    yield `${from === 0 ? '[' : ','}\n    ${indented([items], 2)}`;
  }
  yield '\n  ]';
}

/** An event or an article as it stands in the file's list of them. */
export const itemText = (item: object): string => indented([[inOrder(item)]], 2);

/** What so many nested lists hold, as it stands within them. */
function indented(nested: readonly unknown[], depth: number): string {
  // the brackets, line ends and spaces that each list opens and ends with
  const [opens, ends] = depth === 1 ? [4, 2] : [10, 6];
  return JSON.stringify(nested, null, 2).slice(opens, -ends);
}

/** The same value on one line, for a page's data island and for events sent to it. */
export function writeCompact(timeline: Timeline): string {
  return JSON.stringify(ordered(timeline));
}

/** A part of a timeline on one line. */
export const writeValue = (value: unknown): string => JSON.stringify(inOrder(value));

/** The parts of a timeline go into several files of a site: each is put in order once. */
const known = new WeakMap<object, unknown>();

function ordered(timeline: Timeline): unknown {
  const parts = Object.entries(timeline).map(([key, part]: [string, unknown]) => {
    if (typeof part !== 'object' || part === null) return [key, part] as const;
    const before = known.get(part) ?? inOrder(part);
    known.set(part, before);
    return [key, before] as const;
  });
  const made: Record<string, unknown> = {};
  const byKey = new Map(parts);
  for (const key of sortedKeys([...byKey.keys()])) put(made, key, byKey.get(key));
  return made;
}

/** The value with all keys in order: itself where they are, here and within. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list = value.map(inOrder);
    return same(list, value) ? value : list;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(fields);
  const order = sortedKeys(keys);
  let made: Record<string, unknown> | null = order === keys ? null : {};
  for (let at = 0; at < order.length; at++) {
    const key = order[at] as string;
    const field = fields[key];
    const ordered = inOrder(field);
    if (made === null && ordered !== field) {
      made = {};
      for (const before of order.slice(0, at)) put(made, before, fields[before]);
    }
    if (made !== null) put(made, key, ordered);
  }
  return made ?? value;
}

function put(made: Record<string, unknown>, key: string, value: unknown): void {
  // an unknown field named __proto__ stays a field
  if (key === '__proto__') Object.defineProperty(made, key, { value, enumerable: true, configurable: true });
  else made[key] = value;
}

interface Sorted {
  readonly keys: readonly string[];
  /** Null where the keys are in order. */
  readonly order: readonly string[] | null;
}

/** Objects of one kind have the same keys: each list of them is sorted once. Found by its first key, without a text of all. */
const sorted = new Map<string, Sorted[]>();
/** Provenance and unknown fields may have any keys: many lists are not worth keeping. */
const MOST_FIRST = 100;
const MOST_LISTS = 20;

/** The keys in order; the same list where they are. */
function sortedKeys(keys: readonly string[]): readonly string[] {
  const first = keys[0] ?? '';
  const lists = sorted.get(first);
  for (const known of lists ?? []) if (same(known.keys, keys)) return known.order ?? keys;
  const ranked = [...keys].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  const order = same(ranked, keys) ? null : ranked;
  if (lists && lists.length < MOST_LISTS) lists.push({ keys, order });
  else if (!lists && sorted.size < MOST_FIRST) sorted.set(first, [{ keys, order }]);
  return order ?? keys;
}

function same(some: readonly unknown[], others: readonly unknown[]): boolean {
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false;
  return true;
}

const rankOf = (key: string): number => RANK.get(key) ?? ORDER.length;
