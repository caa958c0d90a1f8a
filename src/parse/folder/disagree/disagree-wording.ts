/** One quotation that articles give in different words: "a necessary step" against "a necessary measure". */
import type { Disagreement } from '../../../model/timeline.ts';
import type { Told } from './claims.ts';
import { AUX, classesOf, COORD, DET, MODAL, PREP, PRON, stemOf } from '../../grammar/lexicon.ts';
import {
  commonMeaning,
  inOrder,
  longestRun,
  quotedWords,
  sameQuotation,
  says,
  substituted,
} from './quotation.ts';
import { alike, nearlyOne, spelling } from './spelling.ts';
import type { Token } from '../../text/tokens.ts';

/** The first two articles that quote it differently. */
export function quotes(told: readonly Told[]): Disagreement[] {
  const all = told.flatMap((one) => quotedRuns(one));
  for (const [index, one] of all.entries()) {
    for (const other of all.slice(index + 1)) {
      if (one.article === other.article) continue;
      const [a, b] = [one.words, other.words];
      if (a.join(' ').includes(b.join(' ')) || b.join(' ').includes(a.join(' ')) || isCut(a, b)) continue;
      if (a.join('') === b.join('') || !mostlyOne(a, b)) continue;
      const place = varies(a, b);
      if (!place) continue;
      return [
        {
          about: 'wording',
          claims: [
            { text: near(one, place[0], place[2]), citations: [one.citation] },
            { text: near(other, place[1], place[2]), citations: [other.citation] },
          ],
        },
      ];
    }
  }
  return [];
}

/** Whether two longer quotations have most of what they say in common, in the same order and in words of the same meaning. */
function mostlyOne(a: readonly string[], b: readonly string[]): boolean {
  const least = Math.min(a.length, b.length);
  return least < LONGER || commonMeaning(a, b) >= least * MOST_COMMON;
}
const LONGER = 7;
const MOST_COMMON = 0.6;

/** Whether one is a longer cut of the other, but for a word at its end. */
function isCut(a: readonly string[], b: readonly string[]): boolean {
  const least = Math.min(a.length, b.length);
  return least >= LONG_CUT && longestRun(a, b) >= least - 1;
}
const LONG_CUT = 8;

interface Run {
  readonly words: readonly string[];
  readonly spans: readonly Token[];
  readonly source: string;
  readonly text: string;
  readonly citation: number;
  readonly article: number;
}

function quotedRuns(one: Told): Run[] {
  return quotedWords(one.tokens).flatMap((tokens): Run[] => {
    if (tokens.length < 2) return [];
    // "poorly-armed" and "poorly armed"
    const pieces = tokens.flatMap((token) => token.lower.split('-').map((word) => ({ word, token })));
    return [
      {
        words: pieces.map(({ word }) => word),
        spans: pieces.map(({ token }) => token),
        source: one.text,
        text: one.text.slice(tokens[0]?.start, tokens.at(-1)?.end),
        citation: one.index,
        article: one.article,
      },
    ];
  });
}

/** Words that a quotation and its variant share around what differs, and words that may differ. */
const FRAME = 4;
const MOST_DIFFERENT = 2;
const LONG = 5;

/**
 * Where two quotations go on differently: after two longer words in a row, or inside words that open and close both ("a
 * dark day for Poland", "a black day for Poland"). Where they part in each, and how many words lie before that.
 */
function varies(a: readonly string[], b: readonly string[]): [number, number, number] | null {
  return (
    inside(a, b) ??
    after(a, b) ??
    opening(a, b) ??
    opening(b, a, true) ??
    ending(a, b) ??
    replaced(a, b) ??
    replaced(b, a, true) ??
    paired(a, b) ??
    reworded(a, b)
  );
}

function inside(a: readonly string[], b: readonly string[]): [number, number, number] | null {
  for (let i = 0; i < a.length; i++)
    for (let k = 0; k < b.length; k++) {
      const open = a[i - 1] === b[k - 1] && i > 0 && k > 0 ? 0 : shared(a, i, b, k);
      if (open === 0) continue;
      for (let x = 1; x <= MOST_DIFFERENT; x++)
        for (let y = 1; y <= MOST_DIFFERENT; y++) {
          const close = shared(a, i + open + x, b, k + open + y);
          if (close === 0 || open + close < FRAME) continue;
          const [one, other] = [a.slice(i + open, i + open + x), b.slice(k + open, k + open + y)];
          const frame = [...a.slice(i, i + open), ...a.slice(i + open + x, i + open + x + close)];
          if (!frame.some((word) => word.length >= LONG)) continue;
          if (tellApart(one, other)) return [i, k, open];
        }
    }
  return null;
}

/** How many words two quotations have in common from these places on. */
function shared(a: readonly string[], i: number, b: readonly string[], k: number): number {
  let step = 0;
  while (a[i + step] !== undefined && a[i + step] === b[k + step]) step++;
  return step;
}

/** Whether words differ in what they say: both say something, and not the same in another spelling. */
function tellApart(some: readonly string[], others: readonly string[]): boolean {
  const [one, other] = [some, others].map((words) => words.filter(says)) as [string[], string[]];
  if (one.length === 0 || other.length === 0) return false;
  return one.every((word) =>
    other.every((second) => stemOf(word) !== stemOf(second) && !nearlyOne(word, second)),
  );
}

function after(a: readonly string[], b: readonly string[]): [number, number, number] | null {
  for (let i = 0; i + 2 < a.length; i++) {
    if ((a[i]?.length ?? 0) < LONG || (a[i + 1]?.length ?? 0) < LONG) continue;
    for (let k = 0; k + 2 < b.length; k++) {
      if (a[i] !== b[k] || a[i + 1] !== b[k + 1]) continue;
      const step = shared(a, i, b, k);
      if (step < FEWEST_AHEAD) continue;
      const [x, y] = [a[i + step], b[k + step]];
      if (x !== undefined && y !== undefined && tellApart([x], [y])) return [i, k, step];
    }
  }
  return null;
}

const FEWEST_AHEAD = 3;

/** "We are deeply sorry to every parent", "profoundly sorry to every parent": an excerpt that begins with what differs. */
function opening(
  a: readonly string[],
  b: readonly string[],
  swapped = false,
): [number, number, number] | null {
  for (let i = 1; i < a.length; i++) {
    const close = shared(a, i, b, 1);
    if (close < OPENED || i + close < a.length || close + 1 < b.length) continue;
    if (!b.slice(1).some((word) => word.length >= LONG) || !differs(a[i - 1] ?? '', b[0] ?? '')) continue;
    return swapped ? [0, i - 1, 0] : [i - 1, 0, 0];
  }
  return null;
}
const OPENED = 3;
/** "Deeply", "profoundly": words of some length that are not one in another spelling. */
const differs = (one: string, other: string): boolean =>
  one.length >= LONG && other.length >= LONG && !alike(spelling(one), spelling(other));

/** "... save tens of thousands of lives", "... of children": what closes both after a longer run of the same words. */
function ending(a: readonly string[], b: readonly string[]): [number, number, number] | null {
  for (let i = 0; i + RUN < a.length; i++)
    for (let k = 0; k + RUN < b.length; k++) {
      const run = shared(a, i, b, k);
      if (run < RUN) continue;
      const [one, other] = [a.slice(i + run), b.slice(k + run)];
      if (one.length > MOST_DIFFERENT || other.length > MOST_DIFFERENT) continue;
      const telling = a.slice(i, i + run).some((word) => !bound(word) && word.length >= TELLING);
      if (telling && tellApart(one, other)) return [i, k, run];
    }
  return null;
}
const RUN = 4;

/** "A serious mistake" in "I have made a grave mistake and ...": an excerpt with one word in the place of another. */
function replaced(
  a: readonly string[],
  b: readonly string[],
  swapped = false,
): [number, number, number] | null {
  if (b.length < 3 || b.length > EXCERPT || a.length < b.length) return null;
  for (let i = 0; i + b.length <= a.length; i++) {
    const others = b.flatMap((word, at) => (word === a[i + at] ? [] : [at]));
    const [at] = others;
    if (others.length !== 1 || at === undefined || at === 0 || at === b.length - 1) continue;
    if (!b.some((word, k) => k !== at && !bound(word) && word.length >= TELLING)) continue;
    if (bound(b[at]) || bound(a[i + at]) || alike(spelling(b[at] ?? ''), spelling(a[i + at] ?? ''))) continue;
    return swapped ? [0, i, at] : [i, 0, at];
  }
  return null;
}
/** "Wholly unreliable", "completely unreliable". */
function paired(a: readonly string[], b: readonly string[]): [number, number, number] | null {
  if (a.length !== 2 || b.length !== 2 || a[1] !== b[1] || (a[1] ?? '').length < LONG) return null;
  return differs(a[0] ?? '', b[0] ?? '') ? [0, 0, 2] : null;
}

const EXCERPT = 6;
const TELLING = 4;
/** Words whose change is one of grammar: "our", "their". */
const bound = (word = ''): boolean =>
  word.length < 3 || (classesOf(word) & (PRON | DET | AUX | MODAL | PREP | COORD)) !== 0;

/** Most words of a quotation that is held against another whole. */
const SHORT = 16;
/** Shares of the shorter one: words in the same order, and words that say something. */
const SAME_ORDER = 0.5;
const SAME_WORDS = 0.25;

/**
 * Two translations of one sentence: "a novel of rare courage", "a book of unusual courage". Half of the words stand in the
 * same order, some that say something among them, and each has others in the place of the other's.
 */
function reworded(a: readonly string[], b: readonly string[]): [number, number, number] | null {
  const least = Math.min(a.length, b.length);
  if (least < 4) return null;
  if (sameQuotation(a, b) && substituted(a, b)) return [0, 0, Math.max(a.length, b.length)];
  if (a.length > SHORT || b.length > SHORT) return null;
  const common = inOrder(a, b);
  if (common.length < Math.max(3, least * SAME_ORDER)) return null;
  const [one, other] = [a, b].map((words) => words.filter(says)) as [string[], string[]];
  const telling = common.filter((word) => says(word) && (word.length >= LONG || common.length >= LONG));
  if (telling.length === 0 || telling.length < Math.min(one.length, other.length) * SAME_WORDS) return null;
  const rest = (words: readonly string[]): string[] => words.filter((word) => !common.includes(word));
  return tellApart(rest(one), rest(other)) ? [0, 0, Math.max(a.length, b.length)] : null;
}

/** The words around the place where two quotations part: the whole of a short one. */
function near(run: Run, from: number, step: number): string {
  if (run.spans.length <= 12) return run.text;
  const last = run.spans[Math.min(from + step + 1, run.spans.length - 1)];
  const first = run.spans[from];
  return run.source.slice(first?.start, last?.end);
}
