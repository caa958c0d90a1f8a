/** The year of a quarter or half: said beside it, pointed at, or told by the month it ended in. */
import { MONTH, relationOf } from '../words/fragments.ts';
import { monthOf } from '../words/months.ts';
import type { Said } from '../time/said.ts';
import { yearOf } from './full-date.ts';
import { unitOf } from '../words/units.ts';

export const ENDED = new RegExp(
  `^\\s(?:that\\s)?end(?:ed|ing)\\s(?:on\\s)?(${MONTH})(?:\\s(\\d{1,2}))?`,
  'i',
);

/**
 * The last month of the calendar's quarter that a quarter mostly lies in, by the date it is said to end on, behind its name:
 * one that ended on July 31 or Feb. 2 lies mostly in the second or the fourth.
 */
export function endedIn(after: string): { readonly ended: number } | Record<string, never> {
  const [, name, day] = ENDED.exec(after) ?? [];
  if (!name) return {};
  const month = monthOf(name);
  const over = month % 3;
  const before = over === 1 || (over === 2 && day !== undefined && Number(day) < 15) ? over : 0;
  return { ended: ((month - before + 11) % 12) + 1 };
}

/** The year a quarter or half belongs to, from whichever group named it. */
export function yearSaid(year: string | undefined, relation: string | undefined): Said | null {
  if (year)
    return { kind: 'date', year: yearOf(year), month: null, day: null, weekday: null, relation: 'bare' };
  const unit = unitOf('year');
  return relation && unit ? { kind: 'unit', unit, relation: relationOf(relation) } : null;
}
