/**
 * Finds words in an article as people copy them: from a page or a print, with other quotation marks, dashes and line ends, half a
 * sentence or two. Only letters and digits count, and their order.
 */
import type { Span } from '../../model/text.ts';

/** Where the words stand in the text, in order, never overlapping. The first and the last may be parts of words. */
export function findWords(text: string, words: string): readonly Span[] {
  const wanted = wordsAlone(words).folded.trim();
  if (wanted === '') return [];
  const { folded, at } = wordsAlone(text);
  const found: Span[] = [];
  for (let index = folded.indexOf(wanted); index >= 0; index = folded.indexOf(wanted, index + wanted.length))
    found.push({ start: at[index] ?? 0, end: (at[index + wanted.length - 1] ?? 0) + 1 });
  return found;
}

/** The words of a text in small letters with one space between them. */
export const bareWords = (text: string): string => wordsAlone(text).folded.trim();

/** Share of the words that two texts have in common, 0 to 1 (Dice). */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let same = 0;
  for (const word of one) if (other.has(word)) same++;
  return (2 * same) / (one.size + other.size || 1);
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** They stand within words and are not seen: soft hyphens, joiners, marks of direction. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** The folded text and for each of its units the offset that it came from. */
function wordsAlone(text: string): { readonly folded: string; readonly at: readonly number[] } {
  const parts: string[] = [];
  const at: number[] = [];
  let gap = true;
  let offset = 0;
  for (const character of text) {
    const start = offset;
    offset += character.length;
    if (LETTER.test(character)) {
      // some capitals have two small letters (İ)
      const small = character.toLowerCase();
      parts.push(small);
      for (let unit = 0; unit < small.length; unit++)
        at.push(Math.min(start + unit, start + character.length - 1));
      gap = false;
    } else if (!gap && !UNSEEN.test(character)) {
      parts.push(' ');
      at.push(start);
      gap = true;
    }
  }
  return { folded: parts.join(''), at };
}
