/** What the packed streams of a PDF unpack to, counted before the library that reads it unpacks them whole in memory. */
import { createInflate } from 'node:zlib';

/** Filters on filters are rare; a bomb in a bomb shrinks to nothing. */
const DEEPEST = 3;
/** A packed stream within another is not longer than this, or it is text. */
const WITHIN = 1024 * 1024;

/** Whether the streams of a PDF unpack to more than `most` bytes together. Takes time and memory by `most`, whatever they promise. */
export async function unpacksBeyond(bytes: Uint8Array, most: number): Promise<boolean> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = most;
  for (let at = buffer.indexOf(OPEN); at >= 0; at = buffer.indexOf(OPEN, at)) {
    at += OPEN.length;
    while (buffer[at] === 13 || buffer[at] === 10) at++;
    let packed = buffer.subarray(at);
    for (let depth = 0; depth < DEEPEST && isPacked(packed); depth++) {
      const { size, head } = await sizeOf(packed, left);
      left -= Math.max(size, LEAST);
      if (left < 0) return true;
      packed = head;
    }
  }
  return false;
}

const OPEN = 'stream';
/** What each costs at least, in bytes: millions of empty ones take time too. */
const LEAST = 4096;

/** The two bytes before what zlib packs. */
const isPacked = (bytes: Buffer): boolean =>
  bytes.length > 2 && ((bytes[0] ?? 0) & 15) === 8 && bytes.readUInt16BE(0) % 31 === 0;

/** How many bytes come out until the end, a fault, or more than `most`, and the first of them. */
async function sizeOf(
  packed: Buffer,
  most: number,
): Promise<{ readonly size: number; readonly head: Buffer }> {
  const inflate = createInflate();
  const head: Buffer[] = [];
  let [size, kept] = [0, 0];
  inflate.on('data', (part: Buffer) => {
    size += part.length;
    if (kept < WITHIN) {
      head.push(part);
      kept += part.length;
    }
    if (size > most) inflate.destroy();
  });
  // what is broken has come out as far as it goes
  inflate.on('error', () => undefined);
  const closed = new Promise((done) => inflate.on('close', done));
  inflate.end(packed);
  await closed;
  return { size, head: Buffer.concat(head) };
}
