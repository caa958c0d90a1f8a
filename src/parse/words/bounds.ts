/** Words before an expression that belong to it and modify it: "early", "the end of", "nearly", "at least". */
import { anyOf, SPACE } from './pattern.ts';
import type { Mod } from '../time/said.ts';

const EDGE_NOUNS: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ['beginning', 'START'],
  ['start', 'START'],
  ['outset', 'START'],
  ['onset', 'START'],
  ['turn', 'START'],
  ['opening', 'START'],
  ['early part', 'START'],
  ['first part', 'START'],
  ['first half', 'START'],
  ['early hours', 'START'],
  ['middle', 'MID'],
  ['midst', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
  ['conclusion', 'END'],
  ['latter part', 'END'],
  ['later part', 'END'],
  ['last part', 'END'],
  ['final part', 'END'],
  ['latter half', 'END'],
  ['last half', 'END'],
  ['second half', 'END'],
  ...['days', 'weeks', 'months', 'years'].flatMap((units): [string, Mod][] => [
    [`early ${units}`, 'START'],
    [`opening ${units}`, 'START'],
    [`closing ${units}`, 'END'],
    [`dying ${units}`, 'END'],
    [`waning ${units}`, 'END'],
    [`final ${units}`, 'END'],
  ]),
  ['last days', 'END'],
]);

const EDGE_WORDS: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ['early', 'START'],
  ['earlier', 'START'],
  ['mid', 'MID'],
  ['middle', 'MID'],
  ['late', 'END'],
  ['later', 'END'],
]);

const BOUNDS: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['approximately', 'APPROX'],
  ['roughly', 'APPROX'],
  ['circa', 'APPROX'],
  ['some', 'APPROX'],
  ['nearly', 'EQUAL_OR_LESS'],
  ['almost', 'EQUAL_OR_LESS'],
  ['close to', 'EQUAL_OR_LESS'],
  ['at most', 'EQUAL_OR_LESS'],
  ['no more than', 'EQUAL_OR_LESS'],
  ['not more than', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
  ['as long as', 'EQUAL_OR_LESS'],
  ['more than', 'MORE_THAN'],
  ['over', 'MORE_THAN'],
  ['just over', 'MORE_THAN'],
  ['longer than', 'MORE_THAN'],
  ['well over', 'MORE_THAN'],
  ['less than', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['under', 'LESS_THAN'],
  ['just under', 'LESS_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['no less than', 'EQUAL_OR_MORE'],
  ['no fewer than', 'EQUAL_OR_MORE'],
]);

const spaced = (words: Iterable<string>): string =>
  anyOf([...words].map((word) => word.replaceAll(' ', SPACE)));

const EDGE = `(?:(?:the${SPACE})?(?:very${SPACE})?(?<noun>${spaced(EDGE_NOUNS.keys())})${SPACE}of|(?:the${SPACE}|a${SPACE})?(?:very${SPACE})?(?<word>${spaced(EDGE_WORDS.keys())})(?:${SPACE}(?<in>in|on))?)`;

/** Matches the whole stretch between the first leading word and the expression proper, the last blank or hyphen included. */
export const PREFIX = new RegExp(
  `^(?:(?<bound>${spaced(BOUNDS.keys())})(?<gap>${SPACE}|$))?(?:${EDGE}(?:${SPACE}|-))?$`,
  'i',
);

/** What a prefix says. */
export interface Prefix {
  readonly bound: string | null;
  readonly edge: string | null;
  readonly mod: Mod;
}

/** Reads a prefix; null where the words are none. */
export function prefixOf(words: string): Prefix | null {
  const groups = PREFIX.exec(words)?.groups;
  if (!groups) return null;
  const plain = (found: string | undefined): string | null =>
    found?.toLowerCase().replace(/\s+/g, ' ') ?? null;
  const [bound, noun, word] = [plain(groups.bound), plain(groups.noun), plain(groups.word)];
  const edgeMod = (noun && EDGE_NOUNS.get(noun)) ?? (word && EDGE_WORDS.get(word)) ?? null;
  const mod = edgeMod ?? (bound && BOUNDS.get(bound)) ?? null;
  return mod ? { bound, edge: noun ?? word, mod } : null;
}
