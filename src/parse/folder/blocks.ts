/** Where candidates wait to be compared: lists under pairs of words, such as a day and an actor. */

/** A pair of words: no text is put together for it, since every report asks under dozens. */
export type Key = readonly [string, string];

export class Blocks<T> {
  readonly #lists = new Map<string, Map<string, T[]>>();
  readonly #longest: number;

  /** Lists grow no longer than `longest`: what everything shares tells nothing apart. */
  constructor(longest: number) {
    this.#longest = longest;
  }

  at([first, second]: Key): readonly T[] {
    return this.#lists.get(first)?.get(second) ?? NOTHING;
  }

  add([first, second]: Key, item: T): void {
    let inner = this.#lists.get(first);
    if (!inner) this.#lists.set(first, (inner = new Map<string, T[]>()));
    const list = inner.get(second);
    if (!list) inner.set(second, [item]);
    else if (list.at(-1) !== item && list.length < this.#longest) list.push(item);
  }
}

const NOTHING: readonly never[] = [];
