/** What a story is about: the words that many of its articles tell their events with. */
import type { Draft } from '../draft.ts';
import { stemOf } from '../grammar/lexicon.ts';

/** How much of the story's own vocabulary a text is made of, 0 to 1. */
export type Theme = (text: string) => number;

/** Words of a text that weigh, as stems. */
export function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\d'’-]+/u)
      .filter((word) => word.length > 2)
      .map((word) => stemOf(word.replace(/['’]s$/u, ''))),
  );
}

const SMALL = new Set(
  'the and for that with his her its their from are was were has have will says say not but than who which into after over about'.split(
    ' ',
  ),
);
/** A title of fewer telling words is judged as if it had so many. */
const LEAST = 3;

/** Counts in how many articles each stem helps to tell an event. */
export function themeOf(drafts: readonly Draft[]): Theme {
  const counts = new Map<string, number>();
  for (const { mentions } of drafts) {
    const own = new Set<string>();
    for (const mention of mentions) for (const stem of mention.stems) own.add(stem);
    for (const stem of own) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const scale = Math.log1p(drafts.length);
  return (text) => {
    let sum = 0;
    let words = 0;
    for (const stem of wordsOf(text)) {
      if (SMALL.has(stem)) continue;
      sum += Math.log1p(counts.get(stem) ?? 0) / scale;
      words++;
    }
    return scale > 0 ? Math.min(1, sum / Math.max(words, LEAST)) : 0;
  };
}
