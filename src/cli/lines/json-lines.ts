/** Commands that answer JSON lines on standard input, one at a time: memory does not grow with their number. */
import type { Readable, Writable } from 'node:stream';
import { DONE, SOME_UNREAD } from '../exit.ts';

/** What a line asks for, beside what the command itself wants. The answer has the id as it was given. */
export interface Request {
  readonly id: string | number;
  readonly text: string;
}

export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  readonly error: Writable;
}

/**
 * Writes `answer` of each line, in order. `read` takes an object with an id and a text and gives the request, or says what is
 * wrong with it. A line that cannot be used is told on `error` as `{"line","error"}`, the rest goes on, and the result is 1
 * instead of 0. `shape` names the fields of a line, for messages.
 */
export async function answerLines<R extends Request>(
  { input, output, error }: Streams,
  shape: string,
  read: (request: Request, value: Readonly<Record<string, unknown>>) => R | string,
  answer: (request: R) => string,
): Promise<number> {
  let code = DONE;
  let line = 0;
  for await (const text of linesOf(input)) {
    line += 1;
    if (text.trim() === '') continue;
    const request = requestOf(text, shape, read);
    if (typeof request === 'string') {
      code = SOME_UNREAD;
      await write(error, `${JSON.stringify({ line, error: request })}\n`);
    } else await write(output, answer(request));
  }
  return code;
}

/**
 * Lines end at a line feed alone: a text may hold U+2028 as it is, which `readline` takes for an end. A carriage return
 * before it is white space to JSON.
 */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let open: string[] = [];
  for await (const chunk of input as AsyncIterable<string | Uint8Array>) {
    const [first = '', ...rest] = (
      typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    ).split('\n');
    open.push(first);
    for (const next of rest) {
      yield open.join('');
      open = [next];
    }
  }
  yield open.join('') + decoder.decode();
}

/** Waits where the reader on the other side is slow. */
async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await new Promise((resume) => stream.once('drain', resume));
}

/** The request, or what is wrong with the line. */
function requestOf<R extends Request>(
  line: string,
  shape: string,
  read: (request: Request, value: Readonly<Record<string, unknown>>) => R | string,
): R | string {
  let value: unknown;
  try {
    // files that were joined can have a byte order mark before any line
    value = JSON.parse(line.replace(/^\ufeff+/, ''));
  } catch (error) {
    return `not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `not an object with ${shape}`;
  const { id, text } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" must be a text or a number';
  if (typeof text !== 'string') return '"text" must be a text';
  return read({ id, text }, value as Record<string, unknown>);
}
