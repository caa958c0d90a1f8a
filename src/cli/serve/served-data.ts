/** The data of a served page whose events are too many for it: the same columns and parts as in a built site. */
import type { Timeline } from '../../model/timeline.ts';
import { writeCompact, writeValue } from '../../model/write-timeline.ts';
import { inParts, isLarge, type DataParts } from '../site/data-parts.ts';
import type { PartFiles } from '../site/part-files.ts';

/** Timelines whose parts can be had: an open page may ask for a text of the one before. */
const KEPT = 2;

export class ServedData {
  #timeline: Timeline | null = null;
  #data: DataParts | null = null;
  #files: readonly PartFiles[] = [];

  /** Columns and parts of a timeline, made once and as far as they changed; null where the page holds all of it. */
  of(timeline: Timeline): DataParts | null {
    if (!isLarge(timeline)) return null;
    if (this.#timeline !== timeline || !this.#data) {
      this.#timeline = timeline;
      this.#data = inParts(timeline, this.#files[0] ?? null);
      this.#files = [this.#data.made, ...this.#files].slice(0, KEPT);
    }
    return this.#data;
  }

  /** What an open page is sent of a new timeline, as JSON. */
  message(timeline: Timeline): string {
    const data = this.of(timeline);
    return data ? writeValue(data.columns) : writeCompact(timeline);
  }

  /** A part by its path. */
  file(path: string): string | undefined {
    return this.#files.find(({ files }) => files.has(path))?.files.get(path);
  }
}
