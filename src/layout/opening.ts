/**
 * The stretch of time that a page opens on. A story of weeks told in thousands of events drags centuries of background
 * with it; the first look belongs to the story, and one key shows the rest.
 */
import { openingOfHours } from './opening-hours.ts';
import type { EventTable } from './table.ts';
import type { Window } from './scale.ts';

/** Smaller stories are read whole. */
const LEAST_EVENTS = 60;
/** Share of the weight that the opening holds. Weights are squared, so that many light events do not outweigh the story. */
const HELD = 0.8;
/** Opening on more than this share of all time would hide a little to win little. */
const WORTH = 0.25;
/** Air on both sides, as a share of the opening. */
const AIR = 0.06;

/**
 * The shortest window that holds four fifths of the story's weight, in days since 1970; null where the whole is the
 * better opening. One pass over the sorted starts.
 */
export function openingOf(table: EventTable): Window | null {
  if (table.hours) return openingOfHours(table);
  const { n, start, end, weight } = table;
  if (n < LEAST_EVENTS) return null;
  let all = 0;
  let last = start[0] ?? 0;
  for (let i = 0; i < n; i++) {
    all += (weight[i] ?? 0) ** 2;
    last = Math.max(last, end[i] ?? 0);
  }
  const whole = last - (start[0] ?? 0);
  let held = 0;
  let best: Window | null = null;
  for (let a = 0, b = 0; b < n; b++) {
    held += (weight[b] ?? 0) ** 2;
    for (; held - (weight[a] ?? 0) ** 2 >= all * HELD; a++) held -= (weight[a] ?? 0) ** 2;
    const [from, to] = [start[a] ?? 0, (start[b] ?? 0) + 1];
    if (held >= all * HELD && (!best || to - from < best.to - best.from)) best = { from, to };
  }
  if (!best || best.to - best.from > whole * WORTH) return null;
  const air = Math.max(1, (best.to - best.from) * AIR);
  return { from: best.from - air, to: best.to + air };
}
