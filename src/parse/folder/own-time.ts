/** The day that a text gives an act itself, and acts whose own day nobody can place. */
import type { Dating } from '../../model/time.ts';
import type { Anchored, Mention, Timex } from '../document.ts';
import type { Draft } from '../draft.ts';
import { addDays, printDay } from '../time/calendar.ts';
import { countedFrom } from './counted-from.ts';
import { stretched } from './stretch.ts';

/** For each mention of an article. */
interface OwnTimes {
  /** The dating of its own; null where the text states none that can be the act's. */
  readonly own: (Dating | null)[];
  /** Whether it has a time that nobody can place: what the text tells around it is of another. */
  readonly unplaced: readonly boolean[];
}

/** What the mentions of an article state of their days. */
export function ownTimes(draft: Draft, timexes: readonly (Timex | null)[], anchored: Anchored): OwnTimes {
  const own: (Dating | null)[] = [];
  const unplaced: boolean[] = [];
  for (const mention of draft.mentions) {
    const adrift = isAdrift(draft, mention) || isHourBefore(mention, timexes);
    const stated = adrift ? null : statedBy(draft, mention, timexes, anchored);
    const ahead = isAhead(mention, stated, anchored);
    own.push(ahead ? null : stated);
    unplaced.push(adrift || ahead || isUnplaced(mention, timexes));
  }
  return { own, unplaced };
}

const statedBy = (
  draft: Draft,
  mention: Mention,
  timexes: readonly (Timex | null)[],
  anchored: Anchored,
): Dating | null =>
  mention.expression === null
    ? countedFrom(mention, timexes)
    : stretched(draft, mention, timexes, behind(timexes[mention.expression], mention, anchored));

/** Whether a dating names one day. */
export function isDay(dating: Dating | null): dating is Dating {
  return dating !== null && dating.first === dating.last;
}

/** What is told as done lies behind: a weekday that was read as the coming one is the last one. */
function behind(timex: Timex | null | undefined, mention: Mention, { reference }: Anchored): Dating | null {
  const dating = timex?.dating ?? null;
  if (
    !dating ||
    !reference ||
    mention.status !== 'happened' ||
    // "before a meeting on Wednesday": a noun does not tell whether it is over
    mention.nominal ||
    !isDay(dating) ||
    dating.first <= reference.last
  )
    return dating;
  const last = addDays(dating.first, -7);
  // "early Saturday" in an article of Friday: where it happened the day had begun
  if (timex?.mod === 'START' && dating.first === addDays(reference.last, 1)) return dating;
  if (last > reference.last || !dating.rule.startsWith('weekday')) return dating;
  return {
    ...dating,
    edtf: last,
    first: last,
    last,
    explanation: `The act is told as done, so the weekday is the one before: ${printDay(last)}.`,
    reason: { by: 'behind' },
  };
}

/**
 * Whether a text gives an act a day of its own which nobody can place: "hit on Tuesday night" in an article of some day
 * between two Tuesdays, or one before the calendar of the format begins. What the text tells around it is of another day.
 */
function isUnplaced({ expression }: Mention, timexes: readonly (Timex | null)[]): boolean {
  const timex = expression === null ? null : timexes[expression];
  return (
    timex != null &&
    timex.dating === null &&
    (isBeforeYearOne(timex) || /^XXXX-(?!XX-XXT)/u.test(timex.value))
  );
}

/** "The day after the escape", where the text gives the escape no day: counted from whatever was told before, it would be a guess. */
function isAdrift({ document, expressions }: Draft, { expression }: Mention): boolean {
  const counted = expression === null ? undefined : expressions[expression];
  if (counted?.said.kind !== 'offset') return false;
  const { from, base, anchor, amount } = counted.said;
  if (from !== 'event' || base !== undefined || anchor !== undefined || amount.unit.name !== 'day')
    return false;
  return OF_A_THING.test(document.clean.slice(counted.end, counted.end + 24));
}
const OF_A_THING = /^ (?:after|before) (?:the|his|her|their|its|that) /u;

/** "A cable had snapped shortly before midnight": an hour without a day, of an act that goes back behind the day told last. */
function isHourBefore({ expression, telling }: Mention, timexes: readonly (Timex | null)[]): boolean {
  const dating = expression === null ? null : timexes[expression]?.dating;
  return telling === 'earlier' && dating?.reason?.by === 'story' && dating.rule.startsWith('clock');
}

/** "Promised a bridge by 2030": a time to come is not that of an act which is told as done; the next day may be that of a later edition. */
function isAhead({ status }: Mention, dating: Dating | null, { reference }: Anchored): boolean {
  return (
    status === 'happened' && dating !== null && isDay(reference) && dating.first > addDays(reference.last, 1)
  );
}

/** "15 March 44 BC": a day that the text states and no timeline reaches. */
export const isBeforeYearOne = ({ value }: Timex): boolean => value.startsWith('BC');
