/** What each article gives as the cause of a happening: "caused by a welding torch" against "an electrical fault caused the fire". */
import type { Disagreement } from '../../../model/timeline.ts';
import { GENERIC, reasonAt, type Reason } from './cause-words.ts';
import { apart, contrast, type Said, type Told } from './claims.ts';
import { classesOf, DET, eventNoun, stemOf } from '../../grammar/lexicon.ts';
import { happeningOf, linesOfNoun } from '../join/happening.ts';
import type { Token } from '../../text/tokens.ts';
import { causeWord, EMPTY_CAUSES } from '../../words/causes.ts';

/** What the causes of an event are causes of. */
interface Happenings {
  readonly stems: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

interface Side extends Said {
  readonly sure: Reason['sure'];
  /** The whole article. */
  readonly whole: string;
}

/** The disagreement on the cause of what the sentences tell. */
export function causes(told: readonly Told[]): Disagreement[] {
  const mentions = told.flatMap(({ own, part: { placed } }) =>
    own && !placed.mention.passing ? [placed.mention] : [],
  );
  const happenings: Happenings = {
    stems: new Set(mentions.flatMap(({ label, lemma }) => [stemOf(lemma), ...happeningsIn(label)])),
    lines: new Set(mentions.flatMap((mention) => happeningOf(mention).lines)),
  };
  const sides = told.flatMap((one) => causeOf(one, happenings));
  const sure = contrast(
    'fact',
    sides.filter((side) => side.sure === 2),
    differ,
  );
  if (sure.length > 0) return sure;
  const best = bestOf(sides);
  const least = [...happenings.lines].some((line) => REASONED.has(line)) ? 1 : 2;
  const byKey = new Map(best.map((side) => [side.key, side]));
  return contrast('fact', best, (one, other) => {
    const [a, b] = [byKey.get(one), byKey.get(other)];
    if (!a || !b || a.sure + b.sure < least || !differ(one, other)) return false;
    return !knows(a, b) && !knows(b, a);
  });
}

/** Acts that news gives a reason for: "after criticism of her expenses" is one. */
const REASONED: ReadonlySet<string> = new Set(['resignation', 'dismissal']);

/** The surest causes of each article. */
function bestOf(sides: readonly Side[]): readonly Side[] {
  return sides.filter((side) =>
    sides.every((other) => other.article !== side.article || other.sure <= side.sure),
  );
}

/** What follows on a happening, by stems. */
const CONSEQUENCES: ReadonlySet<string> = new Set(
  'damage losses loss disruption delay harm death'.split(' ').map(stemOf),
);
const isHappening = (word: string): boolean => eventNoun(word) !== undefined || GENERIC.has(word);

/** Whether an article speaks of the other's cause anywhere: it may have had both. */
function knows({ whole }: Side, { key }: Side): boolean {
  const words = new Set(
    whole
      .toLowerCase()
      .split(/\P{L}+/u)
      .map((word) => stemOf(causeWord(word))),
  );
  return key.split(' ').some((stem) => words.has(stem));
}

/** Whether two causes are two: both say something, and nothing in common. */
const differ = (one: string, other: string): boolean => one !== '' && other !== '' && apart(one, other);

function causeOf(one: Told, happenings: Happenings): Side[] {
  const { tokens, part, own } = one;
  const { verb, label } = part.placed.mention;
  for (let at = 0; at + 1 < tokens.length; at++) {
    const found = reasonAt(tokens, at);
    if (!found) continue;
    const ours =
      found.of === null
        ? own && follows(tokens, verb.start, at, found.sure)
        : said(found.of, label, own).some((of) => isOne(of, happenings));
    if (!ours) continue;
    const words = tokens.slice(found.cause, found.end).filter((word) => (word.classes & DET) === 0);
    // "the damage caused by the spill" tells what the spill did, not why it came
    if (found.of !== null && CONSEQUENCES.has(found.of) && words.some(({ lower }) => isHappening(lower)))
      continue;
    // "caused by the explosion" is no cause of it
    if (
      words.length === 0 ||
      words.some((word) => happenings.stems.has(stemOf(word.lower)) && !GENERIC.has(word.lower))
    )
      continue;
    return [
      {
        text: one.text.slice(tokens[found.from]?.start, tokens[found.to - 1]?.end),
        key: keyOf(words),
        citation: one.index,
        article: one.article,
        sure: found.sure,
        whole: one.text,
      },
    ];
  }
  return [];
}

/** The words of a cause that tell something, in their plainest form. */
function keyOf(words: readonly Token[]): string {
  const telling = words.filter(
    ({ lower, kind }) =>
      kind === 'word' &&
      lower.length > 2 &&
      classesOf(lower) === 0 &&
      !EMPTY_CAUSES.has(lower) &&
      !EMPTY_CAUSES.has(lower.replace(/s$/u, '')),
  );
  return [...new Set(telling.map(({ lower }) => stemOf(causeWord(lower))))].join(' ');
}

function isOne(of: string, { stems, lines }: Happenings): boolean {
  return stems.has(of) || GENERIC_STEMS.has(of) || linesOfNoun(of).some((line) => lines.has(line));
}
const GENERIC_STEMS: ReadonlySet<string> = new Set([...GENERIC].map(stemOf));

/** What a cause is told of: the noun of the clause, or what its pronoun stands for. */
const said = (of: string, label: string | null, own = true): readonly string[] =>
  of !== '' ? [of] : own ? happeningsIn(label) : [];

function happeningsIn(label: string | null): readonly string[] {
  const words = (label ?? '').toLowerCase().split(' ');
  return words.filter((word) => eventNoun(word)).map(stemOf);
}

/** Whether a phrase stands behind the verb at an offset, with no mark and no other verb of the past between. */
function follows(tokens: readonly Token[], offset: number, at: number, sure: Reason['sure']): boolean {
  const verb = tokens.findIndex(({ start }) => start >= offset);
  if (verb < 0 || verb >= at) return false;
  // "blocked roads ... in protest at": an act's reason may stand behind its day
  const between = tokens.slice(verb + 1, at);
  return between.every(({ kind, form }) => kind !== 'mark' && (sure < 2 || form?.past !== true));
}

/** The stem of the happening that a sentence tells the cause of: "the collapse was caused by ...", or of its subject. */
export function explains(tokens: readonly Token[], label: string | null): string | null {
  for (let at = 1; at + 1 < tokens.length; at++) {
    const of = reasonAt(tokens, at)?.of ?? null;
    if (of !== null) return said(of, label)[0] ?? null;
  }
  return null;
}
