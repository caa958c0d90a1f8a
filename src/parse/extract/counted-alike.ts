/** "Four people died and nine were infected": a number alone counts what the clause before counts. */
import type { Clause } from '../grammar/clause-parts.ts';
import { cardinal } from '../words/numbers.ts';
import type { Subject } from './subject-parts.ts';

/** How many, and of what: "Four people", "at least 12 houses". */
const HOW_MANY =
  /^(?:at least |about |around |nearly |more than |some )?(?<count>\S{1,20}) (?<what>.{2,40})$/iu;

const isCount = (word: string): boolean => !Number.isNaN(cardinal(word));

/** Whether a clause has a number for its own subject: it tells of others than the clause before. */
export const countsAnew = ({ subjectFrom, subjectTo }: Clause, { head }: Subject): boolean =>
  subjectTo === subjectFrom + 1 && isCount(head);

/** The subject of such a clause, called by what the subject before it counts, if that counts anything. */
export function countedAlike(subject: Subject, before: Subject | undefined): Subject {
  const counted = before?.uses[0];
  const { count, what } = HOW_MANY.exec(counted?.name ?? '')?.groups ?? {};
  if (!counted || count === undefined || what === undefined || !isCount(count)) return subject;
  // "Three officers were suspended and one was charged": one officer
  const single = /^(?:one|1)$/u.test(subject.head);
  const label = single ? oneOf(what) : `${subject.head} ${what}`;
  if (label === null) return subject;
  const name = label.charAt(0).toUpperCase() + label.slice(1);
  return { ...subject, label, uses: [{ ...counted, name }], plural: !single };
}

/** "one officer" of "officers", "one man" of "young men"; null where the many are called by no plain plural. */
function oneOf(what: string): string | null {
  if (/(?:^| )(?:people|children|police|troops|staff)$/u.test(what))
    return /people$/u.test(what) ? 'one person' : null;
  if (/men$/u.test(what)) return `one ${what.replace(/men$/u, 'man')}`;
  return /[^su]s$/u.test(what) && !/ies$|(?:sh|ch|x|z)es$/u.test(what) ? `one ${what.slice(0, -1)}` : null;
}
