/** Which adapter reads which file. Adapters that need a library load it only when such a file is there. */
import { decode, type Undecodable } from './decode.ts';
import type { Limits } from './limits.ts';
import type { Piece } from './source.ts';

/** Bytes -> the articles in them, or why there are none. */
export type Adapter = (
  file: string,
  bytes: Uint8Array,
  limits: Limits,
) => Promise<readonly Piece[] | Undecodable> | readonly Piece[] | Undecodable;

/** The adapter for a file, by the end of its name. Unknown ends are tried as plain text. */
export function adapterOf(file: string): Adapter {
  return BY_END.get(endOf(file)) ?? plain;
}

/** What follows the last dot of the file's own name, in lower case; empty without one. */
function endOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

const plain: Adapter = (_file, bytes) => {
  const decoded = decode(bytes);
  if ('fault' in decoded) return decoded;
  return [{ member: null, text: decoded.text, meta: {}, notes: [] }];
};

const BY_END: ReadonlyMap<string, Adapter> = new Map([['txt', plain]]);
