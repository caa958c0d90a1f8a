/**
 * Finds words again in sentences that were edited since: the place in each sentence that needs the least changes to read as the
 * words do (the search for an approximate part of a text after Sellers, 1980, over words instead of letters).
 */
import { comparable } from '../../../model/text.ts';

/** Share of their weight that words keep when a typo is mended or a word changed. */
const KEPT = 0.75;
/** The next best must be less like them by so much. */
const APART = 0.12;
/** Words of less weight in all are like others by chance. */
const ENOUGH = 1.9;
/** Closest of those not close enough: worth showing. */
const NEAR = 0.4;

/** What a misspelt word, an inserted word and a missing word cost, as shares of the word's weight. */
const MISSPELT = 0.3;
const INSERTED = 0.4;

const LIGHT = new Set(
  'a an and are as at be been but by for from had has have he her his in is it its not of on or s she that the their they this to was were which who will with'.split(
    ' ',
  ),
);
const weightOf = (word: string): number => (LIGHT.has(word) ? 0.25 : 1);

export interface Likeness<T> {
  /** The one whose sentence reads nearly so; null where none or several do. */
  readonly found: T | null;
  /** Those that come nearest, for a message, the nearest first; none where nothing is like the words. */
  readonly near: readonly T[];
}

/** Which of `candidates` has a sentence that holds the words, give or take an edit. */
export function nearest<T>(
  candidates: readonly T[],
  sentencesOf: (candidate: T) => readonly string[],
  words: string,
): Likeness<T> {
  const wanted = wordsOf(words);
  const weight = wanted.reduce((sum, word) => sum + weightOf(word), 0);
  if (weight === 0) return { found: null, near: [] };
  const scored = candidates
    .map((candidate) => ({
      candidate,
      score: Math.max(
        ...sentencesOf(candidate).map((sentence) => 1 - changes(wanted, wordsOf(sentence)) / weight),
      ),
    }))
    .filter(({ score }) => score >= NEAR)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  const sure =
    best !== undefined &&
    weight >= ENOUGH &&
    best.score >= KEPT &&
    best.score - (second?.score ?? 0) >= APART;
  return { found: sure ? best.candidate : null, near: scored.slice(0, 2).map(({ candidate }) => candidate) };
}

const wordsOf = (text: string): readonly string[] => comparable(text).match(/[\p{L}\p{M}\d]+/gu) ?? [];

/** The weight of the changes that turn a part of the sentence into the words. Its start and end are free. */
function changes(wanted: readonly string[], sentence: readonly string[]): number {
  let row = sentence.map(() => 0);
  let start = 0;
  row = [0, ...row];
  for (const word of wanted) {
    const weight = weightOf(word);
    const next = [(start += weight)];
    for (const [i, other] of sentence.entries()) {
      const kept = (row[i] ?? 0) + weight * unlike(word, other);
      const missing = (row[i + 1] ?? 0) + weight;
      const inserted = (next[i] ?? 0) + INSERTED * weightOf(other);
      next.push(Math.min(kept, missing, inserted));
    }
    row = next;
  }
  return row.reduce((least, each) => Math.min(least, each), Infinity);
}

/** 0 for the same word, little for one that is misspelt or in another form, 1 for another. Numbers are the same or not. */
function unlike(a: string, b: string): number {
  if (a === b) return 0;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4 || long.length - short.length > 2 || /\d/u.test(a + b)) return 1;
  if (long.startsWith(short)) return MISSPELT;
  return edits(short, long) <= (short.length < 7 ? 1 : 2) ? MISSPELT : 1;
}

/** Letters to change, add, drop or swap with their neighbour (Damerau, 1964). */
function edits(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row.at(-1) ?? 0;
}
