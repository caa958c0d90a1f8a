/**
 * A story of hours: where most of what a day or two hold is told by the clock, events stand at their minute and the
 * axis has hours. What such a story tells only by its day has all of that day, since a point would say too much.
 */
import { clockOf } from '../model/time.ts';
import type { DatedEvent } from '../model/timeline.ts';
import { dayNumber } from './days.ts';

/** A story longer than this is read by the day. */
const MOST_DAYS = 3;
const LEAST_CLOCKS = 3;
/** One minute in days. */
export const MINUTE = 1 / 1440;

/** The minute of its day that a text tells of a point in time, else NaN. */
function minuteOf({ precision, dating }: DatedEvent): number {
  const clock = precision === 'day' && !dating.approximate ? clockOf(dating) : null;
  return clock === null ? NaN : Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** First and last moment of events, in days since 1970. */
export interface Moment {
  readonly start: number;
  readonly end: number;
}

/** Air on both sides of what the clock tells, as a share of it and at least; it ends at a multiple of the least. */
const AIR = 0.04;
const LEAST_AIR = 5 * MINUTE;

/** From a moment to another with a little air; midnight is an edge of its own. */
export function aired(from: number, to: number): [from: number, to: number] {
  const air = Math.max(LEAST_AIR, (to - from) * AIR);
  const even = (t: number): number => Math.round(t / LEAST_AIR) * LEAST_AIR;
  return [from % 1 ? even(from - air) : from, to % 1 ? even(to + air) : to];
}

/** When each event is, in fractions of days; null where the story is not one of hours. */
export function momentsOf(events: readonly DatedEvent[]): ((event: DatedEvent) => Moment) | null {
  const minutes = new Map<DatedEvent, number>();
  let [from, to] = [Infinity, -Infinity];
  for (const event of events) {
    from = Math.min(from, dayNumber(event.first));
    to = Math.max(to, dayNumber(event.last) + 1);
    if (to - from > MOST_DAYS) return null;
    const minute = minuteOf(event);
    if (minute >= 0) minutes.set(event, minute);
  }
  if (minutes.size < LEAST_CLOCKS || minutes.size * 2 < events.length) return null;
  return (event) => {
    const day = dayNumber(event.first);
    const minute = minutes.get(event);
    return minute === undefined
      ? { start: day, end: dayNumber(event.last) + 1 }
      : { start: day + minute * MINUTE, end: day + (minute + 1) * MINUTE };
  };
}

/** "19:05" of a moment: what rounding took from a minute is given back. */
export const clockAt = (moment: number): string =>
  new Date(moment * 86_400_000 + 1).toISOString().slice(11, 16);
