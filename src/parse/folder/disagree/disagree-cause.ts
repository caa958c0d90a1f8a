/** What each article gives as the cause of a happening: "caused by a welding torch" against "an electrical fault caused the fire". */
import type { Disagreement } from '../../../model/timeline.ts';
import { apart, contrast, type Said, type Told } from './claims.ts';
import { ADV, AUX, DET, eventNoun, MODAL, PREP, stemOf } from '../../grammar/lexicon.ts';
import type { Token } from '../../text/tokens.ts';

/** The disagreement on the cause of what the sentences tell. */
export function causes(told: readonly Told[]): Disagreement[] {
  const happenings = new Set(
    told.flatMap(({ part: { placed } }) => {
      const { label, lemma, passing } = placed.mention;
      return passing ? [] : [stemOf(lemma), ...happeningsIn(label)];
    }),
  );
  return contrast(
    'fact',
    told.flatMap((one) => causeOf(one, happenings)),
    apart,
  );
}

/** Verbs and phrases that a cause stands behind, by their words. */
const BEHIND = new Set(
  `caused by|blamed on|triggered by|sparked by|started by|ignited by|due to|because of|resulted from|attributed to|stemmed from|traced to|linked to`.split(
    '|',
  ),
);
/** Verbs that a cause stands before where a happening is their object. */
const BEFORE = /^(?:caused|triggered|sparked|started|ignited)$/u;
const ENDS = /^(?:and|in|on|at|after|that|which|when|with|but|while|as|have|has|had|was|were|is|are)$/u;
const MOST_WORDS = 8;

function causeOf(one: Told, happenings: ReadonlySet<string>): Said[] {
  const { tokens, part } = one;
  const { verb, label } = part.placed.mention;
  for (let at = 0; at + 1 < tokens.length; at++) {
    const found = before(tokens, at) ?? behind(tokens, at);
    if (!found) continue;
    const own =
      found.of === null
        ? follows(tokens, verb.start, at)
        : said(found.of, label).some((of) => happenings.has(of));
    if (!own) continue;
    const words = tokens.slice(found.cause, found.end).filter((word) => (word.classes & DET) === 0);
    const stems = words.map((word) => stemOf(word.lower));
    // "caused by the explosion" is no cause of it
    if (stems.length === 0 || stems.some((stem) => happenings.has(stem))) continue;
    return [
      {
        text: one.text.slice(tokens[found.from]?.start, tokens[found.to - 1]?.end),
        key: stems.join(' '),
        citation: one.index,
        article: one.article,
      },
    ];
  }
  return [];
}

/** What a cause is told of: the noun of the clause, or what its pronoun stands for. */
const said = (of: string, label: string | null): readonly string[] =>
  of === '' ? happeningsIn(label) : [of];

function happeningsIn(label: string | null): readonly string[] {
  const words = (label ?? '').toLowerCase().split(' ');
  return words.filter((word) => eventNoun(word)).map(stemOf);
}

/** Whether a phrase stands behind the verb at an offset, with no mark and no other verb of the past between. */
function follows(tokens: readonly Token[], offset: number, at: number): boolean {
  const verb = tokens.findIndex(({ start }) => start >= offset);
  if (verb < 0 || verb >= at) return false;
  return tokens.slice(verb + 1, at).every(({ kind, form }) => kind !== 'mark' && form?.past !== true);
}

interface Found {
  readonly from: number;
  readonly to: number;
  /** The stem of the happening, null where the sentence's own verb tells it, empty for a pronoun. */
  readonly of: string | null;
  /** Where the cause itself stands. */
  readonly cause: number;
  readonly end: number;
}

function behind(tokens: readonly Token[], at: number): Found | null {
  if (!BEHIND.has(`${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`)) return null;
  if (/^(?:not|no|never)$/u.test(tokens[at - 1]?.lower ?? '')) return null;
  // "is due to begin", "linked to the club"
  if (tokens[at]?.lower === 'due' && tokens[at + 2]?.form?.base === true) return null;
  const cause = at + 2;
  let end = cause;
  while (end < tokens.length && end - cause < MOST_WORDS - 2 && goesOn(tokens[end])) end++;
  return end > cause ? { from: at, to: end, cause, end, of: subjectOf(tokens, at) } : null;
}

/** What the phrase is said of: the noun before it, or the subject of "was caused by". */
function subjectOf(tokens: readonly Token[], at: number): string | null {
  let noun = at - 1;
  while (noun > 0 && ((tokens[noun]?.classes ?? 0) & (AUX | ADV | MODAL)) !== 0) noun--;
  const passive = noun < at - 1 || tokens[at]?.form?.participle === true;
  if (!passive) return null;
  // "the fire at the mill was caused by": the first happening of the clause
  for (let from = noun; from >= 0 && noun - from < MOST_WORDS && goesOn(tokens[from], true); from--) {
    const word = tokens[from]?.lower ?? '';
    if (eventNoun(word)) return stemOf(word);
  }
  return '';
}

/** "An electrical fault caused the blaze." */
function before(tokens: readonly Token[], at: number): Found | null {
  const [verb, article, noun] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!verb || !BEFORE.test(verb.lower) || !noun || ((article?.classes ?? 0) & DET) === 0) return null;
  if (!eventNoun(noun.lower)) return null;
  let cause = at;
  while (
    cause > 0 &&
    at - cause < MOST_WORDS &&
    goesOn(tokens[cause - 1]) &&
    !isPreposition(tokens[cause - 1])
  )
    cause--;
  if (/^(?:have|has|had|may|might|could)$/u.test(tokens[at - 1]?.lower ?? '')) return null;
  return cause < at ? { from: cause, to: at + 3, cause, end: at, of: stemOf(noun.lower) } : null;
}

const goesOn = (token: Token | undefined, through = false): boolean =>
  token !== undefined && token.kind !== 'mark' && (through || !ENDS.test(token.lower));
const isPreposition = (token: Token | undefined): boolean =>
  token !== undefined && token.lower !== 'of' && (token.classes & PREP) !== 0;

/** The stem of the happening that a sentence tells the cause of: "the collapse was caused by ...", or of its subject. */
export function explains(tokens: readonly Token[], label: string | null): string | null {
  for (let at = 1; at + 1 < tokens.length; at++) {
    const of = (before(tokens, at) ?? behind(tokens, at))?.of ?? null;
    if (of !== null) return said(of, label)[0] ?? null;
  }
  return null;
}
