/** The word lists compiled for look-up: word classes, verb forms, event nouns, word families. */
import type { EventKind } from '../../model/timeline.ts';
import * as closed from '../words/closed.ts';
import { EVENT_NOUNS, FAMILIES } from '../words/nouns.ts';
import { FORCES, STATIVE, VERBS } from '../words/verbs.ts';

export const DET = 1;
export const PREP = 2;
export const COORD = 4;
export const SUBORD = 8;
export const REL = 16;
export const PRON = 32;
export const AUX = 64;
export const MODAL = 128;
export const NEG = 256;
export const ADV = 512;

const classes = new Map<string, number>();
for (const [flag, words] of [
  [DET, closed.DETERMINERS],
  [PREP, closed.PREPOSITIONS],
  [COORD, closed.COORDINATORS],
  [SUBORD, closed.SUBORDINATORS],
  [REL, closed.RELATIVES],
  [PRON, closed.PRONOUNS],
  [AUX, closed.AUXILIARIES],
  [MODAL, closed.MODALS],
  [NEG, closed.NEGATIONS],
  [ADV, closed.ADVERBS],
] as const) {
  for (const word of words) classes.set(word, (classes.get(word) ?? 0) | flag);
}

const NOT_ADVERBS = new Set(
  `family july italy supply reply ally assembly monopoly anomaly early daily weekly monthly yearly only fly apply imply rely comply multiply billy kelly sally molly holly emily lily friendly likely unlikely unfriendly untimely ghastly sickly
  elderly deadly costly lively lonely homely ugly silly orderly hourly belly bully jelly rally tally folly`.split(
    /\s+/u,
  ),
);

/** Bit set of the closed classes of a lower-case word; adverbs in -ly are told by their form. */
export function classesOf(lower: string): number {
  const known = classes.get(lower);
  if (known !== undefined) return known;
  return lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERBS.has(lower) ? ADV : 0;
}

export const STARTERS: ReadonlySet<string> = new Set(closed.STARTERS);
export const COMMON_FIRST: ReadonlySet<string> = new Set(closed.COMMON_FIRST);

export interface Verb {
  readonly lemma: string;
  readonly kind: EventKind;
  readonly kinds: readonly EventKind[];
  /** Takes a clause: says (that) ... */
  readonly clause: boolean;
  readonly person: boolean;
  readonly bare: boolean;
  readonly cue: boolean;
  readonly stative: boolean;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
}

export interface VerbForm {
  readonly verb: Verb;
  readonly past: boolean;
  readonly participle: boolean;
  readonly ing: boolean;
  readonly base: boolean;
  readonly third: boolean;
}

const DOUBLING = new Set(
  `acquit annul abet allot rebel outwit excel admit commit submit permit refer transfer confer defer prefer occur compel expel repel propel rebut regret control patrol equip handicap outfit
  kidnap program worship format upset begin forget quip deadpan`.split(/\s+/u),
);
const vowels = (word: string): number => word.match(/[aeiouy]+/gu)?.length ?? 0;

function doubled(lemma: string): string {
  if (DOUBLING.has(lemma) || (vowels(lemma) === 1 && /[^aeiou][aeiou][bdgk-nprt]$/u.test(lemma)))
    return lemma + (lemma.at(-1) ?? '');
  return lemma;
}

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return lemma + 'd';
  if (/[^aeiou]y$/u.test(lemma)) return lemma.slice(0, -1) + 'ied';
  return doubled(lemma) + 'ed';
}

/** `says`, `denies`, `clashes`: third person singular of a lemma. */
export function thirdOf(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (/(?:[sxz]|ch|sh|[^aeiou]o)$/u.test(lemma) || lemma === 'go') return lemma + 'es';
  if (/[^aeiou]y$/u.test(lemma)) return lemma.slice(0, -1) + 'ies';
  return lemma + 's';
}

function ingOf(lemma: string): string {
  if (lemma.endsWith('ie')) return lemma.slice(0, -2) + 'ying';
  if (lemma.endsWith('e') && !/(?:ee|oe|ye)$/u.test(lemma)) return lemma.slice(0, -1) + 'ing';
  return doubled(lemma) + 'ing';
}

const verbs = new Map<string, Verb>();
for (const [kind, line] of VERBS) {
  for (const entry of line.split(/\s+/u)) {
    let marks = '';
    while ('+>@-'.includes(entry[entry.length - 1 - marks.length] ?? ' '))
      marks += entry[entry.length - 1 - marks.length] ?? '';
    const [lemma = '', past, participle] = entry.slice(0, entry.length - marks.length).split('/');
    if (!lemma) continue;
    const before = verbs.get(lemma);
    verbs.set(lemma, {
      lemma,
      kind: before?.kind ?? kind,
      kinds: [...(before?.kinds ?? []), kind],
      clause: marks.includes('+') || (before?.clause ?? false),
      person: marks.includes('>') || (before?.person ?? false),
      bare: marks.includes('-') || (before?.bare ?? false),
      cue: marks.includes('@') || (before?.cue ?? false),
      stative: STATIVE.has(lemma),
      third: thirdOf(lemma),
      past: before && !past ? before.past : (past ?? pastOf(lemma)),
      participle: before && !participle ? before.participle : (participle ?? past ?? pastOf(lemma)),
    });
  }
}

const forms = new Map<string, VerbForm>();
function addForm(text: string, verb: Verb, part: Partial<VerbForm>): void {
  const before = forms.get(text);
  if (before && before.verb.lemma !== verb.lemma) return;
  forms.set(text, {
    verb,
    past: false,
    participle: false,
    ing: false,
    base: false,
    third: false,
    ...before,
    ...part,
  });
}
for (const verb of verbs.values()) {
  addForm(verb.past, verb, { past: true });
  addForm(verb.participle, verb, { participle: true });
  if (/el$/u.test(verb.lemma) && verb.past.endsWith('ed'))
    addForm(`${verb.lemma}led`, verb, { past: true, participle: true });
}
for (const verb of verbs.values()) {
  addForm(verb.lemma, verb, { base: true });
  addForm(verb.third, verb, { third: true });
  addForm(ingOf(verb.lemma), verb, { ing: true });
}
// words that are far oftener no verbs
for (const word of [
  'may',
  'march',
  'found',
  'left',
  'saw',
  'felt',
  'lay',
  'lead',
  'set',
  'put',
  'cut',
  'hit',
  'let',
]) {
  const form = forms.get(word);
  if (word === 'may') forms.delete(word);
  else if (form && word === 'found')
    forms.set(word, {
      ...form,
      verb: verbs.get('find') ?? form.verb,
      past: true,
      participle: true,
      base: false,
    });
  else if (form && word === 'left')
    forms.set(word, { ...form, verb: verbs.get('leave') ?? form.verb, past: true, participle: true });
}

/** The verb form that a lower-case word can be, or undefined. */
export function verbForm(lower: string): VerbForm | undefined {
  return forms.get(lower);
}

const forces = new Map<string, number>();
for (const [force, line] of FORCES.entries()) for (const lemma of line.split(' ')) forces.set(lemma, force);

/** What a verb of speech does, as a number, or undefined where it only tells. */
export function forceOf(lemma: string): number | undefined {
  return forces.get(lemma);
}

const eventNouns = new Map<string, EventKind>();
for (const [kind, line] of EVENT_NOUNS) for (const noun of line.split(' ')) eventNouns.set(noun, kind);

/** The kind of happening that a lower-case noun names, or undefined. */
export function eventNoun(lower: string): EventKind | undefined {
  return eventNouns.get(lower);
}

const families = new Map<string, string>();
for (const line of FAMILIES.trim().split('\n')) {
  const [first = '', ...rest] = line.trim().split(/\s+/u);
  for (const word of [first, ...rest]) families.set(word, first);
}

const stems = new Map<string, string>();

/** What a lower-case word is compared by: its verb's lemma, its singular, its family. Cached, since texts repeat words. */
export function stemOf(lower: string): string {
  const known = stems.get(lower);
  if (known !== undefined) return known;
  const lemma = forms.get(lower)?.verb.lemma;
  const single =
    lower.length > 4 && lower.endsWith('s') && !/(?:ss|us|is)$/u.test(lower)
      ? lower.slice(0, -1).replace(/ie$/u, 'y')
      : lower;
  const stem =
    families.get(lower) ?? families.get(single) ?? (lemma ? (families.get(lemma) ?? lemma) : single);
  if (stems.size < 200_000) stems.set(lower, stem);
  return stem;
}
