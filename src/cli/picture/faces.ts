/** The shipped TTF faces, and which characters a font file holds: the table `cmap` of OpenType, formats 4 and 12. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Stop } from '../exit.ts';

/** Whether some face has a glyph for a code point. */
export type Holds = (code: number) => boolean;

/** Paths of the faces that ship with Sourceline, in an order that is the same everywhere. */
export async function shippedFaces(dist: string): Promise<readonly string[]> {
  const folder = join(dist, 'fonts');
  const names = await readdir(folder).catch(() => []);
  const faces = names.filter((name) => name.endsWith('.ttf')).sort();
  if (faces.length === 0)
    throw new Stop(`no fonts in ${folder}; run "npm run build" in Sourceline's own folder`);
  return faces.map((name) => join(folder, name));
}

/** What the given font files hold together. Throws a Stop that names a file that is no font. */
export async function heldBy(files: readonly string[]): Promise<Holds> {
  const ranges: (readonly [number, number])[] = [];
  for (const file of files) {
    const bytes = await readFile(file).catch(() => {
      throw new Stop(`the font ${file} cannot be read; check --font`);
    });
    try {
      ranges.push(...rangesOf(bytes));
    } catch {
      throw new Stop(`${file} is not a TrueType or OpenType font (.ttf, .otf, .ttc); check --font`);
    }
  }
  ranges.sort((a, b) => a[0] - b[0]);
  return (code) => ranges.some(([from, to]) => from <= code && code <= to);
}

/** Stretches of code points with a glyph. Throws a RangeError when the bytes are no font. */
export function rangesOf(bytes: Buffer): readonly (readonly [number, number])[] {
  const tag = bytes.toString('latin1', 0, 4);
  if (tag === 'ttcf')
    return Array.from({ length: bytes.readUInt32BE(8) }, (_, i) => bytes.readUInt32BE(12 + 4 * i)).flatMap(
      (at) => ofFont(bytes, at),
    );
  if (tag !== 'OTTO' && tag !== 'true' && bytes.readUInt32BE(0) !== 0x10000)
    throw new RangeError('not a font');
  return ofFont(bytes, 0);
}

function ofFont(bytes: Buffer, start: number): readonly (readonly [number, number])[] {
  for (let i = 0; i < bytes.readUInt16BE(start + 4); i++) {
    const entry = start + 12 + 16 * i;
    if (bytes.toString('latin1', entry, entry + 4) === 'cmap')
      return ofCmap(bytes, bytes.readUInt32BE(entry + 8));
  }
  throw new RangeError('no cmap');
}

function ofCmap(bytes: Buffer, cmap: number): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  for (let i = 0; i < bytes.readUInt16BE(cmap + 2); i++) {
    const table = cmap + bytes.readUInt32BE(cmap + 4 + 8 * i + 4);
    const format = bytes.readUInt16BE(table);
    if (format === 4) ranges.push(...ofFormat4(bytes, table));
    if (format === 12)
      for (let g = 0; g < bytes.readUInt32BE(table + 12); g++)
        ranges.push([bytes.readUInt32BE(table + 16 + 12 * g), bytes.readUInt32BE(table + 20 + 12 * g)]);
  }
  return ranges;
}

/** Segments that map by offset may have holes (glyph 0); those are looked at one by one. */
function ofFormat4(bytes: Buffer, table: number): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  const twice = bytes.readUInt16BE(table + 6);
  for (let s = 0; s < twice; s += 2) {
    const end = bytes.readUInt16BE(table + 14 + s);
    const start = bytes.readUInt16BE(table + 16 + twice + s);
    const where = table + 16 + 3 * twice + s;
    const offset = bytes.readUInt16BE(where);
    if (start === 0xffff) continue;
    if (offset === 0) ranges.push([start, end]);
    else
      for (let code = start; code <= end; code++)
        if (bytes.readUInt16BE(where + offset + 2 * (code - start)) !== 0) ranges.push([code, code]);
  }
  return ranges;
}

/** Characters that draw nothing: white space, controls, joiners, marks of direction, variation selectors. */
const isUnseen = (char: string): boolean => /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(char);

/** The characters of a text that no face holds. */
export const missingFrom = (characters: string, holds: Holds): readonly string[] =>
  [...characters].filter((char) => !isUnseen(char) && !holds(char.codePointAt(0) ?? 0));

const SCRIPTS = [
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Hebrew',
  'Arabic',
  'Devanagari',
  'Bengali',
  'Tamil',
  'Thai',
  'Georgian',
  'Armenian',
  'Emoji',
];

/** `中 (U+4E2D, Han)` */
export function nameOfCharacter(char: string): string {
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const script = SCRIPTS.find((name) =>
    name === 'Emoji'
      ? /\p{Emoji_Presentation}/u.test(char)
      : new RegExp(`\\p{Script=${name}}`, 'u').test(char),
  );
  return `${char} (U+${code}${script ? `, ${script}` : ''})`;
}
