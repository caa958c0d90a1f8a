/** Two years that belong to things, and not to one act: "ordered to return prizes from three cups in 2025 and 2026". */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Expression } from '../time/said.ts';

/** What is done once, on one day. */
const ONCE =
  /^(?:order|fine|ban|sentence|charge|convict|accuse|suspend|strip|tell|ask|require|indict|acquit|clear|arrest|question|sue|investigate|find|admit|confess)$/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** Whether the year at an expression is one of two behind a plural noun, where the act of the clause is done but once. */
export function yearsOfThing(
  { tokens, flags }: Frame,
  { lemma, verb }: Clause,
  { start }: Expression,
): boolean {
  if (!ONCE.test(lemma?.lemma ?? '')) return false;
  const at = tokens.findIndex((token) => token.start === start);
  if (at <= verb || !YEAR.test(tokens[at]?.text ?? '')) return false;
  const second = /^(?:and|or)$/u.test(tokens[at - 1]?.lower ?? '') && YEAR.test(tokens[at - 2]?.text ?? '');
  const first = /^(?:and|or)$/u.test(tokens[at + 1]?.lower ?? '') && YEAR.test(tokens[at + 2]?.text ?? '');
  if (!first && !second) return false;
  const lead = second ? at - 3 : at - 1;
  return (
    tokens[lead]?.lower === 'in' && flags[lead - 1] === 0 && /[^s]s$/u.test(tokens[lead - 1]?.lower ?? '')
  );
}
