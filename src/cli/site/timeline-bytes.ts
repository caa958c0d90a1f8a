/** timeline.json as bytes. Articles and events that the build before wrote as they are now are copied from its file, all but the weights. */
import type { Article, Timeline, TimelineEvent } from '../../model/timeline.ts';
import { itemText, timelinePieces, writeTimeline } from '../../model/write-timeline.ts';
import type { Place, Written } from './written.ts';

type Item = Article | TimelineEvent;

/** The number that stands for an article, or for an event but for its weight, where one is known. */
export type FoldOf = (item: Item) => number | undefined;

/** Characters that are encoded at a time. */
const CHUNK = 1_000_000;

/** The whole text of a timeline in pieces, of which no more than a few events are in memory as text at once. */
export function timelineBytes(timeline: Timeline): readonly Uint8Array[] {
  const runs: Uint8Array[] = [];
  let text = '';
  for (const piece of timelinePieces(timeline)) {
    text += piece;
    if (text.length < CHUNK) continue;
    runs.push(Buffer.from(text));
    text = '';
  }
  return [...runs, Buffer.from(text)];
}

/** The same bytes, and where each article and event stands in them. */
export function timelineBytesAgain(
  timeline: Timeline,
  before: Written | null,
  foldOf: FoldOf,
): { readonly bytes: Uint8Array; readonly places: ReadonlyMap<number, Omit<Place, 'length'>> } {
  const places = new Map<number, Omit<Place, 'length'>>();
  const bytes = new Bytes();
  const around = writeTimeline({ ...timeline, articles: [], events: [], undated: [] });
  let rest = around;
  const lists: readonly (readonly [string, readonly Item[]])[] = [
    ['articles', timeline.articles],
    ['events', timeline.events],
    ['undated', timeline.undated],
  ];
  for (const [key, list] of lists) {
    // no line end stands in a string, so that this is the list's own line
    const line = `\n  "${key}": [`;
    const at = rest.indexOf(line) + line.length;
    bytes.add(rest.slice(0, at));
    rest = rest.slice(at);
    for (const [index, item] of list.entries()) {
      bytes.add(`${index === 0 ? '' : ','}\n    `);
      const fold = foldOf(item);
      const known = fold === undefined ? undefined : before?.places.get(fold);
      const place = known ? copied(item, known, bytes) : written(item, bytes);
      if (fold !== undefined) places.set(fold, place);
    }
    if (list.length > 0) bytes.add('\n  ');
  }
  bytes.add(rest);
  return { bytes: bytes.joined(before), places };
}

function copied(item: Item, known: Place, bytes: Bytes): Omit<Place, 'length'> {
  const start = bytes.size;
  bytes.copy(known.start, known.head);
  const head = bytes.size;
  if (!('weight' in item)) return { start, head, tail: head, end: head };
  bytes.add(JSON.stringify(item.weight));
  const tail = bytes.size;
  bytes.copy(known.tail, known.end);
  return { start, head, tail, end: bytes.size };
}

/** The key of the weight, as no string holds it: on a line of its own. */
const WEIGHT = '\n      "weight": ';

function written(item: Item, bytes: Bytes): Omit<Place, 'length'> {
  const text = itemText(item);
  const start = bytes.size;
  if (!('weight' in item)) {
    bytes.add(text);
    return { start, head: bytes.size, tail: bytes.size, end: bytes.size };
  }
  const at = text.indexOf(WEIGHT) + WEIGHT.length;
  bytes.add(text.slice(0, at));
  const head = bytes.size;
  const weight = JSON.stringify(item.weight);
  bytes.add(weight);
  const tail = bytes.size;
  bytes.add(text.slice(at + weight.length));
  return { start, head, tail, end: bytes.size };
}

/** Texts and stretches of an old file, one after the other. */
class Bytes {
  size = 0;
  readonly #runs: (Uint8Array | { readonly from: number; readonly to: number })[] = [];
  #text = '';

  add(text: string): void {
    this.size += Buffer.byteLength(text);
    this.#text += text;
    if (this.#text.length >= CHUNK) this.#encode();
  }

  copy(from: number, to: number): void {
    this.#encode();
    this.#runs.push({ from, to });
    this.size += to - from;
  }

  #encode(): void {
    if (this.#text !== '') this.#runs.push(Buffer.from(this.#text));
    this.#text = '';
  }

  joined(old: Written | null): Uint8Array {
    this.#encode();
    const bytes = Buffer.allocUnsafe(this.size);
    let at = 0;
    for (const run of this.#runs.splice(0)) {
      if (run instanceof Uint8Array) {
        bytes.set(run, at);
        at += run.length;
      } else {
        old?.copy(run.from, run.to, bytes, at);
        at += run.to - run.from;
      }
    }
    return bytes;
  }
}
