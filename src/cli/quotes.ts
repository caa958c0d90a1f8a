/** The `quotes` command: who says what in the texts on standard input, one JSON line each way. */
import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { speechOf } from '../parse/draft.ts';
import { DONE, SOME_UNREAD } from './exit.ts';

interface Request {
  readonly id: string;
  readonly text: string;
}

/**
 * Reads JSON lines `{"id","text"}` and writes `{"id","quotations":[{start,end,direct,speaker,cue}]}` for each, in order;
 * offsets are UTF-16 units of `text`. `speaker` has the words beside the quotation and the `name` that they resolve to,
 * or is null. Reported speech comes too, `direct` false, always with its speaker. One line is held at a time. A line that cannot be used is told on `error` as `{"line","error"}`, the rest
 * goes on, and the result is 1 instead of 0.
 */
export async function runQuotes(input: Readable, output: Writable, error: Writable): Promise<number> {
  let code = DONE;
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    const request = requestOf(text);
    if (typeof request === 'string') {
      code = SOME_UNREAD;
      await write(error, `${JSON.stringify({ line, error: request })}\n`);
    } else await write(output, `${JSON.stringify(answer(request))}\n`);
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
    return 'not an object with "id" and "text"';
  const { id, text } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" must be a text or a number';
  if (typeof text !== 'string') return '"text" must be a text';
  return { id: String(id), text };
}

function answer({ id, text }: Request): object {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const source = { file: '', fileSha256: sha256, sha256, text, meta: {}, notes: [] };
  return { id, quotations: speechOf(source) };
}
