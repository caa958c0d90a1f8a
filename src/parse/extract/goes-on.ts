/** Further acts of one subject that have the day of the first: "stormed the flat on Sunday, freed a hostage and shot two gunmen". */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { COORD, DET, PREP } from '../grammar/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { Expression } from '../time/said.ts';
import { isDay } from './is-day.ts';
import { ROLE_NOUNS } from '../words/roles.ts';

/** Kinds of act that are news beside the one before them: "burst its banks and flooded the town" is one disaster. */
const TELLING = new Set('decision sanction appointment arrest court vote meeting'.split(' '));

/**
 * "Officers found the picture on Friday and arrested a dealer": whether a clause is a further act of one subject, with its object, behind
 * the day of the act before it. `dated` tells whether that act, where it is a further one too, has the same day.
 */
export function goesOn(
  clauses: readonly Clause[],
  index: number,
  frame: Frame,
  expression: Expression,
  dated: boolean,
): boolean {
  const { tokens, flags } = frame;
  const clause = clauses[index];
  const parent = clauses[clause?.parent ?? -1];
  if (
    !clause?.lemma ||
    !parent ||
    clause.relation !== 'coordinate' ||
    !(/^(?:and|but)$/u.test(clause.link ?? '') || isListed(clauses, index))
  )
    return false;
  const further = parent.relation === 'coordinate' && dated;
  if (parent.relation !== 'main' && !further) return false;
  if (clause.subjectTo > clause.subjectFrom || !isDay(expression)) return false;
  if (clause.tense !== 'past' || parent.tense !== 'past' || clause.passive !== parent.passive) return false;
  // "struck on Saturday and destroyed hundreds of houses": one disaster
  if (parent.lemma?.kind === 'disaster' || STRIKES.test(parent.lemma?.lemma ?? '')) return false;
  const next = tokens[clause.verb + 1];
  const { kind, lemma } = clause.lemma;
  return (
    ((TELLING.has(kind) &&
      (clause.link === 'but' || kind !== parent.lemma?.kind || (kind === 'appointment' && next?.cap))) ||
      (BODILY.has(kind) && kind !== parent.lemma?.kind && isPointed(frame, clause.verb + 1)) ||
      (!clause.lemma.clause && !clause.lemma.stative && !LIGHT.test(lemma) && isFigure(next)) ||
      dismisses(frame, clause, lemma)) &&
    expression.end <= (tokens[clause.verb]?.start ?? 0) &&
    // "On Friday it reported a loss and scrapped its dividend": what leads in leads in both
    (further || expression.start > (tokens[parent.verb]?.start ?? Infinity) || opens(frame, expression)) &&
    (next?.kind === 'word' || next?.kind === 'number') &&
    ((flags[clause.verb + 1] ?? 0) & (PREP | COORD)) === 0
  );
}

/** Whether a time opens the sentence, alone or behind a preposition. */
const opens = ({ tokens }: Frame, { start }: Expression): boolean =>
  tokens.findIndex((token) => token.end > start) <= 1;

/** "and dismissed the head of the agency": somebody in office, where a claim is dismissed too. */
function dismisses({ tokens }: Frame, { verb, to }: Clause, lemma: string): boolean {
  if (!/^(?:dismiss|remove|replace|suspend|name|nominate)$/u.test(lemma)) return false;
  return tokens
    .slice(verb + 1, Math.min(to, verb + 1 + NEAR_OBJECT))
    .some(({ lower }) => ROLE_NOUNS.has(lower));
}
const NEAR_OBJECT = 4;

/** Whether an act stands in a row that "and" closes: "flew to the islands, met fishermen and promised aid". */
function isListed(clauses: readonly Clause[], index: number): boolean {
  const next = clauses[index + 1];
  return (
    clauses[index]?.link === ',' &&
    next?.relation === 'coordinate' &&
    next.link === 'and' &&
    next.parent === index &&
    next.subjectTo <= next.subjectFrom
  );
}

/** Kinds that are news where they are done to somebody or something in particular: "lost Holm", "shot a guard", but "fired shots". */
const BODILY = new Set('military death result'.split(' '));
const isPointed = ({ tokens, flags }: Frame, at: number): boolean =>
  tokens[at]?.cap === true || ((flags[at] ?? 0) & DET) !== 0;

/** What befalls a place: what it does there is part of it. */
const STRIKES = /^(?:strike|hit|sweep|rip|tear|erupt|explode|collapse|crash|burst|break|spread|rage)$/u;

/** Verbs that tell nothing by themselves: "and was given seven years". */
const LIGHT =
  /^(?:give|take|make|have|get|put|see|go|come|bring|keep|let|receive|leave|spend|show|hold|set)$/u;

/** "and recovered nine bodies": so many are news, whatever was done to them. */
const isFigure = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || COUNT.test(token.lower));
const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)$/u;
