/** The reader's sentence for an expression: what was said, and what was assumed to date it. */
import type { Dating } from '../../model/time.ts';
import { printDay } from './calendar.ts';
import { yearValue, type Judged } from './judged.ts';
import type { Expression } from './said.ts';
import { MONTH_NAMES } from '../words/months.ts';

/** "January 2026", "9 January 2026", "the week of 5 January 2026": a judged stretch in words. */
export function printJudged({ first, last, precision, value, time }: Judged): string {
  if (!first || !last) return value;
  const month = `${MONTH_NAMES[Number(first.slice(5, 7))] ?? ''} ${first.slice(0, 4)}`;
  switch (precision) {
    case 'day':
      return time && /T\d/.test(value)
        ? `${printDay(first)}, ${value.slice(value.indexOf('T') + 1)}`
        : printDay(first);
    case 'month':
      return month;
    case 'year':
      return yearValue(Number(first.slice(0, 4)));
    case 'decade':
      return `the ${first.slice(0, 4)}s`;
    case 'week':
      return `the week from ${printDay(first)} to ${printDay(last)}`;
    default:
      return `${printDay(first)} to ${printDay(last)}`;
  }
}

/** "an article of Thursday 15 January 2026", "an article from between 15 and ...". */
function printSource({ first, last }: Dating): string {
  return first === last
    ? `an article of ${printDay(first, true)}`
    : `an article from between ${printDay(first)} and ${printDay(last)}`;
}

/** One sentence. `reference` is what the article's expressions are counted from, null where unknown. */
export function explain(
  expression: Expression,
  text: string,
  judged: Judged,
  reference: Dating | null,
): string {
  const quoted = `"${text.replace(/\s+/gu, ' ')}"`;
  const { said } = expression;
  if (said.kind === 'duration') return `${quoted} is a length of time, not a date.`;
  if (said.kind === 'set') return `${quoted} is something repeated, not one date.`;
  if (said.kind === 'vague' || (said.kind === 'offset' && said.amount.count === null))
    return `${quoted} names no particular day.`;
  switch (judged.basis.kind) {
    case 'stated':
      return judged.first
        ? `The text states the date: ${printJudged(judged)}.`
        : `${quoted} names no day of the calendar.`;
    case 'published': {
      const looks = ahead(expression) ? ', as the verb looks ahead' : '';
      return reference
        ? `${quoted} in ${printSource(reference)} means ${printJudged(judged)}${looks}.`
        : `${quoted} means ${printJudged(judged)}.`;
    }
    case 'utterance':
      return `${quoted}, spoken on ${printDay(judged.basis.from, true)}, means ${printJudged(judged)}.`;
    case 'story':
      return `${quoted} is counted from ${judged.basis.from}, the date told before it: ${printJudged(judged)}.`;
    case 'none':
      return `${quoted} cannot be placed: the day it is counted from is not known.`;
  }
}

function ahead({ said, context }: Expression): boolean {
  return (
    context.tense === 'future' &&
    (said.kind === 'weekday' || said.kind === 'date' || said.kind === 'holiday') &&
    said.relation === 'bare' &&
    !(said.kind === 'weekday' && said.week)
  );
}
