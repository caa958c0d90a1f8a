/** Words and marks of a sentence, in one scan over character codes: the cheap ground of all later stages. */
import type { Span } from '../../model/text.ts';
import { isSpace } from './lines.ts';
import { type Word, wordAt } from './known-words.ts';

/** A word or mark in its place. */
export interface Token extends Span, Word {}

const WORD = 1;
const DIGIT = 2;

function classOf(code: number): number {
  return code < LATIN ? (classes[code] as number) : judged(code);
}

function judged(code: number): number {
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

/** The classes of Latin letters, digits and marks: nearly every unit of every article is looked up here. */
const LATIN = 0x250;
const classes = new Uint8Array(LATIN);
for (let code = 0; code < LATIN; code += 1) classes[code] = judged(code);

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** Tokens of `text` between two offsets. Keeps `U.S.`, `re-establish`, `O'Neill`, `1,200.5` whole; splits off `'s`. */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  eachWord(text, from, to, (word, start) => tokens.push(placed(word, start)));
  return tokens;
}

/** A word in its place. */
export function placed(word: Word, start: number): Token {
  const { text, lower, kind, cap, classes, form, act, verbal, event, opensName } = word;
  return {
    start,
    end: start + text.length,
    text,
    lower,
    kind,
    cap,
    classes,
    form,
    act,
    verbal,
    event,
    opensName,
  };
}

/** As `tokenize`, but tells each word and where it begins. */
export function eachWord(
  text: string,
  from: number,
  to: number,
  take: (word: Word, start: number) => void,
): void {
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
      take(wordAt(text, start, at, 'mark'), start);
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
      if (here === 58) {
        // "2:00:12", "10:30"
        if (!letters && next === DIGIT && last === DIGIT) continue;
        break;
      }
      if (here === 44) {
        if (!letters && next === DIGIT && last === DIGIT) continue;
        break;
      }
      if (isApostrophe(here) && letters && next === WORD && !possessiveAt(text, at, to)) continue;
      break;
    }
    take(wordAt(text, start, at, letters ? 'word' : 'number'), start);
    if (at < to && isApostrophe(text.charCodeAt(at)) && possessiveAt(text, at, to)) {
      take(wordAt(text, at, at + 2, 'possessive'), at);
      at += 2;
    }
  }
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
