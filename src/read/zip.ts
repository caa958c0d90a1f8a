/**
 * ZIP archives, read in memory and never written out. Sizes are checked while they are unpacked, not believed. A member that is
 * broken, locked or named to lead elsewhere is left out by name; an archive that grows without end is refused as a whole.
 */
import type { Entry, ZipFile } from 'yauzl';
import type { Note } from '../model/text.ts';
import type { Undecodable } from './decode.ts';
import { mostGrowth, SMALL_ARCHIVE, TRUST, unpacksTo, type Limits } from './limits.ts';

export interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Unpacked {
  /** In the order of the archive; no name twice. */
  readonly members: readonly Member[];
  /** Members that were left out, and why. */
  readonly refused: readonly (Undecodable & { readonly name: string })[];
}

/** The members whose names are `wanted`, or why the archive must not be unpacked. */
export async function unzip(
  bytes: Uint8Array,
  limits: Limits,
  wanted: (name: string) => boolean = () => true,
): Promise<Unpacked | Undecodable> {
  const { fromBuffer, getFileNameLowLevel, validateFileName } = await import('yauzl');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // names are judged here: the library stops at the first that leads elsewhere
  const options = { lazyEntries: true, validateEntrySizes: true, decodeStrings: false };
  return new Promise((done) => {
    const members = new Map<string, Member>();
    const refused: { name: string; fault: string; remedy: string }[] = [];
    let size = 0;
    const stop = (fault: string, remedy: string): void => done({ fault, remedy });
    const broken = (error: Error): void =>
      stop(`a broken or hostile ZIP archive (${error.message.slice(0, 100)})`, 'pack it again');
    fromBuffer(buffer, options, (error, zip) => {
      if (error) return broken(error);
      if (zip.entryCount > limits.files)
        return stop(`an archive of ${zip.entryCount} files`, 'split it, or raise the limit with --max-files');
      zip.on('error', broken);
      zip.on('end', () => done({ members: [...members.values()], refused }));
      zip.on('entry', (entry: Entry) => {
        const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
        const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
        const refuse = (fault: string, remedy: string): void => {
          refused.push({ name, fault, remedy });
          zip.readEntry();
        };
        if (name.endsWith('/') || !wanted(name)) return zip.readEntry();
        if (validateFileName(name) !== null || name.includes('\0'))
          return refuse('its name leads out of the archive', 'give it a plain name');
        if (members.has(name)) return refuse('a second file of this name', 'give it a name of its own');
        if (isLink(entry)) return refuse('a link', 'put the file itself into the archive');
        if ((generalPurposeBitFlag & 1) === 1) return refuse('it has a password', 'unpack it');
        if (entry.uncompressedSize > limits.fileBytes)
          return refuse(`it unpacks to ${mb(entry.uncompressedSize)} MB`, RAISE_FILE);
        const full = growth(size + entry.uncompressedSize, bytes.length, limits);
        if (full !== null) return stop(full.fault, full.remedy);
        // counted also where the member then proves broken: it was unpacked so far
        size += entry.uncompressedSize;
        read(zip, entry, (failed, content) => {
          if (failed) return refuse(`broken or hostile (${failed.message.slice(0, 100)})`, 'pack it again');
          members.set(name, { name, bytes: content });
          zip.readEntry();
        });
      });
      zip.readEntry();
    });
  });
}

/** Archives made on Unix keep the kind of each file above its attributes. */
const isLink = ({ versionMadeBy, externalFileAttributes }: Entry): boolean =>
  versionMadeBy >> 8 === 3 && ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;

const RAISE_FILE = 'split it, or raise the limit with --max-file-mb';

function growth(size: number, packed: number, limits: Limits): Undecodable | null {
  if (size > limits.unpackedBytes) return unpacksTo(limits.unpackedBytes);
  const most = mostGrowth(limits);
  return size > SMALL_ARCHIVE && size > packed * most
    ? { fault: `it unpacks to more than ${most} times its size, as made to fill a disk`, remedy: TRUST }
    : null;
}

/** A note on each member that was left out of what was read. */
export function refusals(file: string, { refused }: Unpacked): readonly Note[] {
  return refused.map(({ name, fault, remedy }) => ({
    rule: 'file-refused',
    level: 'error',
    article: `${file}#${name}`,
    span: null,
    message: `${file}#${name}: ${fault}; ${remedy}. The rest of the archive was read`,
  }));
}

/** Why nothing could be taken from an archive whose wanted members were all left out; null where none was. */
export function allRefused({ members, refused }: Unpacked): Undecodable | null {
  const [first] = refused;
  return members.length > 0 || !first
    ? null
    : { fault: `"${first.name}" in it: ${first.fault}`, remedy: first.remedy };
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
