/** Clauses that read like acts and tell none. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { ADV, DET, PREP, REL } from '../grammar/lexicon.ts';

/** "Neither side has agreed", "declined to comment", "this article was updated on Tuesday": words of the page, not of the world. */
export function nothingDone(frame: Frame, clause: Clause, lemma: string): boolean {
  const { tokens } = frame;
  if (inForce(frame, clause, lemma) || comesOut(frame, clause, lemma) || ifOnly(frame, clause)) return true;
  if (onlyOrders(frame, clause, lemma)) return true;
  const [first, second] = [
    tokens[clause.subjectFrom]?.lower ?? '',
    tokens[clause.subjectFrom + 1]?.lower ?? '',
  ];
  if (/^(?:neither|no|none|few|little|hardly|scarcely)$/u.test(first)) {
    // "Little Mia was found": a child
    return !(first === 'little' && tokens[clause.subjectFrom + 1]?.cap === true);
  }
  if (first === 'this' && /^(?:article|story|report|page|piece|post|version|copy|blog)$/u.test(second))
    return true;
  // "the first case dated back to May"
  if (lemma === 'date' && /^(?:back|from)$/u.test(tokens[clause.verb + 1]?.lower ?? '')) return true;
  if (onlyHoped(frame, clause)) return true;
  // "was nearly lost"
  if (tokens.slice(clause.groupFrom, clause.verb).some(({ lower }) => NOT_QUITE.test(lower))) return true;
  if (NOT_QUITE.test(tokens[clause.groupFrom - 1]?.lower ?? '')) return true;
  // "last updated on Monday"
  if (first === 'last' && clause.subjectTo - clause.subjectFrom === 1) return true;
  const [to, infinitive] = [tokens[clause.verb + 1]?.lower, tokens[clause.verb + 2]?.lower ?? ''];
  // "failed to take place", "was supposed to open": what did not come about
  if (lemma === 'fail' && to === 'to' && /^(?:take|materiali[sz]e|appear|happen|arrive)$/u.test(infinitive))
    return true;
  if (lemma === 'suppose' && clause.passive && to === 'to') return true;
  if (to === 'no' && !clause.passive && (clause.tense === 'future' || GIVES.test(lemma))) return true;
  return (
    /^(?:decline|refuse)$/u.test(lemma) &&
    to === 'to' &&
    /^(?:comment|say|elaborate|discuss|answer|respond|speculate|confirm|give|provide)$/u.test(infinitive)
  );
}

/** "The verdict came two weeks after the line was opened": it tells when, of what is told elsewhere. */
function onlyOrders({ tokens, flags }: Frame, { verb, to, passive }: Clause, lemma: string): boolean {
  if (passive || !/^(?:come|happen|occur|follow)$/u.test(lemma)) return false;
  let at = verb + 1;
  while (at < to && !LENGTH.test(tokens[at]?.lower ?? '') && ((flags[at] ?? 0) & (PREP | REL)) === 0) at++;
  if (at - verb > MOST_BEFORE_LENGTH || !LENGTH.test(tokens[at]?.lower ?? '')) return false;
  return /^(?:after|before|since)$/u.test(tokens[at + 1]?.lower ?? '');
}
const LENGTH = /^(?:moments?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)$/u;
/** "less than two and a half" years. */
const MOST_BEFORE_LENGTH = 7;

/** "Had the captain turned back on Monday, nobody would have died": an act that was not done. */
function ifOnly({ tokens }: Frame, { groupFrom, subjectFrom, subjectTo, verb }: Clause): boolean {
  if (groupFrom !== verb || subjectTo <= subjectFrom || tokens[verb]?.act?.participle !== true) return false;
  const had = tokens[subjectFrom]?.lower === 'had' ? subjectFrom : subjectFrom - 1;
  if (tokens[had]?.lower !== 'had') return false;
  const before = tokens[had - 1];
  return had === 0 || before?.kind === 'mark' || /^(?:even|and|but)$/u.test(before?.lower ?? '');
}

/** "It emerged on Tuesday that the bursar kept the keys": nobody emerges, and what is told of lies before that day. */
function comesOut(
  { tokens, flags, timed }: Frame,
  { subjectFrom, subjectTo, verb }: Clause,
  lemma: string,
): boolean {
  if (!/^(?:emerge|transpire|happen|follow|appear|seem|turn)$/u.test(lemma)) return false;
  if (subjectTo !== subjectFrom + 1 || tokens[subjectFrom]?.lower !== 'it') return false;
  let at = verb + 1;
  while (timed[at] || tokens[at]?.lower === 'out' || ((flags[at] ?? 0) & (PREP | ADV)) !== 0) at++;
  return tokens[at]?.lower === 'that';
}

/** "The law forbids the sale of knives after 8 p.m.": what it holds on any day; "the bill, passed on Monday, bans" tells of its passing. */
function inForce({ tokens, flags, timed }: Frame, clause: Clause, lemma: string): boolean {
  if (clause.tense !== 'present' || clause.passive || !BINDS.test(lemma)) return false;
  const { subjectFrom, verb } = clause;
  if (((flags[subjectFrom] ?? 0) & DET) === 0) return false;
  for (let at = subjectFrom; at < verb; at++) if (timed[at]) return false;
  return tokens.slice(subjectFrom, verb).some(({ lower }) => RULES.test(lower));
}
const BINDS =
  /^(?:forbid|ban|bar|prohibit|outlaw|allow|permit|require|oblige|entitle|limit|restrict|protect|guarantee|define)$/u;
const RULES =
  /^(?:laws?|rules?|acts?|codes?|bylaws?|statutes?|regulations?|constitution|charter|contracts?|licences?|licenses?|guidelines|terms|permits?)$/u;

/** "will receive no bonus", "gave no reason": nothing was given or made of it. */
const GIVES =
  /^(?:give|make|offer|provide|take|receive|show|get|release|reveal|disclose|mention|name|cite|leave|cause)$/u;

/** "Europe's hopes of a landing were dashed": what befell them is told beside it. */
export const onlyHoped = (frame: Frame, clause: Clause): boolean =>
  FADES.test(clause.lemma?.lemma ?? '') &&
  /^(?:hopes?|dreams?)$/u.test(frame.tokens[headAt(frame, clause)]?.lower ?? '');
const FADES = /^(?:dash|shatter|crush|fade|end|evaporate|raise|lift|boost|revive|fulfil|fulfill|rise|grow)$/u;
/** The last word of a subject before a preposition. */
function headAt({ flags }: Frame, { subjectFrom, subjectTo }: Clause): number {
  let at = subjectFrom;
  while (at + 1 < subjectTo && ((flags[at + 1] ?? 0) & PREP) === 0) at++;
  return at;
}

/** What was nearly done was not, and what was allegedly done may not have been. */
const NOT_QUITE =
  /^(?:nearly|almost|allegedly|supposedly|purportedly|ostensibly|possibly|probably|presumably|perhaps|maybe|apparently|reportedly)$/u;

/** "was due to perform on Friday but the show was cancelled", "was about to sign when he fell ill": what was planned and never came. */
export function fellThrough(frame: Frame, clauses: readonly Clause[], index: number): boolean {
  const clause = clauses[index];
  // "was scheduled to kick off": also where the verb behind is none that tells an act
  const set = clause?.passive === true && SET.test(clause.lemma?.lemma ?? '');
  if (!clause || (clause.tense !== 'future' && !set)) return false;
  if (clause.relation === 'relative') {
    const main =
      clauses[clause.parent] ??
      clauses.find(
        ({ relation, subjectTo }, at) => at > index && relation === 'main' && subjectTo < clause.verb,
      );
    if (calledOff(frame, main)) return true;
  }
  if (!/^(?:was|were|had)$/u.test(frame.tokens[clause.groupFrom]?.lower ?? '')) return false;
  const { link } = clauses[index + 1] ?? {};
  return link === 'but' || link === 'when';
}

/** "A trial which was to begin on Monday has been put off": nothing begins on that Monday. */
function calledOff({ tokens }: Frame, clause: Clause | undefined): boolean {
  if (!clause || (clause.tense !== 'past' && clause.tense !== 'perfect') || clause.negated) return false;
  const lemma = clause.lemma?.lemma ?? '';
  return (
    CALLS_OFF.test(lemma) ||
    (/^(?:call|put|push|hold|rain)$/u.test(lemma) && OFF.test(tokens[clause.verb + 1]?.lower ?? ''))
  );
}
const SET = /^(?:schedule|plan|slate|set|expect)$/u;
const CALLS_OFF =
  /^(?:cancel|postpone|delay|defer|adjourn|reschedule|move|scrap|shelve|suspend|abandon|drop|axe|ground|scrub|abort|halt|block|stop|prevent|ban)$/u;
const OFF = /^(?:off|back|up|out)$/u;
