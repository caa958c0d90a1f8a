/** Which articles hold which prints: an inverted index over all word sequences of a folder, in flat arrays. */

/** Holders of one print that are compared: a text sold to more papers is found through its first ones. */
const HOLDERS = 20;
/** Spreads prints over the table (Knuth's multiplicative hash). */
const SPREAD = 0x9e3779b1;

export class PrintIndex {
  // a hash table with open addressing: print, its first and last holder, how many there are
  readonly #bits: number;
  readonly #prints: Int32Array;
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #held: Uint8Array;
  // holders as chains: the article of each link and the link behind it
  readonly #article: Int32Array;
  readonly #next: Int32Array;
  #links = 0;
  readonly #counts: Int32Array;

  /** Room for so many articles with so many prints in all. */
  constructor(articles: number, prints: number) {
    this.#bits = Math.max(4, Math.ceil(Math.log2(prints * 2 + 1)));
    const size = 2 ** this.#bits;
    this.#prints = new Int32Array(size);
    this.#first = new Int32Array(size).fill(-1);
    this.#last = new Int32Array(size);
    this.#held = new Uint8Array(size);
    this.#article = new Int32Array(prints);
    this.#next = new Int32Array(prints);
    this.#counts = new Int32Array(articles);
  }

  add(article: number, prints: readonly number[]): void {
    for (const print of prints) {
      const slot = this.#slotOf(print);
      if ((this.#held[slot] ?? 0) >= HOLDERS) continue;
      const link = this.#links++;
      this.#article[link] = article;
      this.#next[link] = -1;
      if (this.#first[slot] === -1) {
        this.#prints[slot] = print;
        this.#first[slot] = link;
      } else this.#next[this.#last[slot] ?? 0] = link;
      this.#last[slot] = link;
      this.#held[slot] = (this.#held[slot] ?? 0) + 1;
    }
  }

  /** How many of the prints each article holds, in the order in which they are met. */
  shared(prints: readonly number[]): readonly (readonly [article: number, count: number])[] {
    const counts = this.#counts;
    const met: number[] = [];
    for (const print of prints) {
      for (let link = this.#first[this.#slotOf(print)] ?? -1; link >= 0; link = this.#next[link] ?? -1) {
        const article = this.#article[link] ?? 0;
        const before = counts[article] ?? 0;
        if (before === 0) met.push(article);
        counts[article] = before + 1;
      }
    }
    return met.map((article) => {
      const count = counts[article] ?? 0;
      counts[article] = 0;
      return [article, count] as const;
    });
  }

  /** The print's place in the table, or the free one where it belongs. */
  #slotOf(print: number): number {
    const mask = 2 ** this.#bits - 1;
    let slot = Math.imul(print, SPREAD) >>> (32 - this.#bits);
    while (this.#first[slot] !== -1 && this.#prints[slot] !== (print | 0)) slot = (slot + 1) & mask;
    return slot;
  }
}

/** Room for the prints of all articles. */
export function printIndex(articles: readonly { readonly prints: readonly number[] }[]): PrintIndex {
  return new PrintIndex(
    articles.length,
    articles.reduce((sum, { prints }) => sum + prints.length, 0),
  );
}
