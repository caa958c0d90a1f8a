/**
 * What happens once and is told more than once, dated a day or two apart: beginnings ("protests begin", "the revolt erupts") and
 * acts that nothing does twice ("exploded and sank on Monday", where it sank on Wednesday).
 */
import { daysBetween } from '../time/calendar.ts';
import type { Composed } from './compose.ts';
import { wordsOf } from './theme.ts';

/** Things whose beginnings newsrooms tell in each other's words, a family a line. */
const FAMILIES = [
  'protest protests demonstrations demonstration unrest uprising revolt rebellion revolution insurrection riots rioting violence turmoil',
  'war fighting hostilities invasion offensive',
  'outbreak epidemic pandemic virus flu disease',
  'fire blaze wildfire wildfires flames',
  'strike walkout stoppage',
];
const FAMILY: ReadonlyMap<string, number> = new Map(
  FAMILIES.flatMap((line, family) => line.split(' ').map((word) => [word, family] as const)),
);
const BEGINS = /^(?:begins?|starts?|erupts?|emerges?|breaks?|flares?)$/u;
/** Words of a subject that are looked at, and days between which two beginnings are one. */
const SUBJECT = 8;
const NEAR = 3;

/** Which family of things begins in an event, or null. */
function begins({ title }: Composed): number | null {
  const words = title.toLowerCase().split(/[^\p{L}’'-]+/u);
  const verb = words.findIndex((word) => BEGINS.test(word));
  if (verb < 1 || verb > SUBJECT || (words[verb]?.startsWith('break') && words[verb + 1] !== 'out'))
    return null;
  for (const word of words.slice(0, verb)) {
    const family = FAMILY.get(word);
    if (family !== undefined) return family;
  }
  return null;
}

const ONCE = /^(?:sinks?|capsizes?|derails?|collapses?|crashes|resigns?|retires?|steps)$/u;
/** The verb of an act that nothing does twice, or null. */
function once({ title }: Composed): string | null {
  const words = title.toLowerCase().split(' ').slice(0, SUBJECT);
  return words.find((word, at) => ONCE.test(word) && (word !== 'steps' || words[at + 1] === 'down')) ?? null;
}

/** Whether the verb has one subject in both: half of the words of the shorter one. */
function sameDoer(one: Composed, other: Composed, verb: string): boolean {
  const [some, others] = [one, other].map(({ title }) =>
    wordsOf(title.slice(0, title.toLowerCase().indexOf(` ${verb}`))),
  );
  if (!some || !others) return false;
  const shared = [...some].filter((word) => others.has(word)).length;
  return shared > 0 && shared * 2 >= Math.min(some.size, others.size);
}

/** The events that tell a beginning, or an act that is done once, which a heavier event of the same or a neighbouring day tells as well. */
export function begunBefore(
  events: readonly Composed[],
  weights: ReadonlyMap<Composed, number>,
): readonly Composed[] {
  const found = events.flatMap((event) => {
    const family = event.dating?.first === event.dating?.last ? (begins(event) ?? once(event)) : null;
    return event.dating && family !== null ? [{ event, family, day: event.dating.first }] : [];
  });
  found.sort(
    (a, b) =>
      (weights.get(b.event) ?? 0) - (weights.get(a.event) ?? 0) || (a.event.title < b.event.title ? -1 : 1),
  );
  return found.flatMap(({ event, family, day }, at) =>
    found
      .slice(0, at)
      .some(
        (other) =>
          other.family === family &&
          Math.abs(daysBetween(other.day, day)) <= NEAR &&
          (typeof family === 'number' || sameDoer(event, other.event, family)),
      )
      ? [event]
      : [],
  );
}
