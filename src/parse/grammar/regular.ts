/** Verbs that no list has, known by their regular past: "the crowd heckled him", "engineers rewired the pump". */
import { classesOf, thirdOf, type Verb, type VerbForm, verbForm } from './lexicon.ts';
import { IRREGULAR } from '../words/irregular.ts';
import { ED_ADJECTIVES, ED_NOUNS, SILENT, SOUNDED } from '../words/no-pasts.ts';

const SHORTEST = 5;

/** The form of a verb in -ed that no list has, taken to tell some act; undefined for words that are no pasts. */
export function regularForm(lower: string): VerbForm | undefined {
  return prefixed(lower) ?? irregular(lower) ?? hyphened(lower) ?? ending(lower);
}

interface Past {
  readonly lemma: string;
  readonly past: boolean;
  readonly participle: boolean;
}

const pasts: ReadonlyMap<string, Past> = new Map<string, Past>(
  IRREGULAR.trim()
    .split('\n')
    .flatMap((line) => {
      const [lemma = '', past = '', participle = past] = line.split(' ');
      return [
        [past, { lemma, past: true, participle: past === participle }],
        ...(past === participle ? [] : [[participle, { lemma, past: false, participle: true }] as const]),
      ] as const;
    }),
);

/** "swung", "withheld": pasts whose present is left out, since news writes it for a noun. */
function irregular(lower: string): VerbForm | undefined {
  const known = pasts.get(lower);
  if (!known) return undefined;
  const { lemma, past, participle } = known;
  const of = [...pasts].find(([, form]) => form.lemma === lemma && form.participle)?.[0] ?? lower;
  return { verb: unlistedVerb(lemma, lower, of), past, participle, ing: false, base: false, third: false };
}

/** First parts of verbs of two words: "test-fired", "air-dropped", "court-martialled". */
const FIRST_PART =
  /^(?:test|spray|air|co|cross|fast|dive|carpet|crash|belly|court|spot|hand|mass|double|drag|force|spoon|short|stage|wire)-(\p{L}{3,14})$/u;

function hyphened(lower: string): VerbForm | undefined {
  const rest = FIRST_PART.exec(lower)?.[1];
  if (rest === undefined) return undefined;
  const form = verbForm(rest) ?? ending(rest);
  if (!form?.past || form.base) return undefined;
  const lemma = lower.slice(0, -rest.length) + form.verb.lemma;
  const verb = {
    ...form.verb,
    lemma,
    third: thirdOf(lemma),
    past: lower,
    participle: lower,
    clause: false,
    cue: false,
  };
  return { ...form, verb };
}

/** A verb that no list has, by its forms, taken to tell some act. */
export function unlistedVerb(lemma: string, past: string, participle: string): Verb {
  return {
    lemma,
    kind: 'other',
    kinds: ['other'],
    clause: false,
    person: false,
    // whether it wants an object nobody can tell from its form
    bare: true,
    cue: false,
    stative: false,
    third: thirdOf(lemma),
    past,
    participle,
  };
}

/** "rewrote", "outsold", "misled", "overspent": an irregular past behind a prefix. */
function prefixed(lower: string): VerbForm | undefined {
  const [, prefix = '', rest = ''] = /^(re-?|over|under|out|mis)(\p{L}{3,12})$/u.exec(lower) ?? [];
  if (!prefix || verbForm(lower) || classesOf(lower) !== 0) return undefined;
  const form = verbForm(rest);
  if (!form || !(form.past || form.participle) || form.base || rest.endsWith('ed')) return undefined;
  const lemma = prefix + form.verb.lemma;
  return {
    ...form,
    verb: {
      ...form.verb,
      lemma,
      kind: 'other',
      kinds: ['other'],
      third: thirdOf(lemma),
      clause: false,
      cue: false,
    },
  };
}

function ending(lower: string): VerbForm | undefined {
  if (lower.length < SHORTEST || !lower.endsWith('ed') || verbForm(lower) || classesOf(lower) !== 0)
    return undefined;
  if (ED_NOUNS.has(lower) || !WORD.test(lower) || UNDONE.test(lower)) return undefined;
  const stem = lower.slice(0, -2);
  if (!/[aeiouy]/u.test(stem)) return undefined;
  const lemma = lemmaOf(stem);
  return {
    verb: unlistedVerb(lemma, lower, lower),
    past: true,
    participle: true,
    ing: false,
    base: false,
    third: false,
  };
}

/** Whether a past tells a state of mind or a look as often as an act: "was exhausted", but "the vote stunned Madrid". */
export function isAdjective(lower: string): boolean {
  return ED_ADJECTIVES.has(lower);
}

const WORD = /^(?:(?:re|over|co|out|pre|de)-)?\p{L}+$/u;
/** "unarmed", "unconfirmed" tell what was not done; "unearthed", "unseated" what was. */
const UNDONE = /^un(?!cover|do|earth|fold|furl|leash|load|lock|mask|plug|ravel|seat|tangle|veil|wrap|i[^m])/u;

/**
 * The dictionary form behind a past without its `-ed`, by English spelling: `-i` was `-y` ("defi"), a doubled consonant is
 * undone ("jamm"), and a silent `-e` comes back where the word could not be read without it ("rescu", "nam", "escalat").
 */
export function lemmaOf(stem: string): string {
  if (SOUNDED.has(stem)) return stem;
  if (SILENT.has(stem)) return `${stem}e`;
  if (/[^aeiou]i$/u.test(stem)) return `${stem.slice(0, -1)}y`;
  if (/([bdgkmnprt])\1$/u.test(stem)) return stem.slice(0, -1);
  if (/[aeiouy]\p{L}{1,12}ell$/u.test(stem) || DOUBLED_L.test(stem)) return stem.slice(0, -1);
  return silent(stem) ? `${stem}e` : stem;
}

/** Longer verbs that double their last letter: "controlled", "signalled"; not "install", "forestall". */
const DOUBLED_L =
  /(?:contro|patro|enro|signa|tota|equa|riva|dia|meda|peda|initia|fue|due|penci|stenci|fulfi|insti|disti)ll$/u;

function silent(stem: string): boolean {
  if (
    /[cevu]$|[^z]z$|dg$|[^e]eg$|[^s]s$|[lra]g$|[aiou]g$|[ae]ng$|ung$|[bcdfgkpstz]l$|(?:i|u|cre)at$/u.test(
      stem,
    )
  )
    return true;
  // a single consonant behind a single vowel would be doubled if the vowel were short: "name", "hope"
  if (!/(?:^|[^aeiou]|qu)[aeiouy][bdgk-nprt]$/u.test(stem)) return false;
  const syllables = stem.replace(/qu/u, 'q').match(/[aeiouy]+/gu)?.length ?? 0;
  return syllables === 1 || STRESSED.test(stem);
}

/** Endings of longer words that bear the stress: "decide", "secure"; not "enter", "visit", "happen". */
const STRESSED = /(?:a[dtkpr]|ed|i[dmlnrb]|o[dklt]|u[dtmrblnp]|y[plz])$/u;
