/** A participle that opens a sentence: "Elected in 2022, the governor resigned on Tuesday". */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { ADV } from '../grammar/lexicon.ts';
import { isDay } from './is-day.ts';
import type { Expression } from '../time/said.ts';

/** How far a time stands from the act behind it: not at all, so that it dates it, only where the act has no other, or always. */
export type Apart = 'no' | 'where-another' | 'always';

/**
 * Whether the time of an opening participle is that of the participle and not of the clause whose subject follows. A year or
 * a month never dates what the sentence goes on to tell ("Founded in 1919, the bank collapsed"); a day does where nothing else
 * stands ("Fined on Monday, the bank closed its office"). Who was asked answers then.
 */
export function apartFrom({ tokens, flags }: Frame, clause: Clause, expression: Expression): Apart {
  const opening = ((flags[0] ?? 0) & ADV) !== 0 ? 1 : 0;
  const first = tokens[opening];
  const subject = tokens[clause.subjectFrom];
  if (!first || !subject || expression.start < first.end || expression.end > subject.start) return 'no';
  const lower = first.lower.replace(/^re-/u, '');
  const born = lower === 'born';
  if (!born && (first.form?.participle !== true || first.form.base || ASKED.test(lower))) return 'no';
  // one comma alone, behind the time: "Arrested, he said in 2019, ..." is told by others
  const marks = tokens.slice(opening, clause.subjectFrom).filter(({ kind }) => kind === 'mark');
  if (marks.length !== 1 || marks[0]?.text !== ',' || marks[0].start < expression.end) return 'no';
  return born || !isDay(expression) ? 'always' : 'where-another';
}

const ASKED =
  /^(?:asked|questioned|interviewed|pressed|quoted|challenged|quizzed|contacted|reached|told|faced|given|compared|based|followed|seen|set|held)$/u;
