/**
 * The drafts of one story between runs: one file, a line for each text (its key, a checksum, the packed draft, with tabs
 * between), and lines for what was found in all of them. A changed article adds a line; when a fifth of the file or half of
 * its lines are of no use any more, it is replaced by one rename. A line that was cut off or damaged is passed over, and its article drafted anew.
 */
import { appendFile, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { sha256 } from '../../read/source.ts';

/** Bytes written at a time. */
const CHUNK = 4 * 1024 * 1024;
/** A file so many times as large as what is of use in it is written anew. */
const MOST_WASTE = 1.25;
const TAB = 9;
const LINE_END = 10;
/** Hexadecimal digits of a key, and of a checksum. */
const KEY = 64;
const SUM = 8;
const HEAD = KEY + 1 + SUM + 1;

export class DraftCache {
  readonly #path: string;
  /** Where in the file's bytes each draft stands; the bytes are let go after the first reading. */
  #bytes: Buffer | null = null;
  readonly #places = new Map<string, { readonly start: number; readonly end: number }>();
  #lines = 0;
  /** Whether the file ends in the middle of a line. */
  #torn = false;

  /** `story` names the file; drafts of another `version` of the parser are worth nothing. */
  constructor(folder: string, story: string, version: string) {
    this.#path = join(folder, `${sha256(story).slice(0, 16)}-${version}.ndjson`);
  }

  /** Reads the file of an earlier run. One that cannot be read is none. */
  async load(): Promise<void> {
    const bytes = await readFile(this.#path).catch(() => Buffer.alloc(0));
    let start = 0;
    while (start < bytes.length) {
      const found = bytes.indexOf(LINE_END, start);
      // a line without an end was cut off
      if (found < 0) break;
      if (bytes[start + KEY] === TAB) {
        this.#places.set(bytes.toString('latin1', start, start + KEY), { start, end: found });
        this.#lines++;
      }
      start = found + 1;
    }
    this.#bytes = bytes;
    this.#torn = start < bytes.length;
  }

  /** The packed draft kept under a key; null where there is none. */
  get(key: string): string | null {
    const place = this.#places.get(key);
    if (!place || !this.#bytes) return null;
    const draft = this.#bytes.subarray(place.start + HEAD, place.end);
    const sum = this.#bytes.toString('latin1', place.start + KEY + 1, place.start + HEAD - 1);
    return sumOf(draft) === sum ? draft.toString('utf8') : null;
  }

  /**
   * Keeps `made` beside what was kept, as far as it is still among `used`. A disk that is full or read-only costs the next run
   * time and nothing else.
   */
  async keep(used: ReadonlySet<string>, made: ReadonlyMap<string, string>): Promise<void> {
    const bytes = this.#bytes;
    this.#bytes = null;
    const kept = bytes ? [...this.#places].filter(([key]) => used.has(key)) : null;
    const needed = kept ? kept.length + made.size : used.size;
    const useful = kept?.reduce((sum, [, { start, end }]) => sum + end + 1 - start, 0) ?? 0;
    const wasteful = this.#lines + made.size > 2 * needed || (bytes?.length ?? 0) > MOST_WASTE * useful;
    if (made.size === 0 && !wasteful) return;
    try {
      if (bytes && kept && (bytes.length === 0 || this.#torn || wasteful)) {
        await this.#replace(bytes, kept, made);
        this.#lines = needed;
      } else {
        await mkdir(dirname(this.#path), { recursive: true });
        await appendFile(this.#path, linesOf(made));
        this.#lines += made.size;
      }
    } catch {
      // the next run drafts again
    }
  }

  /** Adds a line, in the place of one under the same key. */
  async add(key: string, text: string): Promise<void> {
    try {
      await mkdir(dirname(this.#path), { recursive: true });
      await appendFile(this.#path, lineOf(key, text));
      this.#lines++;
    } catch {
      // the next run finds it again
    }
  }

  async #replace(
    bytes: Buffer,
    kept: readonly (readonly [string, { readonly start: number; readonly end: number }])[],
    made: ReadonlyMap<string, string>,
  ): Promise<void> {
    const beside = `${this.#path}.${process.pid}.tmp`;
    await mkdir(dirname(this.#path), { recursive: true });
    try {
      const file = await open(beside, 'w');
      try {
        for (const [, { start, end }] of kept) await file.write(bytes, start, end + 1 - start);
        let chunk = '';
        for (const [key, line] of made) {
          chunk += lineOf(key, line);
          if (chunk.length < CHUNK) continue;
          await file.write(chunk);
          chunk = '';
        }
        await file.write(chunk);
      } finally {
        await file.close();
      }
      await rename(beside, this.#path);
    } catch (error) {
      await rm(beside, { force: true }).catch(() => undefined);
      throw error;
    }
    await this.#sweep();
  }

  /** Throws away what other versions of the parser kept of the same story. */
  async #sweep(): Promise<void> {
    const [story = ''] = basename(this.#path).split('-');
    for (const name of await readdir(dirname(this.#path)))
      if (name.startsWith(`${story}-`) && name !== basename(this.#path))
        await rm(join(dirname(this.#path), name), { force: true });
  }
}

const sumOf = (draft: string | Buffer): string => crc32(draft).toString(16).padStart(SUM, '0');
const lineOf = (key: string, draft: string): string => `${key}\t${sumOf(draft)}\t${draft}\n`;
const linesOf = (made: ReadonlyMap<string, string>): string =>
  [...made].map(([key, draft]) => lineOf(key, draft)).join('');
