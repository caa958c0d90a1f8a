/** The stretch that a story of hours opens on. */
import { aired, MINUTE } from './hours.ts';
import type { EventTable } from './table.ts';
import type { Window } from './scale.ts';

/** In days: hours over more of a day than this leave little of it out. */
const WORTH_HOURS = 0.7;

/** What the clock tells, in days since 1970; null where all else does not run through it or little of a day is won. Starts ascend. */
export function openingOfHours({ n, start, end }: EventTable): Window | null {
  const told = Array.from(start).filter((t, row) => (end[row] ?? 0) - t < 1);
  const [from, to] = aired(told[0] ?? 0, (told.at(-1) ?? 0) + MINUTE);
  return told.length < n && to - from < WORTH_HOURS && end.every((t) => t > from) && (start[n - 1] ?? 0) < to
    ? { from, to }
    : null;
}
