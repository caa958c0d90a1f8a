/** What stands before the subject of a clause and is none of it: times, marks, adverbs and a place. */
import { titledBehind } from './titled-behind.ts';
import type { Clause } from './clause-parts.ts';
import type { Frame } from './frame.ts';
import { ADV, COORD, DET, PREP } from './lexicon.ts';

/** The first token from `from` to `end` that is no time, no mark and no adverb: "On Monday, reportedly, the court ...". */
export function behindLead(frame: Frame, from: number, end: number): number {
  const { tokens, flags } = frame;
  // "But on Monday the court ..."
  const joined = from === 0 && OPENS.test(tokens[0]?.lower ?? '') ? 1 : 0;
  let at = from + joined;
  while (
    at <= end &&
    (frame.timed[at] ||
      // "between 2017 and 2019 he"
      (((flags[at] ?? 0) & COORD) !== 0 && frame.timed[at - 1] && frame.timed[at + 1]) ||
      (((flags[at] ?? 0) & PREP) !== 0 && frame.timed[at + 1] === true) ||
      (tokens[at]?.kind === 'mark' && /^[,"”“\\*•·-]$/u.test(tokens[at]?.text ?? '')) ||
      ((flags[at] ?? 0) & ADV && !((flags[at] ?? 0) & DET) && !roughly(frame, at)))
  )
    at++;
  return at === joined ? from : at;
}

/** What joins a sentence to the one before it. */
const OPENS = /^(?:and|but|yet|or)$/u;

/** "Meeting at a hotel in Zirne, Josip Tarek and Elin Voss signed": the first comma of a sentence that a participle opens is none of a list. */
export function endsOpening({ tokens, flags }: Frame, at: number): boolean {
  const [first] = tokens;
  if (first?.form?.ing !== true || ((flags[1] ?? 0) & PREP) === 0) return false;
  return tokens.findIndex(({ text }) => text === ',') === at;
}

/** "about 900 porters", "nearly 40 homes": how many, more or less. */
const roughly = ({ tokens }: Frame, at: number): boolean =>
  /^(?:about|nearly|almost)$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.kind === 'number';

/** "In Brussels officials said", "In Brussels on Monday about 40 officials said": the subject is what follows the place. */
export function behindPlace(frame: Frame, from: number, end: number): number {
  const { tokens, flags, names } = frame;
  if (from > end || ((flags[from] ?? 0) & PREP) === 0) return from;
  // "In a speech at the stadium last night he offered"
  if (end > from + 1 && /^(?:he|she|they|we)$/u.test(tokens[end]?.lower ?? '')) return end;
  if (/^(?:about|over|around|up|more|less|near)$/u.test(tokens[from]?.lower ?? '')) return from;
  const name = names.find((candidate) => candidate.head === from + 1 && candidate.tail <= end);
  const behind = name ? behindLead(frame, name.tail, end) : from;
  return titledBehind(frame, behind, end) ?? behind;
}

/**
 * "Hours after the finish Anton Gruber resigned": where no other clause says what came after it, the link is a preposition before a
 * noun, and a name or an article behind that noun begins the main clause.
 */
export function withoutHappening(frame: Frame, clauses: readonly Clause[]): readonly Clause[] {
  const [first, ...others] = clauses;
  if (first?.relation !== 'adverbial' || first.parent >= 0 || first.tense !== 'past') return clauses;
  if (!HAPPENING_LINK.test(first.link ?? '')) return clauses;
  if (others.some(({ relation, link }) => relation === 'main' || link === ',')) return clauses;
  const { subjectFrom, subjectTo } = first;
  if (((frame.flags[subjectFrom] ?? 0) & DET) === 0) return clauses;
  const name = frame.names.find(({ to, from }) => to === subjectTo && from > subjectFrom + 1);
  const from = name?.from ?? secondArticle(frame, subjectFrom, subjectTo);
  if (from < 0 || frame.flags[from - 1] !== 0) return clauses;
  if (frame.tokens.slice(subjectFrom, from).some(({ kind }) => kind !== 'word')) return clauses;
  return [{ ...first, relation: 'main', link: null, subjectFrom: from }, ...others];
}

/**
 * "The engine failed before the landing on May 3 and the probe crashed": what came before the day is a noun, and behind the "and" the
 * main clause goes on.
 */
export function behindHappening(frame: Frame, clauses: readonly Clause[]): readonly Clause[] {
  return clauses.map((clause) => {
    const { link, relation, subjectFrom, subjectTo } = clause;
    if (relation !== 'adverbial' || !HAPPENING_LINK.test(link ?? '')) return clause;
    const parent = clauses[clause.parent];
    if (parent === undefined || parent.verb > subjectFrom || parent.relation !== 'main') return clause;
    const and = secondSubject(frame, clause);
    if (and < 0) return clause;
    return { ...clause, relation: 'coordinate', link: 'and', subjectFrom: and + 1, subjectTo };
  });
}

/** The "and" behind a time inside a subject, where the verb is not that of both nouns; or -1. */
function secondSubject({ tokens, timed }: Frame, { subjectFrom, subjectTo, groupFrom }: Clause): number {
  for (let at = subjectFrom + 2; at + 1 < subjectTo; at++) {
    if (tokens[at]?.lower !== 'and' || !timed[at - 1] || timed[at + 1]) continue;
    const many = /^(?:are|were|have)$/u.test(tokens[groupFrom]?.lower ?? '');
    return many && !/s$/u.test(tokens[subjectTo - 1]?.lower ?? '') ? -1 : at;
  }
  return -1;
}

/** "A week of silence the orchestra": an article right behind a noun begins another one; its index, or -1. */
function secondArticle({ tokens, flags }: Frame, from: number, to: number): number {
  for (let at = from + 2; at + 1 < to; at++)
    if (/^(?:the|an?)$/u.test(tokens[at]?.lower ?? '') && flags[at - 1] === 0) return at;
  return -1;
}

const HAPPENING_LINK = /^(?:after|before)$/u;
