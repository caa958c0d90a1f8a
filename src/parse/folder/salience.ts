/**
 * How much a story's articles make of each day. What matters is referred to again: an article that, more than a week
 * later, still names the day says more than one that reports it fresh, and one that only announces it says less.
 */
import type { Day } from '../../model/time.ts';
import { daysBetween } from '../time/calendar.ts';
import type { Timex } from '../document.ts';

/** What the articles make of the days of a story; every figure is in weighed articles. */
export interface Salience {
  /** References to the day, eased by how much is written of the days around it. */
  of(day: Day): number;
  /** The divisor of that easing: what own reports of events on the day are divided by, too. */
  easing(day: Day | null): number;
  /** The day of the first article, null where none is known. */
  readonly begins: Day | null;
  /** The numbers by which it was made, and by which events are weighed. */
  readonly numbers: Numbers;
}

/** The numbers that are chosen on stories with timelines that journalists wrote. */
export interface Numbers {
  /** A reference to a day from more than a week later, beside one of the same week. */
  readonly late: number;
  /** One from before the day. */
  readonly before: number;
  /** Weeks with ten times the articles have ten times the references, though not ten times the news: the power of that easing. */
  readonly easing: number;
  /** How many days around one count as its neighbourhood: the deviation of a Gaussian window. */
  readonly windowDays: number;
  /** A report of an event beside a reference to its day. */
  readonly report: number;
  /** How much the reports of an event itself say of it beside the fame of its day: the power of their number. */
  readonly own: number;
}

/**
 * Chosen on the four Timeline17 topics; `bench/leave-one-out.mjs` measures them, and what becomes of each topic with numbers
 * chosen on the others.
 */
export const CHOSEN: Numbers = { late: 3, before: 0.1, easing: 0.5, windowDays: 45, report: 0.5, own: 0.25 };
export const LATE_AFTER_DAYS = 7;

/**
 * Counts, for each day, the sources that refer to it; copies of one agency text count once, by the weightiest of them.
 * Independent of the order of articles. `days` are the articles' own days, null where unknown.
 */
export function salienceOf(
  timexes: readonly (readonly (Timex | null)[])[],
  days: readonly (Day | null)[],
  sources: readonly number[],
  chosen: Numbers = CHOSEN,
): Salience {
  const { before, easing: power, windowDays } = chosen;
  const late = lateAmong(new Set(sources).size, chosen);
  const numbers = new Map<Day, number>();
  const numberOf = (day: Day): number => {
    const known = numbers.get(day);
    if (known !== undefined) return known;
    const number = daysBetween(EPOCH, day);
    numbers.set(day, number);
    return number;
  };
  const reference = (article: number, day: Day): number => {
    const own = days[article];
    if (!own) return 1;
    const later = numberOf(own) - numberOf(day);
    return later < 0 ? before : later > LATE_AFTER_DAYS ? late : 1;
  };
  const perSource = new Map<Day, Map<number, number>>();
  for (const [article, list] of timexes.entries()) {
    const source = sources[article] ?? article;
    for (const timex of list) {
      if (!timex?.dating || timex.dating.first !== timex.dating.last) continue;
      const day = timex.dating.first;
      const weight = reference(article, day);
      const counts = perSource.get(day) ?? new Map<number, number>();
      perSource.set(day, counts);
      counts.set(source, Math.max(counts.get(source) ?? 0, weight));
    }
  }
  const sums = new Map<Day, number>();
  for (const [day, counts] of perSource)
    sums.set(
      day,
      [...counts.values()].reduce((a, b) => a + b, 0),
    );
  const around = density(
    [...sums].map(([day, sum]) => ({ at: numberOf(day), sum })),
    windowDays,
  );
  const mean = (1 + around.mean) ** power;
  const easing = (day: Day | null): number => (day ? (1 + around.at(numberOf(day))) ** power : mean);
  let begins: Day | null = null;
  for (const day of days) if (day && (!begins || day < begins)) begins = day;
  const own = { ...chosen, late };
  return { of: (day) => (sums.get(day) ?? 0) / easing(day), easing, begins, numbers: own };
}

/** From this many sources on a look back counts in full: among three articles it is one of three. */
const MANY_SOURCES = 30;

/** A reference from more than a week later: nearly as much as any other in a small folder, `chosen.late` in a large one. */
const lateAmong = (sources: number, { late }: Numbers): number =>
  1 + (late - 1) * Math.min(1, sources / MANY_SOURCES);

const EPOCH = '2000-01-01' as Day;

/** References a day in the neighbourhood of each day: a Gaussian window over the days that have any. */
function density(
  days: readonly { readonly at: number; readonly sum: number }[],
  windowDays: number,
): {
  readonly at: (day: number) => number;
  readonly mean: number;
} {
  const reach = 3 * windowDays;
  const sorted = [...days].sort((a, b) => a.at - b.at);
  const known = new Map<number, number>();
  const at = (day: number): number => {
    const before = known.get(day);
    if (before !== undefined) return before;
    let low = 0;
    for (let high = sorted.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.at ?? 0) < day - reach) low = middle + 1;
      else high = middle;
    }
    let total = 0;
    for (let index = low; index < sorted.length; index++) {
      const here = sorted[index];
      if (!here || here.at > day + reach) break;
      total += here.sum * Math.exp(-(((here.at - day) / windowDays) ** 2) / 2);
    }
    const value = total / (windowDays * Math.sqrt(2 * Math.PI));
    known.set(day, value);
    return value;
  };
  const total = days.reduce((sum, day) => sum + day.sum, 0);
  const mean = total === 0 ? 0 : days.reduce((sum, day) => sum + day.sum * at(day.at), 0) / total;
  return { at, mean };
}
