/** Days that belong to a thing that is named with its day, and not to the act: "condemned the May 4 bombing". */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { AUX, COORD, DET, MODAL, NEG, PREP, PRON, REL, SUBORD } from '../grammar/lexicon.ts';
import type { Expression } from '../time/said.ts';
import { ROLE_NOUNS } from '../words/roles.ts';

/** Acts that are part of what they act on: who wins an election wins it on its day. */
const PART_OF_IT =
  /^(?:win|lose|survive|cause|trigger|spark|start|begin|open|attend|hold|host|stage|address|tell|chair|lead|join|watch|play|score|suffer|carry|commit|launch|conduct|mount|perpetrate|see|kill|die|be|set|meet|miss|close|end|finish)$/u;
/** Acts on what is to come or is long over: their own day is another. */
const APART =
  /^(?:cancel|postpone|delay|reschedule|scrap|condemn|denounce|annul|overturn|quash|void|uphold|challenge|contest|dispute|mark|commemorate|remember|recall|investigate|announce|plan|schedule|prepare|blame|deplore|criticise|criticize|defend|prompt)$/u;
/** Answers to what somebody did: its day is that of the thing also behind "in" and "on", as in "congratulated her on Sunday's victory". */
const ANSWERS = /^(?:congratulate|praise|thank|applaud|commend|salute|concede)$/u;
const AT_IT = /^(?:at|in|during|by|from|through)$/u;
const LONGEST = 6;

/** Whether the expression is a part of a thing's name that says nothing of when the act of the clause was done. */
export function dayOfThing(
  { tokens, flags, timed }: Frame,
  { verb, lemma, passive }: Clause,
  { start, end, said }: Expression,
): boolean {
  const day = said.kind === 'weekday' || (said.kind === 'date' && said.day !== null);
  const first = tokens.findIndex((token) => token.end > start);
  let behind = first;
  while ((tokens[behind]?.start ?? Infinity) < end) behind++;
  // "declared Monday a holiday"
  if (first === verb + 1 && MADE_IT.test(lemma?.lemma ?? '') && /^an?$/u.test(tokens[behind]?.lower ?? ''))
    return true;
  const owns = tokens[behind]?.kind === 'possessive';
  if (!owns && !day) return false;
  if (owns) behind++;
  // "annulled the election of August 13 in a ruling on Monday"
  if (tokens[first - 1]?.lower === 'of' && first - 2 > verb && APART.test(lemma?.lemma ?? ''))
    return !timed[first - 2];
  // "the 11 September attacks" is an expression with its article; "9/11 victims" needs none
  const within = ((flags[first] ?? 0) & DET) !== 0;
  const article =
    within || ((flags[first - 1] ?? 0) & DET) !== 0 || (said.kind === 'date' && said.known !== undefined);
  if (!owns && !article) return false;
  // "the Sept. 11, 2001, attacks"
  if (article && tokens[behind]?.text === ',' && tokens[behind - 1]?.kind !== 'word') behind++;
  let at = behind;
  for (; tokens[at]?.kind === 'word' && at - behind < LONGEST; at++) {
    const form = tokens[at]?.cap ? undefined : tokens[at]?.form;
    if (((flags[at] ?? 0) & (PREP | COORD | SUBORD | REL | AUX | MODAL | PRON | NEG | DET)) !== 0) break;
    if (at > behind && form && (form.past || form.third)) break;
  }
  const head = tokens[at - 1];
  if (at === behind || !head) return false;
  const act = lemma?.lemma ?? '';
  // "the toll from Monday's blast rose"; "Monday's match was called off"; "Monday's letter condemned the raid" that Monday
  if (first < verb && /^tolls?$/u.test(tokens[first - 2]?.lower ?? '')) return true;
  if (first < verb) {
    // "last year's winner resigned"
    if (!day && (WINNER.test(head.lower) || ROLE_NOUNS.has(head.lower))) return true;
    return passive ? APART.test(act) : act === 'prompt';
  }
  const determined = !within && ((flags[first - 1] ?? 0) & DET) !== 0;
  const before = tokens[first - (determined ? 2 : 1)]?.lower ?? '';
  if (owns && ANSWERS.test(act)) return true;
  // "took the cup from last year's winner", "repaid this month's rent"
  if (!day && !head.event && !GATHERING.test(head.lower)) return true;
  if (AT_IT.test(before)) return !head.event && !GATHERING.test(head.lower);
  // "hailed Monday's agreement": what is only a few days old is often answered at once
  return APART.test(act) || (article && !PART_OF_IT.test(act));
}

/** Who is called by the year of what was won. */
export const WINNER =
  /^(?:laureates?|champions?|winners?|runner-up|finalists?|nominees?|medallists?|medalists?|graduates?)$/u;
const MADE_IT = /^(?:declare|proclaim|make|call|name|designate)$/u;

/** Where something is said or done. */
const GATHERING =
  /^(?:meetings?|conference|briefing|speech|address|session|hearing|rally|debate|summit|interview|ceremony|game|match|final|race|election|vote|raid|trial|show|broadcast|episode|edition|issue|trading|auction|dinner|lunch|event|test|launch|funeral|service|programme|program)$/u;

/** "Friday's earthquake": the day of a thing, which dates an act only where nothing else does. */
export function ofThing({ tokens }: Frame, { end }: Expression): boolean {
  const next = tokens.find((token) => token.start >= end - 2 && token.end > end);
  return (
    next?.kind === 'possessive' || tokens.some((token) => token.kind === 'possessive' && token.end === end)
  );
}

/** Whether such a thing stands behind a preposition, where "has won Saturday's final" acts upon it. */
export function ofThingBehind(frame: Frame, { verb }: Clause, expression: Expression): boolean {
  const first = frame.tokens.findIndex((token) => token.end > expression.start);
  return first > verb + 1 && ((frame.flags[first - 1] ?? 0) & PREP) !== 0 && ofThing(frame, expression);
}
