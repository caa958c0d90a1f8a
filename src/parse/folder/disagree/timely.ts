/** Which claims were made at one time: what articles of other weeks tell without a day may be of another occasion. */
import type { Claim, Disagreement } from '../../../model/timeline.ts';
import type { Told } from './claims.ts';

/** Articles of days further apart that carry an act without a day of its own mean two. */
const SAME_TIME = 2;
/** Of a day that both know, articles tell for so long what happened on it. */
const SOON = 21;

/** The disagreement with the claims that were made at the time of the first; null where none was. */
export function timely(disagreement: Disagreement, told: readonly Told[]): Disagreement | null {
  const { about, claims } = disagreement;
  if (about === 'date') return disagreement;
  const [first, ...others] = claims;
  const [second, ...rest] = others.filter((claim) => atOneTime(first, claim, told));
  return second ? { about, claims: [first, second, ...rest] } : null;
}

function atOneTime(one: Claim, other: Claim, told: readonly Told[]): boolean {
  return one.citations.some((at) =>
    other.citations.some((second) => {
      const [a, b] = [told[at], told[second]];
      if (!a || !b) return true;
      if (a.article === b.article) return false;
      if (a.day === null || b.day === null) return true;
      const apart = Math.abs(a.day - b.day);
      return apart <= (isDated(a) && isDated(b) ? SOON : SAME_TIME);
    }),
  );
}

const isDated = ({ part: { placed } }: Told): boolean =>
  placed.dating !== null && placed.dating.first === placed.dating.last;
