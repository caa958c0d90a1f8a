/** Neighbouring expressions that are one: "10 p.m. Wednesday", "the night of April 18", "July 25 of that year", "the 30th of that month". */
import type { Found } from './said.ts';
import type { Said } from './said.ts';
import type { Unit } from '../words/units.ts';

/** Ids of what joining makes. */
export const JOINED_RULES = [
  'clock-and-day',
  'part-of-named-day',
  'within-year',
  'week-of-day',
  'counted-from-date',
] as const;

const DAY: Unit = { name: 'day', letter: 'D', clock: false };
const WEEKEND: Unit = { name: 'weekend', letter: 'W', clock: false };

const isDayLike = (said: Said): boolean =>
  said.kind === 'weekday' ||
  said.kind === 'day' ||
  said.kind === 'holiday' ||
  (said.kind === 'date' && said.day !== null);

/** "the next day", "that same day"; not "the day". */
const isPointedDay = (said: Said): boolean =>
  said.kind === 'unit' && said.unit.name === 'day' && said.relation !== 'the';

/** Joins pairs from left to right; a joined pair may join again with what follows. */
export function join(found: readonly Found[], clean: string): readonly Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    dayOfClocks(joined, next, clean);
    shareHalf(joined, next, clean);
    const ahead = joined.at(-1);
    if (ahead && isTold(ahead, next, clean)) joined[joined.length - 1] = uncounted(ahead, next);
    const previous = joined.at(-1);
    const gap = previous && next.start - previous.end < 12 ? clean.slice(previous.end, next.start) : null;
    const plain = gap?.replaceAll('\u00a0', ' ') ?? null;
    const one =
      previous && plain !== null
        ? pair(previous, next, plain, clean.slice(previous.start, previous.end))
        : null;
    // "at dawn on Thursday", "in the morning on May 3"
    if (
      previous?.said.kind === 'part' &&
      previous.said.day === null &&
      plain === ' on ' &&
      isDayLike(next.said)
    )
      joined[joined.length - 1] = { ...previous, said: { ...previous.said, day: next.said } };
    if (one) joined[joined.length - 1] = one;
    else joined.push(previous && plain === ', ' ? apposed(previous, next) : next);
  }
  return joined;
}

/** "between 2:40 and 3:00 p.m.": the second says which half of the day the first is of. */
function shareHalf(joined: Found[], { said, start }: Found, clean: string): void {
  const first = joined.at(-1);
  if (said.kind !== 'clock' || said.open || said.hour < 12 || first?.said.kind !== 'clock') return;
  const { open, ...clock } = first.said;
  if (!open || clock.hour >= 12 || clock.hour + 12 > said.hour) return;
  if (!/^\s?(?:and|to|[-–—])\s?$/.test(clean.slice(first.end, start))) return;
  joined[joined.length - 1] = { ...first, said: { ...clock, hour: clock.hour + 12 } };
}

/** Behind it, also where the event has its date with it: "32 months after the Jan. 28, 1986, loss". */
const TOLD_BEHIND =
  /^\s(?:before|after|prior)\s(?:[^,;.]{3,50},\s(?:on\s)?|(?:the|his|her|its|their|an?)\s)$/;

/** "two days before the shooting, on March 28": the date is told, and need not be counted. */
function isTold(previous: Found, next: Found, clean: string): boolean {
  return (
    isDayLike(next.said) &&
    (previous.said.kind === 'duration' || previous.said.kind === 'offset') &&
    previous.said.event !== undefined &&
    next.start - previous.end < 60 &&
    TOLD_BEHIND.test(clean.slice(previous.end, next.start))
  );
}

/** Without the event: "two days" is a length, "the day" is the day told beside it. */
function uncounted(previous: Found, next: Found): Found {
  const { said } = previous;
  if (said.kind === 'offset') return { ...previous, said: next.said };
  if (said.kind !== 'duration') return previous;
  const { event: _, ...rest } = said;
  void _;
  return { ...previous, said: rest };
}

/** "Nov. 3, the day before the vote" names one day twice. */
function apposed(previous: Found, next: Found): Found {
  const { said } = next;
  // "on 14 June, 74 days after the landing": how long after, of a date that is told
  if (isDayLike(previous.said) && said.kind === 'duration' && said.event) {
    const { event: _, ...rest } = said;
    void _;
    return { ...next, said: rest };
  }
  const sameDay =
    isDayLike(previous.said) &&
    said.kind === 'offset' &&
    said.from === 'event' &&
    said.amount.unit.name === 'day';
  return sameDay ? { ...next, said: { kind: 'unit', unit: said.amount.unit, relation: 'same' } } : next;
}

function pair(first: Found, second: Found, gap: string, words: string): Found | null {
  const span = { start: first.start, end: second.end };
  const a = first.said;
  const b = second.said;
  const mod = first.mod ?? second.mod;
  // "the day before last Tuesday"; in "eight days after Oct. 12" a length and a date stand apart
  const away = gap === ' before ' ? -1 : gap === ' after ' ? 1 : 0;
  if (away !== 0 && isDayLike(b) && a.kind === 'offset' && a.from === 'event')
    return {
      ...span,
      type: 'DATE',
      rule: 'counted-from-date',
      mod,
      said: { kind: 'offset', amount: a.amount, direction: away, from: 'event', base: b },
    };
  // "a week from Tuesday"
  const ahead =
    a.kind === 'duration' && a.reach === null && a.amounts.length === 1 ? a.amounts[0] : undefined;
  if (
    ahead &&
    ahead.count !== null &&
    /^(?:week|month|year)$/.test(ahead.unit.name) &&
    gap === ' from ' &&
    (b.kind === 'weekday' || b.kind === 'day')
  )
    return {
      ...span,
      type: 'DATE',
      rule: 'counted-from-date',
      mod,
      said: { kind: 'offset', amount: ahead, direction: 1, from: 'event', base: b, exact: true },
    };
  // "ten years ago today", "a year ago Monday", "a decade ago tonight"
  if (a.kind === 'offset' && a.from === 'now' && a.direction < 0 && gap === ' ' && /\bago$/i.test(words)) {
    const exactly = (base: Said): Said => ({ ...a, from: 'event', base, exact: true });
    if (b.kind === 'weekday' || b.kind === 'day')
      return { ...span, type: 'DATE', rule: 'counted-from-date', mod, said: exactly(b) };
    // "twenty years ago this month"
    if (b.kind === 'unit' && /^(?:this|last)$/.test(b.relation) && /^(?:week|month)$/.test(b.unit.name))
      return { ...span, type: 'DATE', rule: 'counted-from-date', mod, said: exactly(b) };
    if (b.kind === 'part' && b.relation === 'this' && b.day?.kind === 'day')
      return {
        ...span,
        type: 'TIME',
        rule: 'counted-from-date',
        mod,
        said: { ...b, relation: 'bare', day: exactly(b.day) },
      };
  }
  if (a.kind === 'clock' && a.day === null && isDayLike(b) && (gap === ' ' || gap === ', '))
    return { ...span, type: 'TIME', rule: 'clock-and-day', mod, said: { ...a, day: b } };
  // "6:30 that morning", "8:15 the same evening"
  if (
    a.kind === 'clock' &&
    a.day === null &&
    b.kind === 'part' &&
    b.day === null &&
    /^(?:that|same|following|next|this)$/.test(b.relation) &&
    gap === ' '
  )
    return {
      ...span,
      type: 'TIME',
      rule: 'clock-and-day',
      mod,
      said: {
        ...a,
        hour: a.open && /^(?:AF|EV|NI)$/.test(b.part) ? a.hour + 12 : a.hour,
        day:
          b.relation === 'this'
            ? { kind: 'day', shift: 0 }
            : { kind: 'unit', unit: DAY, relation: b.relation === 'next' ? 'following' : b.relation },
      },
    };
  if (a.kind === 'clock' && a.day === null && b.kind === 'part' && b.day !== null && gap === ' ')
    return { ...span, type: 'TIME', rule: 'clock-and-day', mod, said: { ...a, day: b.day } };
  // "at noon the next day", "8 p.m. the same day"
  if (a.kind === 'clock' && a.day === null && isPointedDay(b) && gap === ' ')
    return { ...span, type: 'TIME', rule: 'clock-and-day', mod, said: { ...a, day: b } };
  // "4:30 in the afternoon of April 21"
  if (
    a.kind === 'clock' &&
    a.day === null &&
    isDayLike(b) &&
    gap === ' of ' &&
    /(?:noon|morning|evening|night)$/i.test(words)
  )
    return { ...span, type: 'TIME', rule: 'clock-and-day', mod, said: { ...a, day: b } };
  if (a.kind === 'part' && a.day === null && isDayLike(b) && (gap === ' of ' || gap === ' '))
    return { ...span, type: 'TIME', rule: 'part-of-named-day', mod, said: { ...a, day: b } };
  // "dawn the next day", "nightfall the same day"
  if (a.kind === 'part' && a.day === null && isPointedDay(b) && gap === ' ')
    return { ...span, type: 'TIME', rule: 'part-of-named-day', mod, said: { ...a, day: b } };
  // "the early hours of Thursday morning"
  if (a.kind === 'part' && a.day === null && b.kind === 'part' && b.day !== null && gap === ' of ')
    return { ...span, type: 'TIME', rule: 'part-of-named-day', mod, said: { ...a, day: b.day } };
  if (
    a.kind === 'date' &&
    a.year === null &&
    a.month === null &&
    a.day !== null &&
    b.kind === 'unit' &&
    b.unit.name === 'month' &&
    gap === ' of '
  )
    return { ...span, type: 'DATE', rule: 'within-year', mod, said: { kind: 'within', inner: a, outer: b } };
  if (
    a.kind === 'date' &&
    a.year === null &&
    a.month !== null &&
    a.relation === 'bare' &&
    b.kind === 'unit' &&
    b.unit.name === 'year' &&
    (gap === ' of ' || gap === ' ' || gap === ', ')
  )
    return { ...span, type: 'DATE', rule: 'within-year', mod, said: { kind: 'within', inner: a, outer: b } };
  // "in October three years ago"
  if (
    (a.kind === 'date' || a.kind === 'season') &&
    a.year === null &&
    a.relation === 'bare' &&
    (a.kind === 'season' || a.month !== null) &&
    b.kind === 'offset' &&
    b.from === 'now' &&
    b.direction < 0 &&
    b.amount.unit.name === 'year' &&
    b.amount.count !== null &&
    gap === ' '
  )
    return { ...span, type: 'DATE', rule: 'within-year', mod, said: { kind: 'within', inner: a, outer: b } };
  if (a.kind === 'season' && a.year === null && b.kind === 'unit' && b.unit.name === 'year' && gap === ' of ')
    return { ...span, type: 'DATE', rule: 'within-year', mod, said: { kind: 'within', inner: a, outer: b } };
  if (
    a.kind === 'date' &&
    a.year === null &&
    a.month !== null &&
    b.kind === 'date' &&
    second.rule === 'spoken-year' &&
    (gap === ' ' || gap === ', ')
  )
    return { ...span, type: 'DATE', rule: 'spoken-year', mod, said: { ...a, year: b.year } };
  if (
    a.kind === 'season' &&
    a.year === null &&
    second.rule === 'spoken-year' &&
    b.kind === 'date' &&
    (gap === ' of ' || gap === ' ')
  )
    return { ...span, type: 'DATE', rule: 'spoken-year', mod, said: { ...a, year: b.year } };
  const bare = (a.kind === 'date' || a.kind === 'season') && a.year === null;
  if (
    bare &&
    second.rule === 'year-era' &&
    b.kind === 'date' &&
    (gap === ' ' || gap === ' of ' || gap === ', ')
  )
    return { ...span, type: 'DATE', rule: 'year-era', mod, said: { ...a, year: b.year } };
  if (
    a.kind === 'nth' &&
    /^ (?:of|in) (?:the )?$/.test(gap) &&
    (b.kind === 'date' || b.kind === 'unit' || b.kind === 'decade')
  )
    return { ...span, type: 'DATE', rule: 'nth-unit', mod, said: { ...a, outer: b } };
  if (a.kind === 'weekend' && a.relation === 'the' && gap === ' of ' && isDayLike(b))
    return {
      ...span,
      type: 'DATE',
      rule: 'week-of-day',
      mod,
      said: { kind: 'nth', n: 1, unit: WEEKEND, outer: b },
    };
  if (a.kind === 'unit' && a.unit.name === 'week' && a.relation === 'the' && gap === ' of ' && isDayLike(b))
    return {
      ...span,
      type: 'DATE',
      rule: 'week-of-day',
      mod,
      said: { kind: 'nth', n: 1, unit: a.unit, outer: b },
    };
  return null;
}

/** "10:35 a.m. (0735 GMT) Friday", "from 5 to 7 p.m. on Friday". */
const BETWEEN_CLOCKS = /^(?:,?[ \u00a0]\(?|[ \u00a0]?[-–][ \u00a0]?|[ \u00a0](?:to|and|until|or)[ \u00a0])$/;

/** "5:34 a.m. Baghdad time on March 20", "(0735 GMT) Friday". */
const TO_THEIR_DAY = /^\)?,?[ \u00a0](?:[A-Z][a-z]{2,14}[ \u00a0]time,?[ \u00a0])?(?:on[ \u00a0])?$/;

/** "at about 10:35 a.m. (0735 GMT) Friday", "at 5 p.m. on Friday": clock times whose day stands a little behind them. */
function dayOfClocks(joined: Found[], next: Found, clean: string): void {
  if (!isDayLike(next.said)) return;
  for (let at = joined.length - 1; at >= 0; at -= 1) {
    const clock = joined[at];
    if (!clock || clock.said.kind !== 'clock' || clock.said.day !== null || next.start - clock.end > 40)
      return;
    const between = clean.slice(joined[joined.length - 1]?.end ?? clock.end, next.start);
    if (!TO_THEIR_DAY.test(between)) return;
    if (at === joined.length - 1 && !/on|\)|time/.test(between)) return;
    const following = joined[at + 1];
    if (following && !BETWEEN_CLOCKS.test(clean.slice(clock.end, following.start))) return;
    joined[at] = { ...clock, said: { ...clock.said, day: next.said } };
  }
}
