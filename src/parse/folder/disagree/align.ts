/** Two quotations laid beside one another: which words of one stand for which of the other, and what stands in place of what. */
import {
  AUX,
  classesOf,
  COORD,
  DET,
  MODAL,
  NEG,
  PREP,
  PRON,
  REL,
  stemOf,
  SUBORD,
} from '../../grammar/lexicon.ts';
import { meaningsOf } from './quotation.ts';
import { spelled, spelledAlike, type Spelled } from './spelling.ts';
import type { Token } from '../../text/tokens.ts';

/** A word of a quotation. */
export interface Heard {
  readonly lower: string;
  readonly stem: string;
  /** Whether it says something of its own: "bitterly", "40", but not "the". */
  readonly telling: boolean;
  readonly meanings: readonly number[];
  readonly token: Token;
}

const BOUND = DET | PREP | COORD | SUBORD | REL | PRON | AUX | MODAL | NEG;

/** The words of a quotation: "poorly-armed" is two, "it's" is "it", "$20bn" is "20 bn". */
export function heardIn(tokens: readonly Token[]): Heard[] {
  return tokens.flatMap((token) =>
    token.lower
      .replace(/['’](?:[smd]|re|ll|ve)$/u, '')
      .split(/-|(?<=\d)(?=\p{Ll})/u)
      .map((lower): Heard => {
        const telling = /\d/u.test(lower) || (lower.length > 2 && (classesOf(lower) & BOUND) === 0);
        const stem = stemOf(lower);
        return { lower, stem, telling, meanings: telling ? meaningsOf(stem) : NONE, token };
      }),
  );
}
const NONE: readonly number[] = [];

/** A word of each that stand for one another: the same, or others of one meaning. */
export interface Pair {
  readonly one: number;
  readonly other: number;
  readonly same: boolean;
}

const SAME_TELLING = 5;
const SAME_BOUND = 2;
const ONE_MEANING = 4;

function alike(one: Heard, other: Heard): number {
  if (one.lower === other.lower) return one.telling ? SAME_TELLING : SAME_BOUND;
  if (!one.telling || !other.telling) return 0;
  if (isForm(one, other)) return SAME_TELLING;
  return one.meanings.some((at) => other.meanings.includes(at)) ? ONE_MEANING : 0;
}

/** Each word of one quotation is held against each of the other. */
const spellings = new WeakMap<Heard, Spelled>();
function spellingOf(word: Heard): Spelled {
  let known = spellings.get(word);
  if (!known) spellings.set(word, (known = spelled(word.lower)));
  return known;
}

/** Whether two are forms of one word: "environment", "environmental"; "theatre", "theater". */
function isForm(one: Heard, other: Heard): boolean {
  if (one.stem === other.stem || spelledAlike(spellingOf(one), spellingOf(other))) return true;
  const [short, long] =
    one.lower.length < other.lower.length ? [one.lower, other.lower] : [other.lower, one.lower];
  return short.length >= WHOLE_STEM && long.startsWith(short);
}
const WHOLE_STEM = 5;

/** What a word costs that stands in one alone, between words in common. */
const SKIPPED = 2;

/** The words in common in the same order, of the stretch where most are (Smith and Waterman's local alignment). */
export function aligned(a: readonly Heard[], b: readonly Heard[]): Pair[] {
  const width = b.length + 1;
  const best = new Int32Array((a.length + 1) * width);
  let top = 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let k = b.length - 1; k >= 0; k--) {
      const at = i * width + k;
      const score = alike(a[i] as Heard, b[k] as Heard);
      const met = score === 0 ? 0 : score + (best[at + width + 1] as number);
      const skipped = Math.max(best[at + width] as number, best[at + 1] as number) - SKIPPED;
      best[at] = Math.max(0, met, skipped);
      if (best[at] > (best[top] as number)) top = at;
    }
  const pairs: Pair[] = [];
  for (let i = Math.floor(top / width), k = top % width; i < a.length && k < b.length;) {
    const at = i * width + k;
    if (best[at] === 0) break;
    const score = alike(a[i] as Heard, b[k] as Heard);
    if (score > 0 && best[at] === score + (best[at + width + 1] as number))
      pairs.push({ one: i++, other: k++, same: score !== ONE_MEANING });
    else if (best[at] === (best[at + width] as number) - SKIPPED) i++;
    else k++;
  }
  return pairs;
}

/** What stands in one place of each, by the first and the last word; each holds words that tell something. */
export interface Swap {
  readonly one: readonly [number, number];
  readonly other: readonly [number, number];
}

/** Where two quotations put different words: between the words that they share, or at the same end of both. */
export function swaps(a: readonly Heard[], b: readonly Heard[], pairs: readonly Pair[]): Swap[] {
  const found: Swap[] = [];
  let [from, beside] = [0, 0];
  const ends: Pair = { one: a.length, other: b.length, same: true };
  for (const pair of [...pairs, ends]) {
    const swap = swapped(a, b, [from, pair.one], [beside, pair.other]);
    if (swap) found.push(swap);
    if (!pair.same) found.push({ one: [pair.one, pair.one + 1], other: [pair.other, pair.other + 1] });
    [from, beside] = [pair.one + 1, pair.other + 1];
  }
  return found;
}

type Reach = readonly [number, number];

function swapped(a: readonly Heard[], b: readonly Heard[], one: Reach, other: Reach): Swap | null {
  if (one[1] - one[0] > MOST_SWAPPED || other[1] - other[0] > MOST_SWAPPED) return null;
  // "tool-kit" and "toolkit"
  if (joined(a.slice(...one)) === joined(b.slice(...other))) return null;
  const [some, others] = [own(a.slice(...one), b), own(b.slice(...other), a)];
  return some.length > 0 && others.length > 0 ? { one, other } : null;
}
/** Longer stretches are of another thing. */
const MOST_SWAPPED = 8;

const joined = (words: readonly Heard[]): string => words.map(({ lower }) => lower).join('');

/** Words that tell something and stand nowhere in the other quotation. */
const own = (words: readonly Heard[], others: readonly Heard[]): readonly Heard[] =>
  words.filter((word) => word.telling && !others.some((other) => other.telling && isForm(word, other)));
