/**
 * Finds text that was once decoded with the wrong encoding ("artÃ­culo", "donâ€™t"). The signs are pairs that no
 * language writes: a UTF-8 lead byte seen as Windows-1252 followed by what its next byte looks like there, and the letters
 * and marks of UTF-7, which old mail programs wrote ("caf+AOk-").
 */
import type { Span } from '../model/text.ts';

// what the bytes 0x80-0xBF look like when read as Windows-1252 or Latin-1
const TAIL = String.raw`[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]`;

const SIGNS = new RegExp(
  [
    // two-byte sequences of accented Latin letters; the tail may be a no-break space or soft hyphen
    `[ÃÂÅÄ]${TAIL}`,
    // three-byte punctuation: â€™ â€œ â€“ â‚¬
    `â[\\u0080\\u0082\\u20AC\\u201A]`,
    // four-byte emoji, and the byte order mark seen as text
    `ð[Ÿ\\u009F]|ï»¿`,
    // Cyrillic and Greek: runs of two and more pairs, since one alone may be Icelandic
    `(?:[ÐÑÎÏ]${TAIL}){2}`,
    // a capital à between lower-case letters: the second half was already lost
    `(?<=\\p{Ll})Ã(?=\\p{Ll})`,
    // characters that were already replaced when someone decoded them
    `\\uFFFD|ï¿½`,
    // one accented letter or mark (U+00A0 to U+00FF, U+2000 to U+203F, the euro) in UTF-7
    `(?:(?<=[\\p{L}\\s(]|^)|(?<=-))\\+(?:A[K-P]|I[ABK])[AEIMQUYcgkosw048]-`,
  ].join('|'),
  'u',
);

/** What each sign holds: texts without any of these, nearly all, need no closer look. */
const HINT = /[ÃÂÅÄâðïÐÑÎÏ\uFFFD]|\+[AI]/u;

/** The first place with signs of a wrong decoding, as the word around it; null in clean text. */
export function findMojibake(text: string): Span | null {
  const sign = HINT.test(text) ? SIGNS.exec(text) : null;
  if (!sign) return null;
  let start = sign.index;
  let end = start + sign[0].length;
  // the word around the sign, at most 40 units each way, makes the message recognisable
  while (start > 0 && sign.index - start < 40 && !/\s/u.test(text[start - 1] ?? ' ')) start--;
  while (end < text.length && end - sign.index < 40 && !/\s/u.test(text[end] ?? ' ')) end++;
  return { start, end };
}

/** 1-based line and column (UTF-16 units) of an offset; a line ends at LF, CRLF or CR. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let last = 0;
  for (let i = 0; i < offset; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) {
      line++;
      last = i + 1;
    }
  }
  return { line, column: offset - last + 1 };
}
