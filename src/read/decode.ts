/** Bytes -> text, or the reason why these bytes are no text. Nothing is ever replaced in silence. */

export interface Decoded {
  readonly text: string;
  /** Label of the encoding, as TextDecoder names it. */
  readonly encoding: string;
}

export interface Undecodable {
  /** Short reason, e.g. `not text (PNG image)`. */
  readonly fault: string;
  readonly remedy: string;
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['89504e47', 'PNG image'],
  ['ffd8ff', 'JPEG image'],
  ['47494638', 'GIF image'],
  ['25504446', 'PDF document'],
  ['504b0304', 'ZIP archive or Office document'],
  ['1f8b', 'gzip archive'],
  ['d0cf11e0', 'old Office document'],
  ['7f454c46', 'program'],
  ['4d5a90', 'Windows program'],
  ['494433', 'MP3 sound'],
  ['4f676753', 'Ogg sound or film'],
  ['52494646', 'WAV, AVI or WebP file'],
  ['377abcaf', '7z archive'],
  ['52617221', 'RAR archive'],
  ['53514c69746520', 'SQLite database'],
];

/** Byte order marks, then UTF-16 without one, then strict UTF-8. */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
  const signature = signatureOf(bytes);
  const nul = bytes.includes(0);
  // text may hold a stray NUL, which is reported; a known signature with one is no text
  if (nul && signature !== null) return notText(signature);
  const encoding = byMark(bytes) ?? (nul ? sniffUtf16(bytes) : null) ?? 'utf-8';
  const text = strictly(bytes, encoding);
  if (text === null) {
    if (signature !== null || (nul && encoding === 'utf-8')) return notText(signature ?? 'binary data');
    return encoding === 'utf-8' ? invalidUtf8(bytes) : brokenWide(encoding);
  }
  return isBinary(text) ? notText(signature ?? 'binary data') : { text, encoding };
}

function notText(what: string): Undecodable {
  return {
    fault: `not text (${what})`,
    remedy: 'save the article as text in its place, or move the file out of the folder',
  };
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function signatureOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  return SIGNATURES.find(([start]) => head.startsWith(start))?.[1] ?? null;
}

/** Text of mostly Latin letters in UTF-16 has a zero in nearly every second byte, and on one side only. */
function sniffUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even++;
    else odd++;
  });
  const pairs = sample.length / 2;
  if (odd > 0.6 * pairs && even < 0.05 * pairs) return 'utf-16le';
  if (even > 0.6 * pairs && odd < 0.05 * pairs) return 'utf-16be';
  return null;
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    // the byte order mark is dropped by TextDecoder, everything else is kept
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text holds few control characters; a stray one is reported elsewhere and does no harm. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (unit < 9 || (unit > 13 && unit < 27) || unit === 127) controls++;
  }
  return controls > 2 && controls > sample.length / 10;
}

function brokenWide(encoding: string): Undecodable {
  return {
    fault: `broken ${encoding.toUpperCase()}`,
    remedy: 'open the file in an editor and save it as UTF-8',
  };
}

function invalidUtf8(bytes: Uint8Array): Undecodable {
  const { line, column, byte } = firstFault(bytes);
  return {
    fault: `invalid UTF-8 in line ${line}, column ${column} (byte 0x${byte})`,
    remedy: 'open the file in an editor with its real encoding and save it as UTF-8',
  };
}

/** 1-based line and byte column of the first byte that is no UTF-8, found by halving. */
function firstFault(bytes: Uint8Array): { line: number; column: number; byte: string } {
  let good = 0;
  let bad = bytes.length;
  const decoder = (end: number): boolean => {
    try {
      // `stream` lets a sequence run over the end of the piece
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), {
        stream: end < bytes.length,
      });
      return true;
    } catch {
      return false;
    }
  };
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decoder(middle)) good = middle;
    else bad = middle;
  }
  const at = sequenceStart(bytes, bad - 1);
  let line = 1;
  let start = 0;
  for (let i = 0; i < at; i++) {
    if (bytes[i] === 10) {
      line++;
      start = i + 1;
    }
  }
  return { line, column: at - start + 1, byte: (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0') };
}

/** A byte breaks the sequence that its forerunners began: the fault is where that sequence starts. */
function sequenceStart(bytes: Uint8Array, broken: number): number {
  for (let back = 1; back <= 3; back++) {
    const byte = bytes[broken - back] ?? 0;
    if (byte < 0x80) return broken;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? broken - back : broken;
  }
  return broken;
}
