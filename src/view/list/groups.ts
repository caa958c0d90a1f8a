/** Events gathered for lists: under their dates, and each where it is first named. */
import { dayNumber } from '../../layout/days.ts';
import { sayWhen, type DayWords } from '../../layout/say-day.ts';
import type { DatedEvent, TimelineEvent } from '../../model/timeline.ts';

export interface DayGroup {
  readonly key: string;
  readonly heading: string;
  readonly events: readonly DatedEvent[];
}

/** Events in the order of the timeline, under one heading for each day, month or stretch. */
export function groupByDate(events: readonly DatedEvent[], words: DayWords): readonly DayGroup[] {
  const groups: { key: string; heading: string; events: DatedEvent[] }[] = [];
  for (const event of events) {
    const key = `${event.first}/${event.last}/${event.precision}`;
    const last = groups.at(-1);
    if (last?.key === key) last.events.push(event);
    else groups.push({ key, heading: sayWhen(words, event), events: [event] });
  }
  return groups;
}

/** Days of silence before each group. What went on for a time breaks none; whatever ended latest begins one. */
export function silences(groups: readonly DayGroup[]): readonly number[] {
  let end = Infinity;
  return groups.map(({ events }) => {
    const [event] = events;
    if (!event) return 0;
    const silent = Math.max(0, dayNumber(event.first) - end - 1);
    const ended = dayNumber(event.precision === 'interval' ? event.first : event.last);
    end = end < Infinity ? Math.max(end, ended) : ended;
    return silent;
  });
}

/** For each list the events that no earlier list has: who is named first where. */
export function firstSeen(
  lists: readonly (readonly TimelineEvent[])[],
): readonly (readonly TimelineEvent[])[] {
  const seen = new Set<string>();
  return lists.map((list) =>
    list.filter((event) => {
      const known = seen.has(event.id);
      seen.add(event.id);
      return !known;
    }),
  );
}
