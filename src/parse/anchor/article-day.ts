/** The day that an article is counted from, as a dating. */
import type { Reason } from '../../model/reason.ts';
import type { Span } from '../../model/text.ts';
import type { Dating, Day } from '../../model/time.ts';
import { articleId } from '../identify.ts';

/** What a day rests on: the rule, the words in the article where it has them, and what a reader is told. */
export interface Ground {
  readonly rule: string;
  readonly evidence: Span | null;
  readonly explanation: string;
  readonly reason: Reason;
}

/** A whole day, exact. */
export const wholeDay = (
  day: Day,
  ground: Pick<Dating, 'rule' | 'evidence' | 'explanation' | 'reason'>,
): Dating => ({
  edtf: day,
  first: day,
  last: day,
  precision: 'day',
  approximate: false,
  time: null,
  ...ground,
});

/** The same in the article of `file`. */
export function articleDay(file: string, day: Day, { evidence, ...ground }: Ground): Dating {
  const place = evidence && { article: articleId(file), start: evidence.start, end: evidence.end };
  return wholeDay(day, { ...ground, evidence: place });
}

/** The day that comes with a text from outside: nobody needs to find it. */
export function givenDay(day: Day): Dating {
  return {
    edtf: day,
    first: day,
    last: day,
    precision: 'day',
    approximate: false,
    time: null,
    rule: 'given',
    evidence: null,
    explanation: 'The day was given with the text.',
  };
}
