/** "The drawing, which the museum bought in 1987": what a relative clause with a subject of its own acts upon stands before it. */
import { withAntecedent } from './antecedent.ts';
import type { Clause } from '../grammar/clause-parts.ts';
import { COORD, PREP } from '../grammar/lexicon.ts';
import type { Frame } from '../grammar/frame.ts';
import { workBefore } from '../grammar/works.ts';
import { joined, piecesOf } from '../title/pieces.ts';

/** The words of the thing that such a clause acts upon, or null where it says itself what that is or it is not plain. */
export function objectBefore(frame: Frame, clause: Clause): string | null {
  const { lemma, link, relation, subjectFrom, subjectTo } = clause;
  if (relation !== 'relative' || !/^(?:which|that|whom)$/u.test(link ?? '') || subjectTo <= subjectFrom)
    return null;
  if (!lemma || clause.passive || lemma.bare || lemma.stative || lemma.clause || lemma.person) return null;
  if (!endsWithVerb(frame, clause)) return null;
  const before = subjectFrom - 1;
  if (frame.tokens[before]?.lower !== link) return null;
  const end = frame.tokens[before - 1]?.text === ',' ? before - 1 : before;
  const work = workBefore(frame, end);
  if (work >= 0) return `“${joined(piecesOf(frame, work + 1, end - 1))}”`;
  const asked = { ...clause, subjectTo: subjectFrom, groupFrom: subjectFrom };
  const found = withAntecedent(frame, asked);
  if (found === asked || found.subjectTo !== end) return null;
  const words = joined(piecesOf(frame, found.subjectFrom, found.subjectTo));
  return words.replace(/^(?:The|An?|Its?|His|Her|Their) /u, (word) => word.toLowerCase());
}

/** Whether nothing follows the verb but a time, a phrase of place or manner, or the end. */
function endsWithVerb({ tokens, flags, timed }: Frame, { verb, to }: Clause): boolean {
  let at = verb + 1;
  while (at < to && timed[at]) at++;
  const token = tokens[at];
  return at >= to || !token || token.kind === 'mark' || ((flags[at] ?? 0) & (PREP | COORD)) !== 0;
}
