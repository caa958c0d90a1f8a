/**
 * Which articles hold which prints: an inverted index over the word sequences of a folder, in flat arrays. Most prints stand in
 * one article alone and are passed over.
 */
import { remembering } from '../../remembered.ts';

/** Holders of one print that are compared: a text sold to more papers is found through its first ones. */
const HOLDERS = 20;
/** Spreads prints over the table (Knuth's multiplicative hash). */
const SPREAD = 0x9e3779b1;
const FIRST_BITS = 12;

interface Printed {
  readonly prints: readonly number[];
}

/** Small numbers for prints, counted from 1: a hash table with open addressing. */
class Numbers {
  #bits = FIRST_BITS;
  #prints = new Int32Array(2 ** FIRST_BITS);
  #numbers = new Int32Array(2 ** FIRST_BITS);
  count = 0;

  of(print: number): number {
    const slot = this.#slotOf(print);
    const known = this.#numbers[slot] ?? 0;
    if (known > 0) return known;
    this.#prints[slot] = print;
    this.#numbers[slot] = ++this.count;
    if (this.count * 2 > this.#prints.length) this.#grow();
    return this.count;
  }

  /** The print's place, or the free one where it belongs. */
  #slotOf(print: number): number {
    const mask = this.#prints.length - 1;
    let slot = Math.imul(print, SPREAD) >>> (32 - this.#bits);
    while (this.#numbers[slot] !== 0 && this.#prints[slot] !== (print | 0)) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [prints, numbers] = [this.#prints, this.#numbers];
    this.#bits++;
    this.#prints = new Int32Array(2 ** this.#bits);
    this.#numbers = new Int32Array(2 ** this.#bits);
    for (const [at, number] of numbers.entries()) {
      if (number === 0) continue;
      const slot = this.#slotOf(prints[at] ?? 0);
      this.#prints[slot] = prints[at] ?? 0;
      this.#numbers[slot] = number;
    }
  }
}

interface Memory {
  readonly numbers: Numbers;
  readonly known: WeakMap<readonly number[], Int32Array>;
}

let memory: Memory | null = null;
/** Numbers that are of no use any more, beside those in use, from which all are given anew. */
const MOST_IDLE = 200_000;

/** The numbers of each article's prints. Prints of a folder are asked for more than once, and again with each change of it. */
function numbersOf(articles: readonly Printed[]): {
  readonly lists: readonly Int32Array[];
  readonly most: number;
} {
  const all = articles.reduce((sum, { prints }) => sum + prints.length, 0);
  if (memory && memory.numbers.count > 2 * all + MOST_IDLE) memory = null;
  const { numbers, known } = (memory ??= { numbers: new Numbers(), known: new WeakMap() });
  const lists = articles.map(({ prints }) => {
    let list = known.get(prints);
    if (!list) known.set(prints, (list = Int32Array.from(prints, (print) => numbers.of(print))));
    return list;
  });
  return { lists, most: numbers.count };
}

/** Lets go of what only another index of the same folder needs, unless the folder will come again. */
export function letGoOfPrints(): void {
  if (!remembering()) memory = null;
}

export class PrintIndex {
  /** For each article the numbers of its prints. */
  readonly #lists: readonly Int32Array[];
  /** For each number where its holders begin, and how many there are so far. */
  readonly #from: Int32Array;
  readonly #held: Uint8Array;
  readonly #holders: Int32Array;
  readonly #counts: Uint32Array;

  /** An index that can hold these articles; none is in it yet. */
  constructor(articles: readonly Printed[]) {
    const { lists, most } = numbersOf(articles);
    const uses = new Int32Array(most + 1);
    for (const list of lists) for (const number of list) uses[number] = (uses[number] ?? 0) + 1;
    // what one article alone has gets no room
    const from = new Int32Array(most + 2);
    for (const [number, count] of uses.entries())
      from[number + 1] = (from[number] ?? 0) + (count > 1 ? Math.min(count, HOLDERS) : 0);
    this.#lists = lists;
    this.#from = from;
    this.#held = new Uint8Array(most + 1);
    this.#holders = new Int32Array(from[most + 1] ?? 0);
    this.#counts = new Uint32Array(articles.length);
  }

  add(article: number): void {
    const [from, held] = [this.#from, this.#held];
    for (const number of this.#lists[article] ?? []) {
      const place = (from[number] ?? 0) + (held[number] ?? 0);
      if (place >= (from[number + 1] ?? 0)) continue;
      this.#holders[place] = article;
      held[number] = (held[number] ?? 0) + 1;
    }
  }

  /** How many prints of an article each one in the index holds, from so many on, in the order in which they are met. */
  shared(asked: number, least: number): readonly (readonly [article: number, count: number])[] {
    const [counts, from, held, holders] = [this.#counts, this.#from, this.#held, this.#holders];
    const met: number[] = [];
    for (const number of this.#lists[asked] ?? []) {
      const begin = from[number] ?? 0;
      const end = begin + (held[number] ?? 0);
      for (let place = begin; place < end; place++) {
        const article = holders[place] ?? 0;
        const before = counts[article] ?? 0;
        if (before === 0) met.push(article);
        counts[article] = before + 1;
      }
    }
    const found: [number, number][] = [];
    for (const article of met) {
      const count = counts[article] ?? 0;
      counts[article] = 0;
      if (count >= least) found.push([article, count]);
    }
    return found;
  }
}
