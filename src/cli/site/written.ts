/**
 * What the build before wrote of each event, and where: a build with the same events takes it over as it stands. Nothing is taken
 * from a file that is not, to the byte, what that build wrote.
 */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Where an event or article stands in timeline.json, in bytes, and how long its JSON is in the data beside the page, in characters. */
export interface Place {
  readonly start: number;
  /** Where its weight begins and ends; both the end of what has none. */
  readonly head: number;
  readonly tail: number;
  readonly end: number;
  readonly length: number;
}

/** A file beside the page that holds some events or articles. */
export interface WrittenPart {
  readonly name: string;
  readonly sum: number;
}

/** By the numbers that stand for events, articles and lists of them. */
export interface Record {
  readonly places: ReadonlyMap<number, Place>;
  readonly parts: ReadonlyMap<number, WrittenPart>;
}

interface Line {
  readonly file: string;
  readonly size: number;
  readonly sum: number;
  readonly folds: string;
  readonly places: string;
  readonly parts: readonly (readonly [number, string, number])[];
}

const FIELDS = 5;
const CHUNK = 4 * 1024 * 1024;

/** The record as one line. `bytes` are those of `out`'s timeline.json. */
export function lineOf(out: string, bytes: Uint8Array, { places, parts }: Record): string {
  const folds = Float64Array.from(places.keys());
  const fields = Uint32Array.from(
    [...places.values()].flatMap(({ start, head, tail, end, length }) => [start, head, tail, end, length]),
  );
  return JSON.stringify({
    file: join(out, 'timeline.json'),
    size: bytes.length,
    sum: crc32(bytes),
    folds: Buffer.from(folds.buffer).toString('base64'),
    places: Buffer.from(fields.buffer).toString('base64'),
    parts: [...parts].map(([fold, { name, sum }]) => [fold, name, sum] as const),
  } satisfies Line);
}

/** The site of the build before, as far as it still is what that wrote. To be closed. */
export class Written implements Record {
  readonly places: ReadonlyMap<number, Place>;
  readonly parts: ReadonlyMap<number, WrittenPart>;
  readonly #out: string;
  readonly #file: number;
  #window: Buffer = Buffer.alloc(0);
  #at = 0;

  private constructor(out: string, file: number, line: Line) {
    this.#out = out;
    this.#file = file;
    const folds = new Float64Array(bufferOf(line.folds));
    const fields = new Uint32Array(bufferOf(line.places));
    const field = (at: number, which: number): number => fields[at * FIELDS + which] ?? 0;
    this.places = new Map(
      [...folds].map((fold, at) => [
        fold,
        {
          start: field(at, 0),
          head: field(at, 1),
          tail: field(at, 2),
          end: field(at, 3),
          length: field(at, 4),
        },
      ]),
    );
    this.parts = new Map(line.parts.map(([fold, name, sum]) => [fold, { name, sum }]));
  }

  /** What a line says of the site in `out`; null where it says nothing of it, or the site has changed since. */
  static open(text: string | null, out: string): Written | null {
    if (text === null) return null;
    let file = -1;
    try {
      const line = JSON.parse(text) as Line;
      if (line.file !== join(out, 'timeline.json')) return null;
      file = openSync(line.file, 'r');
      if (fstatSync(file).size === line.size && sumOf(file) === line.sum) return new Written(out, file, line);
    } catch {
      // as if there were none
    }
    if (file >= 0) closeSync(file);
    return null;
  }

  /** Copies bytes of the old timeline.json. Asked for in order, they are read once. */
  copy(from: number, to: number, target: Uint8Array, at: number): void {
    if (from < this.#at || to > this.#at + this.#window.length) {
      if (this.#window.length < Math.max(CHUNK, to - from))
        this.#window = Buffer.alloc(Math.max(CHUNK, to - from));
      this.#at = from;
      readSync(this.#file, this.#window, 0, this.#window.length, from);
    }
    target.set(this.#window.subarray(from - this.#at, to - this.#at), at);
  }

  /** The script that holds a list of events or articles; null where it is not what was written. */
  script({ name, sum }: WrittenPart): Uint8Array | null {
    try {
      const script = readFileSync(join(this.#out, 'data', `${name}.js`));
      return crc32(script) === sum ? script : null;
    } catch {
      return null;
    }
  }

  close(): void {
    closeSync(this.#file);
  }
}

function bufferOf(text: string): ArrayBuffer {
  const bytes = Buffer.from(text, 'base64');
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
}

function sumOf(file: number): number {
  const chunk = Buffer.alloc(CHUNK);
  let sum = 0;
  for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
    sum = crc32(chunk.subarray(0, read), sum);
  return sum;
}
