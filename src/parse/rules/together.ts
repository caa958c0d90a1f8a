/**
 * The automata of several patterns followed at once. Where they stand together is worked out when a text first leads there (a lazy
 * deterministic automaton); from then on a unit costs one look-up, however many patterns there are.
 */
import { type Automaton, type Step, UNITS, unitOf } from './automaton.ts';

/** Where one pattern stands; null once a match that reaches into the word has come to its end. */
type Place = Step | null;

interface Stand {
  /** The patterns that still can match, by index. */
  readonly patterns: readonly number[];
  readonly places: readonly Place[];
  /** The stand after each unit, ahead of the word and from the word on; 0 where it is not known yet. */
  readonly ahead: Uint16Array;
  readonly on: Uint16Array;
}

const UNKNOWN = 0;
const NONE = 1;
/** Stands remembered; then all are forgotten. */
const MOST = 8192;

export class Together {
  readonly #automatonOf: (pattern: number) => Automaton;
  readonly #stands: Stand[] = [];
  readonly #known = new Map<string, number>();
  readonly #begun = new Map<readonly number[], number>();

  /** `automatonOf` gives the automaton of a pattern by its index. */
  constructor(automatonOf: (pattern: number) => Automaton) {
    this.#automatonOf = automatonOf;
    this.#forget();
  }

  /**
   * Those of the patterns that can match from `start` and reach into the word at `word`, by the text up to `end`, in the order
   * given. What a list of patterns begins with is remembered by the list itself.
   */
  standing(
    patterns: readonly number[],
    text: string,
    start: number,
    word: number,
    end: number,
  ): readonly number[] {
    if (this.#stands.length > MOST) this.#forget();
    let at = this.#begun.get(patterns) ?? this.#begin(patterns);
    for (let place = start; place < end && at !== NONE; place += 1) {
      const { ahead, on } = this.#stands[at] as Stand;
      const next = place < word ? ahead : on;
      const unit = unitOf(text.charCodeAt(place));
      const after = next[unit] as number;
      at = after === UNKNOWN ? (next[unit] = this.#after(at, unit, place >= word)) : after;
    }
    return (this.#stands[at] as Stand).patterns;
  }

  #begin(patterns: readonly number[]): number {
    const at = this.#stand(
      patterns,
      patterns.map((pattern) => this.#automatonOf(pattern).begun),
    );
    this.#begun.set(patterns, at);
    return at;
  }

  #after(at: number, unit: number, within: boolean): number {
    const { patterns, places } = this.#stands[at] as Stand;
    const kept: number[] = [];
    const moved: Place[] = [];
    for (const [turn, pattern] of patterns.entries()) {
      const place = places[turn] ?? null;
      const after = place && this.#automatonOf(pattern).after(place, unit);
      if (place && !after) continue;
      kept.push(pattern);
      moved.push(within && after?.ends ? null : after);
    }
    return this.#stand(kept, moved);
  }

  #stand(patterns: readonly number[], places: readonly Place[]): number {
    const key = patterns.map((pattern, turn) => `${pattern}:${places[turn]?.id ?? ''}`).join(';');
    let at = this.#known.get(key);
    if (at === undefined) {
      at = this.#stands.length;
      this.#stands.push({ patterns, places, ahead: new Uint16Array(UNITS), on: new Uint16Array(UNITS) });
      this.#known.set(key, at);
    }
    return at;
  }

  #forget(): void {
    this.#stands.length = 0;
    this.#known.clear();
    this.#begun.clear();
    // its number stands for what is not known
    this.#stand([-1], [null]);
    this.#stand([], []);
  }
}
