/** "last week", "two days later", "the third quarter": counted from the article's day, from the story, or from the report. */
import type { Day } from '../../model/time.ts';
import {
  addDays,
  addMonths,
  dayOf,
  partsOf,
  weekdayOfDay,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from './calendar.ts';
import { storyDay, type Ground } from './ground.ts';
import { speakersDay } from './judge-named.ts';
import {
  calendarValue,
  centuryValue,
  dayValue,
  decadeValue,
  fractionValue,
  unplaced,
  valueOnly,
  weekendValue,
  weekValue,
  type Basis,
  type Judged,
} from './judged.ts';
import type { Context, Said } from './said.ts';
import type { Unit, UnitName } from '../words/units.ts';

type SaidOf<K extends Said['kind']> = Extract<Said, { kind: K }>;

/** A place to count from, known to the day, the month or only the year. */
export interface Start {
  readonly year: number;
  readonly month: number | null;
  readonly day: Day | null;
  readonly basis: Basis;
}

function startOfDay(day: Day, basis: Basis): Start {
  const [year, month] = partsOf(day);
  return { year, month, day, basis };
}

export function nowStart(ground: Ground): Start | null {
  const from = speakersDay(ground);
  return from && startOfDay(from.day, from.basis);
}

function storyStart(ground: Ground): Start | null {
  const { story } = ground;
  return (
    story && {
      year: story.year,
      month: story.month,
      day: storyDay(ground),
      basis: { kind: 'story', from: story.value },
    }
  );
}

/** Sentences back to a day that days are counted from, past what was told less exactly since. */
const BACK = 3;

/** The day told last, where the last date is of a year or only says which, or where it is still to come. */
function dayStart(unit: UnitName, direction: -1 | 1, ground: Ground, { sentence }: Context): Start | null {
  const start = storyStart(ground);
  const { story, now, history } = ground;
  if (history || !story || !/^(?:day|night|week)$/.test(unit)) return start;
  const ahead = direction < 0 && start?.day && now && start.day > now && story.sentence !== sentence;
  if (start?.day && !ahead) return start;
  const known = ground.trail.find(
    (told) =>
      told.day !== null &&
      !told.attribute &&
      (story.attribute || story.year < told.year || ahead) &&
      sentence - told.sentence <= BACK &&
      (direction > 0 || told.sentence === sentence || !now || told.year <= Number(now.slice(0, 4))),
  );
  const found = known && storyStart({ ...ground, story: known });
  if (found?.day && !(direction < 0 && now && found.day > now)) return found;
  return direction < 0 ? nowStart(ground) : start;
}

/** "revenue rose in the quarter; its rival, which reported the same day": the day told in this sentence or the one before. */
function dayTold(ground: Ground, { sentence }: Context): Start | null {
  const known = ground.trail.find(({ day, sentence: told }) => day !== null && sentence - told <= 1);
  return known ? storyStart({ ...ground, story: known }) : null;
}

/** The day of the event that is counted from, as told elsewhere in the text. */
function eventStart({ event, base }: SaidOf<'offset'>, ground: Ground): Start | null {
  const at = ground.event?.at;
  if (!(event ?? base) || !ground.event || !at) return null;
  const day = at.month !== null && at.day !== null ? dayOf(at.year, at.month, at.day) : null;
  return {
    year: at.year,
    month: at.month,
    day,
    basis: event
      ? { kind: 'event', from: ground.event.value, word: event.word }
      : { kind: 'beside', from: ground.event.value },
  };
}

/** "then": the date told last, in the precision it was told with. */
export function judgeTold({ loose }: SaidOf<'told'>, { story }: Ground): Judged {
  if (!story) return valueOnly('PAST_REF');
  return calendarValue(story.year, story.month, loose ? null : story.day, {
    kind: 'story',
    from: story.value,
  });
}

/** "the same month last year": the unit the story is in, or the running one, a year before. */
export function judgeSameIn(unit: Unit, { sentence }: Context, ground: Ground): Judged {
  // "in January, figures released Thursday showed, up on the same month last year"
  const told =
    unit.name === 'month'
      ? ground.trail.find((one) => one.month !== null && one.day === null && sentence - one.sentence <= 1)
      : undefined;
  const start = storyStart(told ? { ...ground, story: told } : ground) ?? nowStart(ground);
  const unknown = unplaced(UNKNOWN[unit.name] ?? 'XXXX-XX-XX');
  if (!start) return unknown;
  const { year, month, day, basis } = start;
  if (unit.name === 'month') return month === null ? unknown : calendarValue(year - 1, month, null, basis);
  if (!day) return unknown;
  return unit.name === 'week'
    ? weekValue(addDays(day, -364), basis)
    : calendarValue(year - 1, month, Number(day.slice(8)), basis);
}

/** Today, yesterday, tomorrow. */
export function judgeShift(shift: number, ground: Ground): Judged {
  const from = speakersDay(ground);
  return from ? dayValue(addDays(from.day, shift), from.basis) : unplaced('XXXX-XX-XX');
}

const UNKNOWN: Readonly<Partial<Record<UnitName, string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  year: 'XXXX',
  quarter: 'XXXX-QX',
};

/** The unit `count` units away from a start, in the unit's own precision. */
function stepped(start: Start, unit: UnitName, count: number): Judged | null {
  const { year, month, day, basis } = start;
  switch (unit) {
    case 'day':
    case 'night':
      return day && dayValue(addDays(day, count), basis);
    case 'week':
      return day && weekValue(addDays(day, 7 * count), basis);
    case 'fortnight':
      return day && weekValue(addDays(day, 14 * count), basis);
    case 'month': {
      if (month === null) return null;
      const first = dayOf(Math.max(year, 1), month, 1);
      if (!first || year < 1) return null;
      const [y, m] = partsOf(addMonths(first, count));
      return calendarValue(y, m, null, basis);
    }
    case 'year':
      return calendarValue(sum(year, count), null, null, basis);
    case 'decade':
      return decadeValue(Math.floor(year / 10) + count, basis);
    case 'century':
      return centuryValue(Math.floor((year - 1) / 100) + 1 + count, basis);
    case 'quarter': {
      if (month === null) return null;
      const index = year * 4 + Math.floor((month - 1) / 3) + count;
      return fractionValue(Math.floor(index / 4), 'Q', (index % 4) + 1, basis);
    }
    default:
      return null;
  }
}

const MONTHS_OF: Readonly<Partial<Record<UnitName, number>>> = {
  month: 1,
  year: 12,
  decade: 120,
  century: 1200,
};
const DAYS_OF: Readonly<Partial<Record<UnitName, number>>> = { day: 1, night: 1, week: 7, fortnight: 14 };

/** The same day of another week, month or year. */
function steppedExactly(day: Day, unit: UnitName, count: number, basis: Basis): Judged | null {
  const [months, days] = [MONTHS_OF[unit], DAYS_OF[unit]];
  if (months !== undefined) return dayValue(addMonths(day, count * months), basis);
  return days === undefined ? null : dayValue(addDays(day, count * days), basis);
}

/** Years run from -1 to 1: there was no year 0. */
function sum(year: number, count: number): number {
  const result = year + count;
  if (year < 0 && result >= 0) return result + 1;
  return year > 0 && result <= 0 ? result - 1 : result;
}

export function judgeUnit(
  { unit, relation, ahead, whole }: SaidOf<'unit'>,
  context: Context,
  ground: Ground,
): Judged {
  const unknown = unplaced(UNKNOWN[unit.name] ?? 'XXXX-XX-XX');
  const now = nowStart(ground);
  const story = storyStart(ground);
  const at = (start: Start | null, count: number): Judged =>
    (start && stepped(start, unit.name, count)) ?? unknown;
  switch (relation) {
    case 'last':
    case 'past':
      return at(ground.history && unit.name !== 'year' ? (story ?? now) : now, -1);
    case 'this': {
      // on a Saturday or Sunday "later this week" is the one that begins
      const over = unit.name === 'week' && ahead && now?.day && weekdayOfDay(now.day) > 5;
      return at(ground.history ? (story ?? now) : now, over ? 1 : 0);
    }
    case 'next':
    case 'coming':
      return at(unit.name === 'day' ? (story ?? now) : ground.history ? (story ?? now) : now, 1);
    case 'previous':
      return at(story ?? now, -1);
    case 'following':
      return at(
        unit.name === 'day' || ground.history || recent(ground, context) ? (story ?? now) : (now ?? story),
        1,
      );
    case 'same':
    case 'that':
      return at((unit.name === 'day' && !ground.story?.day && dayTold(ground, context)) || (story ?? now), 0);
    default:
      // "later in the day"
      if (unit.name === 'day' && story?.day && now?.day && story.day <= now.day && recent(ground, context, 1))
        return at(story, 0);
      // "for the full year", in a report of the fourth quarter: the year that ended with it
      return whole && unit.name === 'year' && ground.quarter?.n === 4
        ? calendarValue(ground.quarter.year, null, null, {
            kind: 'story',
            from: `${ground.quarter.year}-Q4`,
          })
        : at(ground.history || ground.telling ? (story ?? now) : now, 0);
  }
}

/** Whether the story's date was told in this sentence or one of the few before. */
function recent({ story }: Ground, { sentence }: Context, away = 5): boolean {
  return story !== null && sentence >= 0 && sentence - story.sentence <= away;
}

/** Whether the date told last is still to come and was told in another sentence: "four years earlier" is not before that. */
function lapsed({ story, now, history }: Ground, { sentence }: Context): boolean {
  return (
    !history &&
    story !== null &&
    now !== null &&
    story.sentence !== sentence &&
    `${story.year}-${String(story.month ?? 1).padStart(2, '0')}` > now.slice(0, 7)
  );
}

const MINUTES: Readonly<Partial<Record<UnitName, number>>> = { second: 1 / 60, minute: 1, hour: 60 };
const DAY_MINUTES = 24 * 60;

/** "two hours later": a clock time where one was told, else some time of the day counted from; "48 hours later" is a day. */
function judgeHours(
  { amount, direction, from }: SaidOf<'offset'>,
  start: Start | null,
  { story }: Ground,
): Judged {
  if (!start?.day || amount.count === null) return unplaced('XXXX-XX-XXTXX:XX');
  const away = Math.round(amount.count * (MINUTES[amount.unit.name] ?? 0)) * direction;
  const clock = from === 'story' && story?.clock;
  if (clock) {
    const at = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) + away;
    const home = dayValue(addDays(start.day, Math.floor(at / DAY_MINUTES)), start.basis);
    const left = ((at % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
    const time = `${String(Math.floor(left / 60)).padStart(2, '0')}:${String(left % 60).padStart(2, '0')}`;
    return { ...home, value: `${home.value}T${time}`, time };
  }
  if (Math.abs(away) >= DAY_MINUTES)
    return dayValue(addDays(start.day, Math.round(away / DAY_MINUTES)), start.basis);
  const home = dayValue(start.day, start.basis);
  return { ...home, value: `${home.value}TXX:XX` };
}

const YEARS_OF: Readonly<Partial<Record<UnitName, number>>> = { year: 1, decade: 10, century: 100 };

/**
 * "The bombs fell in 2003. ... Today, ten years later, few mark the day": words that do not look ahead cannot count on
 * past the article's day, so they count from a date told before, or tell of now.
 */
function yearsOn(start: Start, years: number, thisYear: number, ground: Ground): Judged | null {
  if (!Number.isInteger(years) || start.year > thisYear || start.year + years <= thisYear) return null;
  const told = ground.trail.find(({ year, attribute }) => !attribute && year + years <= thisYear);
  const now = nowStart(ground);
  return told
    ? calendarValue(told.year + years, null, null, { kind: 'story', from: told.value })
    : now && calendarValue(thisYear, null, null, now.basis);
}

export function judgeOffset(said: SaidOf<'offset'>, context: Context, ground: Ground): Judged {
  const { amount, direction, from } = said;
  if (amount.count === null) return valueOnly(direction < 0 ? 'PAST_REF' : 'FUTURE_REF');
  // "43 in May, down from 51 a year earlier"
  const { story } = ground;
  if (
    said.compared &&
    story &&
    amount.count === 1 &&
    amount.unit.name === 'year' &&
    story.sentence === context.sentence
  ) {
    const basis: Basis = { kind: 'story', from: story.value };
    if (/^\d{4}-\d\d$/.test(story.value)) return calendarValue(story.year - 1, story.month, null, basis);
    const [, of, n] = /^\d{4}-([QH])(\d)$/.exec(story.value) ?? [];
    if (of && n) return fractionValue(story.year - 1, of === 'Q' ? 'Q' : 'H', Number(n), basis);
  }
  const report = said.report === true || (from === 'now' && direction < 0);
  if (
    report &&
    amount.count === 1 &&
    amount.unit.name === 'year' &&
    ground.quarter &&
    context.sentence - ground.quarter.sentence <= 3
  )
    return fractionValue(ground.quarter.year - 1, 'Q', ground.quarter.n, {
      kind: 'story',
      from: `${ground.quarter.year}-Q${ground.quarter.n}`,
    });
  const start =
    eventStart(said, ground) ??
    (from === 'now' || (from === 'story' && direction < 0 && lapsed(ground, context))
      ? nowStart(ground)
      : (dayStart(amount.unit.name, direction, ground, context) ??
        (direction < 0 || !ground.history ? nowStart(ground) : null)));
  const { now } = ground;
  const years = YEARS_OF[amount.unit.name];
  if (
    from === 'story' &&
    direction > 0 &&
    years &&
    now &&
    start &&
    !said.event &&
    !ground.history &&
    context.tense !== 'future'
  ) {
    const reached = yearsOn(start, amount.count * years, Number(now.slice(0, 4)), ground);
    if (reached) return reached;
  }
  const count = amount.count * direction;
  // before any calendar: "65 million years ago"
  if (amount.unit.name === 'year' && amount.count > 20_000)
    return valueOnly(direction < 0 ? 'PAST_REF' : 'FUTURE_REF');
  if (amount.unit.clock) return judgeHours(said, start, ground);
  const unknown = unplaced(UNKNOWN[amount.unit.name] ?? 'XXXX-XX-XX');
  if (!start) return unknown;
  if (!Number.isInteger(count)) {
    const { name } = amount.unit;
    const months = name === 'year' ? Math.round(count * 12) : null;
    const years = Math.round(count * (name === 'century' ? 100 : name === 'decade' ? 10 : 1));
    return (
      (months === null ? null : stepped(start, 'month', months)) ?? stepped(start, 'year', years) ?? unknown
    );
  }
  const months = MONTHS_OF[amount.unit.name];
  if (said.exact && start.month !== null && !start.day && months !== undefined) {
    const first = dayOf(start.year, start.month, 1);
    if (!first) return unknown;
    const [year, month] = partsOf(addMonths(first, count * months));
    return calendarValue(year, month, null, start.basis);
  }
  // "two years ago this week"
  if (said.exact && start.day && /-W\d\d$/.test(ground.event?.value ?? '')) {
    const home = months === undefined ? null : addMonths(start.day, count * months);
    return home ? weekValue(home, start.basis) : (stepped(start, amount.unit.name, count) ?? unknown);
  }
  if (said.exact && start.day)
    return steppedExactly(start.day, amount.unit.name, count, start.basis) ?? unknown;
  if (amount.unit.name === 'decade') return stepped(start, 'year', count * 10) ?? unknown;
  if (amount.unit.name === 'century') return stepped(start, 'year', count * 100) ?? unknown;
  return stepped(start, amount.unit.name, count) ?? unknown;
}

/** The nth day, week, weekend or month of a judged stretch, from its end when negative. */
export function judgeNth({ n, unit: { name: unit }, weekday }: SaidOf<'nth'>, outer: Judged): Judged {
  const { first, last, basis } = outer;
  const whole = valueOnly(outer.value, { basis });
  if (!first || !last) return whole;
  if (weekday !== undefined)
    return dayValue(
      n > 0
        ? addDays(weekdayOnOrAfter(first, weekday), (n - 1) * 7)
        : addDays(weekdayOnOrBefore(last, weekday), (n + 1) * 7),
      basis,
    );
  const from = (step: number): Day =>
    n > 0 ? addDays(first, (n - 1) * step) : addDays(last, (n + 1) * step);
  switch (unit) {
    case 'day':
      return dayValue(from(1), basis);
    case 'week':
      return weekValue(n > 0 ? addDays(first, (n - 1) * 7 + 3) : addDays(last, (n + 1) * 7 - 3), basis);
    case 'weekend':
      // "the weekend of Nov. 10"
      if (first === last) return weekendValue(first, basis);
      return weekendValue(n > 0 ? addDays(first, (n - 1) * 7 + 5) : addDays(last, (n + 1) * 7 - 1), basis);
    case 'month': {
      const [year, month] = partsOf(n > 0 ? addMonths(first, n - 1) : addMonths(last, n + 1));
      return calendarValue(year, month, null, basis);
    }
    case 'decade':
      return decadeValue(Math.floor(Number(from(1).slice(0, 4)) / 10) + (n > 0 ? n - 1 : n + 1), basis);
    default:
      return whole;
  }
}
