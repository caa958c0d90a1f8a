/** Words before an expression that belong to it and modify it: "early", "the end of", "nearly", "at least". */
import { SPACE } from './pattern.ts';
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
    [`first ${units}`, 'START'],
    [`opening ${units}`, 'START'],
    [`closing ${units}`, 'END'],
    [`dying ${units}`, 'END'],
    [`waning ${units}`, 'END'],
    [`final ${units}`, 'END'],
    [`last ${units}`, 'END'],
  ]),
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

/** What may stand around an edge: "the very end of", "a very early", "late in". */
const EDGES: ReadonlyMap<string, Mod> = new Map([
  ...[...EDGE_NOUNS].flatMap(([noun, mod]) =>
    ['', 'the ', 'very ', 'the very '].map((lead) => [`${lead}${noun} of`, mod] as const),
  ),
  ...[...EDGE_WORDS].flatMap(([word, mod]) =>
    ['', 'the ', 'a ', 'very ', 'the very ', 'a very '].flatMap((lead) =>
      ['', ' in', ' on'].map((end) => [`${lead}${word}${end}`, mod] as const),
    ),
  ),
]);

/** What a prefix says: how it bounds what follows, by its words, and whether it is an edge of it. */
export interface Prefix {
  readonly bound: string | null;
  readonly edge: boolean;
  readonly mod: Mod;
}

/** Blanks as patterns have them between words: SPACE. */
export const BLANKS = new RegExp(SPACE, 'g');

/** Reads a whole stretch between the first leading word and the expression, its last blank or hyphen included; null where it is no prefix. */
export function prefixOf(words: string): Prefix | null {
  let prefix = read.get(words);
  if (prefix === undefined) {
    if (read.size >= MOST_READ) read.clear();
    read.set(words, (prefix = readPrefix(words)));
  }
  return prefix;
}

/** Leading words come again and again; what they say is read once. */
const read = new Map<string, Prefix | null>();
const MOST_READ = 4096;

function readPrefix(words: string): Prefix | null {
  const low = words.toLowerCase().replace(BLANKS, ' ');
  const last = low.at(-1);
  const body = last === ' ' || last === '-' ? low.slice(0, -1) : null;
  const alone = BOUNDS.get(last === ' ' ? low.slice(0, -1) : low);
  if (alone) return { bound: last === ' ' ? low.slice(0, -1) : low, edge: false, mod: alone };
  if (body === null) return null;
  for (let end = 0; end >= 0; end = body.indexOf(' ', end + 1)) {
    const bound = end === 0 ? null : body.slice(0, end);
    const mod = EDGES.get(end === 0 ? body : body.slice(end + 1));
    if (mod && (bound === null || BOUNDS.has(bound))) return { bound, edge: true, mod };
  }
  return null;
}
