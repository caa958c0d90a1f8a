/**
 * Words told letter by letter while a text is passed over, small letters and capitals alike: no word of the text is cut out of it,
 * turned to small letters or looked up, and most are known for none of these by their second letter.
 */

/** Letters and digits of plain Latin: one look-up a unit, whichever it is, since every unit of every article passes here. */
export const LETTER = 1;
export const DIGIT = 2;
export const kinds = new Uint8Array(0x10000);
for (let code = 97; code <= 122; code += 1) kinds[code] = kinds[code - 32] = LETTER;
for (let code = 48; code <= 57; code += 1) kinds[code] = DIGIT;

/** The letters right before a place, as they stand. */
export function wordEndingAt(text: string, end: number): string {
  let start = end;
  while (start > 0 && kinds[text.charCodeAt(start - 1)] === LETTER) start -= 1;
  return text.slice(start, end);
}

/** Where no word goes on, and where each begins. */
export const NOWHERE = 0;
export const BEGIN = 1;

/** Ways on from a place: a letter is told by its last five bits, whatever its case. */
const WAYS = 32;

export class Spelled<V> {
  #next = new Uint16Array(WAYS * 2);
  #size = 2;
  /** What the words that end at each place stand for. */
  readonly #values: (V | undefined)[] = [undefined, undefined];

  /** `words` of plain letters, in the order in which they will be met. */
  constructor(words: Iterable<readonly [string, V]>) {
    for (const [word, value] of words) {
      let at = BEGIN;
      for (let place = 0; place < word.length; place += 1) at = this.#on(at, word.charCodeAt(place));
      this.#values[at] = value;
    }
  }

  /** The place after one more letter (of kind LETTER); NOWHERE where no word goes on so. */
  after(at: number, letter: number): number {
    return this.#next[at * WAYS + (letter & 31)] as number;
  }

  /** What the word that ends at a place stands for. */
  valueAt(at: number): V | undefined {
    return this.#values[at];
  }

  #on(at: number, letter: number): number {
    const known = this.after(at, letter);
    if (known !== NOWHERE) return known;
    const made = this.#size++;
    if (made * WAYS >= this.#next.length) {
      const larger = new Uint16Array(this.#next.length * 2);
      larger.set(this.#next);
      this.#next = larger;
    }
    this.#values.push(undefined);
    this.#next[at * WAYS + (letter & 31)] = made;
    return made;
  }
}
