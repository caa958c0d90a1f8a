/**
 * What a pattern can begin with, and where it may end, without running it: a nondeterministic automaton of its
 * source (Thompson 1968). It says more than the pattern does, never less: what looks around is taken to hold. So a place that
 * it refuses is one where the pattern cannot match.
 */

/** Units told apart: the first 128, and one for all others. */
export const UNITS = 129;
const OTHER = 128;
/** The state at the end of a match. */
const END = 0;

/** One state: it takes a unit of `takes` and goes on to `next`, or, without `takes`, goes on to all of `next` at once. */
interface State {
  takes: Uint8Array | null;
  next: readonly number[];
}

/** A set of states that a stretch of text leads to. */
type Reached = readonly number[];

/** A set of states that is met again and again, and where it leads. */
export interface Step {
  /** Tells the steps of one automaton apart. */
  readonly id: number;
  readonly reached: Reached;
  /** A match may have come to its end. */
  readonly ends: boolean;
  /** By unit, as far as it is known; null where no match goes on so. */
  readonly next: (Step | null | undefined)[];
}

/** Steps remembered of one automaton; then they are forgotten. */
const MOST = 4096;

export class Automaton {
  readonly #states: State[] = [];
  readonly #start: number;
  #begun: Step | null = null;
  readonly #steps = new Map<string, Step>();
  #count = 0;
  /** The step in which each state was last reached. */
  readonly #seen: Int32Array;
  #step = 0;

  /** `source` of a pattern that may ignore case, and its flags, if it has the `u`. Throws a RangeError where it holds something else. */
  constructor(source: string, flags = 'i') {
    const reader = new Reader(source, flags, (state) => this.#states.push(state) - 1);
    this.#states.push({ takes: null, next: [] });
    this.#start = reader.pattern(END);
    this.#seen = new Int32Array(this.#states.length);
  }

  /** Where a match stands before its first unit. */
  get begun(): Step {
    return (this.#begun ??= this.#stepOf(this.#closed([this.#start])));
  }

  /** Where a match stands after one more unit (see `unitOf`); null where none goes on so. */
  after(step: Step, unit: number): Step | null {
    const known = step.next[unit];
    if (known !== undefined) return known;
    const reached = this.#stepped(step.reached, unit);
    return (step.next[unit] = reached.length > 0 ? this.#stepOf(reached) : null);
  }

  #stepOf(states: number[]): Step {
    const reached = states.sort((one, other) => one - other);
    const key = reached.join();
    const known = this.#steps.get(key);
    if (known) return known;
    if (this.#steps.size >= MOST) this.#steps.clear();
    const step = { id: this.#count++, reached, ends: reached.includes(END), next: [] };
    this.#steps.set(key, step);
    return step;
  }

  #stepped(reached: Reached, unit: number): number[] {
    const open: number[] = [];
    for (const state of reached) {
      const { takes, next } = this.#states[state] as State;
      if (takes?.[unit] === 1) for (const each of next) open.push(each);
    }
    return this.#closed(open);
  }

  /** The states of `open` with all that they go on to at once; empties `open`. */
  #closed(open: number[]): number[] {
    const step = ++this.#step;
    const all: number[] = [];
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
      if (this.#seen[state] === step) continue;
      this.#seen[state] = step;
      const { takes, next } = this.#states[state] as State;
      if (takes || state === END) all.push(state);
      else for (const each of next) open.push(each);
    }
    return all;
  }
}

/** The unit that a code is told apart as: small letters stand for capitals too. */
export function unitOf(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return code < OTHER ? code : OTHER;
}

/** Reads a pattern's source once and makes its states, each part before what stands behind it. */
class Reader {
  readonly #source: string;
  readonly #wide: boolean;
  readonly #make: (state: State) => number;
  #at = 0;

  constructor(source: string, flags: string, make: (state: State) => number) {
    this.#source = source;
    this.#wide = flags.includes('u');
    this.#make = make;
  }

  /** The state that begins the whole pattern and leads to `end`. */
  pattern(end: number): number {
    const made = this.#choice()(end);
    if (this.#at < this.#source.length) this.#unknown();
    return made;
  }

  #choice(): Part {
    const branches = [this.#sequence()];
    while (this.#took('|')) branches.push(this.#sequence());
    const [only] = branches;
    if (only && branches.length === 1) return only;
    return (end) => this.#make({ takes: null, next: branches.map((branch) => branch(end)) });
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#source.length) {
      const code = this.#source.charCodeAt(this.#at);
      if (code === 124 || code === 41) break;
      parts.push(this.#word(code) ?? this.#counted(this.#single(code)));
    }
    const [only] = parts;
    if (only && parts.length === 1) return only;
    return (end) => parts.reduceRight((next, part) => part(next), end);
  }

  #counted(part: Part): Part {
    const sign = this.#source[this.#at];
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return part;
    const found = /^(?:[?*+]|\{(\d{1,3})(,?)(\d{0,3})\})\??/.exec(
      this.#source.slice(this.#at, this.#at + 12),
    );
    if (!found) return this.#unknown();
    this.#at += found[0].length;
    const [, low, comma, high] = found;
    const least = low !== undefined ? Number(low) : sign === '+' ? 1 : 0;
    const most =
      low === undefined ? (sign === '?' ? 1 : Infinity) : !comma ? least : Number(high || Infinity);
    return (end) => {
      let next = end;
      if (most === Infinity) next = this.#loop(part, end);
      else
        for (let count = least; count < most; count += 1)
          next = this.#make({ takes: null, next: [part(next), end] });
      for (let count = 0; count < least; count += 1) next = part(next);
      return next;
    };
  }

  #loop(part: Part, end: number): number {
    const loop: State = { takes: null, next: [] };
    const first = this.#make(loop);
    loop.next = [part(first), end];
    return first;
  }

  /** A run of letters none of which is counted: most of what patterns hold. */
  #word(code: number): Part | null {
    if (unitOf(code) < 97 || unitOf(code) > 122) return null;
    WORD.lastIndex = this.#at;
    if (!WORD.test(this.#source)) return null;
    const from = this.#at;
    const to = WORD.lastIndex;
    this.#at = to;
    return (end) => {
      let next = end;
      for (let at = to - 1; at >= from; at -= 1)
        next = this.#make({ takes: this.#widened(only(this.#source.charCodeAt(at))), next: [next] });
      return next;
    };
  }

  #single(code: number): Part {
    const source = this.#source;
    if (unitOf(code) >= 97 && unitOf(code) <= 122) {
      this.#at += 1;
      return (end) => this.#make({ takes: this.#widened(only(code)), next: [end] });
    }
    return source[this.#at] === '(' ? this.#bracket() : this.#sign();
  }

  #bracket(): Part {
    const source = this.#source;
    const looks = /^\(\?(?:=|!|<=|<!)/.exec(source.slice(this.#at, this.#at + 4));
    if (looks) {
      this.#at += looks[0].length;
      this.#choice();
      this.#close();
      return (end) => end;
    }
    const group = /^\((?:\?:|\?<[A-Z]\w{0,30}>)?(?!\?)/i.exec(source.slice(this.#at, this.#at + 36));
    if (!group) return this.#unknown();
    this.#at += group[0].length;
    const inner = this.#choice();
    this.#close();
    return inner;
  }

  #sign(): Part {
    if (this.#took('^') || this.#took('$') || this.#took('\\b') || this.#took('\\B')) return (end) => end;
    if (this.#took('\\k<')) {
      // what an earlier group took: anything, as far as can be told from here
      this.#at = this.#source.indexOf('>', this.#at) + 1;
      return (end) => this.#loop((next) => this.#make({ takes: ANY, next: [next] }), end);
    }
    const takes = this.#took('[') ? this.#class() : this.#took('.') ? ANY : this.#widened(this.#unit());
    return (end) => this.#make({ takes, next: [end] });
  }

  #class(): Uint8Array {
    const against = this.#took('^');
    const units = new Uint8Array(UNITS);
    while (!this.#took(']')) {
      const from = this.#unit();
      if (this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']') {
        this.#at += 1;
        const to = this.#unit();
        fill(units, from.indexOf(1), to.lastIndexOf(1));
      } else for (let unit = 0; unit < UNITS; unit += 1) if (from[unit]) units[unit] = 1;
    }
    if (!against) return this.#widened(folded(units));
    const rest = folded(units).map((taken) => 1 - taken);
    rest[OTHER] = 1;
    return rest;
  }

  /** One unit, or a class of them behind a backslash. */
  #unit(): Uint8Array {
    const char = this.#source[this.#at++];
    if (char === undefined) this.#unknown();
    if (char !== '\\') return only(char.charCodeAt(0));
    const next = this.#source[this.#at++] ?? '';
    const known = CLASSES.get(next);
    if (known) return known;
    if (next === 'p' && this.#took('{')) {
      const property = this.#source[this.#at];
      this.#at = this.#source.indexOf('}', this.#at) + 1;
      return property === 'L' ? ANY_LETTER : this.#unknown();
    }
    if (next === 'u') {
      const code = Number.parseInt(this.#source.slice(this.#at, this.#at + 4), 16);
      this.#at += 4;
      return only(code);
    }
    if (/[A-Z0-9]/i.test(next)) this.#unknown();
    return only(next.charCodeAt(0));
  }

  /** With the `u` two signs beyond the first 128 count as "s" and "k" where case is ignored: "ſ" and the sign of Kelvin. */
  #widened(units: Uint8Array): Uint8Array {
    if (!this.#wide || units[OTHER] || !(units[115] || units[107])) return units;
    const wider = units.slice();
    wider[OTHER] = 1;
    return wider;
  }

  #took(sign: string): boolean {
    if (!this.#source.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }

  #close(): void {
    if (!this.#took(')')) this.#unknown();
  }

  #unknown(): never {
    throw new RangeError(`not known at ${this.#at}: ${this.#source}`);
  }
}

const WORD = /[a-z]{1,60}(?![?*+{])/iy;

/** Makes the states of a part, given the state behind it, and returns the first. */
type Part = (end: number) => number;

/** Single units are most of what patterns hold: one set for each. */
const singles: Uint8Array[] = Array.from({ length: UNITS }, (_, unit) => {
  const units = new Uint8Array(UNITS);
  units[unit] = 1;
  return units;
});

const only = (code: number): Uint8Array => singles[unitOf(code)] as Uint8Array;

function fill(units: Uint8Array, from: number, to: number): void {
  for (let unit = from; unit <= to; unit += 1) units[unit] = 1;
}

/** Capitals as small letters. */
function folded(units: Uint8Array): Uint8Array {
  const small = units.slice();
  for (let unit = 65; unit <= 90; unit += 1) if (small[unit]) small[unit + 32] = 1;
  return small;
}

const ANY = new Uint8Array(UNITS).fill(1);
const DIGITS = new Uint8Array(UNITS);
fill(DIGITS, 48, 57);
const LETTERS = DIGITS.slice();
fill(LETTERS, 97, 122);
LETTERS[95] = 1;
const BLANKS = new Uint8Array(UNITS);
fill(BLANKS, 9, 13);
BLANKS[32] = 1;
BLANKS[OTHER] = 1;
const ANY_LETTER = new Uint8Array(UNITS);
fill(ANY_LETTER, 97, 122);
ANY_LETTER[OTHER] = 1;
const INK = BLANKS.map((taken) => 1 - taken);
INK[OTHER] = 1;
const CLASSES: ReadonlyMap<string, Uint8Array> = new Map([
  ['d', DIGITS],
  ['w', LETTERS],
  ['s', BLANKS],
  ['S', INK],
  ['t', only(9)],
  ['n', only(10)],
  ['r', only(13)],
]);
