/**
 * Words and marks by their letters: an article says most of its words many times, so that each is cut out of the text, put into
 * small letters and looked up in the lexicon once, and afterwards found by its letters without making a string.
 */
import type { EventKind } from '../../model/timeline.ts';
import { AUX, classesOf, eventNoun, MODAL, type VerbForm, verbForm } from '../grammar/lexicon.ts';
import { knownName, opensKnown } from '../grammar/gazetteer.ts';
import { regularForm } from '../grammar/regular.ts';

export type TokenKind = 'word' | 'number' | 'mark' | 'possessive';

/** All that can be said of a word or mark without its neighbours. */
export interface Word {
  readonly text: string;
  /** Lower case with straight apostrophes. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** Begins with a capital (also `al-Sisi`, `eBay`). */
  readonly cap: boolean;
  /** The closed classes of a word as the lexicon has them; 0 for all else. */
  readonly classes: number;
  /** The listed verb form that the word can be. */
  readonly form: VerbForm | undefined;
  /** The listed form or, where there is none, that of a verb in -ed that no list has. */
  readonly act: VerbForm | undefined;
  /** Whether a verb group can begin with the word. */
  readonly verbal: boolean;
  /** The kind of happening that the word names as a noun. */
  readonly event: EventKind | undefined;
  /** Whether a known name can begin with the word. */
  readonly opensName: boolean;
}

/** Slots of the table, a power of two, and how many of them may be taken before all are forgotten. */
const SLOTS = 1 << 16;
const MOST = SLOTS / 2;
/** Longer words are seldom said twice. */
const LONGEST = 40;

const table: (Word | undefined)[] = new Array<Word | undefined>(SLOTS).fill(undefined);
const hashes = new Int32Array(SLOTS);
let taken = 0;

/** The word that stands in `source` from `start` to `end`. Equal words of one kind are mostly one object. */
export function wordAt(source: string, start: number, end: number, kind: TokenKind): Word {
  const length = end - start;
  if (length > LONGEST) return wordOf(source.slice(start, end), kind);
  const hash = hashOf(source, start, end);
  let slot = hash & (SLOTS - 1);
  for (let known = table[slot]; known; known = table[(slot = (slot + 1) & (SLOTS - 1))])
    if (
      hashes[slot] === hash &&
      known.text.length === length &&
      source.startsWith(known.text, start) &&
      known.kind === kind
    )
      return known;
  if (taken >= MOST) {
    table.fill(undefined);
    taken = 0;
    slot = hash & (SLOTS - 1);
  }
  taken += 1;
  hashes[slot] = hash;
  return (table[slot] = wordOf(ownString(source, start, end), kind));
}

function hashOf(source: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ source.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** A piece of a text that does not keep the whole of the text in memory, as a slice of it would. */
function ownString(source: string, start: number, end: number): string {
  return source.slice(start, end).split('').join('');
}

function wordOf(text: string, kind: TokenKind): Word {
  const plain = kind === 'mark' || kind === 'possessive';
  const lower = kind === 'possessive' ? "'s" : kind === 'word' ? lowered(text) : text;
  // "WHO" is a name and no pronoun
  const named = text.length > 2 && text === text.toUpperCase() && knownName(text) !== undefined;
  const classes = plain || named ? 0 : classesOf(lower);
  const form = verbForm(lower);
  const act = form ?? regularForm(lower);
  return {
    text,
    lower,
    kind,
    cap: kind === 'word' && isCapital(text),
    classes,
    form,
    act,
    verbal: act !== undefined || (classes & (AUX | MODAL)) !== 0,
    event: eventNoun(lower),
    opensName: opensKnown(text),
  };
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  if (code >= 97 && code <= 122) {
    const second = text.charCodeAt(1);
    if (second >= 65 && second <= 90) return true;
    return (
      text.charCodeAt(2) === 45 &&
      (text.startsWith('al-') || text.startsWith('el-')) &&
      text.charCodeAt(3) < 97
    );
  }
  return code > 0xbf && text.slice(0, 1) !== text.slice(0, 1).toLowerCase();
}

/** Most words are small Latin letters already. */
function lowered(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) {
      const lower = word.toLowerCase();
      return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
    }
  }
  return word;
}
