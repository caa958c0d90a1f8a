/** Words and marks of a sentence, in one scan over character codes: the cheap ground of all later stages. */
import type { Span } from '../../model/text.ts';
import { isSpace } from './lines.ts';

export type TokenKind = 'word' | 'number' | 'mark' | 'possessive';

export interface Token extends Span {
  readonly text: string;
  /** Lower case with straight apostrophes. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** Begins with a capital (also `al-Sisi`, `eBay`). */
  readonly cap: boolean;
}

const WORD = 1;
const DIGIT = 2;

function classOf(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return WORD;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code < 0xaa) return 0;
  if (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) return WORD;
  if (code >= 0x2000 && code <= 0x206f) return 0;
  if (code >= 0x3000 && code <= 0x303f) return 0;
  return isLetter(code) ? WORD : 0;
}

const LETTER = /[\p{L}\p{M}]/u;
function isLetter(code: number): boolean {
  // surrogates: letters outside the basic plane are rare in news; emoji are not words
  return code < 0xd800 || code > 0xdfff ? LETTER.test(String.fromCharCode(code)) : false;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  if (code >= 97 && code <= 122) {
    const second = text.charCodeAt(1);
    if (second >= 65 && second <= 90) return true;
    return (
      text.charCodeAt(2) === 45 &&
      (text.startsWith('al-') || text.startsWith('el-')) &&
      text.charCodeAt(3) < 97
    );
  }
  return code > 0xbf && text.slice(0, 1) !== text.slice(0, 1).toLowerCase();
}

/** Tokens of `text` between two offsets. Keeps `U.S.`, `re-establish`, `O'Neill`, `1,200.5` whole; splits off `'s`. */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const kind = classOf(code);
    if (kind === 0) {
      const start = at;
      at++;
      if (code === 45 || code === 46) while (at < to && text.charCodeAt(at) === code) at++;
      else if (code >= 0xd800 && code <= 0xdbff) at++;
      const mark = text.slice(start, at);
      tokens.push({ start, end: at, text: mark, lower: mark, kind: 'mark', cap: false });
      continue;
    }
    const start = at;
    let letters = kind === WORD;
    at++;
    for (; at < to; at++) {
      const here = text.charCodeAt(at);
      const type = classOf(here);
      if (type === WORD) letters = true;
      if (type !== 0) continue;
      const next = at + 1 < to ? classOf(text.charCodeAt(at + 1)) : 0;
      const last = classOf(text.charCodeAt(at - 1));
      if (here === 45 || here === 0x2010 || here === 0x2011 || here === 0x2013) {
        if (next !== 0 && last !== 0) continue;
        break;
      }
      if (here === 46) {
        if (!letters && next === DIGIT) continue;
        // inner stops and the last stop of initials: U.S., J.P.
        if (
          letters &&
          last === WORD &&
          isInitial(text, start, at) &&
          (next === WORD || hasStop(text, start, at))
        )
          continue;
        break;
      }
      if (here === 44) {
        if (!letters && next === DIGIT && last === DIGIT) continue;
        break;
      }
      if (isApostrophe(here) && letters && next === WORD && !possessiveAt(text, at, to)) continue;
      break;
    }
    push(tokens, text, start, at, letters);
    if (at < to && isApostrophe(text.charCodeAt(at)) && possessiveAt(text, at, to)) {
      tokens.push({
        start: at,
        end: at + 2,
        text: text.slice(at, at + 2),
        lower: "'s",
        kind: 'possessive',
        cap: false,
      });
      at += 2;
    }
  }
  return tokens;
}

function isInitial(text: string, start: number, at: number): boolean {
  return at - start === 1 || text.charCodeAt(at - 2) === 46;
}

function hasStop(text: string, start: number, at: number): boolean {
  return at - 2 > start && text.charCodeAt(at - 2) === 46;
}

function possessiveAt(text: string, at: number, to: number): boolean {
  const s = text.charCodeAt(at + 1);
  return (s === 115 || s === 83) && at + 1 < to && (at + 2 >= to || classOf(text.charCodeAt(at + 2)) === 0);
}

function push(tokens: Token[], text: string, start: number, end: number, letters: boolean): void {
  const word = text.slice(start, end);
  const cap = letters && isCapital(word);
  const lower = letters ? lowered(word) : word;
  tokens.push({ start, end, text: word, lower, kind: letters ? 'word' : 'number', cap });
}

/** Most words are small Latin letters already. */
function lowered(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) {
      const lower = word.toLowerCase();
      return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
    }
  }
  return word;
}
