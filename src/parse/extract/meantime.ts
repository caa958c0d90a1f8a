/** "A bus hit students who were waiting at a stop on Monday": what went on meanwhile says on which day it happened. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Expression } from '../time/said.ts';

/** Ways and comings that are told of before they are made, and what takes place whether anything befalls it or not: "met envoys who were leaving for Rome on Friday". */
const AHEAD =
  /^(?:leave|depart|arrive|come|go|return|fly|meet|speak|play|begin|start|open|close|end|expire|happen|take|hold|organi[sz]e|plan|schedule|prepare|hope|expect|intend|retire|marry|sell|launch|release|vote|debut)$/u;
/** What befalls people in a way that goes on is done to them, or by them, there and then. */
const BESIDE = /^(?:as|while|when)$/u;

/**
 * Whether the day at the end of a clause in the past progressive dates the act that it stands beside: of "who were waiting", "as they
 * were leaving" the act is the news, and what went on meanwhile is no event of its own.
 */
export function isMeanwhile(
  clause: Clause,
  parent: Clause | undefined,
  frame: Frame,
  { start }: Expression,
): boolean {
  if (!parent?.lemma || parent.tense !== 'past' || parent.negated || clause.negated) return false;
  if (parent.lemma.clause || parent.lemma.stative || parent.lemma.kind === 'statement') return false;
  const doing = wentOn(clause, frame);
  const { tokens } = frame;
  // "who were leaving on Friday" would leave
  if (doing < 0 || (tokens[doing + 1]?.start ?? start) >= start) return false;
  if (clause.relation === 'adverbial') return BESIDE.test(clause.link ?? '') && parent.verb < doing;
  return clause.relation === 'relative' && !AHEAD.test(clause.lemma?.lemma ?? '');
}

/** The word in -ing of a clause in the past progressive, of whatever verb; -1 for any other clause. */
function wentOn({ lemma, tense, verb, groupFrom }: Clause, { tokens }: Frame): number {
  if (!/^(?:was|were)$/u.test(tokens[groupFrom]?.lower ?? '')) return -1;
  if (tense === 'progressive') return lemma ? verb : -1;
  const unknown = lemma === null && verb === groupFrom && /\p{L}{3}ing$/u.test(tokens[verb + 1]?.lower ?? '');
  return unknown ? verb + 1 : -1;
}
