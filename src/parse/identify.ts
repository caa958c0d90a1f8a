/** Stable names of things: event ids from sentences, article ids from paths, actor ids from names. */
import { collapse } from '../model/text.ts';

/** 53-bit hash of a text (cyrb53, public domain, by bryc), as eleven base-36 digits. The same on every machine. */
export function hashOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return inBase36(4294967296 * (2097151 & b) + (a >>> 0));
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Eleven digits. `toString(36)` works on fractions too, which makes it slow. */
function inBase36(value: number): string {
  let text = '';
  let [high, low] = [Math.floor(value / 36 ** 5), value % 36 ** 5];
  for (let digit = 0; digit < 5; digit++) {
    text = (DIGITS[low % 36] ?? '') + text;
    low = Math.floor(low / 36);
  }
  for (let digit = 0; digit < 6; digit++) {
    text = (DIGITS[high % 36] ?? '') + text;
    high = Math.floor(high / 36);
  }
  return text;
}

/** Id of the event that rests on a sentence: survives new articles, other titles and mended typos elsewhere. */
export function sentenceId(sentence: string): string {
  return `e${hashOf(collapse(sentence))}`;
}

/** Id of an article: by its path in the folder, so that editing the text keeps links to it. */
export function articleId(file: string): string {
  return `a${hashOf(file)}`;
}

/** Readable id of an actor: `vladimir-putin`. Empty for names without letters or digits that survive. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
