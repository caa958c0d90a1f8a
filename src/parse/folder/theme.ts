/** What a story is about: the words that many of its articles tell their events with. */
import type { Mention } from '../document.ts';
import type { Draft } from '../draft.ts';
import { stemOf } from '../grammar/lexicon.ts';
import { remembered, remembering } from '../remembered.ts';
import { stepOf } from './join/similar.ts';

/** What the story's articles talk of. */
export interface Theme {
  /** How much of the story's own vocabulary a text is made of, 0 to 1. */
  readonly of: (text: string) => number;
  /** In how many articles a stem is told, rounded as it weighs. */
  readonly stepOf: (stem: string) => number;
  /** The stems that most of its articles tell their events with; none where the articles are few. */
  readonly core: ReadonlySet<string>;
  /** Stems that weigh something else than in the reading before; null where all may. */
  readonly changed: ReadonlySet<string> | null;
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

const stemsOf = remembered((mentions: readonly Mention[]): ReadonlySet<string> => {
  const all = new Set<string>();
  for (const { stems, unowned } of mentions) if (!unowned) for (const stem of stems) all.add(stem);
  return all;
});

/** In how many articles each stem helps to tell an event, and in what those of the last reading were counted. */
interface Counted {
  readonly counts: Map<string, number>;
  readonly articles: ReadonlySet<readonly Mention[]>;
  readonly core: ReadonlySet<string>;
}

let last: Counted | null = null;

/** The theme of a folder. Counts are rounded, so that an edit seldom makes a word another one. */
export function themeOf(drafts: readonly Draft[]): Theme {
  const before = remembering() ? last : null;
  const counts = before?.counts ?? new Map<string, number>();
  const articles = new Set(drafts.map(({ mentions }) => mentions));
  const touched = new Map<string, number>();
  const add = (mentions: readonly Mention[], by: number): void => {
    for (const stem of stemsOf(mentions)) {
      const count = counts.get(stem) ?? 0;
      if (before && !touched.has(stem)) touched.set(stem, count);
      counts.set(stem, count + by);
    }
  };
  for (const mentions of before?.articles ?? []) if (!articles.has(mentions)) add(mentions, -1);
  for (const mentions of articles) if (before?.articles.has(mentions) !== true) add(mentions, 1);
  const scale = Math.log1p(drafts.length);
  const core = coreOf(counts, drafts.length);
  const same = before?.articles.size === articles.size && equal(before.core, core);
  const changed = new Set<string>();
  for (const [stem, count] of touched) if (stepOf(count) !== stepOf(counts.get(stem) ?? 0)) changed.add(stem);
  if (remembering()) last = { counts, articles, core };
  const stepIn = (stem: string): number => stepOf(counts.get(stem) ?? 0);
  const of = (text: string): number => {
    let sum = 0;
    let words = 0;
    for (const stem of wordsOf(text)) {
      if (SMALL.has(stem)) continue;
      sum += Math.log1p(stepIn(stem)) / scale;
      words++;
    }
    return scale > 0 ? Math.min(1, sum / Math.max(words, LEAST)) : 0;
  };
  return { of, stepOf: stepIn, core, changed: same ? changed : null };
}

function coreOf(counts: ReadonlyMap<string, number>, articles: number): ReadonlySet<string> {
  if (articles < FEW) return new Set();
  const telling = [...counts].filter(([stem, count]) => count > 0 && stem.length > 2 && !SMALL.has(stem));
  // the whole of a vocabulary is slow to sort
  const least =
    Uint32Array.from(telling, ([, count]) => count)
      .sort()
      .at(-CORE) ?? 0;
  const core = telling
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Set(core.slice(0, CORE).map(([stem]) => stem));
}

const equal = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  some.size === others.size && [...some].every((each) => others.has(each));
