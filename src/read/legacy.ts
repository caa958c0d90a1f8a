/** Encodings from before UTF-8: which one it is, by what the file declares or by the look of its bytes. */
import { analyse } from 'chardet';
import type { Decoded } from './decode.ts';
import { cyrillicIn, japaneseIn } from './eastern.ts';
import { isLetter, looksWestern } from './western.ts';

// bytes 0x80-0x9F of Windows-1252. Node 20's own decoder of that name gives control characters there
const WINDOWS_1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** The detector's confidence, of 100, from which we believe it. */
const BELIEF = 40;

/** Fewer bytes beyond ASCII tell nothing about an alphabet. */
const ENOUGH = 12;

/** The text by a declared encoding; null when the name is unknown or the bytes break its rules. */
export function decodeAs(bytes: Uint8Array, label: string): Decoded | null {
  const name = label.trim().toLowerCase();
  if (/^(?:windows-1252|cp-?1252|iso-?8859-1|latin-?1|us-ascii|ascii)$/.test(name))
    return { text: fromWindows1252(bytes), encoding: 'windows-1252' };
  try {
    const decoder = new TextDecoder(name, { fatal: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return null;
  }
}

/** The text by the encoding that its bytes look like; null when they look like none, or like broken UTF-8. */
export function guess(bytes: Uint8Array): Decoded | null {
  if (holdsUtf8(bytes)) return null;
  if (looksMac(bytes)) return decodeAs(bytes, 'macintosh');
  const sample = bytes.subarray(0, 65_536);
  const high = sample.filter((byte) => byte >= 0x80).length;
  // much English beside it hides another alphabet from the detector: its words alone show it
  const foreign = sample.filter((byte) => byte >= 0x80 || byte === 0x20);
  for (const { name, confidence, alone } of [
    ...analyse(sample).map((found) => ({ ...found, alone: false })),
    ...analyse(foreign).map((found) => ({ ...found, alone: true })),
  ]) {
    if (confidence < BELIEF) continue;
    const label = name === 'ISO-8859-1' ? 'windows-1252' : name;
    // in encodings of two bytes a character the second may look like ASCII, and is missing there
    if (alone && !/^(?:windows-125|ISO-8859-|KOI8)/u.test(label)) continue;
    if (label === 'windows-1252' ? !looksWestern(bytes) : high < ENOUGH) continue;
    const decoded = decodeAs(bytes, label);
    if (decoded) return decoded;
  }
  if (looksWestern(bytes)) return decodeAs(bytes, 'windows-1252');
  return cyrillicIn(bytes) ?? japaneseIn(bytes);
}

function fromWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return withWindows1252(latin);
}

/** Text that a decoder took for Latin-1: its control characters of 0x80-0x9F are the marks of Windows-1252. */
export function withWindows1252(text: string): string {
  return text.replaceAll(/[\u0080-\u009F]/gu, (unit) => WINDOWS_1252[unit.charCodeAt(0) - 0x80] ?? unit);
}

/** Whether well-formed UTF-8 sequences outnumber stray high bytes: then it is UTF-8 with a fault in it. */
function holdsUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let stray = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    let tail = 1;
    while (tail < length && ((bytes[i + tail] ?? 0) & 0xc0) === 0x80) tail++;
    if (length > 0 && tail === length) {
      good++;
      i += length - 1;
    } else stray++;
  }
  return good > stray;
}

/** Old Mac text: quotation marks that in Western text would be capital letters with accents, around words and inside them. */
function looksMac(bytes: Uint8Array): boolean {
  let sure = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const [before, after] = [isLetter(bytes[i - 1]), isLetter(bytes[i + 1])];
    if (byte === 0xd2 || byte === 0xd4) {
      if (before) return false;
      sure += after ? 1 : 0;
    } else if (byte === 0xd3) {
      if (after) return false;
      sure++;
    } else if (byte === 0xd5) sure += before ? 1 : 0;
    else if (byte <= 0x9f ? !(before || after) : !MAC_MARKS.has(byte)) return false;
  }
  return sure > 0;
}

// dagger, degree, pound, section, bullet, sharp s, registered, copyright, trade mark, angle quotes, ellipsis, no-break space, dashes
const MAC_MARKS = new Set([
  0xa0, 0xa1, 0xa3, 0xa4, 0xa5, 0xa7, 0xa8, 0xa9, 0xaa, 0xae, 0xaf, 0xbe, 0xbf, 0xc7, 0xc8, 0xc9, 0xca, 0xcb,
  0xcc, 0xcd, 0xcf, 0xd0, 0xd1,
]);
