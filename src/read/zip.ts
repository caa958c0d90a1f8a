/** ZIP archives, read in memory and never written out. Sizes are checked while they are unpacked, not believed. */
import type { Entry, ZipFile } from 'yauzl';
import type { Undecodable } from './decode.ts';
import { MOST_GROWTH, type Limits } from './limits.ts';

export interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Archives smaller than this may grow as they like: a page of spaces shrinks a thousandfold. */
const SMALL = 4 * 1024 * 1024;

/** The members whose names are `wanted`, in the order of the archive, or why it must not be unpacked. */
export async function unzip(
  bytes: Uint8Array,
  limits: Limits,
  wanted: (name: string) => boolean = () => true,
): Promise<readonly Member[] | Undecodable> {
  const { fromBuffer } = await import('yauzl');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((done) => {
    const members: Member[] = [];
    let size = 0;
    const stop = (fault: string, remedy: string): void => done({ fault, remedy });
    const broken = (error: Error): void =>
      stop(`a broken or hostile ZIP archive (${error.message.slice(0, 100)})`, 'pack it again');
    fromBuffer(
      buffer,
      { lazyEntries: true, validateEntrySizes: true, strictFileNames: false },
      (error, zip) => {
        if (error) return broken(error);
        if (zip.entryCount > limits.files)
          return stop(
            `an archive of ${zip.entryCount} files`,
            'split it, or raise the limit with --max-files',
          );
        zip.on('error', broken);
        zip.on('end', () => done(members));
        zip.on('entry', (entry: Entry) => {
          if (entry.fileName.endsWith('/') || !wanted(entry.fileName)) return zip.readEntry();
          const fault = refusal(entry, size + entry.uncompressedSize, bytes.length, limits);
          if (fault) return stop(...fault);
          read(zip, entry, (failed, content) => {
            if (failed) return broken(failed);
            size += content.length;
            members.push({ name: entry.fileName, bytes: content });
            zip.readEntry();
          });
        });
        zip.readEntry();
      },
    );
  });
}

function refusal(entry: Entry, size: number, packed: number, limits: Limits): [string, string] | null {
  const raise = 'unpack it yourself if you trust it, or raise the limit with --max-unpacked-mb';
  if ((entry.generalPurposeBitFlag & 1) === 1) return ['an archive with a password', 'unpack it'];
  if (entry.uncompressedSize > limits.fileBytes)
    return [`"${entry.fileName}" in it unpacks to ${mb(entry.uncompressedSize)} MB`, raise];
  if (size > limits.unpackedBytes) return [`it unpacks to more than ${mb(limits.unpackedBytes)} MB`, raise];
  if (size > SMALL && size > packed * MOST_GROWTH)
    return [`it unpacks to more than ${MOST_GROWTH} times its size, as made to fill a disk`, raise];
  return null;
}

const mb = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);

function read(zip: ZipFile, entry: Entry, done: (error: Error | null, bytes: Buffer) => void): void {
  zip.openReadStream(entry, (error, stream) => {
    if (error) return done(error, Buffer.alloc(0));
    const parts: Buffer[] = [];
    // validateEntrySizes makes the stream fail at the first byte beyond the size that was promised
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('error', (failed: Error) => done(failed, Buffer.alloc(0)));
    stream.on('end', () => done(null, Buffer.concat(parts)));
  });
}
