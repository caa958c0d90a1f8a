/**
 * What one timeline has that an earlier one has not: what `serve` sends to open pages, so that an edit of one article among
 * thousands costs as much as the edit. Lists are described as runs of the earlier list and new items between them.
 */
import type { Timeline } from './timeline.ts';

/** `[from, count]` repeats so many items of the earlier list; a value in `{}` is a new one. */
type Step = readonly [from: number, count: number] | { readonly item: unknown };

interface Change {
  readonly steps: readonly Step[];
  /** Weights that alone have changed: place in the new list and weight, by turns. */
  readonly weights: readonly number[];
}

const LISTS = ['articles', 'actors', 'events', 'undated', 'notes'] as const;
type List = (typeof LISTS)[number];

export interface Delta {
  /** Everything of the new timeline that is no list above. */
  readonly rest: Readonly<Record<string, unknown>>;
  /** A list that has not changed is left out. */
  readonly lists: Partial<Readonly<Record<List, Change>>>;
}

/** The way from one timeline to the next; null where nothing in them differs. */
export function deltaOf(before: Timeline, after: Timeline): Delta | null {
  const lists: Partial<Record<List, Change>> = {};
  let changed = false;
  for (const list of LISTS) {
    const change = changeOf(before[list], after[list]);
    if (!change) continue;
    lists[list] = change;
    changed = true;
  }
  const rest = restOf(after);
  return changed || !same(restOf(before), rest) ? { rest, lists } : null;
}

/** Whether two timelines differ in anything: `deltaOf` without the way. */
export function differ(before: Timeline, after: Timeline): boolean {
  return LISTS.some((list) => !same(before[list], after[list])) || !same(restOf(before), restOf(after));
}

/** The timeline that a delta leads to. Throws a RangeError where it was made for another one. */
export function applyDelta(before: Timeline, { rest, lists }: Delta): Timeline {
  const made: Record<string, unknown> = { ...rest };
  for (const list of LISTS) {
    const change = lists[list];
    made[list] = change ? applied(before[list], change) : before[list];
  }
  return made as unknown as Timeline;
}

function restOf(timeline: Timeline): Readonly<Record<string, unknown>> {
  const lists: ReadonlySet<string> = new Set(LISTS);
  return Object.fromEntries(Object.entries(timeline).filter(([key]) => !lists.has(key)));
}

function changeOf(before: readonly object[], after: readonly object[]): Change | null {
  const places = new Map(before.map((item, place) => [keyOf(item), place]));
  const steps: Step[] = [];
  const weights: number[] = [];
  let run: [number, number] | null = null;
  for (const [place, item] of after.entries()) {
    const from = places.get(keyOf(item)) ?? -1;
    const known = before[from];
    if (known === undefined || !same(known, item, 'weight')) {
      steps.push({ item });
      run = null;
      continue;
    }
    if (weightOf(known) !== weightOf(item)) weights.push(place, weightOf(item));
    if (run && run[0] + run[1] === from) run[1]++;
    else steps.push((run = [from, 1]));
  }
  const [only] = steps;
  const whole = Array.isArray(only) && only[0] === 0 && only[1] === before.length;
  const unchanged = steps.length === 0 ? before.length === 0 : steps.length === 1 && whole;
  return unchanged && weights.length === 0 ? null : { steps, weights };
}

function applied(before: readonly object[], { steps, weights }: Change): readonly object[] {
  const made: object[] = [];
  for (const step of steps) {
    if ('item' in step) {
      made.push(step.item as object);
      continue;
    }
    const [from, count] = step;
    if (from + count > before.length) throw new RangeError('a delta of another timeline');
    for (let place = from; place < from + count; place++) made.push(before[place] as object);
  }
  for (let at = 0; at + 1 < weights.length; at += 2) {
    const place = weights[at] ?? 0;
    const item = made[place];
    if (!item) throw new RangeError('a delta of another timeline');
    made[place] = { ...item, weight: weights[at + 1] };
  }
  return made;
}

/** Events, actors and articles have ids; a note is known by what it says. */
function keyOf(item: object): string {
  const { id, article, message } = item as { id?: string; article?: string | null; message?: string };
  return id ?? `${article ?? ''}\n${message ?? ''}`;
}

const weightOf = (item: object): number => (item as { weight?: number }).weight ?? 0;

/** Whether two JSON values are the same, the order of keys aside, and the value of one key of the outermost object. */
function same(a: unknown, b: unknown, but?: string): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return false;
    for (let at = 0; at < a.length; at++) if (!same(a[at], b[at])) return false;
    return true;
  }
  const [one, two] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(two).length) return false;
  for (const key of keys)
    if (key !== but && !(Object.hasOwn(two, key) && same(one[key], two[key]))) return false;
  return true;
}
