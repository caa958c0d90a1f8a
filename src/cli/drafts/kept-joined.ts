/** What was joined of a folder, as one line of the cache: lists of numbers as they lie in memory, in base 64. */
import { endianness } from 'node:os';
import type { Joined } from '../../parse/index.ts';

/** Lists of numbers lie otherwise in the memory of other machines. */
const ORDER = endianness();

interface Packed {
  readonly whole?: string;
  readonly real?: string;
}

export function joinedLine(joined: Joined): string {
  return JSON.stringify({ order: ORDER, ...joined }, (_, value: unknown) => {
    if (value instanceof Uint32Array) return { whole: textOf(value) } satisfies Packed;
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

const textOf = ({ buffer, byteOffset, byteLength }: Uint32Array | Float64Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

function unpacked<T extends object>(record: T): T {
  const fields = Object.entries(record).map(([key, value]: [string, unknown]) => [key, listOf(value)]);
  return Object.fromEntries(fields) as T;
}

function listOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { whole, real } = value as Packed;
  if (whole !== undefined) return new Uint32Array(bytesOf(whole));
  return real === undefined ? value : new Float64Array(bytesOf(real));
}

function bytesOf(text: string): ArrayBuffer {
  const bytes = Buffer.from(text, 'base64');
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
}
