/**
 * Which articles of a folder tell of one matter. In a story the only derailment of a day is the one that another article means,
 * whatever its words; two articles that name nobody and nothing in common may each have their own.
 */
import { stemOf } from '../../grammar/lexicon.ts';
import type { State } from './group.ts';
import { meets } from './meets.ts';
import type { Told } from './told.ts';

/** What one article says in all that it tells. */
interface Said {
  readonly names: Set<string>;
  readonly stems: Set<string>;
}

/** An article that says less could be of anything; where each has names, and other ones, less will do. */
const LEAST_SAID = 8;
const LEAST_NAMED = 3;
/** The share of the shorter one's words that two articles of one matter have in common, if they have no name. */
const SHARED = 0.15;
/** Words in common that show that two reports are not strange to each other. */
const WORDS = 2;

export class Related {
  readonly #said = new Map<number, Said>();
  /** The first article of the matter that each is of. */
  readonly #matter = new Map<number, number>();

  constructor(told: readonly (Told | null)[]) {
    for (const each of told) {
      if (!each) continue;
      const { state } = each;
      const acts = actsOf(state);
      for (const article of state.articles) {
        const said = this.#said.get(article) ?? { names: new Set(), stems: new Set() };
        for (const name of [...state.wording.names, ...state.proper]) said.names.add(name);
        for (const name of state.actors) if (CAPITAL.test(name)) addWords(said.names, name);
        for (const stem of state.weights.keys()) if (!acts.has(stem)) said.stems.add(stem);
        this.#said.set(article, said);
      }
    }
    const all = [...this.#said].sort(([a], [b]) => a - b);
    for (const [article] of all) this.#matter.set(article, article);
    for (const [at, [article, said]] of all.entries())
      for (const [other, more] of all.slice(0, at))
        if (this.#matterOf(article) !== this.#matterOf(other) && ofOneMatter(said, more))
          this.#unite(article, other);
  }

  /** Whether the articles of the one are of other matters than those of the other, and they share next to no words themselves. */
  strange(one: Told, other: Told): boolean {
    for (const a of one.state.articles)
      for (const b of other.state.articles)
        if (this.#matterOf(a) === this.#matterOf(b) || this.#saysLittle(a, b)) return false;
    // "at the age of 91", "aged 91"
    const figure = meets(one.numbers, other.numbers) ? 1 : 0;
    return sharedWords(one, other) + figure < WORDS;
  }

  /** Whether an article of the one is of the matter of an article of the other. */
  ofOne({ state: one }: Told, { state: other }: Told): boolean {
    for (const a of one.articles)
      for (const b of other.articles) if (this.#matterOf(a) === this.#matterOf(b)) return true;
    return false;
  }

  #matterOf(article: number): number {
    return this.#matter.get(article) ?? article;
  }

  #unite(one: number, other: number): void {
    const [from, to] = [this.#matterOf(one), this.#matterOf(other)];
    for (const [article, matter] of this.#matter) if (matter === from) this.#matter.set(article, to);
  }

  #saysLittle(a: number, b: number): boolean {
    const [one, other] = [this.#said.get(a), this.#said.get(b)];
    if (!one || !other) return true;
    const named = one.names.size > 0 && other.names.size > 0;
    return Math.min(one.stems.size, other.stems.size) < (named ? LEAST_NAMED : LEAST_SAID);
  }
}

/** How many words two reports have in common but for what is done. */
export function sharedWords({ state: one }: Told, { state: other }: Told): number {
  const acts = new Set([...actsOf(one), ...actsOf(other)]);
  let shared = 0;
  for (const stem of one.weights.keys()) if (!acts.has(stem) && other.weights.has(stem)) shared++;
  return shared;
}

/** Whether two articles name one thing, or share so many words that they can hardly be of two. */
function ofOneMatter(one: Said, other: Said): boolean {
  if (meets(one.names, other.names) || meets(one.names, other.stems) || meets(other.names, one.stems))
    return true;
  const least = Math.min(one.stems.size, other.stems.size);
  return least >= LEAST_NAMED && common(one.stems, other.stems) >= Math.max(WORDS, least * SHARED);
}

function common(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const each of some) if (others.has(each)) count++;
  return count;
}

/** Statements are told of people and bodies alone. */
const CAPITAL = /^\p{Lu}/u;

function addWords(names: Set<string>, name: string): void {
  for (const word of name.toLowerCase().split(' ')) if (word.length > 2) names.add(stemOf(word));
}

const actsOf = ({ acts }: State): ReadonlySet<string> => new Set([...acts].map(stemOf));
