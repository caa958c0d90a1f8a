/** Passives that begin with their participle: "Arrested on Monday were the mayor and two aides", "Among those killed was Ana Ruiz". */
import type { Clause } from './clause-parts.ts';
import type { Frame } from './frame.ts';
import { COORD, PREP, REL, SUBORD } from './lexicon.ts';

/** What is done to people, as news turns it round; what is "attached" or "included" is no act. */
const DONE = new Set('arrest death disaster court appointment sanction military'.split(' '));
const MOST_BEFORE = 6;
const LEADS =
  /^(?:also|among|those|the|others?|people|\d+|six|seven|eight|nine|ten|dozens?|scores|hundreds)$/u;
/** Where who it was done to ends. */
const ENDS = /^(?:who|whose|which|whom|when|after|as|while|where)$/u;

/** The clauses of a sentence, the first as the passive that it is where its participle stands in front of its copula. */
export function withTurnedPassive(frame: Frame, clauses: readonly Clause[]): readonly Clause[] {
  const [first, ...rest] = clauses;
  const turned = first && turnedPassive(frame, first);
  return turned ? [turned, ...rest] : clauses;
}

function turnedPassive(frame: Frame, clause: Clause): Clause | null {
  const { tokens } = frame;
  const { lemma, verb, relation, negated } = clause;
  if (lemma !== null || relation !== 'main' || negated || !/^(?:was|were)$/u.test(tokens[verb]?.lower ?? ''))
    return null;
  const at = participle(frame, verb);
  const act = tokens[at]?.act;
  if (!act || !DONE.has(act.verb.kind)) return null;
  const to = endOfWhom(frame, verb + 1, clause.to);
  if (to === verb + 1) return null;
  return {
    ...clause,
    subjectFrom: verb + 1,
    subjectTo: to,
    groupFrom: at,
    verb: at,
    to: verb,
    lemma: act.verb,
    tense: 'past',
    passive: true,
  };
}

/** Index of the participle that opens the sentence, alone or behind "also", "among those": -1 where none does. */
function participle({ tokens }: Frame, copula: number): number {
  for (let at = 0; at < Math.min(copula, MOST_BEFORE); at++) {
    const token = tokens[at];
    if (token?.act?.participle && !/ing$/u.test(token.lower)) return at;
    if (token?.kind === 'mark' || !LEADS.test(token?.lower ?? '')) return -1;
  }
  return -1;
}

function endOfWhom({ tokens, flags, timed }: Frame, from: number, last: number): number {
  let at = from;
  while (at < last && !timed[at] && !ENDS.test(tokens[at]?.lower ?? '')) {
    const token = tokens[at];
    // "was the mayor, Ivo Maric": who that is stands beside the subject
    if (token?.kind === 'mark' || ((flags[at] ?? 0) & (SUBORD | REL)) !== 0) break;
    if (((flags[at] ?? 0) & PREP) !== 0 && token?.lower !== 'of') break;
    at++;
  }
  while (at > from && ((flags[at - 1] ?? 0) & COORD) !== 0) at--;
  return at;
}
