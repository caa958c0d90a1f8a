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

/** Where a text may break: words, ideographs and spaces in order, without their texts. */
interface Words {
  readonly text: string;
  /** Where each begins, and at last where the text ends. */
  readonly at: readonly number[];
  readonly widths: readonly number[];
  readonly spaces: readonly boolean[];
  /** Width of the text on one line. */
  readonly whole: number;
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x1680 &&
    (code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff));

/** Ideographs may break anywhere; other text only at spaces. */
const isIdeograph = (code: number): boolean =>
  code >= 0x2e80 &&
  (code <= 0x9fff || (code >= 0xac00 && code <= 0xd7af) || (code >= 0xff00 && code <= 0xffef));

/** One pass, without regular expressions: every title of a first picture goes through here. */
function wordsOf(text: string, face: Face, size: number): Words {
  const table = tableOf(face);
  const at: number[] = [];
  const widths: number[] = [];
  const spaces: boolean[] = [];
  let whole = 0;
  let word = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const begin = i;
    const code = text.charCodeAt(i);
    let hundredths = code < 0x2500 ? (table[code] ?? 0) : 0;
    if (!hundredths) {
      const long = code >= 0xd800 && code < 0xdc00;
      hundredths = estimate(long ? (text.codePointAt(i) ?? code) : code);
      if (long) i++;
    }
    whole += hundredths;
    const space = isSpace(code);
    if (space || isIdeograph(code)) {
      if (inside) widths.push((word * size) / 100);
      at.push(begin);
      spaces.push(space);
      widths.push((hundredths * size) / 100);
      inside = false;
    } else if (inside) word += hundredths;
    else {
      at.push(begin);
      spaces.push(false);
      word = hundredths;
      inside = true;
    }
  }
  if (inside) widths.push((word * size) / 100);
  at.push(text.length);
  return { text, at, widths, spaces, whole: (whole * size) / 100 };
}

/** Breaks greedily into lines of at most `room`; null when that takes more than `most` lines or a word is too wide. */
export function wrap(text: string, face: Face, size: number, room: number, most: number): Block | null {
  const words = wordsOf(text, face, size);
  const broken = fill(words, room, most);
  return broken && blockOf(words, broken);
}

/** A line is the words from one start up to the next; the last runs to the end of the text. */
interface Broken {
  readonly starts: readonly number[];
  readonly width: number;
}

function blockOf({ text, at }: Words, { starts, width }: Broken): Block {
  const line = (start: number, i: number): string =>
    text.slice(at[start], at[starts[i + 1] ?? at.length - 1]);
  return { lines: starts.map(line).map((part) => part.trimEnd()), width };
}

function fill({ widths, spaces }: Words, room: number, most: number): Broken | null {
  const starts: number[] = [];
  let width = 0;
  /** Width of the line without the spaces at its end. */
  let solid = 0;
  let widest = 0;
  let empty = true;
  for (let i = 0; i < widths.length; i++) {
    const wide = widths[i] ?? 0;
    if (spaces[i]) {
      if (!empty) width += wide;
      continue;
    }
    if (wide > room) return null;
    if (!empty && width + wide > room) {
      if (starts.length >= most) return null;
      widest = Math.max(widest, solid);
      width = 0;
      empty = true;
    }
    if (empty) starts.push(i);
    empty = false;
    width += wide;
    solid = width;
  }
  return { starts, width: Math.max(widest, solid) };
}

/** The narrowest block of exactly `count` lines (or fewer, when the text has too few words). */
export const balance = (text: string, face: Face, size: number, count: number): Block =>
  blocksOf(text, face, size)(count);

/** The same for any number of lines; the words of the text are measured once. */
export function blocksOf(text: string, face: Face, size: number): (count: number) => Block {
  const words = wordsOf(text, face, size);
  const made: Block[] = [];
  return (count) => {
    let block = made[count];
    if (!block) {
      const broken = count < 2 ? null : count === 2 ? halved(words) : narrowest(words, count);
      made[count] = block = broken ? blockOf(words, broken) : { lines: [text], width: words.whole };
    }
    return block;
  };
}

/** In two lines: every place to break is looked at. */
function halved({ widths, spaces, whole }: Words): Broken | null {
  let best: Broken | null = null;
  let start = -1;
  /** What is left of the break, with and without the spaces at its end. */
  let width = 0;
  let solid = 0;
  for (let i = 0; i < widths.length; i++) {
    const wide = widths[i] ?? 0;
    if (!spaces[i]) {
      const widest = Math.max(solid, whole - width);
      if (start < 0) start = i;
      else if (!best || widest <= best.width) best = { starts: [start, i], width: widest };
      solid = width + wide;
    }
    width += wide;
  }
  return best;
}

/** In more lines: bisects on the room. */
function narrowest(words: Words, count: number): Broken | null {
  let best: Broken | null = null;
  let low = words.whole / count;
  let high = words.whole;
  for (let i = 0; i < 6; i++) {
    const room = (low + high) / 2;
    const broken = fill(words, room, count);
    if (broken) {
      best = broken;
      high = broken.width - 0.01;
      if (high <= low) break;
    } else low = room;
  }
  return best;
}
