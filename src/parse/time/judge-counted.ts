/** "last week", "the same month last year", "the last week of August": units counted from the article's day or from the story. */
import type { Day } from '../../model/time.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  partsOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
  weekdayOfDay,
} from './calendar.ts';
import type { Ground } from './ground.ts';
import { speakersDay } from './judge-named.ts';
import {
  calendarValue,
  dayValue,
  decadeValue,
  unplaced,
  valueOnly,
  weekendValue,
  weekValue,
  type Judged,
} from './judged.ts';
import type { Context, Said } from './said.ts';
import { dayTold, nowStart, storyStart, type Start } from './start.ts';
import { stepped, UNKNOWN } from './stepped.ts';
import type { Unit } from '../words/units.ts';

type SaidOf<K extends Said['kind']> = Extract<Said, { kind: K }>;

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

/** Days back to which "the day" of news is a day told; what is longer ago only came up. */
const A_WEEK = 7;

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
      // on a Saturday or Sunday "later this week" is the one that begins, as is "will be named this week"
      const over =
        unit.name === 'week' &&
        (ahead || context.tense === 'future') &&
        now?.day &&
        weekdayOfDay(now.day) > 5;
      return at(ground.history ? (story ?? now) : now, over ? 1 : 0);
    }
    case 'next':
    case 'coming':
      return at(unit.name === 'day' ? (story ?? now) : ground.history ? (story ?? now) : now, 1);
    case 'previous':
      return previousOf(unit, compared(unit, context, ground) ?? story, now, ground) ?? unknown;
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
      if (
        unit.name === 'day' &&
        story?.day &&
        now?.day &&
        story.day <= now.day &&
        !ground.story?.attribute &&
        (ground.telling || daysBetween(story.day, now.day) <= A_WEEK) &&
        recent(ground, context, 1)
      )
        return at(story, 0);
      // "profit for the full year rose", told in February: the year that is over
      if (
        whole &&
        unit.name === 'year' &&
        context.tense === 'past' &&
        !ground.history &&
        now?.month &&
        now.month <= 3
      )
        return at(now, -1);
      // "for the full year", in a report of the fourth quarter: the year that ended with it
      return whole && unit.name === 'year' && ground.quarter?.n === 4
        ? calendarValue(ground.quarter.year, null, null, {
            kind: 'story',
            from: `${ground.quarter.year}-Q4`,
          })
        : at(ground.history || ground.telling ? (story ?? now) : now, 0);
  }
}

/** The unit before the date told; where that is no more than a year, news counts days and weeks from its own day. */
function previousOf(
  { name }: Unit,
  told: Start | null,
  now: Start | null,
  { history, telling }: Ground,
): Judged | null {
  const found = (told ?? now) && stepped((told ?? now) as Start, name, -1);
  return found ?? (history || telling || !now ? null : stepped(now, name, -1));
}

/** "Sales fell in March, figures showed Wednesday. They were down from the previous month": the month that figures are of. */
function compared({ name }: Unit, { sentence }: Context, ground: Ground): Start | null {
  const { story } = ground;
  if ((name !== 'month' && name !== 'year') || ground.history || story?.day === null) return null;
  const found = ground.trail.find(
    (one) =>
      !one.attribute &&
      one.day === null &&
      (name === 'month' ? /^\d{4}-\d\d$/ : /^\d{4}$/).test(one.value) &&
      sentence - one.sentence <= 1,
  );
  return found ? storyStart({ ...ground, story: found }) : null;
}

/** Whether the story's date was told in this sentence or one of the few before. */
function recent({ story }: Ground, { sentence }: Context, away = 5): boolean {
  return story !== null && sentence >= 0 && sentence - story.sentence <= away;
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
