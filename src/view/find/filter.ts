/** Which events are shown: by who acts, who reports, what kind, how many report it, when. Pure. */
import type { Day } from '../../model/time.ts';
import type { DatedEvent, EventKind, Timeline, TimelineEvent, UndatedEvent } from '../../model/timeline.ts';
import { holderOf, tellsOf } from './search.ts';

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
  const words = filter.words.trim();
  const named = holderOf(words);
  const held = new Map<string, boolean>();
  const holds = (id: string): boolean => {
    let known = held.get(id);
    if (known === undefined) held.set(id, (known = named(actors.get(id)?.name ?? '')));
    return known;
  };
  const tells = tellsOf(words, holds);
  return (event) => {
    if (groups.size && !groups.has(actors.get(event.actors[0] ?? '')?.group ?? '')) return false;
    if (sources.size && !event.citations.some((c) => sources.has(c.article))) return false;
    if (kinds.size && !kinds.has(event.kind)) return false;
    if (filter.least > 1 && new Set(event.citations.map((c) => c.article)).size < filter.least) return false;
    if ((filter.from || filter.to) && event.dating) {
      if (filter.from && event.dating.last < filter.from) return false;
      if (filter.to && event.dating.first > filter.to) return false;
    }
    return !words || tells(event);
  };
}

/** A test for these events. */
export function among(events: readonly TimelineEvent[]): (event: TimelineEvent) => boolean {
  const set = new Set(events);
  return (event) => set.has(event);
}

/** Events that a filter lets pass. */
export interface Passing {
  readonly events: readonly DatedEvent[];
  readonly undated: readonly UndatedEvent[];
  /** Which of the dated events, ascending; null for all. */
  readonly rows: Int32Array | null;
}

interface Filtered {
  readonly timeline: Timeline;
  readonly filtered: boolean;
  readonly keep: (event: TimelineEvent) => boolean;
}

/** What passes of a timeline that is all here. */
export function passing({ timeline, filtered, keep }: Filtered): Passing {
  const { events, undated } = timeline;
  if (!filtered) return { events, undated, rows: null };
  return { events: events.filter(keep), undated: undated.filter(keep), rows: null };
}
