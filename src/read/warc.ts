/** Web archives: WARC files (also gzipped) and WACZ packages. Each captured web page is an article. */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Note } from '../model/text.ts';
import type { Adapter, Contents } from './adapter.ts';
import { oneArticle } from './adapter.ts';
import type { Undecodable } from './decode.ts';
import { settle } from './facts.ts';
import { ungzip } from './gzip.ts';
import { html } from './html.ts';
import {
  charactersOf,
  mostUnpacked,
  tooManyArticles,
  tooMuchText,
  unpacksTo,
  type Limits,
} from './limits.ts';
import type { Piece } from './source.ts';
import { allRefused, refusals, unzip } from './zip.ts';

export const warc: Adapter = async (file, bytes, limits) => {
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? await ungzip(bytes, limits) : bytes;
  return 'fault' in plain ? plain : captures(file, plain, limits);
};

export const wacz: Adapter = async (file, bytes, limits) => {
  const unpacked = await unzip(bytes, limits, (name) => /^archive\/[^/]{1,200}\.warc(?:\.gz)?$/u.test(name));
  if ('fault' in unpacked) return unpacked;
  const nothing = allRefused(unpacked);
  if (nothing) return nothing;
  const all: Contents[] = [];
  const notes = [...refusals(file, unpacked)];
  for (const member of unpacked.members) {
    const contents = await warc(file, member.bytes, limits);
    if (!('fault' in contents)) all.push(contents);
    else if (unpacked.members.length === 1) return contents;
    else notes.push(...refusals(file, { members: [], refused: [{ name: member.name, ...contents }] }));
  }
  const pieces = all
    .flatMap((contents) => contents.pieces)
    .map((piece, i) => ({ ...piece, member: String(i + 1) }));
  if (pieces.length === 0) return NO_PAGES;
  return { pieces, notes: [...notes, ...all.flatMap((contents) => contents.notes)] };
};

const NO_PAGES: Undecodable = { fault: 'a web archive without pages', remedy: 'capture the article itself' };

const BROKEN: Undecodable = { fault: 'a broken web archive', remedy: 'capture the article again' };

/** What stands before the fault was captured whole. */
function brokenNote(file: string, pages: number): Note {
  const message = `${file}: ${BROKEN.fault}: it is cut off or broken behind page ${pages}, and what follows was not read; ${BROKEN.remedy}`;
  return { rule: 'file-undecodable', level: 'error', article: file, span: null, message };
}

interface Headed {
  readonly first: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

async function captures(file: string, bytes: Uint8Array, limits: Limits): Promise<Contents | Undecodable> {
  const pieces: Piece[] = [];
  const notes: Note[] = [];
  const most = mostUnpacked(bytes.length, limits);
  let unpacked = 0;
  let characters = 0;
  let refused: Undecodable | null = null;
  let rest = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  while (rest.length > 0) {
    const record = readHead(rest);
    const length = Number(record?.headers.get('content-length'));
    if (!record?.first.startsWith('WARC/') || !Number.isSafeInteger(length) || length > record.body.length)
      return pieces.length === 0 ? BROKEN : { pieces, notes: [...notes, brokenNote(file, pieces.length)] };
    const response = pageIn(record.headers, record.body.subarray(0, length), limits);
    rest = skipBlank(record.body.subarray(length));
    if (response === null) continue;
    // captures are packed one by one: each may be within bounds and all of them not
    unpacked += 'fault' in response ? 0 : Math.max(0, response.length - length);
    if (unpacked > most) return unpacksTo(most);
    const full = tooManyArticles(pieces.length + 1, limits) ?? tooMuchText(characters, limits);
    if (full) return full;
    const name = `${file}#${pieces.length + 1}`;
    const page = 'fault' in response ? response : await html(name, response, limits);
    if ('fault' in page) {
      refused ??= page;
      notes.push({
        rule: 'file-undecodable',
        level: 'error',
        article: name,
        span: null,
        message: `${name}: ${page.fault}; ${page.remedy}`,
      } as const);
      continue;
    }
    const target = record.headers.get('warc-target-uri')?.replaceAll(/[<>]/gu, '');
    characters += charactersOf(page.pieces);
    const { meta, notes: unusable } = settle(name, [
      { field: 'url', value: target, from: 'address of the capture' },
    ]);
    // the day of capture is when somebody saved it, and no evidence of publication
    const [piece] = oneArticle({ text: '', meta: {}, notes: [] }).pieces;
    for (const found of page.pieces)
      pieces.push({
        ...piece,
        ...found,
        meta: { ...meta, ...found.meta },
        notes: [...unusable, ...found.notes],
        member: String(pieces.length + 1),
      });
  }
  return pieces.length === 0 ? (refused ?? NO_PAGES) : { pieces, notes };
}

/** The HTML of a response or resource record, or why it cannot be unpacked; null for requests, pictures, redirects and errors. */
function pageIn(
  headers: ReadonlyMap<string, string>,
  block: Buffer,
  limits: Limits,
): Uint8Array | Undecodable | null {
  const kind = headers.get('warc-type');
  if (kind === 'resource') return isHtml(headers.get('content-type')) ? block : null;
  if (kind !== 'response') return null;
  const response = readHead(block);
  if (
    !response ||
    !/^HTTP\/[\d.]{1,5} 200\b/u.test(response.first) ||
    !isHtml(response.headers.get('content-type'))
  )
    return null;
  const chunked = response.headers.get('transfer-encoding')?.toLowerCase() === 'chunked';
  try {
    return decoded(
      chunked ? unchunk(response.body) : response.body,
      response.headers.get('content-encoding'),
      limits,
    );
  } catch (error) {
    if (error instanceof RangeError) return unpacksTo(limits.fileBytes, '--max-file-mb');
    return { fault: 'a page that was packed and cannot be unpacked', remedy: 'capture it again' };
  }
}

const isHtml = (type: string | undefined): boolean =>
  /^\s{0,9}(?:text\/html|application\/xhtml)/iu.test(type ?? '');

function decoded(body: Buffer, encoding: string | undefined, limits: Limits): Uint8Array {
  const options = { maxOutputLength: limits.fileBytes };
  switch (encoding?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      // captures are often stored unpacked under the header they came with
      return body[0] === 0x1f ? gunzipSync(body, options) : body;
    case 'deflate':
      return inflateSync(body, options);
    case 'br':
      return brotliDecompressSync(body, options);
    default:
      return body;
  }
}

/** First line, headers by lower-case name, and all that follows the blank line. */
function readHead(bytes: Buffer): Headed | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0 || end > 256 * 1024) return null;
  const [first = '', ...lines] = bytes.subarray(0, end).toString('utf8').split('\r\n');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  return { first, headers: new Map(headers), body: bytes.subarray(end + 4) };
}

function skipBlank(bytes: Buffer): Buffer {
  let at = 0;
  while (bytes[at] === 13 || bytes[at] === 10) at++;
  return bytes.subarray(at);
}

/** Chunked transfer: sizes in hexadecimal before each piece. Bodies that are not really chunked are left as they are. */
function unchunk(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf('\r\n', at);
    const size = end < 0 ? null : /^[\da-f]{1,8}/iu.exec(body.subarray(at, end).toString('latin1'));
    if (!size) return parts.length === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size[0], 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}
