/** What every adapter is: bytes of one file -> the articles in it, or the reason why there are none. */
import type { Note } from '../model/text.ts';
import type { Undecodable } from './decode.ts';
import type { Limits } from './limits.ts';
import type { Piece } from './source.ts';

export interface Contents {
  readonly pieces: readonly Piece[];
  /** About members that could not be read. Notes on an article stand on its piece. */
  readonly notes: readonly Note[];
}

/** Never throws on odd contents: what it cannot read it says in `fault`. */
export type Adapter = (file: string, bytes: Uint8Array, limits: Limits) => Promise<Contents | Undecodable>;

/** The contents of a file that is one article. */
export function oneArticle(piece: Omit<Piece, 'member'>): Contents {
  return { pieces: [{ member: null, ...piece }], notes: [] };
}
