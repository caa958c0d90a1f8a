/** Neighbouring expressions that are one: "10 p.m. Wednesday", "the night of April 18", "July 25 of that year". */
import type { Found } from './tag.ts';
import type { Said } from './said.ts';

const isDayLike = (said: Said): boolean =>
  said.kind === 'weekday' ||
  said.kind === 'day' ||
  said.kind === 'holiday' ||
  (said.kind === 'date' && said.day !== null);

/** Joins pairs from left to right; a joined pair may join again with what follows. */
export function join(found: readonly Found[], clean: string): readonly Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const previous = joined.at(-1);
    const gap = previous && next.start - previous.end < 12 ? clean.slice(previous.end, next.start) : null;
    const plain = gap?.replaceAll('\u00a0', ' ') ?? null;
    const one = previous && plain !== null ? pair(previous, next, plain) : null;
    if (one) joined[joined.length - 1] = one;
    else joined.push(previous && plain === ', ' ? apposed(previous, next) : next);
  }
  return joined;
}

/** "Nov. 3, the day before the vote" names one day twice. */
function apposed(previous: Found, next: Found): Found {
  const { said } = next;
  const sameDay =
    isDayLike(previous.said) &&
    said.kind === 'offset' &&
    said.from === 'event' &&
    said.amount.unit.name === 'day';
  return sameDay ? { ...next, said: { kind: 'unit', unit: said.amount.unit, relation: 'same' } } : next;
}

function pair(first: Found, second: Found, gap: string): Found | null {
  const span = { start: first.start, end: second.end };
  const a = first.said;
  const b = second.said;
  const mod = first.mod ?? second.mod;
  if (a.kind === 'clock' && a.day === null && isDayLike(b) && (gap === ' ' || gap === ', '))
    return { ...span, type: 'TIME', rule: 'clock-and-day', mod, said: { ...a, day: b } };
  if (a.kind === 'clock' && a.day === null && b.kind === 'part' && b.day !== null && gap === ' ')
    return { ...span, type: 'TIME', rule: 'clock-and-day', mod, said: { ...a, day: b.day } };
  if (a.kind === 'part' && a.day === null && isDayLike(b) && (gap === ' of ' || gap === ' '))
    return { ...span, type: 'TIME', rule: 'part-of-named-day', mod, said: { ...a, day: b } };
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
  return null;
}
