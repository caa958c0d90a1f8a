/** A site written again: what the build before wrote of events that are the same is taken over, and noted for the next. */
import { crc32 } from 'node:zlib';
import type { Article, Timeline, TimelineEvent } from '../../model/timeline.ts';
import { Fold } from '../../parse/index.ts';
import type { Shelf } from '../drafts/shelf.ts';
import type { KnownParts } from './part-files.ts';
import { timelineBytesAgain } from './timeline-bytes.ts';
import { lineOf, Written, type Place, type WrittenPart } from './written.ts';

type Item = Article | TimelineEvent;

export class Rewriting {
  readonly #folds: WeakMap<Item, number>;
  readonly #shelf: Shelf;
  readonly #out: string;
  readonly #before: Written | null;
  readonly #lengths = new Map<number, number>();
  readonly #parts = new Map<number, WrittenPart>();
  #made: ReturnType<typeof timelineBytesAgain> | null = null;

  constructor(folds: WeakMap<Item, number>, shelf: Shelf, out: string) {
    this.#folds = folds;
    this.#shelf = shelf;
    this.#out = out;
    this.#before = Written.open(shelf.read('written'), out);
  }

  /** Articles and events in which nothing is hidden, as far as that is known: only such are noted. */
  plain({ articles, events, undated }: Timeline): WeakSet<object> {
    const known = (item: Item): boolean => this.#lengthOf(item) !== undefined;
    return new WeakSet<object>(
      [articles, events, undated].flatMap((list: readonly Item[]) => list.filter(known)),
    );
  }

  #lengthOf(item: Item): number | undefined {
    const fold = this.#folds.get(item);
    return fold === undefined ? undefined : this.#before?.places.get(fold)?.length;
  }

  /** What is known of the data beside the page. What is shown otherwise than it is has no number. */
  readonly parts: KnownParts<Item> = {
    lengthOf: (item) => this.#lengthOf(item),
    fileOf: (items) => {
      const fold = this.#foldOf(items);
      const part = fold === null ? undefined : this.#before?.parts.get(fold);
      const script = part && this.#before?.script(part);
      return part && script ? { name: part.name, script } : null;
    },
    takenOver: (items) => {
      for (const item of items) this.#note(item, this.#lengthOf(item));
      const fold = this.#foldOf(items);
      const part = fold === null ? undefined : this.#before?.parts.get(fold);
      if (fold !== null && part) this.#parts.set(fold, part);
    },
    wrote: (items, lengths, { name, script }) => {
      for (const [at, item] of items.entries()) this.#note(item, lengths[at]);
      const fold = this.#foldOf(items);
      if (fold !== null) this.#parts.set(fold, { name, sum: crc32(script) });
    },
  };

  #note(item: Item, length: number | undefined): void {
    const fold = this.#folds.get(item);
    if (fold !== undefined && length !== undefined) this.#lengths.set(fold, length);
  }

  #foldOf(items: readonly Item[]): number | null {
    const all = new Fold();
    for (const item of items) {
      const fold = this.#folds.get(item);
      if (fold === undefined) return null;
      all.number(fold);
    }
    return all.value;
  }

  /** timeline.json. */
  bytesOf(timeline: Timeline): Uint8Array {
    this.#made = timelineBytesAgain(timeline, this.#before, (item) => this.#folds.get(item));
    return this.#made.bytes;
  }

  /** Notes what was written, once it is in its place. */
  keep(): void {
    this.#before?.close();
    if (!this.#made) return;
    const { bytes, places } = this.#made;
    const noted = new Map<number, Place>();
    for (const [fold, place] of places) {
      const length = this.#lengths.get(fold);
      if (length !== undefined) noted.set(fold, { ...place, length });
    }
    if (noted.size > 0)
      this.#shelf.put('written', lineOf(this.#out, bytes, { places: noted, parts: this.#parts }));
  }
}
