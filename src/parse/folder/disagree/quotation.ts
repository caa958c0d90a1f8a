/** Whether two quotations are one that was cut, translated or heard in two ways. */
import { classesOf, stemOf } from '../../grammar/lexicon.ts';
import { SYNONYMS } from '../../words/synonyms.ts';
import type { Token } from '../../text/tokens.ts';

const meanings = new Map<string, number[]>();
for (const [at, line] of SYNONYMS.trim().split('\n').entries())
  for (const word of line.split(' ')) {
    const stem = stemOf(word);
    meanings.set(stem, [...(meanings.get(stem) ?? []), at]);
  }

/** The meanings of a word, by its stem. */
export const meaningsOf = (stem: string): readonly number[] => meanings.get(stem) ?? NONE;
const NONE: readonly number[] = [];

/** Whether two words may stand for one another: forms of one word, or words of one meaning. */
export function synonymous(one: string, other: string): boolean {
  if (stemOf(one) === stemOf(other)) return true;
  const [some, others] = [meanings.get(stemOf(one)), meanings.get(stemOf(other))];
  return some !== undefined && others !== undefined && some.some((at) => others.includes(at));
}

/** Fewer words than these are no sentence of anybody's own. */
const FEWEST = 5;
const MOST = 40;
/** Words in a row that nobody says twice by chance. */
const RUN = 6;
/** Shares of the shorter quotation that stand in both in the same order: of all words, and where no meaning tells more. */
const HALF = 0.5;
const MOSTLY = 0.7;

/** Whether two quotations of one speaker are one: the words of each, in lower case. */
export function sameQuotation(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length > MOST) return false;
  if (short.length < FEWEST) return echoes(short, long);
  if (longestRun(short, long) >= Math.min(RUN, short.length)) return true;
  if (long.length > 2 * short.length) return false;
  const common = inOrder(short, long);
  const share = common.length / short.length;
  const telling = common.filter(says).length;
  if (share < HALF || telling === 0) return false;
  if (share >= MOSTLY) return true;
  const [some, others] = [short, long].map((words) =>
    words.filter((word) => says(word) && !common.includes(word)),
  ) as [string[], string[]];
  return (
    some.some((word) => others.some((other) => synonymous(word, other))) && telling + 1 >= some.length / 2
  );
}

/** Whether a few words are those of a longer sentence: "a grave failing" of "This was a serious failure and we will find out why". */
function echoes(short: readonly string[], long: readonly string[]): boolean {
  const telling = short.filter(says);
  const others = long.filter(says);
  if (telling.length < 2) return false;
  return others.some((_, from) =>
    telling.every((word, at) => {
      const other = others[from + at];
      return other !== undefined && synonymous(word, other);
    }),
  );
}

/** Whether a word says something. */
export const says = (word: string): boolean => word.length > 2 && classesOf(word) === 0;

/** The longest run of words in a row that two have in common. */
export function longestRun(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  let row: readonly number[] = [];
  for (const word of a) {
    const next: number[] = [];
    for (const [k, other] of b.entries()) {
      const run = word === other ? (row[k - 1] ?? 0) + 1 : 0;
      next.push(run);
      best = Math.max(best, run);
    }
    row = next;
  }
  return best;
}

/** The longest run of words that both have in the same order, others between them. */
export function inOrder(a: readonly string[], b: readonly string[]): string[] {
  let row: readonly (readonly string[])[] = b.map(() => []);
  for (const word of a) {
    const next: (readonly string[])[] = [];
    for (const [k, other] of b.entries()) {
      const [left = [], up = []] = [next[k - 1], row[k]];
      const longer = left.length > up.length ? left : up;
      const diagonal = row[k - 1] ?? [];
      next.push(word === other && diagonal.length >= longer.length ? [...diagonal, word] : longer);
    }
    row = next;
  }
  return [...(row.at(-1) ?? [])];
}

/** Without what an editor has put in: "the (rebel) council". */
function withoutAsides(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter(({ text }) => {
    if (text === '(' || text === '[') depth++;
    const inside = depth > 0;
    if (text === ')' || text === ']') depth--;
    return !inside;
  });
}

/** The words inside each pair of marks, with their places. */
export function quotedWords(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!/^[“"]$/u.test(tokens[at]?.text ?? '')) continue;
    let end = at + 1;
    while (end < tokens.length && !/^[”"]$/u.test(tokens[end]?.text ?? '')) end++;
    // one that opens inside another is not closed where it should be
    const words = withoutAsides(tokens.slice(at + 1, end));
    if (words.every(({ text }) => text !== '“')) found.push(words.filter(({ kind }) => kind !== 'mark'));
    at = end;
  }
  return found;
}
