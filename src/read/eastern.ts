/**
 * English with some words of another alphabet in it, as files from Moscow and Tokyo have it: too few letters for a detector that counts
 * them, so that every one of them has to stand as such a word has it, or the file is none of these.
 */
import type { Decoded } from './decode.ts';

/** Marks that Cyrillic text in Windows-1251 has between its words. */
const MARKS = new Set('«»“”„‘’‚–—…№·•§©®°€\u00A0');
/** One word at least is so long, and has a vowel, as hardly any run of Western accents has. */
const LONG = 4;
const VOWEL = /[аеёиоуыэюяіїєѣ]/iu;
/** As words are written: small letters, a capital before them, or capitals throughout. */
const CASED = /^\p{Lu}?\p{Ll}+$|^\p{Lu}+$/u;

/** Text in Windows-1251 whose Cyrillic words are words; else null. */
export function cyrillicIn(bytes: Uint8Array): Decoded | null {
  const text = strictly(bytes, 'windows-1251');
  if (text === null || /[a-z]\p{sc=Cyrillic}|\p{sc=Cyrillic}[a-z]/iu.test(text)) return null;
  for (const mark of text.match(/[^\0-\x7F\p{sc=Cyrillic}]/gu) ?? []) if (!MARKS.has(mark)) return null;
  const words = text.match(/\p{sc=Cyrillic}+/gu) ?? [];
  const telling = words.filter((word) => word.length >= LONG);
  const isWritten =
    words.every((word) => CASED.test(word)) &&
    telling.every((word) => VOWEL.test(word)) &&
    telling.some((word) => /\p{Ll}/u.test(word));
  return isWritten ? { text, encoding: 'windows-1251' } : null;
}

/** Fewer signs side by side can be the accents of Western words. */
const FEWEST_SIGNS = 2;

/** Text in Shift_JIS whose Japanese stands in runs of its own; else null. */
export function japaneseIn(bytes: Uint8Array): Decoded | null {
  const text = strictly(bytes, 'shift_jis');
  if (text === null) return null;
  // half of a letter's width was for terminals, and is what most other encodings look like here
  if (/[\uFF61-\uFF9F]/u.test(text)) return null;
  const runs = text.match(/[^\0-\x7F]+/gu) ?? [];
  const isWritten =
    runs.every((run) => JAPANESE.test(run) || PUNCTUATION.test(run)) &&
    runs.some((run) => JAPANESE.test(run) && [...run].length > FEWEST_SIGNS);
  return isWritten ? { text, encoding: 'shift_jis' } : null;
}

const JAPANESE =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303F\u30FB\u30FC\uFF00-\uFF60‘’“”—―…]{2,}$/u;
const PUNCTUATION = /^[\u3000-\u303F\uFF00-\uFF60‘’“”—―…×°]+$/u;

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
