/** A running hash of texts and whole numbers (cyrb53, public domain, by bryc): what stands for a value made from them. */
export class Fold {
  #a = 0xdeadbeef;
  #b = 0x41c6ce57;

  #add(word: number): void {
    this.#a = Math.imul(this.#a ^ word, 2654435761);
    this.#b = Math.imul(this.#b ^ word, 1597334677);
    // what comes later must not undo what was
    this.#a ^= this.#b >>> 15;
    this.#b ^= this.#a >>> 13;
  }

  /** Adds a whole number of up to 53 bits. */
  number(value: number): this {
    this.#add(value | 0);
    this.#add(Math.floor(value / 4294967296));
    return this;
  }

  /** Adds a text and its length, so that none runs into the next. */
  text(text: string | null): this {
    if (text === null) return this.number(-1);
    this.number(text.length);
    for (let at = 0; at < text.length; at++) this.#add(text.charCodeAt(at));
    return this;
  }

  /** 53 bits that stand for all that was added, in its order. */
  get value(): number {
    const a =
      Math.imul(this.#a ^ (this.#a >>> 16), 2246822507) ^ Math.imul(this.#b ^ (this.#b >>> 13), 3266489909);
    const b =
      Math.imul(this.#b ^ (this.#b >>> 16), 2246822507) ^ Math.imul(this.#a ^ (this.#a >>> 13), 3266489909);
    return 4294967296 * (2097151 & b) + (a >>> 0);
  }
}
