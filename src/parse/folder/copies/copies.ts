/**
 * Copies of one text that are not the same to the letter: an agency's report as two papers print it, one without its end, one
 * with a sentence of its own, another headline or other marks. The fullest speaks, the others are its carriers.
 *
 * Candidates come from the sampled prints of `sources` through an index, so that the cost grows with the text and not with the
 * pairs. Each pair is then held against the whole texts, and strictly: what is dropped as a copy must hold no news.
 */
import { isGlimpse } from '../../extract/glimpse.ts';
import type { Day } from '../../../model/time.ts';
import { ownDay } from '../../anchor/ownday.ts';
import type { Sentence } from '../../document.ts';
import type { Draft } from '../../draft.ts';
import { daysBetween } from '../../time/calendar.ts';
import { cardinal } from '../../words/numbers.ts';
import { isMarginal } from './marginal.ts';
import { PrintIndex } from './print-index.ts';
import { shinglesOf, SOLD_WITHIN } from './sources.ts';

/** Share of a copy's word sequences that stand in the text it copies. */
const SAME = 0.7;
/** Sentences of its own that a copy may have, and their share in a long one: a paper's line on what it asked. None may date an event. */
const OWN_SENTENCES = 2;
const OWN_SHARE = 0.1;
/** A copy opens as its original does; a text that stands in the middle of a later one is what that looks back on. */
const OPENING = 5;
/** Word sequences in a sentence that is long enough to tell whether it stands elsewhere. */
const TELLING = 3;
/** Shorter texts are alike by chance. */
const LEAST = 40;
/** So are those of fewer, even where every word stands in the other: an agency's first paragraph alone has more. */
const LEAST_WHOLE = 20;
/** Sampled prints, as a share, from which a closer look is worth while. */
const CANDIDATE = 0.5;

/** A text as it is held against others. */
interface Text {
  readonly sentences: readonly {
    /** The word sequences that end in it. */
    readonly shingles: readonly number[];
    readonly figures: readonly string[];
    readonly datesEvent: boolean;
    /** Tells what somebody did or said, dated or not, other than as a caption does. */
    readonly tells: boolean;
    /** Told in the present tense, as captions are: "Ann Doe opens the bridge, June 17, 2029". */
    readonly captionLike: boolean;
    /** Told around the report, not in it (see `marginal`): it counts for nothing. */
    readonly marginal: boolean;
  }[];
  /** Without what is marginal. */
  readonly all: ReadonlySet<number>;
  readonly figures: ReadonlySet<string>;
  readonly day: Day | null;
}

/**
 * For each draft the index of the one whose text it carries, or its own. `drafts` come in the order in which they may speak:
 * an earlier one is never a copy of a later one.
 */
export function copiesOf(drafts: readonly Draft[]): readonly number[] {
  if (drafts.length < 2) return drafts.map((_, index) => index);
  const holders = new PrintIndex(drafts);
  const originals = new Map<number, Text>();
  const originalAt = (index: number): Text => {
    const known = originals.get(index) ?? textOf(drafts[index] as Draft);
    originals.set(index, known);
    return known;
  };
  return drafts.map((draft, index) => {
    const { prints } = draft;
    const candidates = holders
      .shared(index, prints.length * CANDIDATE)
      .toSorted(([a, most], [b, more]) => more - most || a - b);
    const text = candidates.length > 0 ? textOf(draft) : null;
    const found = candidates.find(([other]) => text !== null && isCopy(text, originalAt(other)));
    if (found) return found[0];
    holders.add(index);
    return index;
  });
}

/** Whether the text of `original` may speak for that of `copy`. */
export const speaksFor = (original: Draft, copy: Draft): boolean => isCopy(textOf(copy), textOf(original));

/** The sentences of a copy that its original lacks, as spans of the copy. */
export function ownSentences(copy: Draft, original: Draft): readonly Sentence[] {
  const { sentences } = textOf(copy);
  const { all } = textOf(original);
  return bodyOf(copy).filter((_, index) => isOwn(sentences[index]?.shingles ?? [], all));
}

function isCopy(copy: Text, original: Text): boolean {
  if (!near(copy.day, original.day)) return false;
  if (copy.all.size < LEAST) return isBeginning(copy, original);
  const inText = copy.sentences.filter(({ marginal }) => !marginal);
  const captions = new Set(inText.filter((each) => isFreshCaption(each, original)).slice(0, MOST_CAPTIONS));
  const told = inText.filter((each) => !captions.has(each));
  // other figures are an update: more dead, another price
  if (told.some(({ figures }) => figures.some((figure) => !original.figures.has(figure)))) return false;
  const telling = told.filter(({ shingles }) => shingles.length >= TELLING);
  const own = telling.filter(({ shingles }) => isOwn(shingles, original.all));
  const acts = own.filter(({ tells }) => tells);
  if (
    acts.length > Math.max(OWN_SENTENCES, telling.length * OWN_SHARE) ||
    own.length + captions.size > Math.max(OWN_SENTENCES, inText.length * FRESH_SHARE) ||
    own.some(({ datesEvent }) => datesEvent)
  )
    return false;
  if (
    !holds(
      original,
      told.filter((each) => !own.includes(each)),
    )
  )
    return false;
  const begins = new Set(openingOf(original).flatMap(({ shingles }) => shingles));
  return openingOf({ sentences: told }).some(({ shingles }) => !isOwn(shingles, begins));
}

/** Whether a short text is another's first sentences, word for word: what a paper with little room prints of a report. */
function isBeginning(copy: Text, original: Text): boolean {
  if (copy.all.size < LEAST_WHOLE || [...copy.all].some((shingle) => !original.all.has(shingle)))
    return false;
  const [first] = openingOf(original);
  return openingOf(copy)[0]?.shingles.every((shingle) => first?.shingles.includes(shingle)) === true;
}

/** Whether the sentences stand in the original, give or take some words. */
function holds({ all }: Text, sentences: Text['sentences']): boolean {
  const shingles = new Set(sentences.flatMap((each) => each.shingles));
  let same = 0;
  for (const shingle of shingles) if (all.has(shingle)) same++;
  return shingles.size >= LEAST && same >= shingles.size * SAME;
}

/** A sentence of a copy in the present tense that its original lacks: papers put pictures of their own to a report. */
const isFreshCaption = ({ captionLike, shingles }: Text['sentences'][number], original: Text): boolean =>
  captionLike && isOwn(shingles, original.all);

/** Captions of its own that a print has at most. */
const MOST_CAPTIONS = 4;
/** Share of the sentences around and between an agency's that a paper adds at most, captions and lines that tell no act. */
const FRESH_SHARE = 0.3;

const openingOf = ({ sentences }: Pick<Text, 'sentences'>): Text['sentences'] =>
  sentences.filter(({ shingles, marginal }) => !marginal && shingles.length >= TELLING).slice(0, OPENING);

/** Whether a sentence is told in other words than the original's. */
function isOwn(sentence: readonly number[], original: ReadonlySet<number>): boolean {
  return (
    sentence.length >= TELLING &&
    sentence.filter((shingle) => original.has(shingle)).length * 2 < sentence.length
  );
}

function near(a: Day | null, b: Day | null): boolean {
  return a === null || b === null || Math.abs(daysBetween(a, b)) <= SOLD_WITHIN;
}

const bodyOf = ({ document }: Draft): readonly Sentence[] =>
  document.sentences.filter(({ kind }) => kind === 'body');

function textOf(draft: Draft): Text {
  const { document, mentions } = draft;
  const { clean } = document;
  const dating = new Set<number>();
  const acting = new Set<number>();
  const posed = new Set<number>();
  for (const mention of mentions) {
    if (isGlimpse(mention) || mention.unowned) continue;
    const { sentence, expression, kind, status, verb, lemma } = mention;
    if (expression !== null) dating.add(sentence);
    const shown = clean.slice(verb.start, verb.end);
    const present =
      kind !== 'statement' && status !== 'cancelled' && shown !== lemma && /^[a-z]+s$/u.test(shown);
    (present ? posed : acting).add(sentence);
  }
  const shingles = shinglesOf(clean, document.sentences);
  const figures = figuresOf(draft);
  const sentences = document.sentences.flatMap(({ kind, start, end }, index) =>
    kind === 'body'
      ? [
          {
            shingles: shingles[index] ?? [],
            figures: figures.get(index) ?? [],
            datesEvent: dating.has(index),
            tells: acting.has(index),
            captionLike: posed.has(index) && !acting.has(index),
            marginal: isMarginal(clean.slice(start, end)),
          },
        ]
      : [],
  );
  const told = sentences.filter(({ marginal }) => !marginal);
  return {
    sentences,
    all: new Set(told.flatMap((sentence) => sentence.shingles)),
    figures: new Set(sentences.flatMap((sentence) => sentence.figures)),
    day: ownDay(document)?.first ?? null,
  };
}

const FIGURE =
  /\d+(?:[.,]\d+)*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?)\b/giu;

/** The numbers that each body sentence tells, other than those of dates and hours: papers print the same report under their own. */
function figuresOf({ document, expressions }: Draft): ReadonlyMap<number, readonly string[]> {
  const times = [...expressions, ...document.clues].sort((a, b) => a.start - b.start);
  const figures = new Map<number, string[]>();
  let at = 0;
  let until = 0;
  for (const [index, sentence] of document.sentences.entries()) {
    if (sentence.kind !== 'body') continue;
    for (const match of document.clean.slice(sentence.start, sentence.end).matchAll(FIGURE)) {
      const start = sentence.start + match.index;
      while ((times[at]?.start ?? Infinity) <= start) until = Math.max(until, times[at++]?.end ?? 0);
      if (start >= until) figures.set(index, [...(figures.get(index) ?? []), written(match[0])]);
    }
  }
  return figures;
}

/** Nine and 9 are the same. */
const written = (figure: string): string => String(cardinal(figure.toLowerCase()) || figure.toLowerCase());
