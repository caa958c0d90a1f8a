/** Where candidates wait to be compared: lists under pairs of words, such as a day and an actor. */

/** Pairs of words, first and second by turns: no text or list is put together for a pair, since every report asks under dozens. */
export type Keys = readonly string[];

export class Blocks<T> {
  readonly #lists = new Map<string, Map<string, T[]>>();
  readonly #longest: number;

  /** Lists grow no longer than `longest`: what everything shares tells nothing apart. */
  constructor(longest: number) {
    this.#longest = longest;
  }

  at(first: string, second: string): readonly T[] {
    return this.#lists.get(first)?.get(second) ?? NOTHING;
  }

  /** Puts the item under each of the pairs. Costs less where pairs of one first word stand together. */
  add(keys: Keys, item: T): void {
    let under = '';
    let inner: Map<string, T[]> | undefined;
    for (let at = 0; at + 1 < keys.length; at += 2) {
      const [first = '', second = ''] = [keys[at], keys[at + 1]];
      if (!inner || first !== under) {
        under = first;
        inner = this.#lists.get(first);
        if (!inner) this.#lists.set(first, (inner = new Map<string, T[]>()));
      }
      const list = inner.get(second);
      if (!list) inner.set(second, [item]);
      else if (list.length < this.#longest && list[list.length - 1] !== item) list.push(item);
    }
  }
}

const NOTHING: readonly never[] = [];
