/** How many a subject is, as its own sentence tells by the form of the verb. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';

/** Whether the auxiliary is one of several who act, "were wounded", or of one alone, "was wounded"; null where no form tells it. */
export function manyByVerb(
  { tokens }: Frame,
  { groupFrom, verb, subjectFrom, subjectTo }: Clause,
): boolean | null {
  // an act that shares the auxiliary of the one before it has none of its own
  if (subjectTo <= subjectFrom || groupFrom >= verb) return null;
  const first = tokens[groupFrom]?.lower ?? '';
  if (/^(?:were|are|have)$/u.test(first)) return true;
  return /^(?:was|is|has)$/u.test(first) ? false : null;
}
