/** Which happenings a mention tells, by the lines of `words/happenings.ts`, and of which people and things. */
import type { Mention } from '../../document.ts';
import { isGlimpse } from '../../extract/glimpse.ts';
import { stemOf, verbForm } from '../../grammar/lexicon.ts';
import { remembered } from '../../remembered.ts';
import { PASSIVE } from './identity.ts';
import { FAMILIES, HAPPENINGS, STEPS } from '../../words/happenings.ts';
import { BODY_NOUNS, GENERIC_SOURCES, ROLE_NOUNS } from '../../words/roles.ts';
import { isCapital, isPlain, wordsIn, wordsToldBy } from './written.ts';

interface Term {
  readonly name: string;
  /** One of these must follow the verb; empty where the verb alone tells it. */
  readonly words: ReadonlySet<string>;
}

const byVerb = new Map<string, Term[]>();
const byNoun = new Map<string, string[]>();
const once = new Set<string>();

for (const line of HAPPENINGS.trim().split('\n')) {
  const [head = '', terms = ''] = line.split(': ');
  const name = head.replace('! ', '');
  if (head.startsWith('!')) once.add(name);
  for (const term of terms.split(' ')) {
    if (term.startsWith('#')) {
      const noun = term.slice(1);
      byNoun.set(noun, [...(byNoun.get(noun) ?? []), name]);
      continue;
    }
    const [verb = '', words = ''] = term.split('~');
    const known = byVerb.get(verb) ?? [];
    byVerb.set(verb, [...known, { name, words: new Set(words.split('|').filter(Boolean)) }]);
  }
}

/** Whether it hardly happens twice within days to the same people and things. */
export const hardlyTwice = (name: string): boolean => once.has(name);

const setsOf = (lines: string): readonly ReadonlySet<string>[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => new Set(line.split(' ')));

const families = setsOf(FAMILIES);
const steps = setsOf(STEPS);

/** Whether two lines may tell one happening: a crash and a fire, a visit and the talks held on it. */
export const related = (one: string, other: string): boolean =>
  families.some((family) => family.has(one) && family.has(other));

/** What markets make of a happening is another one. */
const REACTION = 'shares';

/** Whether two lines are two events of one matter: a verdict and a sentence. */
export const opposed = (one: string, other: string): boolean =>
  one !== other &&
  (one === REACTION || other === REACTION || steps.some((step) => step.has(one) && step.has(other)));

/** What a mention tells besides its words. */
export interface Happening {
  /** Lines of happenings; none where it tells of no such thing. */
  readonly lines: readonly string[];
  /** Stems of the names in it. */
  readonly proper: readonly string[];
  /** Stem of the thing that it happens to, as its subject: "the Tolo dam" is a dam; null for people and names. */
  readonly thing: string | null;
  /** Stem of the thing that it is done to, as its object: "ambushed a military convoy". */
  readonly object: string | null;
}

const NOTHING: Happening = { lines: [], proper: [], thing: null, object: null };
/** Verbs that leave the telling to their object or to the verb behind them. */
const LIGHT: ReadonlySet<string> = new Set(
  'begin start hold stage announce agree sign declare impose order make strike reach carry take get give come launch open vote decide plan move complete go stop halt suffer mark end win gain receive secure obtain grant'.split(
    ' ',
  ),
);
const BEFORE_IT = /^(?:after|following|since|because|amid|despite)$/u;
const NEGATED = /\b(?:not|never|no longer|refuses?|declines?|denies|fails? to)\b/u;
const CLEARED = /\b(?:found|finds|declared|declares|ruled) (?:\p{L}+ ){0,3}(?:not guilty|innocent)\b/u;
/** "it will buy", "they have agreed": what a body announces of itself; "are told to leave": what somebody is made to do. */
const OWN_ACT =
  /^(?:(?:says?|announces?|states?|confirms?|reveals?|reports?) (?:that )?(?:it|they|he|she) (?:will|would|has|have|is|are|had|found|discovered)|(?:is|are) told to)\b/u;
/** Verbs that are taken for speech, but do what they say. */
const ACTS_OF_SPEECH =
  /^(?:declare|rule|blast|charge|demand|nominate|name|dismiss|reject|announce|report|confirm|swear|proclaim|concede|admit|accept|acknowledge|protest|appeal|lodge|file|apologi[sz]e|express|voice|beg|ask|welcome|phone|telephone|speak|talk|summon|call|describe|pardon)$/u;
/** "Calls on the mayor to resign", "asks the club to sell": what others are to do is not done. */
const ASKS = /^(?:asks?|begs?|calls? (?:on|for|upon)|appeals?|demands?|urges?) /u;
const CLAIM =
  /^(?:criticisms?|accusations?|allegations?|claims?|suggestions?|reports?|rumou?rs|notion|idea|comparisons?|blame|assertions?)$/u;
const CLAIM_WITHIN = 6;
const HARM = /^(?:kill|injure|wound|hurt|die|trap|lose|destroy|damage|wreck|strand)$/u;
const SUFFERED = /^(?:lose|destroy|damage|wreck|flatten)$/u;

export const happeningOf = remembered((mention: Mention): Happening => {
  const { actors, label, predicate, lemma, kind, stems } = mention;
  if (kind === 'statement' && !OWN_ACT.test(predicate) && !ACTS_OF_SPEECH.test(lemma)) return NOTHING;
  if (isGlimpse(mention)) return { ...NOTHING, lines: glimpsed(stems) };
  const words = wordsToldBy(predicate).map(bare);
  const lower = words.map((word) => word.toLowerCase());
  // "rejects the criticism" is an answer, "rejects the bill" a decision
  if (lemma === 'reject' && lower.slice(1, CLAIM_WITHIN).some((word) => CLAIM.test(word))) return NOTHING;
  const lines = new Set<string>();
  // "nine people are injured when a tram derails": the harm is told by what did it
  const scene = HARM.test(lemma) ? lower.indexOf('when') : -1;
  const subject =
    scene < 0 ? wordsIn(label ?? asThing(actors[0]?.name)).map(bare) : sceneOf(words.slice(scene + 1));
  if (scene >= 0)
    for (const word of lower.slice(scene + 1, scene + MOST_AHEAD))
      tellBy(lines, verbForm(word)?.verb.lemma ?? '', lower, stems);
  const cleared = /^(?:find|declare|rule)$/u.test(lemma) && CLEARED.test(predicate);
  if (cleared) lines.add('acquittal');
  else {
    // "flights were cancelled": what it is done to stands first
    const told = label === null ? lower : [...lower, ...subject.map((word) => word.toLowerCase())];
    for (const verb of [lemma, ...(ASKS.test(predicate) ? [] : further(lower))])
      tellBy(lines, verb, told, stems);
  }
  const named = new Set<string>();
  const heads = themselves(subject).map((word) => word.toLowerCase());
  for (const [at, word] of heads.entries())
    if (!leavesTogether(word, heads[at - 1])) tellNoun(named, word, heads[at - 1]);
  // "the blaze was put out": that there was one is told before
  const ended = PASSIVE.test(predicate) ? [...lines] : [];
  for (const line of named) if (!ended.some((other) => opposed(line, other))) lines.add(line);
  // "lost their schools in the earthquake"
  const at = SUFFERED.test(lemma) ? lower.indexOf('in') : -1;
  if (at >= 0) for (const word of lower.slice(at + 1, at + MOST_AHEAD)) tellNoun(lines, word);
  if (LIGHT.has(lemma)) tellObject(lines, lemma, lower);
  if (lines.size === 0 || (!cleared && NEGATED.test(predicate.toLowerCase()))) return NOTHING;
  const proper = new Set<string>();
  // a sentence begins with a capital, whatever its first word is
  const called = label === null ? actors.flatMap(({ name }) => wordsIn(name)) : subject.slice(1);
  for (const word of called.map(bare)) if (isName(word)) proper.add(stemOf(word.toLowerCase()));
  // where it happened is told more and less nearly
  let place = false;
  for (const word of words) {
    if (PLACED.test(word)) place = true;
    else if (ELSEWHERE.test(word)) place = false;
    if (!place && isName(word)) proper.add(stemOf(word.toLowerCase()));
  }
  return { lines: [...lines], proper: [...proper], thing: thingOf(subject), object: objectOf(words) };
});

/** "The Liberals' departure", "the party's departure": nobody resigns. */
const leavesTogether = (word: string, whose = ''): boolean =>
  word === 'departure' && (/[^s]s$/u.test(whose) || BODY_NOUNS.has(whose));

/** "The death toll from the collapse rose": words behind which a happening is named that is over. */
const ABOUT =
  /^(?:tolls?|numbers?|figures?|counts?|causes?|victims?|survivors?|anniversary|aftermath|scene|sites?|search|hunt|crews?|suspects?|witness(?:es)?|relatives|families|lawyers?|leaders?|organi[sz]ers?|reports?|rumou?rs)$/iu;

/** The words of a subject that say what happens, and not what it is about. */
function themselves(subject: readonly string[]): readonly string[] {
  const end = subject.findIndex((word, at) => at > 0 && AFTER_HEAD.test(word));
  return ABOUT.test(subject[(end < 0 ? subject.length : end) - 1] ?? '') ? [] : subject;
}

/** "Clara Hoff's resignation", "Typhoon Ione": what is taken for a name and ends in a noun, or begins with a storm. */
const asThing = (name = ''): string =>
  / \p{Ll}+$|^(?:Typhoon|Hurricane|Cyclone|Storm) /u.test(name) ? name : '';

/** What a sentence tells of which only the words are known. */
function glimpsed(stems: readonly string[]): string[] {
  const lines = new Set<string>();
  for (const stem of stems) {
    // "after the fire" tells of a fire, "tear gas was fired" of none, and neither of a dismissal
    if (byNoun.has(stem) && !tellWith(lines, stem, stems)) tellNoun(lines, stem);
    else if (!byNoun.has(stem)) tellBy(lines, stem, stems, stems);
  }
  return [...lines];
}

/** Who or what acts behind "when": the words up to the verb, without their article. */
function sceneOf(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, at) => at > 0 && verbForm(word.toLowerCase())?.third === true);
  const found = words.slice(0, Math.max(0, end));
  return /^(?:an?|the|its|his|her|their)$/u.test(found[0] ?? '') ? found.slice(1) : found;
}

/** The head of a subject that is no name: the last word before a preposition. */
function thingOf(subject: readonly string[]): string | null {
  const end = subject.findIndex((word, at) => at > 0 && AFTER_HEAD.test(word));
  const word = subject.at(end < 0 ? -1 : end - 1) ?? '';
  if (word.length < 3 || (subject.length > 1 && /^\p{Lu}/u.test(word)) || /\d/u.test(word)) return null;
  const lower = word.toLowerCase();
  const single = lower.replace(/s$/u, '');
  if (GENERIC_SOURCES.has(lower) || ROLE_NOUNS.has(single) || BODY_NOUNS.has(single) || byNoun.has(single))
    return null;
  return CROWD.test(lower) ? null : stemOf(lower);
}

/** The head of the last of the words behind an article: "opens fire on an army convoy near the border" has a convoy. */
function objectOf(words: readonly string[]): string | null {
  const from = words.findIndex((word, at) => at > 0 && at < MOST_AHEAD && /^(?:an?|the)$/u.test(word));
  return from < 0 ? null : thingOf(words.slice(from + 1));
}

const AFTER_HEAD =
  /^(?:of|from|at|in|near|on|carrying|with|by|for|to|run|who|that|which|and|after|when|as|over)$/u;
const CROWD =
  /^(?:people|men|man|women|woman|workers?|thousands|hundreds|dozens|crowds?|protesters|fans|gunmen|militants|thieves|burglars|passengers|children|students|residents|troops|soldiers|number|shares?|stocks?)$/u;

const PLACED = /^(?:in|near|at|off|outside|from|to|village|town|city)$/u;
const ELSEWHERE = /^(?:and|by|with|for|after|over|against|that|as|be)$/u;

function isName(word: string): boolean {
  if (!isCapital(word)) return false;
  const lower = word.toLowerCase();
  return !ROLE_NOUNS.has(lower) && !BODY_NOUNS.has(lower) && !GENERIC_SOURCES.has(lower);
}

const bare = (word: string): string =>
  isPlain(word)
    ? word
    : word
        .replace(/^[“"‘'(]{1,2}/u, '')
        .replace(/[”"),.;:]{1,3}$/u, '')
        .replace(/[’']s?$/u, '');

function tellBy(lines: Set<string>, verb: string, behind: readonly string[], stems: readonly string[]): void {
  // who opens an inquiry opens no bridge
  const told = tellWith(lines, verb, behind);
  if (tellWith(lines, verb, stems) || told) return;
  for (const { name, words } of byVerb.get(verb) ?? []) if (words.size === 0) lines.add(name);
}

/** The lines that a verb tells with the words beside it; whether there are any. */
function tellWith(lines: Set<string>, verb: string, beside: readonly string[]): boolean {
  let found = false;
  for (const { name, words } of byVerb.get(verb) ?? [])
    if (words.size > 0 && anyOf(beside, words)) {
      lines.add(name);
      found = true;
    }
  return found;
}

function anyOf(words: readonly string[], among: ReadonlySet<string>): boolean {
  for (const word of words) if (among.has(word)) return true;
  return false;
}

/** What the words behind a light verb name: "orders an inquiry into the sinking" is no sinking. */
function tellObject(lines: Set<string>, lemma: string, lower: readonly string[]): void {
  const named = new Set<string>();
  for (const [at, word] of lower.entries()) {
    // "closed the hotel after the third death": what came before is another happening
    if (BEFORE_IT.test(word) || (named.size > 0 && MATTER.test(word))) break;
    // "reach villages cut off by landslides"
    if (word === 'by' && lower[0] !== 'is' && lower[0] !== 'are') break;
    // who opens fire sets none
    if (lemma !== 'open' || word !== 'fire') tellNoun(named, word, lower[at - 1]);
  }
  for (const line of named) lines.add(line);
}
const MATTER = /^(?:into|over|about|before|against)$/u;

function tellNoun(lines: Set<string>, word: string, before?: string): void {
  const single = word.endsWith('s') && !byNoun.has(word) ? word.slice(0, -1) : word;
  // a drone strike is no walkout
  const told = byNoun.get(single === 'strike' && WEAPON.test(before ?? '') ? 'airstrike' : single);
  if (told) for (const name of told) lines.add(name);
}
const WEAPON = /^(?:air|drone|missile|rocket|artillery|military|precision|retaliatory|bomb)$/u;

/** The lines of happenings that a noun names. */
export const linesOfNoun = (word: string): readonly string[] => byNoun.get(word) ?? [];

/** Verbs behind "to", "will" and "be": "agrees to buy", "votes to topple", "says it will close", "to be taken over". */
function further(lower: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at + 1 < lower.length && at < MOST_AHEAD; at++) {
    if (!LEADS.has(lower[at] ?? '')) continue;
    const verb = verbForm(lower[at + 1] ?? '')?.verb.lemma;
    if (verb !== undefined) found.push(verb);
  }
  return found;
}
const LEADS: ReadonlySet<string> = new Set('to will be is are has have been'.split(' '));
const MOST_AHEAD = 8;
