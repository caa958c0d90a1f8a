/** The year of a quarter or half: said beside it, pointed at, or told by the month it ended in. */
import { MONTH, relationOf } from '../words/fragments.ts';
import { monthOf } from '../words/months.ts';
import type { Said } from '../time/said.ts';
import { yearOf } from './full-date.ts';
import { unitOf } from '../words/units.ts';

export const ENDED = new RegExp(`^\\s(?:that\\s)?end(?:ed|ing)\\s(?:on\\s)?(${MONTH})`, 'i');

/** The month a quarter is said to end in, behind its name. */
export function endedIn(after: string): { readonly ended: number } | Record<string, never> {
  const name = ENDED.exec(after)?.[1];
  return name ? { ended: monthOf(name) } : {};
}

/** The year a quarter or half belongs to, from whichever group named it. */
export function yearSaid(year: string | undefined, relation: string | undefined): Said | null {
  if (year)
    return { kind: 'date', year: yearOf(year), month: null, day: null, weekday: null, relation: 'bare' };
  const unit = unitOf('year');
  return relation && unit ? { kind: 'unit', unit, relation: relationOf(relation) } : null;
}
