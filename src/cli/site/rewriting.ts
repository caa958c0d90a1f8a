/** A site written again: what the build before wrote of events that are the same is taken over, and noted for the next. */
import { crc32 } from 'node:zlib';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { Fold } from '../../parse/index.ts';
import type { Shelf } from '../drafts/shelf.ts';
import type { KnownParts } from './part-files.ts';
import { timelineBytesAgain } from './timeline-bytes.ts';
import { lineOf, Written, type Place, type WrittenPart } from './written.ts';

export class Rewriting {
  readonly #folds: WeakMap<TimelineEvent, number>;
  readonly #shelf: Shelf;
  readonly #out: string;
  readonly #before: Written | null;
  readonly #lengths = new Map<number, number>();
  readonly #parts = new Map<number, WrittenPart>();
  #made: ReturnType<typeof timelineBytesAgain> | null = null;

  constructor(folds: WeakMap<TimelineEvent, number>, shelf: Shelf, out: string) {
    this.#folds = folds;
    this.#shelf = shelf;
    this.#out = out;
    this.#before = Written.open(shelf.read('written'), out);
  }

  /** Events in which nothing is hidden, as far as that is known: only such are noted. */
  plain({ events, undated }: Timeline): WeakSet<object> {
    const known = (event: TimelineEvent): boolean => this.#placeOf(event) !== undefined;
    return new WeakSet([...events.filter(known), ...undated.filter(known)]);
  }

  #placeOf(event: TimelineEvent): Place | undefined {
    const fold = this.#folds.get(event);
    return fold === undefined ? undefined : this.#before?.places.get(fold);
  }

  /** What is known of the data beside the page. Events that are shown otherwise than they are have no number. */
  readonly parts: KnownParts<TimelineEvent> = {
    lengthOf: (event) => this.#placeOf(event)?.length,
    fileOf: (events) => {
      const fold = this.#foldOf(events);
      const part = fold === null ? undefined : this.#before?.parts.get(fold);
      const script = part && this.#before?.script(part);
      return part && typeof script === 'string' ? { name: part.name, script } : null;
    },
    wrote: (events, lengths, { name, script }) => {
      for (const [at, event] of events.entries()) {
        const fold = this.#folds.get(event);
        const length = lengths?.[at] ?? this.#placeOf(event)?.length;
        if (fold !== undefined && length !== undefined) this.#lengths.set(fold, length);
      }
      const fold = this.#foldOf(events);
      if (fold !== null) this.#parts.set(fold, { name, sum: crc32(script) });
    },
  };

  #foldOf(events: readonly TimelineEvent[]): number | null {
    const all = new Fold();
    for (const event of events) {
      const fold = this.#folds.get(event);
      if (fold === undefined) return null;
      all.number(fold);
    }
    return all.value;
  }

  /** timeline.json. */
  bytesOf(timeline: Timeline): Uint8Array {
    this.#made = timelineBytesAgain(timeline, this.#before, (event) => this.#folds.get(event));
    return this.#made.bytes;
  }

  /** Notes what was written, once it is in its place. */
  keep(): void {
    this.#before?.close();
    if (!this.#made) return;
    const { bytes, places } = this.#made;
    const noted = [...places].flatMap(([fold, place]) => {
      const length = this.#lengths.get(fold);
      return length === undefined ? [] : [[fold, { ...place, length }] as const];
    });
    if (noted.length > 0)
      this.#shelf.put('written', lineOf(this.#out, bytes, { places: new Map(noted), parts: this.#parts }));
  }
}
