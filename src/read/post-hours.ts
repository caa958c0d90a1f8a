/**
 * The days of a live page's posts that carry an hour alone ("14:32"): the posts stand in the order of time, latest or earliest first, so
 * a step over midnight shows where a day ends; which day it is, the page's own date says, or a day among the posts.
 */
import type { Part } from './blocks.ts';
import { besideIn, type Page, type PageElement } from './page-facts.ts';
import { statedDay } from './stated-day.ts';
import { addDays, clockOf, dayOf, daysBetween, type PageDay } from './page-days.ts';

export interface PostTime {
  readonly time: PageElement;
  readonly day: string;
}

interface Mark {
  readonly time: PageElement;
  readonly minutes: number;
  /** The day that stands with the hour or above the post; null where none does. */
  readonly day: string | null;
  /** What marks of one page have alike. */
  readonly kind: string;
}

/** The posts' times with their days, as the page shows them, and what they are counted from; none where no day is known or all are of one. */
export function postHours(
  page: Page,
  known: readonly PageDay[],
): { readonly times: readonly PostTime[]; readonly from: string } {
  const none = { times: [], from: '' };
  const [root] = page.querySelectorAll('body');
  const [first] = known;
  if (!root || !first) return none;
  const marks = largest(marksIn(root, besideIn(page), first.day));
  if (marks.length < 2) return none;
  const { latestFirst, steps } = orderOf(marks, known);
  const last = steps.at(-1) ?? 0;
  // days behind the earliest post
  const after = steps.map((step) => (latestFirst ? last - step : step));
  const given = marks.findIndex(({ day }) => day !== null);
  const [newest, oldest] = latestFirst ? [marks[0], marks.at(-1)] : [marks.at(-1), marks[0]];
  if (!newest || !oldest) return none;
  const start =
    given < 0
      ? startOf(known, { newest: newest.minutes, oldest: oldest.minutes, days: last })
      : addDays(marks[given]?.day ?? first.day, -(after[given] ?? 0));
  return {
    times: marks.map(({ time, day }, i) => ({ time, day: day ?? addDays(start, after[i] ?? 0) })),
    from: given < 0 ? first.from : 'days above its posts',
  };
}

/** The hours among the texts of a page, with the day that stands beside or above them. */
function marksIn(
  root: PageElement,
  isBeside: (element: PageElement) => boolean,
  near: string,
): readonly Mark[] {
  const marks: Mark[] = [];
  let above: string | null = null;
  const mark = (time: PageElement, minutes: number, day: string | null): void => {
    const [kind = ''] = (time.getAttribute('class') ?? '').trim().split(/\s/u);
    marks.push({ time, minutes, day, kind: `${time.nodeName}.${kind}` });
  };
  const look = (element: PageElement, text: string): void => {
    const clock = clockOf(text);
    const day = dayOf(clock?.rest ?? text, near);
    if (clock && (clock.rest === '' || day !== null)) mark(element, clock.minutes, day ?? above);
    // a day above the first post is the page's own
    else if (!clock && day !== null && marks.length > 0) above = day;
  };
  const visit = (element: PageElement): void => {
    if (isBeside(element)) return;
    const stated = element.nodeName.toUpperCase() === 'TIME' ? (element.getAttribute('datetime') ?? '') : '';
    const clock = clockOf(stated.replace('T', ' '));
    if (clock?.rest === '') return mark(element, clock.minutes, above);
    const day = statedDay(stated);
    if (clock && day !== null) return mark(element, clock.minutes, day);
    for (const child of element.childNodes as Iterable<Part & PageElement>) {
      if (child.nodeType === 1) visit(child);
      else if (child.nodeType === 3) {
        const text = (child.nodeValue ?? '').trim();
        if (text.length <= LONGEST && /\d/u.test(text))
          look(element, text.split(/\s/u).filter(Boolean).join(' '));
      }
    }
  };
  visit(root);
  return marks;
}

/** Longer texts are sentences. */
const LONGEST = 60;

function largest(marks: readonly Mark[]): readonly Mark[] {
  const kinds = new Map<string, Mark[]>();
  for (const mark of marks) kinds.set(mark.kind, [...(kinds.get(mark.kind) ?? []), mark]);
  return [...kinds.values()].sort((one, other) => other.length - one.length)[0] ?? [];
}

/** A step against the order of so many minutes is one over midnight; a shorter one is a post that was put in later. */
const MIDNIGHT = 120;

/** Which way the posts go, and for each how many midnights lie between it and the first. */
function orderOf(
  marks: readonly Mark[],
  known: readonly PageDay[],
): { readonly latestFirst: boolean; readonly steps: readonly number[] } {
  const span = spanOf(known);
  const [down, up] = [true, false].map((latestFirst) => {
    let [days, late] = [0, 0];
    const steps = marks.map(({ minutes, day }, i) => {
      const before = marks[i - 1];
      const against = (minutes - (before?.minutes ?? minutes)) * (latestFirst ? 1 : -1);
      const apart = before?.day && day ? daysBetween(before.day, day) * (latestFirst ? -1 : 1) : null;
      if (apart !== null && apart >= 0) days += apart;
      else if (apart !== null) late += 3;
      else if (against >= MIDNIGHT) days++;
      else if (against > 0) late++;
      return days;
    });
    const doubt = span === null ? 0 : span === 0 && days > 0 ? 2 : span > 0 && days === 0 ? 1 : 0;
    return { latestFirst, steps, cost: 2 * late + days + doubt };
  });
  if (!down || !up) throw new Error('both ways are tried');
  return down.cost <= up.cost ? down : up;
}

/** How many days lie between the page's beginning and its last change, where it states both. */
function spanOf(known: readonly PageDay[]): number | null {
  const [begun, changed] = (['begun', 'changed'] as const).map((role) =>
    known.find((each) => each.role === role),
  );
  return begun && changed ? daysBetween(begun.day, changed.day) : null;
}

/** The day of the earliest post. */
function startOf(
  known: readonly PageDay[],
  posts: { readonly newest: number; readonly oldest: number; readonly days: number },
): string {
  const [best] = known;
  if (!best) throw new Error('a page day is known');
  if (best.role === 'changed') return addDays(best.day, -posts.days);
  const changed = known.find(({ role }) => role === 'changed');
  if (best.role === 'begun' && changed && daysBetween(best.day, changed.day) === posts.days) return best.day;
  if (best.minutes !== null) {
    // the page began with its earliest post, or its date is that of the latest
    const fromOldest = Math.abs(best.minutes - posts.oldest);
    const fromNewest = Math.abs(best.minutes - posts.newest);
    return fromNewest < fromOldest ? addDays(best.day, -posts.days) : best.day;
  }
  return best.role === 'begun' ? best.day : addDays(best.day, -posts.days);
}
