/** What a story is about: the words that many of its articles tell their events with. */
import type { Mention } from '../document.ts';
import type { Draft } from '../draft.ts';
import { stemOf } from '../grammar/lexicon.ts';
import { remembered } from '../remembered.ts';

/** What the story's articles talk of. */
export interface Theme {
  /** How much of the story's own vocabulary a text is made of, 0 to 1. */
  readonly of: (text: string) => number;
  /** The stems that most of its articles tell their events with; none where the articles are few. */
  readonly core: ReadonlySet<string>;
}

/** Titles come again with each change of a folder, and as copies of one another. */
const known = new Map<string, ReadonlySet<string>>();
const MOST_KNOWN = 50_000;

/** Words of a text that weigh, as stems. */
export function wordsOf(text: string): ReadonlySet<string> {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const words = new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\d'’-]+/u)
      .filter((word) => word.length > 2)
      .map((word) => stemOf(word.replace(/['’]s$/u, ''))),
  );
  known.set(text, words);
  return words;
}

const SMALL = new Set(
  'the and for that with his her its their from are was were has have will says say not but than who which into after over about'.split(
    ' ',
  ),
);
/** Stems at the heart of a story, and the fewest articles that tell them from chance. */
const CORE = 40;
const FEW = 20;
/** A title of fewer telling words is judged as if it had so many. */
const LEAST = 3;

const stemsOf = remembered(
  (mentions: readonly Mention[]) => new Set(mentions.flatMap((mention) => mention.stems)),
);

/** Counts in how many articles each stem helps to tell an event. */
export function themeOf(drafts: readonly Draft[]): Theme {
  const counts = new Map<string, number>();
  for (const { mentions } of drafts) {
    for (const stem of stemsOf(mentions)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const scale = Math.log1p(drafts.length);
  const core = [...counts]
    .filter(([stem]) => stem.length > 2 && !SMALL.has(stem))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, drafts.length < FEW ? 0 : CORE);
  const of = (text: string): number => {
    let sum = 0;
    let words = 0;
    for (const stem of wordsOf(text)) {
      if (SMALL.has(stem)) continue;
      sum += Math.log1p(counts.get(stem) ?? 0) / scale;
      words++;
    }
    return scale > 0 ? Math.min(1, sum / Math.max(words, LEAST)) : 0;
  };
  return { of, core: new Set(core.map(([stem]) => stem)) };
}
