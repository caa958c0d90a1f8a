/** "two days later", "a year ago", "a week from Tuesday", "two hours after that": so much before or after a start. */
import { addDays, addMonths, dayOf, partsOf } from './calendar.ts';
import type { Ground } from './ground.ts';
import {
  calendarValue,
  dayValue,
  fractionValue,
  unplaced,
  valueOnly,
  weekValue,
  type Basis,
  type Judged,
} from './judged.ts';
import type { Context, Said } from './said.ts';
import { dayStart, eventStart, nowStart, type Start } from './start.ts';
import { MONTHS_OF, stepped, steppedExactly, UNKNOWN } from './stepped.ts';
import type { UnitName } from '../words/units.ts';

type SaidOf<K extends Said['kind']> = Extract<Said, { kind: K }>;

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

/** A number of units away from now, from the day the story is at, or from an event or date named beside it. */
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
  const years = (MONTHS_OF[amount.unit.name] ?? 0) / 12;
  if (
    from === 'story' &&
    direction > 0 &&
    years >= 1 &&
    now &&
    start &&
    !said.event &&
    !ground.history &&
    context.tense !== 'future' &&
    // "by the end of this year, and 55 percent a year later"
    !(
      years === 1 &&
      story?.month === null &&
      story.sentence === context.sentence &&
      start.year >= Number(now.slice(0, 4))
    )
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
  const reached = stepped(start, amount.unit.name, count) ?? unknown;
  // "the night before"
  return amount.unit.name === 'night' && Math.abs(count) === 1 && reached.first
    ? { ...reached, value: `${reached.value}TNI`, time: '20:00' }
    : reached;
}
