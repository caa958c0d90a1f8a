/**
 * What tells one happening from another of which the same sentence could be written: the number of a gate, the name of a bridge.
 * A count ("14 people") is none: sources differ on it.
 */
import { knownName } from '../../grammar/gazetteer.ts';
import { stemOf } from '../../grammar/lexicon.ts';
import { NAMED, NUMBERED, RANKED, STREETS } from '../../words/counted.ts';
import { MONTHS } from '../../words/months.ts';
import { cardinal, ordinal } from '../../words/numbers.ts';
import { BODY_NOUNS, GENERIC_SOURCES, ROLE_NOUNS } from '../../words/roles.ts';
import type { Mention } from '../../document.ts';
import { remembered } from '../../remembered.ts';
import { initialsOf } from '../variants.ts';
import { landsIn } from './lands.ts';
import { NONE, setOf } from './sets.ts';
import { deathMarks } from './who-died.ts';
import { isCapital, isPlain, wordsIn, wordsToldBy } from './written.ts';

export interface Identity {
  /** Noun and number: "gate 14"; `land Peru` for where it came about. */
  readonly marks: ReadonlySet<string>;
  /** Stems of the names of what it is done to. */
  readonly objects: ReadonlySet<string>;
  /** Stems of the names of who does it. */
  readonly doers: ReadonlySet<string>;
}

/** What stands before the name of a land among the marks. */
export const LAND = 'land';
/** Where who acts ends and what is done begins. */
const BREAK = '|';

export const identityOf = remembered((mention: Mention): Identity => {
  const { label, predicate, actors, kind } = mention;
  const [first] = actors;
  const subject = label ?? first?.name ?? '';
  const told = wordsToldBy(predicate);
  const who = wordsIn(subject);
  const numbers = mayNumber(subject, who) || mayNumber(predicate, told);
  const marks = numbers ? numbersIn([...who, BREAK, ...told], label !== null) : [];
  for (const mark of ranksIn(mention.stems)) marks.push(mark);
  const whole = `${subject} ${predicate}`;
  if (SEXED.test(whole)) for (const [sex] of whole.matchAll(SEX)) marks.push(`of ${sex}`);
  marks.push(...deathMarks(mention));
  if (kind === 'statement') return { marks: setOf(marks), objects: NONE, doers: NONE };
  for (const land of landsIn([...who, BREAK, ...told])) marks.push(`${LAND} ${land}`);
  const passive = PASSIVE.test(predicate);
  // "Halden Bridge was closed": it is done to who stands first
  const named = label === null && actors.length === 1 ? wordsOf(subject) : namesIn(who);
  return {
    marks: setOf(marks),
    objects: setOf(passive ? named : namesIn(told.slice(1))),
    doers: passive || label !== null ? NONE : setOf(named),
  };
});

/** "The women's cup" is not that of the men. */
const SEX = /\b(?:wom[ae]n|m[ae]n|boy|girl)(?=['’]?s['’]? )/gu;
/** Hardly any words have it, and one look tells. */
const SEXED = /(?:m[ae]n|boy|girl)['’]?s/u;

/** "Is banned": who stands first is not the one who acts. */
export const PASSIVE = /^(?:is|are) \p{L}{2,20}(?:ed|n|t|id|de)\b/u;

const NUMBER = /^\p{L}{0,3}(?<digits>\d{1,5}\p{L}?)$/u;
const LETTER = /^[A-HJ-Z]$/u;
const BETWEEN = /^(?:number|no|nos|nr|num)$/iu;
/** "Closed the gate 14 hours after": a count of what follows. */
const COUNTED =
  /^(?:\p{Ll}{2,}s|people|men|women|children|percent|per|cent|million|billion|feet|km|more|other)$/u;
const UNCOUNTED = /^(?:across|towards|as|is|was|has|its|his|this)$/u;

/** Whether words may hold a number behind what it tells apart: there is none without a digit or such a noun, which most have not. */
function mayNumber(text: string, words: readonly string[]): boolean {
  if (DIGIT.test(text)) return true;
  for (const word of words) {
    let counts = nouns.get(word);
    if (counts === undefined) {
      if (nouns.size >= MOST_KNOWN) nouns.clear();
      nouns.set(word, (counts = NUMBERED.has(singular(bare(word)))));
    }
    if (counts) return true;
  }
  return false;
}

const DIGIT = /\d/u;
/** Words as they are written, and whether they are such nouns. */
const nouns = new Map<string, boolean>();
const MOST_KNOWN = 50_000;

/** Numbers behind what they tell apart; of a `common` subject the first word has its capital from the sentence. */
function numbersIn(words: readonly string[], common: boolean): string[] {
  const marks: string[] = [];
  let noun: string | null = null;
  for (const [at, written] of words.entries()) {
    const word = bare(written);
    const number = numberOf(word, noun !== null || NUMBERED.has(singular(bare(words[at - 1] ?? ''))));
    if (number === null) {
      // "gates 14 and 15"
      if (!(noun !== null && JOINS.test(word))) noun = null;
      continue;
    }
    const next = bare(words[at + 1] ?? '');
    const house = streetFrom(words, at + 1);
    if (house !== null) marks.push(`${house} ${number}`);
    noun ??= nounBefore(words, at, common);
    if (noun !== null && (!COUNTED.test(next) || UNCOUNTED.test(next))) marks.push(`${noun} ${number}`);
    else noun = null;
  }
  return marks;
}

const JOINS = /^(?:and|or|to|&)$/u;

/** A number as it is compared: "NX212" is 212; letters and words are numbers `behind` a noun only. */
function numberOf(word: string, behind: boolean): string | null {
  const digits = NUMBER.exec(word)?.groups?.digits;
  if (digits !== undefined || !behind) return digits ?? null;
  if (LETTER.test(word)) return word;
  const value = word.length > 2 ? cardinal(word) : Number.NaN;
  return Number.isNaN(value) ? null : `${value}`;
}

/** The noun that a number stands behind: "gate number 14", "Apollo 11", "the number 12 bus". */
function nounBefore(words: readonly string[], at: number, common: boolean): string | null {
  let before = at - 1;
  let word = bare(words[before] ?? '');
  const counts = BETWEEN.test(word);
  if (counts) word = bare(words[--before] ?? '');
  const noun = singular(word);
  if (NUMBERED.has(noun)) return noun;
  if (counts) {
    const behind = singular(bare(words[at + 1] ?? ''));
    return NUMBERED.has(behind) ? behind : 'number';
  }
  // a year, a score and a count stand behind names as well
  const name = isCapital(word) && word.length > 2 && !(common && before === 0) && !MONTHS.has(noun);
  const next = words[at + 1];
  const ends = next === undefined || next === BREAK || AFTER_NAME.test(next);
  return name && ends && /^\d{1,3}$|\p{L}\d|\d\p{L}/u.test(bare(words[at] ?? '')) ? noun : null;
}

/** "14 Mill Street": the street, of which the number is a house. */
function streetFrom(words: readonly string[], from: number): string | null {
  for (let at = from; at < from + MOST_OF_A_NAME; at++) {
    const word = bare(words[at] ?? '');
    if (!isCapital(word)) return null;
    if (at > from && STREETS.has(word.toLowerCase()))
      return words
        .slice(from, at + 1)
        .map(bare)
        .join(' ')
        .toLowerCase();
  }
  return null;
}

const MOST_OF_A_NAME = 4;

/** "The 4th Brigade": stems hold what the name of a unit has been cut from. */
function ranksIn(stems: readonly string[]): string[] {
  const marks: string[] = [];
  for (let at = 1; at < stems.length; at++) {
    const noun = stems[at] ?? '';
    if (!RANKED_STEMS.has(noun)) continue;
    const number = ordinal(stems[at - 1] ?? '');
    if (!Number.isNaN(number)) marks.push(`${noun} ${number}`);
  }
  return marks;
}

const RANKED_STEMS: ReadonlySet<string> = new Set([...RANKED].map(stemOf));

const AFTER_NAME =
  /^(?:in|near|at|off|outside|inside|from|to|into|onto|by|for|after|before|over|under|against|with|without|as|on|during|because|when|while|that|which|who|and|or|between|through|amid|despite|following|,)$/u;

/** Stems of the names that are the object of a verb, or the thing that a noun names: "the town of Dorso". */
function namesIn(words: readonly string[]): string[] {
  for (let at = 0; at < words.length; at++) {
    const word = bare(words[at] ?? '');
    const capital = isCapital(word);
    if (!capital && AFTER_NAME.test(word)) return [];
    if (word === 'of' && !NAMED.has(bare(words[at - 1] ?? '').toLowerCase())) return [];
    if (!capital) continue;
    let end = at;
    while (end < words.length && isCapital(words[end] ?? '')) end++;
    const next = bare(words[end] ?? '');
    const last = words[end - 1] ?? '';
    // "Zeta's boss", "the former Zeta chief": what is named is somebody else
    if (POSSESSIVE.test(last)) return [];
    if (next !== '' && !/,$/u.test(last) && /^\p{Ll}/u.test(next))
      if (!AFTER_NAME.test(next) && !NAMED.has(next)) return [];
    return wordsOf(words.slice(at, end).map(bare).join(' '));
  }
  return [];
}

const POSSESSIVE = /[’']s?$/u;

/** The stems of a name but for what any may have in it; none for states and peoples, which go by many names. */
function wordsOf(name: string): string[] {
  if (name === '' || knownName(name)?.kind === 'state') return [];
  const found: string[] = [];
  const words = wordsIn(name);
  for (const [at, word] of words.entries()) {
    const lower = word.toLowerCase();
    if (
      !isCapital(word) ||
      word.length < 2 ||
      POSSESSIVE.test(word) ||
      ROLE_NOUNS.has(lower) ||
      GENERIC_SOURCES.has(lower)
    )
      continue;
    if (BODY_NOUNS.has(lower) || NUMBERED.has(singular(lower))) continue;
    // "Harbour Street" has a name, its street has none
    if (at === words.length - 1 && NAMED.has(lower)) continue;
    if (knownName(word)?.kind === 'state') continue;
    found.push(stemOf(lower));
  }
  const initials = found.length > 0 ? initialsOf(name) : null;
  return initials === null ? found : [...found, initials.toLowerCase()];
}

const singular = (word: string): string => {
  const lower = word.toLowerCase();
  return lower.length > 3 && lower.endsWith('s') && !NUMBERED.has(lower) ? lower.slice(0, -1) : lower;
};

const bare = (word: string): string =>
  isPlain(word) ? word : word.replace(/^[“"‘'(#]/u, '').replace(/[”"’'),.;:]{1,2}$/u, '');

/** That of all mentions of a report. */
export function identityOfAll(mentions: readonly Mention[]): Identity {
  const [first] = mentions;
  if (first && mentions.length === 1) return identityOf(first);
  const all = mentions.map(identityOf);
  return {
    marks: setOf(all.flatMap(({ marks }) => [...marks])),
    objects: setOf(all.flatMap(({ objects }) => [...objects])),
    doers: setOf(all.flatMap(({ doers }) => [...doers])),
  };
}
