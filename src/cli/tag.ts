/** The `tag` command: time expressions of the texts on standard input, one JSON line each way. */
import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Dating } from '../model/time.ts';
import { isDay } from '../model/time.ts';
import type { Document, Timex } from '../parse/document.ts';
import { ingest } from '../parse/text/ingest.ts';
import { ownDay } from '../parse/anchor/ownday.ts';
import { resolve } from '../parse/time/resolve.ts';
import { segment } from '../parse/text/segment.ts';
import { tag } from '../parse/time/tag.ts';
import { DONE, SOME_UNREAD } from './exit.ts';
import { timeml } from './timeml.ts';

export interface TagOptions {
  /** `json`: JSON lines; `timeml`: one TIMEX3-annotated document a line of input. */
  readonly format: 'json' | 'timeml';
}

interface Request {
  readonly id: string;
  readonly date: string | null;
  readonly text: string;
}

/**
 * Reads JSON lines `{"id","date","text"}` and writes one answer for each, in order. `date` is the article's day or null.
 * Lines are read and answered one at a time, so memory does not grow with their number. A line that cannot be used is
 * told on `error` as `{"line","error"}`, the rest goes on, and the result is 1 instead of 0.
 */
export async function runTag(
  input: Readable,
  output: Writable,
  error: Writable,
  { format }: TagOptions,
): Promise<number> {
  let code = DONE;
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    const request = requestOf(text);
    if (typeof request === 'string') {
      code = SOME_UNREAD;
      await write(error, `${JSON.stringify({ line, error: request })}\n`);
    } else await write(output, answer(request, format));
  }
  return code;
}

/** Waits where the reader on the other side is slow. */
async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await new Promise((resume) => stream.once('drain', resume));
}

/** The request, or what is wrong with the line. */
function requestOf(line: string): Request | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'not an object with "id", "date" and "text"';
  const { id, date = null, text } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" must be a text or a number';
  if (typeof text !== 'string') return '"text" must be a text';
  if (date !== null && (typeof date !== 'string' || !isDay(date)))
    return '"date" must be a day (YYYY-MM-DD) or null';
  return { id: String(id), date, text };
}

function answer({ id, date, text }: Request, format: TagOptions['format']): string {
  const doc = documentOf(text);
  const published = date === null ? ownDay(doc) : given(date);
  const expressions = resolve(doc, tag(doc.clean, doc.sentences), published, id);
  if (format === 'timeml') return timeml(id, text, published, expressions);
  const shown = expressions.map((timex) => visible(timex));
  return `${JSON.stringify({ id, expressions: shown, ...(date === null ? { published } : {}) })}\n`;
}

function documentOf(text: string): Document {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const { passages, ...rest } = ingest({ file: '', fileSha256: sha256, sha256, text, meta: {}, notes: [] });
  return { ...rest, sentences: segment(rest.clean, passages) };
}

function given(date: string): Dating | null {
  if (!isDay(date)) return null;
  return {
    edtf: date,
    first: date,
    last: date,
    precision: 'day',
    approximate: false,
    time: null,
    rule: 'given',
    evidence: null,
    explanation: 'The day was given with the text.',
  };
}

/** An expression without its Dating, which says the same again. */
function visible(timex: Timex): Omit<Timex, 'dating'> {
  const { dating: _, ...rest } = timex;
  void _;
  return rest;
}
