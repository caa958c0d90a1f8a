/** Clauses that tell of what was said before. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';

const REMARKS = new Set([
  'remark',
  'remarks',
  'comment',
  'comments',
  'statement',
  'announcement',
  'speech',
  'address',
  'call',
  'appeal',
  'disclosure',
  'admission',
  'confession',
  'declaration',
  'warning',
]);

/** "Putin made the remarks on January 15": no act of its own, but the day of the one told before. */
export function refersBack(frame: Frame, clause: Clause): boolean {
  if (clause.lemma?.lemma === 'make' || clause.lemma?.lemma === 'deliver') {
    const [one, two] = [
      frame.tokens[clause.verb + 1]?.lower ?? '',
      frame.tokens[clause.verb + 2]?.lower ?? '',
    ];
    return /^(?:the|these|those|his|her|their|its|this)$/u.test(one) && REMARKS.has(two);
  }
  return false;
}
