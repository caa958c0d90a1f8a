/** Whether the day of one clause is that of another too: acts of one subject, and what went on at once. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { goesOn } from './goes-on.ts';
import { isDay } from './is-day.ts';
import type { Expression } from '../time/said.ts';
import { isMeanwhile } from './meantime.ts';
import { onlyHoped } from './no-event.ts';

/** For each clause by index, what dates it. */
export type Owners = Map<number, { readonly at: number; readonly expression: Expression }>;

/** "Ten were killed and 30 wounded on Saturday", "arrested two men and charged them on Sunday": the day behind the second act is that of both. */
function sharesDay(
  clauses: readonly Clause[],
  index: number,
  { tokens }: Frame,
  expression: Expression,
): boolean {
  const clause = clauses[index];
  const parent = clauses[clause?.parent ?? -1];
  if (!clause || !parent || clause.relation !== 'coordinate' || clause.link === 'but') return false;
  if (clause.tense !== parent.tense) return false;
  const harm = isFurtherHarm(clause, parent);
  if (clause.passive !== parent.passive && !harm) return false;
  // "a drama that drew a walkout, won on Saturday": behind the comma the tale goes on
  if (parent.relation === 'relative' && clause.link === ',') return false;
  // "was held as he came back from Spain, and went on trial on July 21": behind the comma the main act goes on
  if (parent.relation === 'adverbial' && tokens[clause.groupFrom - 2]?.text === ',') return false;
  if ((tokens[clause.verb]?.start ?? 0) > expression.start) return false;
  // a subject of its own begins another story
  return (
    harm || clause.subjectTo <= clause.subjectFrom || (clause.groupFrom === clause.verb && clause.passive)
  );
}

/** Harm whose cause a side clause tells: one happening, told by both. */
const HARMED = /^(?:kill|wound|injure|hurt|die|trap|strand|drown)$/u;

/** "Two died and a third was hurt": further harm of one happening, whoever came to it. */
const isFurtherHarm = (clause: Clause, parent: Clause | undefined): boolean =>
  clause.relation === 'coordinate' &&
  clause.link !== 'but' &&
  parent?.tense === 'past' &&
  !parent.negated &&
  HARMED.test(clause.lemma?.lemma ?? '') &&
  HARMED.test(parent.lemma?.lemma ?? '');

/** "Two were taken to hospital after a wall fell on Tuesday": what is done for the hurt at once. */
function broughtIn(parent: Clause, clause: Clause, tokens: Frame['tokens']): boolean {
  if (!parent.passive || !/^(?:take|rush|fly|airlift|bring|evacuate)$/u.test(parent.lemma?.lemma ?? ''))
    return false;
  return tokens
    .slice(parent.verb + 1, clause.subjectFrom)
    .some(({ lower }) => /^(?:hospitals?|clinics?|safety)$/u.test(lower));
}

/** "A boy was killed when a wall fell on Tuesday": what went on at once has the day that ends the sentence. */
function atOnce(
  clauses: readonly Clause[],
  index: number,
  { tokens }: Frame,
  expression: Expression,
): boolean {
  const clause = clauses[index];
  const parent = clauses[clause?.parent ?? -1];
  if (!clause || !parent?.lemma || clause.relation !== 'adverbial') return false;
  const link = clause.link ?? '';
  if (!/^(?:when|as)$/u.test(link) && !(link === 'after' && broughtIn(parent, clause, tokens))) return false;
  if (clause.parent >= index || (parent.relation !== 'main' && parent.relation !== 'coordinate'))
    return false;
  if (clause.tense !== 'past' || parent.tense !== 'past' || parent.negated || clause.negated) return false;
  // "nobody was hurt when a crane fell on Tuesday": the fall is all that came about
  if (NOBODY.test(tokens[parent.subjectFrom]?.lower ?? '')) return false;
  const dates = namesDay(expression) || expression.said.kind === 'clock';
  return dates && expression.start > (tokens[clause.verb]?.start ?? Infinity);
}

const NOBODY = /^(?:no|nobody|none|neither|nothing)$/u;

/** "When a dam burst on Tuesday, nine people drowned": the day of what opens the sentence is that of what came of it. */
function opensWith(clause: Clause, next: Clause | undefined, expression: Expression): boolean {
  if (clause.relation !== 'adverbial' || clause.link !== 'when' || !next?.lemma || next.lemma.clause)
    return false;
  if (next.relation === 'relative' || next.relation === 'complement' || next.link !== ',') return false;
  return (
    clause.tense === 'past' &&
    next.tense === 'past' &&
    !next.negated &&
    !clause.negated &&
    namesDay(expression)
  );
}

/** "He had led since Thursday, when the favourite fell": what the time before "when" is told by came about then. */
function whenThen(clause: Clause, frame: Frame, { end }: Expression, parent: Clause | undefined): boolean {
  const { tokens } = frame;
  const { link, relation, subjectFrom, tense, negated, lemma } = clause;
  if (link !== 'when' || relation !== 'adverbial' || tense !== 'past' || negated) return false;
  if (lemma?.stative !== false || tokens[subjectFrom - 1]?.lower !== 'when') return false;
  // "hopes were dashed yesterday when the probe fell silent"
  if (parent && onlyHoped(frame, parent)) return tokens[subjectFrom - 2]?.end === end;
  return tokens[subjectFrom - 2]?.text === ',' && tokens[subjectFrom - 3]?.end === end;
}

/** "The dispute began on May 3, when drivers walked out": what began is told by how it did. */
function onlyBegins({ lemma, subjectFrom, subjectTo }: Clause, { tokens }: Frame): boolean {
  if (!/^(?:begin|start)$/u.test(lemma?.lemma ?? '') || subjectTo - subjectFrom > 3) return false;
  const [article, ...nouns] = tokens.slice(subjectFrom, subjectTo);
  return (
    /^(?:the|this)$/u.test(article?.lower ?? '') && nouns.every(({ cap, kind }) => !cap && kind === 'word')
  );
}

/** "All schools were shut on Monday as teachers walked out": beside a state the day is that of what brought it about. */
function broughtAbout(
  clause: Clause,
  parent: Clause | undefined,
  { tokens }: Frame,
  expression: Expression,
): boolean {
  if (!parent || clause.relation !== 'adverbial' || clause.link !== 'as') return false;
  const state = parent.lemma === null || parent.passive || parent.lemma.stative;
  if (!state || clause.tense !== 'past' || parent.tense !== 'past' || clause.negated || parent.negated)
    return false;
  const behind = tokens.find(({ start }) => start >= expression.end);
  return behind?.lower === 'as' && namesDay(expression);
}

/** "Coastguards on Friday boarded and detained the tanker": the second verb has the object of both. */
function sharesObject(clause: Clause, parent: Clause | undefined, { tokens }: Frame): boolean {
  if (!parent || clause.relation !== 'coordinate' || clause.subjectTo > clause.subjectFrom) return false;
  if (clause.tense !== 'past' || parent.tense !== 'past' || clause.passive || parent.passive) return false;
  return tokens[parent.verb + 1]?.lower === 'and' && clause.verb === parent.verb + 2;
}

/** "It was the worst storm since May 1998, when a ferry sank": the time that tells nothing of a state is that of what came about then. */
export function backThen(
  { tokens }: Frame,
  clauses: readonly Clause[],
  { end }: Expression,
  nearest: number,
): number {
  const comma = tokens.findIndex(({ start }) => start >= end);
  if (comma < 0 || tokens[comma]?.text !== ',' || tokens[comma + 1]?.lower !== 'when') return nearest;
  const told = clauses.findIndex(({ link, subjectFrom }) => link === 'when' && subjectFrom > comma);
  const { tense, negated = true, lemma } = clauses[told] ?? {};
  return tense === 'past' && !negated && lemma?.stative === false ? told : nearest;
}

/** "was shot and wounded", "were beaten and robbed": what was done, and what came of it at once. */
function woundedSo(clause: Clause, parent: Clause | undefined, { tokens }: Frame): boolean {
  if (!parent || !clause.passive || !VIOLENCE.test(parent.lemma?.lemma ?? '')) return false;
  return (
    clause.verb === parent.verb + 2 &&
    tokens[parent.verb + 1]?.lower === 'and' &&
    clause.lemma?.lemma !== 'kill'
  );
}
const VIOLENCE = /^(?:shoot|stab|beat|attack|assault|hit|strike|punch|kick|slash|ambush|bomb|torture)$/u;

const namesDay = (expression: Expression): boolean =>
  isDay(expression) || (expression.said.kind === 'part' && expression.said.day !== null);

/** Gives the clauses beside a dated one its day where they tell of the same day. */
export function shareDays(owners: Owners, clauses: readonly Clause[], frame: Frame): void {
  for (const [index, clause] of clauses.entries()) {
    const dating = owners.get(index);
    if (dating && sharesDay(clauses, index, frame, dating.expression) && !owners.has(clause.parent))
      owners.set(clause.parent, dating);
    if (dating && !owners.has(clause.parent) && atOnce(clauses, index, frame, dating.expression)) {
      owners.set(clause.parent, dating);
      const done = clauses[clause.parent];
      if (HARMED.test(done?.lemma?.lemma ?? '')) owners.delete(index);
      // "two died and a third was hurt when a wall fell on Tuesday"
      if (done && isFurtherHarm(done, clauses[done.parent]) && !owners.has(done.parent))
        owners.set(done.parent, dating);
    }
    // "nurses who were waiting outside on Monday booed": told before the act of its subject
    const act = clause.parent < 0 && clauses[index + 1]?.relation === 'main' ? index + 1 : clause.parent;
    if (
      dating &&
      !owners.has(act) &&
      namesDay(dating.expression) &&
      isMeanwhile(clause, clauses[act], frame, dating.expression)
    ) {
      owners.set(act, dating);
      owners.delete(index);
    }
    if (dating && owners.get(clause.parent) === dating && woundedSo(clause, clauses[clause.parent], frame))
      owners.delete(index);
    if (dating && index === 0 && !owners.has(1) && opensWith(clause, clauses[1], dating.expression))
      owners.set(1, dating);
    const parent = clauses[clause.parent];
    const first = owners.get(clause.parent);
    if (
      first &&
      !owners.has(index) &&
      (broughtAbout(clause, parent, frame, first.expression) ||
        whenThen(clause, frame, first.expression, parent))
    ) {
      owners.set(index, first);
      if (parent && clause.link === 'when' && onlyBegins(parent, frame)) owners.delete(clause.parent);
    }
    if (first && !owners.has(index) && sharesObject(clause, parent, frame)) {
      owners.delete(clause.parent);
      owners.set(index, first);
    }
    if (
      first &&
      owners.has(clause.parent) &&
      !owners.has(index) &&
      goesOn(clauses, index, frame, first.expression, owners.get(parent?.parent ?? -1) === first)
    )
      owners.set(index, first);
  }
}
