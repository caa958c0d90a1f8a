/** Which year a date without one is of in a story that goes on: after the last date told, or after one before an aside. */
import { dayOf } from './calendar.ts';
import type { Story } from './ground.ts';

/** What going on from a date costs: days ahead are told on, days back are turned back to, older dates are left behind. */
const BACKWARD = 3;
const PER_STEP = 30;
/** Going on from a date of which only the year was told: little when it was the last date, much when others followed. */
const YEAR_JUST_TOLD = 40;
const YEAR_ONLY = 120;

/** The year that puts a month or day best after what was told: after the last date, or after one before an aside. */
export function yearAfter(trail: readonly Story[], month: number, day: number | null): number {
  return wentOnFrom(trail, month, day).year;
}

/** That year, and the date told from which it was reached. */
export function wentOnFrom(
  trail: readonly Story[],
  month: number,
  day: number | null,
): { readonly year: number; readonly story: Story | undefined } {
  let from: Story | undefined;
  let best = trail[0]?.year ?? 1;
  let least = Number.POSITIVE_INFINITY;
  for (const [step, story] of trail.entries()) {
    const { month: told } = story;
    const years = told === null ? [story.year] : [story.year - 1, story.year, story.year + 1];
    for (const year of years) {
      if (day !== null && year > 0 && !dayOf(year, month, day)) continue;
      const cost =
        told === null
          ? step === 0
            ? YEAR_JUST_TOLD
            : YEAR_ONLY
          : costOf(distance(story, told, year, month, day));
      if (cost + step * PER_STEP < least) {
        least = cost + step * PER_STEP;
        best = year;
        from = story;
      }
    }
  }
  return { year: best, story: from };
}

function distance(story: Story, from: number, year: number, month: number, day: number | null): number {
  const days = day === null || story.day === null ? 0 : day - story.day;
  return (year - story.year) * 365 + (month - from) * 30 + days;
}

function costOf(days: number): number {
  return days >= 0 ? days : -days * BACKWARD;
}
