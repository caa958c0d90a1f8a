/** Which events are shown: by who acts, who reports, what kind, how many report it, when. Pure. */
import type { Day } from '../model/time.ts';
import type { EventKind, Timeline, TimelineEvent } from '../model/timeline.ts';
import { hits } from './search.ts';

export interface Filter {
  /** Lanes (groups of the first actor); empty means all. */
  readonly groups: readonly string[];
  /** Article ids; an event passes when one of them carries it. */
  readonly sources: readonly string[];
  readonly kinds: readonly EventKind[];
  /** At least so many articles. */
  readonly least: number;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Words searched in titles, quotes and names. */
  readonly words: string;
}

export const NO_FILTER: Filter = {
  groups: [],
  sources: [],
  kinds: [],
  least: 1,
  from: null,
  to: null,
  words: '',
};

/** How many conditions are set, for the buttons. */
export const conditions = (f: Filter): number =>
  f.groups.length +
  f.sources.length +
  f.kinds.length +
  (f.least > 1 ? 1 : 0) +
  (f.from ? 1 : 0) +
  (f.to ? 1 : 0) +
  (f.words ? 1 : 0);

/** A test for events of this timeline. */
export function keeperOf(timeline: Timeline, filter: Filter): (event: TimelineEvent) => boolean {
  const actors = new Map(timeline.actors.map((a) => [a.id, a]));
  const groups = new Set(filter.groups);
  const sources = new Set(filter.sources);
  const kinds = new Set<EventKind>(filter.kinds);
  return (event) => {
    if (groups.size && !groups.has(actors.get(event.actors[0] ?? '')?.group ?? '')) return false;
    if (sources.size && !event.citations.some((c) => sources.has(c.article))) return false;
    if (kinds.size && !kinds.has(event.kind)) return false;
    if (filter.least > 1 && new Set(event.citations.map((c) => c.article)).size < filter.least) return false;
    if (event.dating) {
      if (filter.from && event.dating.last < filter.from) return false;
      if (filter.to && event.dating.first > filter.to) return false;
    }
    if (!filter.words.trim()) return true;
    const names = event.actors.map((id) => actors.get(id)?.name ?? '');
    return [event.title, ...names, ...event.citations.map((c) => c.quote)].some(
      (text) => hits(text, filter.words).length > 0,
    );
  };
}

/** The choices that exist, with how many events each has. */
export interface Choices {
  readonly groups: readonly Choice<string>[];
  readonly sources: readonly Choice<string>[];
  readonly kinds: readonly Choice<EventKind>[];
  readonly most: number;
}

export interface Choice<T> {
  readonly value: T;
  readonly count: number;
}

export function choicesOf(timeline: Timeline): Choices {
  const actors = new Map(timeline.actors.map((a) => [a.id, a]));
  const all = [...timeline.events, ...timeline.undated];
  let most = 1;
  for (const event of all) most = Math.max(most, new Set(event.citations.map((c) => c.article)).size);
  return {
    groups: tally(all.map((e) => [actors.get(e.actors[0] ?? '')?.group ?? ''])),
    sources: tally(all.map((e) => [...new Set(e.citations.map((c) => c.article))])),
    kinds: tally(all.map((e) => [e.kind])),
    most,
  };
}

function tally<T>(lists: readonly (readonly T[])[]): readonly Choice<T>[] {
  const counts = new Map<T, number>();
  for (const list of lists)
    for (const value of list) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** The list with a value put in or taken out. */
export const toggled = <T>(list: readonly T[], value: T): readonly T[] =>
  list.includes(value) ? list.filter((v) => v !== value) : [...list, value];
