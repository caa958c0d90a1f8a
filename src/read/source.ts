/** The one shape that every adapter hands on. */
import { createHash } from 'node:crypto';
import type { MetaFact, MetaField, Note, SourceText } from '../model/text.ts';
import { codeOf, hiddenIn, visible } from '../model/visible.ts';
import { dayInAddress } from './address-day.ts';
import { findMojibake, placeOf } from './mojibake.ts';

export type Meta = Readonly<Partial<Record<MetaField, MetaFact>>>;

/** What an adapter finds in one file: one text or, for containers, several. */
export interface Piece {
  /** Part after `#` for a member of a container, or null where the file is one article. */
  readonly member: string | null;
  readonly text: string;
  readonly meta: Meta;
  readonly notes: readonly Note[];
}

export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Names the piece, hashes it, and notes what an editor should know about its characters. */
export function sourceText(file: string, fileSha256: string, piece: Piece): SourceText {
  const name = piece.member === null ? file : `${file}#${piece.member}`;
  const { text } = piece;
  return {
    file: name,
    fileSha256,
    sha256: sha256(text),
    text,
    meta: { ...dateInPath(name), ...dateInAddress(piece.meta.url?.value), ...piece.meta },
    notes: [
      ...piece.notes,
      ...emptyNote(name, text),
      ...mojibakeNote(name, text),
      ...hiddenNote(name, text),
      ...nameNote(name),
    ],
  };
}

// 2026-01-15, 2026/01/15, 2026_01_15, 20260115 standing alone in a path, not inside a longer number or a hash (a T and the hour may follow)
const PATH_DAY =
  /(?<![\da-z])(?<year>(?:19|20)\d\d)(?<gap>[-/_.]?)(?<month>0[1-9]|1[0-2])\k<gap>(?<day>0[1-9]|[12]\d|3[01])(?![\da-su-z])/iu;

/** The day in a file's path; null without one. */
export function dayInPath(file: string): string | null {
  const { year, month, day } = PATH_DAY.exec(file)?.groups ?? {};
  return year === undefined ? null : `${year}-${month ?? ''}-${day ?? ''}`;
}

function dateInPath(file: string): Meta {
  const day = dayInPath(file);
  return day === null ? {} : { published: { value: day, from: `path "${file}"` } };
}

/** The article's own address says more of its day than the folder it was put into. */
function dateInAddress(address: string | undefined): Meta {
  const day = address === undefined ? null : dayInAddress(address);
  return day === null ? {} : { published: { value: day, from: `address "${address ?? ''}"` } };
}

function emptyNote(file: string, text: string): readonly Note[] {
  if (text.trim() !== '') return [];
  const message = `${file}: the article is empty; fill it or remove the file`;
  return [{ rule: 'empty-article', level: 'warning', article: file, span: null, message }];
}

function mojibakeNote(file: string, text: string): readonly Note[] {
  const span = findMojibake(text);
  if (!span) return [];
  const { line } = placeOf(text, span.start);
  const word = text.slice(span.start, span.end);
  const message =
    `${file}:${line}: "${word}" looks like text decoded with the wrong encoding; it is quoted as it stands. ` +
    'Get a clean copy of the article if its words matter here';
  return [{ rule: 'mojibake', level: 'warning', article: file, span, message }];
}

function hiddenNote(file: string, text: string): readonly Note[] {
  const found = hiddenIn(text);
  const [first] = found;
  if (!first) return [];
  const codes = [...new Set(found.map(({ character }) => codeOf(character)))];
  const { line } = placeOf(text, first.index);
  const message =
    `${file}:${line}: holds ${found.length} invisible ${found.length === 1 ? 'character' : 'characters'} ` +
    `(${codes.slice(0, 6).join(', ')}${codes.length > 6 ? ', …' : ''}) that could hide or turn round words; the page shows ` +
    `${found.length === 1 ? 'it' : 'them'} as "${visible(first.character)}". Compare the sentence with its source`;
  const span = { start: first.index, end: first.index + first.character.length };
  return [{ rule: 'hidden-characters', level: 'warning', article: file, span, message }];
}

/** A name turned round could pass for that of another file. */
function nameNote(file: string): readonly Note[] {
  const codes = [...new Set(hiddenIn(file).map(({ character }) => codeOf(character)))];
  if (codes.length === 0) return [];
  const message = `${file}: its name holds invisible characters (${codes.slice(0, 6).join(', ')}) that could turn it round; rename it`;
  return [{ rule: 'hidden-characters', level: 'warning', article: file, span: null, message }];
}
