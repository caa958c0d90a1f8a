/**
 * What happens once and is told more than once, dated a day or two apart: beginnings ("protests begin", "the revolt erupts") and
 * acts that nothing does twice ("exploded and sank on Monday", where it sank on Wednesday).
 */
import { countOf } from '../time/calendar.ts';
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

/** "Thousands of protesters take to the streets": on the day on which protests begin, their beginning. */
const TURNOUT =
  /^(?:\S+ ){0,4}(?:protesters?|demonstrators?|crowds?|people|citizens|students) (?:takes?|pours?|spills?|floods?|marchs?|marches) (?:to|into|onto|through) the (?:main |central )?(?:streets?|squares?)\b/iu;
const TURNS_OUT = FAMILY.get('protests') ?? null;

const ONCE = /^(?:sinks?|capsizes?|derails?|collapses?|crashes|resigns?|retires?|steps)$/u;
/** The verb of an act that nothing does twice, or null. */
function once({ title }: Composed): string | null {
  const words = title.toLowerCase().split(' ').slice(0, SUBJECT);
  return words.find((word, at) => ONCE.test(word) && (word !== 'steps' || words[at + 1] === 'down')) ?? null;
}

/** Of a beginning it says nothing who began it. */
const ANY: ReadonlySet<string> = new Set();

/** The words of who does it: what stands before the verb. */
const doerOf = ({ title }: Composed, verb: string): ReadonlySet<string> =>
  wordsOf(title.slice(0, title.toLowerCase().indexOf(` ${verb}`)));

/** Whether two acts have one doer: half of the words of the shorter name. */
function sameDoer(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared > 0 && shared * 2 >= Math.min(one.size, other.size);
}

/** Who began or did something, by its day: each of many resignations is held against those of its own days alone. */
type Told = Map<number, Set<ReadonlySet<string>>>;

function* near(told: Told, day: number): Generator<ReadonlySet<string>> {
  for (let at = day - NEAR; at <= day + NEAR; at++) yield* told.get(at) ?? [];
}

/** Acts that are awaited before they are done, so that those of the day before tell of a day on which nobody did it. */
const AWAITED = /^(?:resigns?|retires?|steps)$/u;

/** By how many articles somebody's going is told as done on its day. */
function surelyTold({ parts }: Composed, family: number | string): number {
  if (typeof family === 'number' || !AWAITED.test(family)) return 0;
  const done = parts.filter(
    ({ placed }) => placed.support === 'states-date' && placed.mention.status === 'happened',
  );
  return new Set(done.map(({ article }) => article)).size;
}

/** The events that tell a beginning, or an act that is done once, which a heavier event of the same or a neighbouring day tells as well;
 * of resignations, one that more articles tell as done. */
export function begunBefore(
  events: readonly Composed[],
  weights: ReadonlyMap<Composed, number>,
): readonly Composed[] {
  const found = events.flatMap((event) => {
    const family = event.dating?.first === event.dating?.last ? (begins(event) ?? once(event)) : null;
    if (!event.dating || family === null) return [];
    return [{ event, family, day: countOf(event.dating.first), sure: surelyTold(event, family) }];
  });
  found.sort(
    (a, b) =>
      b.sure - a.sure ||
      (weights.get(b.event) ?? 0) - (weights.get(a.event) ?? 0) ||
      (a.event.title < b.event.title ? -1 : 1),
  );
  const tellings = new Map<number | string, Told>();
  const told = found.flatMap(({ event, family }) => (family === TURNS_OUT ? [event.dating?.first] : []));
  const began = new Set(told);
  const turnouts = events.filter(
    ({ title, dating }) =>
      dating && dating.first === dating.last && began.has(dating.first) && TURNOUT.test(title),
  );
  const again = found
    .filter(({ event, family, day }) => {
      const told: Told = tellings.get(family) ?? new Map<number, Set<ReadonlySet<string>>>();
      tellings.set(family, told);
      const doer = typeof family === 'number' ? ANY : doerOf(event, family);
      let again = false;
      for (const other of near(told, day)) if ((again = doer === ANY || sameDoer(doer, other))) break;
      const ofDay = told.get(day);
      if (ofDay) ofDay.add(doer);
      else told.set(day, new Set([doer]));
      return again;
    })
    .map(({ event }) => event);
  return [...again, ...turnouts];
}
