/** Subjects that no comma parts from what opens their sentence: "After the game on Sunday the police held 30 fans". */
import type { Clause } from './clause-parts.ts';
import type { Frame } from './frame.ts';
import { DET } from './lexicon.ts';

const FIRST = /^(?:after|before|when|as|once|while|since)$/u;
const WHO = /^(?:he|she|they|we|it)$/u;

/** "After the mayor resigned", "When the strike ended". */
export const opensWithAside = ({ tokens }: Frame): boolean => FIRST.test(tokens[0]?.lower ?? '');

/** Whether the words up to `at` open the sentence by the way: "After the game", or the verb of "After the mayor resigned". */
export function opensAside(
  frame: Frame,
  clauses: readonly Clause[],
  last: number,
  at: number,
  previousVerb: number,
): boolean {
  if (!opensWithAside(frame)) return false;
  if (at === 0) return previousVerb < 0 && /^(?:after|before|since)$/u.test(frame.tokens[0]?.lower ?? '');
  const clause = clauses[last];
  return last === 0 && at === previousVerb && clause?.relation === 'adverbial' && clause.subjectFrom <= 1;
}

/** Index of the day that closes what opens the sentence, an article, a pronoun or a name behind it; or -1. */
export function behindDay({ tokens, flags, timed, names }: Frame, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (tokens[at]?.kind === 'mark') return -1;
    if (!timed[at] || timed[at + 1]) continue;
    const next = at + 1;
    const named = names.some(({ head, tail }) => head === next && tail === end + 1);
    const alone = next === end && WHO.test(tokens[next]?.lower ?? '');
    return ((flags[next] ?? 0) & DET) !== 0 || named || alone ? at : -1;
  }
  return -1;
}
