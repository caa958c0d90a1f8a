/** Clauses without a day or a named actor that tell an act all the same, or one that another article can date. */
import type { EventKind } from '../../model/timeline.ts';
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { COORD, DET, PREP } from '../grammar/lexicon.ts';
import type { Subject } from './subject-parts.ts';

/** "Petrov retired": a name of which this article does not tell whose it is. */
export function byName(
  { relation, tense, lemma, passive }: Clause,
  { label, uses, pronoun }: Subject,
): boolean {
  const told =
    relation === 'main' && tense === 'past' && !passive && lemma?.stative === false && !lemma.clause;
  return told && label === null && uses.length === 1 && !pronoun;
}

/** "Officers searched the office": an act of somebody without a name, which another article may tell too. */
export function actsAside({ relation, tense, lemma, parent }: Clause, { label, pronoun }: Subject): boolean {
  const past = tense === 'past' || tense === 'perfect';
  const over = past && lemma?.stative === false && !lemma.clause && !lemma.cue;
  return relation === 'main' && parent < 0 && over && label !== null && !pronoun;
}

/** "The court acquitted Luis Freire": what is done to somebody by name is told for itself, whoever does it. */
export function actsOnNamed(frame: Frame, { relation, tense, lemma, passive, verb }: Clause): boolean {
  if (relation !== 'main' || tense !== 'past' || passive || !lemma || !STEPS.has(lemma.kind)) return false;
  const whom = frame.names.find(({ from }) => from > verb && from <= verb + 1 + BEFORE_NAME);
  if (!whom || frame.tokens.slice(verb + 1, whom.from).some(({ kind }) => kind !== 'word')) return false;
  // "arrested Greenpeace activists": others than who is named
  const next = frame.tokens[whom.to];
  return next === undefined || next.kind === 'mark' || ((frame.flags[whom.to] ?? 0) & (PREP | COORD)) !== 0;
}
/** "the accountant", "former minister". */
const BEFORE_NAME = 3;

/** "The ban came a week after the governor declared an emergency": what others tell is meant, whoever acts. */
export function pointsBack({ relation, link, tense, lemma }: Clause): boolean {
  const over = tense === 'past' || tense === 'perfect';
  return relation === 'adverbial' && link === 'after' && over && lemma?.stative === false;
}

/** "Officers took him away", "in which a guard was killed": an act of whoever, which another article may tell with its day. */
export function actTold({ tense, lemma, relation, subjectFrom, subjectTo }: Clause): boolean {
  if (tense !== 'past' && tense !== 'perfect') return false;
  if (relation === 'complement' || subjectTo <= subjectFrom) return false;
  return lemma?.stative === false && !lemma.clause && lemma.kind !== 'statement' && !CAUSES.test(lemma.lemma);
}
/** What tells why, told with the event that it explains. */
const CAUSES = /^(?:cause|trigger|spark|lead|result)$/u;

/** "Found him guilty and jailed him": steps of one matter, each an act of its own. */
const STEPS: ReadonlySet<EventKind> = new Set<EventKind>(['court', 'arrest']);

/** What is done by being said. */
const DECREES = /^(?:declare|order|ban|announce|appoint|dismiss|suspend|impose|recall|pardon)$/u;

/** The second act of a list under one subject: "has cut rates, closed branches and frozen wages". */
export function furtherAct(frame: Frame, clause: Clause, before: Clause | undefined): boolean {
  if (clause.tense !== 'perfect' && clause.tense !== 'past') return false;
  const { lemma } = clause;
  // "cancelled a trip and declared three days of mourning"
  const decrees = DECREES.test(lemma?.lemma ?? '') && before?.relation === 'main' && clause.link === 'and';
  if (!lemma || ((lemma.kind === 'statement' || lemma.kind === 'other') && !decrees)) return false;
  if (!before || before.negated || before.relation === 'complement') return false;
  const listed = before.relation === 'coordinate' && before.subjectTo <= before.subjectFrom;
  const step = clause.tense === 'past' && before.lemma?.lemma !== lemma.lemma && STEPS.has(lemma.kind);
  if (before.tense !== 'perfect' && !listed && !step && !decrees) return false;
  const next = frame.tokens[clause.verb + 1];
  return next?.kind === 'word' && ((frame.flags[clause.verb + 1] ?? 0) & (PREP | COORD)) === 0;
}

/** "bowed and said he would give up his pay": behind an act of its own, what somebody says with a clause. */
export function saysToo({ link, lemma, tense, negated }: Clause, before: Clause | undefined): boolean {
  if (link !== 'and' || !lemma?.clause || tense !== 'past' || negated) return false;
  return (
    before?.relation === 'main' &&
    before.tense === 'past' &&
    !before.negated &&
    before.lemma !== null &&
    !before.lemma.clause &&
    !before.lemma.cue &&
    before.lemma.kind !== 'statement'
  );
}

/** "Nurses have rejected a pay offer", "MPs have voted to ban it": what many do by saying so, to a thing. */
export function decides({ tokens, flags }: Frame, { lemma, tense, passive, verb }: Clause): boolean {
  if (passive || (tense !== 'past' && tense !== 'perfect')) return false;
  if (/^(?:vote|opt)$/u.test(lemma?.lemma ?? '')) return VOTED.test(tokens[verb + 1]?.lower ?? '');
  if (!DECIDES.test(lemma?.lemma ?? '')) return false;
  return ((flags[verb + 1] ?? 0) & DET) !== 0 || tokens[verb + 1]?.kind === 'number';
}
const DECIDES = /^(?:charge|indict|reject|accept|approve|endorse|veto|ratify|back|annul|declare|recall)$/u;
/** What stands behind a vote: to do what, for or against whom, by how many. */
const VOTED =
  /^(?:to|for|against|by|in|down|\d{1,3}[-–]\d{1,3}|unanimously|overwhelmingly|narrowly|decisively)$/u;
