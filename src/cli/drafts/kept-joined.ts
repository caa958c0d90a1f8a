/** What was joined of a folder, as one line of the cache: lists of numbers in base 64, whole ones in as few bytes as each needs. */
import { endianness } from 'node:os';
import type { Joined } from '../../parse/index.ts';

/** Numbers that are not whole lie otherwise in the memory of other machines. */
const ORDER = endianness();

interface Packed {
  readonly whole?: string;
  readonly real?: string;
}

export function joinedLine(joined: Joined): string {
  return JSON.stringify({ order: ORDER, ...joined }, (_, value: unknown) => {
    if (value instanceof Uint32Array) return { whole: textOf(shortened(value)) } satisfies Packed;
    if (value instanceof Float64Array) return { real: textOf(value) } satisfies Packed;
    return value;
  });
}

/** What a line holds; null where there is none, or it is of another machine or damaged. */
export function joinedFrom(line: string | null): Joined | null {
  if (line === null) return null;
  try {
    const { order, join, titles } = JSON.parse(line) as Joined & { readonly order: string };
    return order === ORDER ? { join: unpacked(join), titles: unpacked(titles) } : null;
  } catch {
    return null;
  }
}

const textOf = ({ buffer, byteOffset, byteLength }: Uint8Array | Float64Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

/** Seven bits of a number in a byte; the eighth says that more follow. */
const BITS = 7;
const MORE = 1 << BITS;
const MOST_BYTES = 5;

function shortened(numbers: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(1 + MOST_BYTES * numbers.length);
  let at = 0;
  for (let index = 0; index < numbers.length; index++) {
    let rest = numbers[index] ?? 0;
    for (; rest >= MORE; rest >>>= BITS) bytes[at++] = (rest % MORE) | MORE;
    bytes[at++] = rest;
  }
  return bytes.subarray(0, at);
}

function lengthened(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length);
  let count = 0;
  let [number, shift] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    number |= (byte % MORE) << shift;
    shift += BITS;
    if (byte >= MORE) continue;
    numbers[count++] = number >>> 0;
    number = 0;
    shift = 0;
  }
  return numbers.slice(0, count);
}

function unpacked<T extends object>(record: T): T {
  const fields = Object.entries(record).map(([key, value]: [string, unknown]) => [key, listOf(value)]);
  return Object.fromEntries(fields) as T;
}

function listOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { whole, real } = value as Packed;
  if (whole !== undefined) return lengthened(Buffer.from(whole, 'base64'));
  return real === undefined ? value : new Float64Array(bytesOf(real));
}

function bytesOf(text: string): ArrayBuffer {
  const bytes = Buffer.from(text, 'base64');
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
}
