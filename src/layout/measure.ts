/**
 * Text widths and line breaks from the advance widths of the shipped fonts, so that browser and Node agree to the
 * pixel. Kerning is left out (it only narrows). Scripts that the fonts lack are estimated on the wide side.
 */
import { ALPHABET, RANGES, WIDTHS } from './widths.generated.ts';

export type Face = keyof typeof WIDTHS;

const VALUE = new Map([...ALPHABET].map((c, i) => [c, 12 + i]));

const tables = new Map<Face, Uint8Array>();

/** Hundredths of an em by code point up to U+24FF; 0 where the face has no glyph. */
function tableOf(face: Face): Uint8Array {
  let table = tables.get(face);
  if (!table) {
    table = new Uint8Array(0x2500);
    const accented: number[] = [];
    for (const [r, [from]] of RANGES.entries())
      for (const [i, c] of [...(WIDTHS[face][r] ?? '')].entries()) {
        table[from + i] = VALUE.get(c) ?? 0;
        if (c === '$') accented.push(from + i);
      }
    for (const code of accented)
      table[code] = table[String.fromCharCode(code).normalize('NFD').charCodeAt(0)] ?? 0;
    tables.set(face, table);
  }
  return table;
}

/** Em hundredths for what the shipped fonts lack: joined and right-to-left scripts, ideographs, emoji. */
function estimate(code: number): number {
  if (code < 0x300) return 62;
  if (code < 0x370) return 0; // combining marks
  if (code < 0x590) return 68;
  if (code < 0x900) return 64; // Hebrew, Arabic, Syriac
  if (code < 0x1100) return 85; // Indic, Thai, Georgian
  if (code >= 0x200b && code <= 0x200f) return 0;
  if (code < 0x2e80) return 80;
  if (code >= 0xfe00 && code <= 0xfe0f) return 0;
  return code > 0xffff ? 140 : 102;
}

/** Width of one line in CSS pixels. */
export function widthOf(text: string, face: Face, size: number): number {
  const table = tableOf(face);
  let hundredths = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const known = code < 0x2500 ? (table[code] ?? 0) : 0;
    if (known) hundredths += known;
    else if (code >= 0xd800 && code < 0xdc00) {
      hundredths += estimate(text.codePointAt(i) ?? code);
      i++;
    } else hundredths += estimate(code);
  }
  return (hundredths * size) / 100;
}

export interface Block {
  readonly lines: readonly string[];
  /** Width of the widest line. */
  readonly width: number;
}

/** Ideographs may break anywhere; other text only at spaces and after hyphens and dashes between letters. */
function pieces(text: string): readonly string[] {
  return (
    text.match(
      /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef\s]|[^\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]+/gu,
    ) ?? []
  );
}

interface Piece {
  readonly text: string;
  readonly width: number;
  readonly space: boolean;
}

const measured = (text: string, face: Face, size: number): readonly Piece[] =>
  pieces(text).map((piece) => ({
    text: piece,
    width: widthOf(piece, face, size),
    space: piece.trim() === '',
  }));

/** Breaks greedily into lines of at most `room`; null when that takes more than `most` lines or a word is too wide. */
export const wrap = (text: string, face: Face, size: number, room: number, most: number): Block | null =>
  fill(measured(text, face, size), room, most);

function fill(words: readonly Piece[], room: number, most: number): Block | null {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  /** Width of the line without the spaces at its end. */
  let solid = 0;
  let widest = 0;
  for (const word of words) {
    if (word.space) {
      if (!line) continue;
    } else if (word.width > room) return null;
    else if (line && width + word.width > room) {
      lines.push(line.trimEnd());
      if (lines.length >= most) return null;
      widest = Math.max(widest, solid);
      [line, width, solid] = ['', 0, 0];
    }
    line += word.text;
    width += word.width;
    if (!word.space) solid = width;
  }
  if (line.trim()) {
    lines.push(line.trimEnd());
    widest = Math.max(widest, solid);
  }
  return { lines, width: widest };
}

/** The narrowest block of exactly `count` lines (or fewer, when the text has too few words). Bisects on the room. */
export function balance(text: string, face: Face, size: number, count: number): Block {
  const whole = widthOf(text, face, size);
  let best: Block = { lines: [text], width: whole };
  if (count < 2) return best;
  const words = measured(text, face, size);
  let low = whole / count;
  let high = whole;
  for (let i = 0; i < 6; i++) {
    const room = (low + high) / 2;
    const block = fill(words, room, count);
    if (block) {
      best = block;
      high = block.width - 0.01;
      if (high <= low) break;
    } else low = room;
  }
  return best;
}
