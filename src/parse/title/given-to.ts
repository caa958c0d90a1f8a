/** "gave them a medal": to whom, by a pronoun that no title can keep and that the act can do without. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { DET } from '../grammar/lexicon.ts';

/** Verbs of giving, which are whole without whoever is given to. */
const GIVES =
  /^(?:award|give|grant|hand|offer|send|pay|lend|promise|issue|assign|allot|donate|serve|sell|guarantee)$/u;

/** Whether the token at `at` is such a pronoun, with what is given behind it. */
export function isGivenTo({ tokens, flags }: Frame, at: number, { lemma, passive, verb }: Clause): boolean {
  if (passive || at !== verb + 1 || !GIVES.test(lemma?.lemma ?? '')) return false;
  const [to, next] = [tokens[at]?.lower ?? '', tokens[at + 1]];
  if (!/^(?:them|him|her|it)$/u.test(to) || !next || next.kind === 'mark') return false;
  const thing = ((flags[at + 1] ?? 0) & DET) !== 0 || next.kind === 'number' || /^[$€£¥]/u.test(next.text);
  // "gave her medal back": whose it is
  return thing && !/^(?:this|that|all|both)$/u.test(next.lower);
}
