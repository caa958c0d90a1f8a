/** What a day is talked of: the words that many of its reports share, and the rest of the story's reports do not. */
import type { Day } from '../../model/time.ts';
import type { Composed } from './compose.ts';
import { wordsOf } from './theme.ts';

/** So many other sources make a day's talk. */
const FEWEST = 3;
/** A share of the day's sources above that of the story at which a word tells half of what it can. */
const HALF = 0.05;
/** A title of fewer words is judged as if it had so many. */
const LEAST_WORDS = 3;

type Sources = Map<string, Set<number>>;

export class Talk {
  readonly #sources: readonly number[];
  /** In how many sources each stem tells an event, of how many. */
  readonly #all: Sources = new Map();
  readonly #total: number;

  constructor(events: readonly Composed[], sources: readonly number[]) {
    this.#sources = sources;
    for (const { parts } of events)
      for (const { article, placed } of parts)
        add(this.#all, placed.mention.stems, sources[article] ?? article);
    this.#total = new Set(sources).size;
  }

  /** How far an event of the day is told by the words that its reports share, 0 to 1. */
  on(day: Day, events: readonly Composed[]): (event: Composed) => number {
    const told: Sources = new Map();
    const tellers = new Set<number>();
    for (const { parts } of events)
      for (const { article, placed } of parts) {
        if (placed.support === 'content-only' || placed.dating?.first !== day) continue;
        const source = this.#sources[article] ?? article;
        tellers.add(source);
        add(told, placed.mention.stems, source);
      }
    const usual = (stem: string): number => (this.#all.get(stem)?.size ?? 0) / Math.max(this.#total, 1);
    return ({ title, parts }) => {
      const own = new Set(parts.map(({ article }) => this.#sources[article] ?? article));
      const others = tellers.size - [...own].filter((source) => tellers.has(source)).length;
      if (others < FEWEST) return 0;
      const stems = wordsOf(title);
      let sum = 0;
      for (const stem of stems) {
        let count = 0;
        for (const source of told.get(stem) ?? []) if (!own.has(source)) count++;
        sum += Math.max(0, count / others - usual(stem));
      }
      const mean = sum / Math.max(stems.size, LEAST_WORDS);
      return mean / (mean + HALF);
    };
  }
}

function add(sources: Sources, stems: readonly string[], source: number): void {
  for (const stem of stems) {
    const known = sources.get(stem);
    if (known) known.add(source);
    else sources.set(stem, new Set([source]));
  }
}
