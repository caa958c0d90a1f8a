/**
 * Which words of a sentence only call somebody or something by its name, and which say who it is about: neither tells what was
 * done. "The former general Bako Duro arrived" and "a court froze the accounts of the former general Bako Duro" share such words.
 */
import { isGlimpse } from '../../extract/glimpse.ts';
import { knownName } from '../../grammar/gazetteer.ts';
import { eventNoun, stemOf } from '../../grammar/lexicon.ts';
import { NAMED } from '../../words/counted.ts';
import { BODY_NOUNS, GENERIC_SOURCES, ROLE_NOUNS } from '../../words/roles.ts';
import { headOf } from './head-of.ts';
import { NONE, setOf } from './sets.ts';
import type { Mention } from '../../document.ts';
import { remembered } from '../../remembered.ts';
import { isPlain, wordsIn, wordsToldBy } from './written.ts';

export interface Wording {
  /** Stems of names and of what they are called beside: "the research vessel Nansen", "the Meridian shopping centre". */
  readonly names: ReadonlySet<string>;
  /** Stems of what stands before the verb where that is somebody or something known. */
  readonly subject: ReadonlySet<string>;
}

/** Words of which two acts share nothing: stems with their weights, and what they are in their sentences. */
export interface Worded {
  readonly weights: ReadonlyMap<string, number>;
  readonly wording: Wording;
}

const NO_WORDING: Wording = { names: NONE, subject: NONE };
/** A title has so many words at most: "former foreign minister Lena Falk". */
const MOST_OF_A_TITLE = 3;
/** A thing has so many words behind its name. */
const MOST_OF_A_NAME = 2;

/** What the words of a mention are; nothing of a statement, of which its verb says little. */
export const wordingOf = remembered((mention: Mention): Wording => {
  const { label, predicate, actors, kind, lemma, stems } = mention;
  if (kind === 'statement') return NO_WORDING;
  // of a sentence that is not read any word may say who it is about
  if (isGlimpse(mention)) return { names: NONE, subject: setOf(stems) };
  const names = new Set<string>();
  // a subject begins with a capital, whatever its first word is
  const called = label === null ? actors.flatMap(({ name }) => wordsIn(name)) : wordsIn(label);
  addNames(names, called, label !== null);
  const proper = label !== null && isAfterArticle(label, actors[0]);
  if (proper)
    for (const word of called) {
      if (BETWEEN.has(word)) break;
      add(names, word);
    }
  addNames(names, wordsToldBy(predicate), true);
  const verb = proper || isKnown(label) ? verbAt(stems, lemma) : 0;
  return { names: names.size > 0 ? names : NONE, subject: setOf(stems.slice(0, Math.max(0, verb))) };
});

/** Where the verb stands among the stems, most of which are those of dictionary forms: "part", or "parted". */
function verbAt(stems: readonly string[], lemma: string): number {
  const at = stems.indexOf(stemOf(lemma));
  return at >= 0 ? at : stems.findIndex((stem) => stem.endsWith('ed') && stem.startsWith(lemma.slice(0, -1)));
}

/** "The Balta clinic": what has a capital behind an article has a name. */
const isAfterArticle = (label: string, actor: Mention['actors'][number] | undefined): boolean =>
  CAPITAL.test(label) && actor !== undefined && actor.end - actor.start > actor.name.length;

/** Whether a subject calls one that a story may tell much of, by its name or as a body; "a ferry" and "farmers" are news themselves. */
function isKnown(label: string | null): boolean {
  if (label === null || / \p{Lu}/u.test(label) || knownName(wordsIn(label, 1)[0] ?? '')) return true;
  const head = headOf(label);
  return BODY_NOUNS.has(head) || GENERIC_SOURCES.has(head) || ROLE_NOUNS.has(head);
}

/** Adds the names among words, with the words that stand before them as titles and behind them; the first word is none. */
function addNames(names: Set<string>, words: readonly string[], afterFirst: boolean): void {
  for (let at = afterFirst ? 1 : 0; at < words.length; at++) {
    if (!CAPITAL.test(words[at] ?? '')) continue;
    add(names, words[at]);
    // "the town of Perla"
    if (words[at - 1] === 'of' && NAMED.has(words[at - 2] ?? '')) add(names, words[at - 2]);
    let before = at - 1;
    while (before > 0 && before >= at - MOST_OF_A_TITLE && isTitle(words[before]))
      add(names, words[before--]);
    // "the Meridian shopping centre"
    if (words[before] !== 'the') continue;
    for (let next = at + 1; next <= at + MOST_OF_A_NAME && isTitle(words[next]); next++)
      if (eventNoun(words[next] ?? '') === undefined) add(names, words[next]);
  }
}

const isTitle = (word = ''): boolean => TITLE.test(word) && !BETWEEN.has(word);

function add(names: Set<string>, word = ''): void {
  const small = word.toLowerCase();
  const lower = isPlain(word)
    ? small
    : small.replace(/^[^\p{L}\d]/u, '').replace(/[’']s?$|[^\p{L}\d]{1,2}$/u, '');
  if (lower.length > 2) names.add(stemOf(lower));
}

const CAPITAL = /^[“"‘'(]?\p{Lu}/u;
const TITLE = /^\p{Ll}[\p{Ll}-]+$/u;
/** What ends the words before a name. */
const BETWEEN: ReadonlySet<string> = new Set(
  'the a an of in at on to from by for with as and or near off over under into onto after before against between through during since about around across towards outside inside behind beyond along via than that which who whose when while its his her their our'.split(
    ' ',
  ),
);

/** That of all mentions of a report. */
export function wordingOfAll(mentions: readonly Mention[]): Wording {
  const [first] = mentions;
  if (first && mentions.length === 1) return wordingOf(first);
  const all = mentions.map(wordingOf);
  return {
    names: setOf(all.flatMap(({ names }) => [...names])),
    subject: setOf(all.flatMap(({ subject }) => [...subject])),
  };
}

/** "The coach left the club", "the club parted company with the coach": whether who one side is about is in what the other tells of it. */
function mirrored({ wording: { names, subject } }: Worded, { weights, wording }: Worded): boolean {
  for (const stem of subject)
    if (names.has(stem) && weights.has(stem) && !wording.subject.has(stem)) return true;
  return false;
}

/**
 * Cosine of the words of two acts that say what was done: without names, and without who both are about. 1 where each acts on the
 * other.
 */
export function likenessOfDeeds(one: Worded, other: Worded): number {
  const [a, b] = [one.wording, other.wording];
  const tells = (stem: string): boolean =>
    !a.names.has(stem) && !b.names.has(stem) && !(a.subject.has(stem) && b.subject.has(stem));
  let [dot, some, others] = [0, 0, 0];
  for (const [stem, weight] of one.weights) {
    if (!tells(stem)) continue;
    dot += weight * (other.weights.get(stem) ?? 0);
    some += weight * weight;
  }
  if (mirrored(one, other) && mirrored(other, one)) return 1;
  if (dot === 0) return 0;
  for (const [stem, weight] of other.weights) if (tells(stem)) others += weight * weight;
  return dot / Math.sqrt(some * others);
}
