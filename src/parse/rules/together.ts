/**
 * The automata of several patterns followed at once. Where they stand together is worked out when a text first leads there (a lazy
 * deterministic automaton); from then on a unit costs one look-up, however many patterns there are.
 */
import { type Automaton, type Step, UNITS, unitOf } from './automaton.ts';

/** Where one pattern stands; null once a match that reaches into the word has come to its end. */
type Place = Step | null;

const UNKNOWN = 0;
const NONE = 1;
/** Stands remembered; then all are forgotten. */
const MOST = 8192;

/** Ways on from a stand: by each unit ahead of the word, and by each from the word on. */
const UNIT_WAYS = 128;
const WAYS = 2 * UNIT_WAYS;
/** Capitals stand as small letters: the place of one of them is free for all units beyond the first 128. */
const OTHERS = 65;
const ways = new Uint8Array(0x10000).fill(OTHERS);
for (let code = 0; code < UNIT_WAYS; code += 1) ways[code] = unitOf(code);

export class Together {
  readonly #automatonOf: (pattern: number) => Automaton;
  /** Of each stand, the patterns that still can match, by index, and where each stands. */
  readonly #patterns: (readonly number[])[] = [];
  readonly #places: (readonly Place[])[] = [];
  /** The stands that follow each stand; 0 where it is not known yet. */
  #next = new Uint16Array(WAYS * 64);
  readonly #known = new Map<string, number>();
  /** The lists of patterns that are asked for, and the stand that each begins with. */
  readonly #lists: (readonly number[])[] = [];
  readonly #begun: number[] = [];

  /** `automatonOf` gives the automaton of a pattern by its index. */
  constructor(automatonOf: (pattern: number) => Automaton) {
    this.#automatonOf = automatonOf;
    this.#forget();
  }

  /** The number under which a list of patterns is asked for; equal lists have one. */
  listed(patterns: readonly number[]): number {
    const key = patterns.join();
    const known = this.#lists.findIndex((list) => list.join() === key);
    return known >= 0 ? known : this.#lists.push(patterns) - 1;
  }

  /**
   * Those of a list's patterns that can match from `start` and reach into the word at `word`, by the text up to `end`, in the
   * order given.
   */
  standing(list: number, text: string, start: number, word: number, end: number): readonly number[] {
    if (this.#patterns.length > MOST) this.#forget();
    let at = this.#begun[list] ?? this.#begin(list);
    let next = this.#next;
    for (let place = start; place < end && at !== NONE; place += 1) {
      const way = (place < word ? 0 : UNIT_WAYS) + (ways[text.charCodeAt(place)] as number);
      const after = next[at * WAYS + way] as number;
      if (after !== UNKNOWN) at = after;
      else {
        at = this.#after(at, way);
        next = this.#next;
      }
    }
    return this.#patterns[at] as readonly number[];
  }

  #begin(list: number): number {
    const patterns = this.#lists[list] ?? [];
    return (this.#begun[list] = this.#stand(
      patterns,
      patterns.map((pattern) => this.#automatonOf(pattern).begun),
    ));
  }

  #after(at: number, way: number): number {
    const within = way >= UNIT_WAYS;
    const unit = way % UNIT_WAYS === OTHERS ? UNITS - 1 : way % UNIT_WAYS;
    const patterns = this.#patterns[at] as readonly number[];
    const places = this.#places[at] as readonly Place[];
    const kept: number[] = [];
    const moved: Place[] = [];
    for (let turn = 0; turn < patterns.length; turn += 1) {
      const pattern = patterns[turn] as number;
      const place = places[turn] as Place;
      const after = place && this.#automatonOf(pattern).after(place, unit);
      if (place && !after) continue;
      kept.push(pattern);
      moved.push(within && after?.ends ? null : after);
    }
    const stand = this.#stand(kept, moved);
    this.#next[at * WAYS + way] = stand;
    return stand;
  }

  #stand(patterns: readonly number[], places: readonly Place[]): number {
    let key = '';
    for (let turn = 0; turn < patterns.length; turn += 1)
      key += `${patterns[turn]}:${places[turn]?.id ?? ''};`;
    let at = this.#known.get(key);
    if (at === undefined) {
      at = this.#patterns.push(patterns) - 1;
      this.#places.push(places);
      this.#known.set(key, at);
      if (at * WAYS >= this.#next.length) {
        const larger = new Uint16Array(this.#next.length * 2);
        larger.set(this.#next);
        this.#next = larger;
      }
    }
    return at;
  }

  #forget(): void {
    this.#patterns.length = 0;
    this.#places.length = 0;
    this.#next.fill(UNKNOWN);
    this.#known.clear();
    this.#begun.length = 0;
    // its number stands for what is not known
    this.#stand([-1], [null]);
    this.#stand([], []);
  }
}
