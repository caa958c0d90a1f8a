/** What a file of a site holds: a text, bytes, or bytes in pieces, which together would stand in memory a second time. */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

export type Content = Uint8Array | string | readonly Uint8Array[];

export function piecesOf(content: Content): readonly Uint8Array[] {
  if (typeof content === 'string') return [Buffer.from(content)];
  return content instanceof Uint8Array ? [content] : content;
}

/** SHA-256 of the whole, in hexadecimal. */
export function hashOf(content: Content): string {
  const hash = createHash('sha256');
  if (typeof content === 'string') hash.update(content);
  else for (const piece of piecesOf(content)) hash.update(piece);
  return hash.digest('hex');
}

/** Bytes of all pieces. */
export const sizeOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { length }) => sum + length, 0);

/** Whether the file at `path`, which is as long as the pieces together, holds the same. Throws where it cannot be read. */
export async function holdsSame(path: string, pieces: readonly Uint8Array[]): Promise<boolean> {
  const file = await open(path);
  try {
    for (const piece of pieces) {
      const read = Buffer.allocUnsafe(piece.length);
      let at = 0;
      while (at < read.length) {
        const { bytesRead } = await file.read(read, at, read.length - at);
        if (bytesRead === 0) return false;
        at += bytesRead;
      }
      if (Buffer.compare(read, piece) !== 0) return false;
    }
    return true;
  } finally {
    await file.close();
  }
}
