/** Dates, weekdays, seasons and holidays: the year or week they lack comes from tense, from the story, or not at all. */
import type { Day } from '../../model/time.ts';
import {
  addDays,
  dayOf,
  daysBetween,
  holidayIn,
  mondayOf,
  partsOf,
  weekdayOfDay,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from './calendar.ts';
import { storyDay, type Ground, type Story } from './ground.ts';
import {
  calendarValue,
  dayValue,
  seasonValue,
  unplaced,
  weekendValue,
  weekValue,
  type Basis,
  type Judged,
} from './judged.ts';
import type { Context, Relation, Said } from './said.ts';

type SaidOf<K extends Said['kind']> = Extract<Said, { kind: K }>;

const STATED: Basis = { kind: 'stated' };
const two = (n: number): string => String(n).padStart(2, '0');

/** Days ahead up to which a date without a year lies ahead even where the verb looks back ("was extended to Nov. 16"). */
const SOON = 75;

/** The day that deictic words count from, and how that is explained. */
export function speakersDay(ground: Ground): { readonly day: Day; readonly basis: Basis } | null {
  if (ground.spoken) return { day: ground.spoken, basis: { kind: 'utterance', from: ground.spoken } };
  return ground.now ? { day: ground.now, basis: { kind: 'published' } } : null;
}

function storyBasis(story: Story): Basis {
  return { kind: 'story', from: story.value };
}

export function judgeDate(said: SaidOf<'date'>, context: Context, ground: Ground): Judged {
  const { year, month, day, relation } = said;
  if (year !== null) return calendarValue(year, month, day, STATED);
  if (month === null) return unplaced('XXXX');
  const { known } = said;
  if (known !== undefined && day !== null && (!ground.now || Number(ground.now.slice(0, 4)) >= known)) {
    const judged = calendarValue(known, month, day, { kind: 'known' });
    if (!ground.now || (judged.first && judged.first <= ground.now)) return judged;
  }
  const near = anchoringStory(said.relation, context, ground);
  if (near && near.month !== null && (relation === 'following' || relation === 'previous')) {
    const step = relation === 'following' ? (month > near.month ? 0 : 1) : month < near.month ? 0 : -1;
    return calendarValue(near.year + step, month, day, storyBasis(near));
  }
  if (near) {
    const trail = ground.history && said.relation === 'bare' ? ground.trail : [near];
    return calendarValue(yearAfter(trail, month, day), month, day, storyBasis(near));
  }
  const from = speakersDay(ground);
  if (!from) return unplaced(`XXXX-${two(month)}${day === null ? '' : `-${two(day)}`}`);
  const chosen =
    day === null
      ? yearOfMonth(month, said.relation, context, from.day)
      : yearOfDay(month, day, said.weekday, said.relation, context, from.day);
  return calendarValue(chosen, month, day, from.basis);
}

/** The story, where it and not the article's day fixes the year: in a history, or beside a written-out year. */
function anchoringStory(
  relation: Relation,
  context: Context,
  { story, history, telling, now }: Ground,
): Story | null {
  if (!story) return null;
  if (/^(?:previous|following|same|that)$/.test(relation)) return story;
  if (relation !== 'bare') return null;
  if (history) return story;
  // a stretch told of long ago: each date in it goes on from the last
  if (telling) return story;
  const here = now ? Number(now.slice(0, 4)) : null;
  return story.explicit &&
    story.month !== null &&
    context.tense !== 'present' &&
    context.tense !== 'future' &&
    story.sentence === context.sentence &&
    story.sentence >= 0 &&
    here !== null &&
    story.year < here
    ? story
    : null;
}

/** What going on from a date costs: days ahead are told on, days back are turned back to, older dates are left behind. */
const BACKWARD = 3;
const PER_STEP = 30;
/** Going on from a date of which only the year was told: little when it was the last date, much when others followed. */
const YEAR_JUST_TOLD = 40;
const YEAR_ONLY = 120;

/** The year that puts a month or day best after what was told: after the last date, or after one before an aside. */
function yearAfter(trail: readonly Story[], month: number, day: number | null): number {
  let best = trail[0]?.year ?? 1;
  let least = Number.POSITIVE_INFINITY;
  for (const [step, story] of trail.entries()) {
    const { month: from } = story;
    const years = from === null ? [story.year] : [story.year - 1, story.year, story.year + 1];
    for (const year of years) {
      if (day !== null && year > 0 && !dayOf(year, month, day)) continue;
      const cost =
        from === null
          ? step === 0
            ? YEAR_JUST_TOLD
            : YEAR_ONLY
          : costOf(distance(story, from, year, month, day));
      if (cost + step * PER_STEP < least) {
        least = cost + step * PER_STEP;
        best = year;
      }
    }
  }
  return best;
}

function distance(story: Story, from: number, year: number, month: number, day: number | null): number {
  const days = day === null || story.day === null ? 0 : day - story.day;
  return (year - story.year) * 365 + (month - from) * 30 + days;
}

function costOf(days: number): number {
  return days >= 0 ? days : -days * BACKWARD;
}

function yearOfMonth(month: number, relation: Relation, context: Context, from: Day): number {
  const [year, here] = partsOf(from);
  const before = month < here ? year : year - 1;
  const after = month > here ? year : year + 1;
  switch (relation) {
    case 'last':
    case 'past':
    case 'previous':
      return before;
    case 'next':
    case 'coming':
    case 'following':
      return after;
    case 'this':
      return year;
    default:
  }
  if (month === here) return year;
  if (context.before === 'since') return before;
  if (context.tense === 'future') return after;
  // "a cut in September", said in August with no verb of its own: what is over would be last September's
  if (context.tense === null && month === (here % 12) + 1 && context.before !== 'since') return after;
  if (/^(?:through|until|till|by)$/.test(context.before))
    return (month - here + 12) % 12 <= 6 ? after : before;
  if (context.tense === 'present' && (month - here + 12) % 12 <= 4) return after;
  return before;
}

function yearOfDay(
  month: number,
  day: number,
  weekday: number | null,
  relation: Relation,
  context: Context,
  from: Day,
): number {
  const [year] = partsOf(from);
  const options = [year - 1, year, year + 1].flatMap((y) => {
    const exact = dayOf(y, month, day);
    return exact ? [{ year: y, ahead: daysBetween(from, exact), weekday: weekdayOfDay(exact) }] : [];
  });
  // a weekday beside the date settles the year
  const fitting = weekday === null ? [] : options.filter((option) => option.weekday === weekday);
  const usable = fitting.length > 0 ? fitting : options;
  const nearest = usable.toSorted((a, b) => Math.abs(a.ahead) - Math.abs(b.ahead))[0];
  if (!nearest) return year;
  if (fitting.length > 0) return nearest.year;
  const past = usable.filter((option) => option.ahead <= 1).at(-1);
  if (relation === 'last' || relation === 'past') return past?.year ?? nearest.year;
  if (relation === 'next') return usable.find((option) => option.ahead > 0)?.year ?? nearest.year;
  if (relation === 'this') return year;
  const future = usable.find((option) => option.ahead >= 0);
  if (context.tense === 'future' && future)
    return future.ahead > 300 && nearest.ahead > -30 ? nearest.year : future.year;
  if (context.tense === 'past' && past)
    return future && future.ahead <= SOON && past.ahead < -250 ? future.year : past.year;
  return nearest.year;
}

export function judgeWeekday(said: SaidOf<'weekday'>, context: Context, ground: Ground): Judged {
  const { weekday, relation, week } = said;
  const told = storyDay(ground);
  const here = ground.story;
  if (told && here && /^(?:same|that|following|previous)$/.test(relation)) {
    if (relation === 'previous')
      return dayValue(weekdayOnOrBefore(addDays(told, -1), weekday), storyBasis(here));
    return dayValue(
      weekdayOnOrAfter(relation === 'following' ? addDays(told, 1) : told, weekday),
      storyBasis(here),
    );
  }
  const from = ground.history
    ? told && here
      ? { day: told, basis: storyBasis(here) }
      : null
    : speakersDay(ground);
  if (!from) return unplaced(`XXXX-WXX-${weekday}`);
  const ahead = context.tense === 'future' || context.tense === 'present';
  // "from Monday to Friday": looking back its last day is the nearest, looking ahead its first
  const other = ahead ? said.since : said.to;
  if (other !== undefined && !ground.history) {
    const end = weekdayFrom(
      from.day,
      other,
      relation,
      null,
      ahead ? { ...context, tense: 'future' } : context,
    );
    return dayValue(ahead ? weekdayOnOrAfter(end, weekday) : weekdayOnOrBefore(end, weekday), from.basis);
  }
  return dayValue(
    ground.history && relation === 'bare'
      ? weekdayOnOrAfter(from.day, weekday)
      : weekdayFrom(from.day, weekday, relation, week, context),
    from.basis,
  );
}

function weekdayFrom(
  from: Day,
  weekday: number,
  relation: Relation,
  week: Relation | null,
  context: Context,
): Day {
  if (week) {
    const shift = week === 'last' ? -7 : week === 'next' ? 7 : 0;
    return addDays(mondayOf(from), shift + weekday - 1);
  }
  switch (relation) {
    case 'last':
    case 'past':
    case 'previous':
      return weekdayOnOrBefore(addDays(from, -1), weekday);
    case 'next':
    case 'coming':
    case 'following':
      return weekdayOnOrAfter(addDays(from, 1), weekday);
    case 'this':
      return context.tense === 'past' ? weekdayOnOrBefore(from, weekday) : weekdayOnOrAfter(from, weekday);
    default:
      return context.tense === 'future' ? weekdayOnOrAfter(from, weekday) : weekdayOnOrBefore(from, weekday);
  }
}

export function judgeWeekend({ relation }: SaidOf<'weekend'>, context: Context, ground: Ground): Judged {
  const from = speakersDay(ground);
  if (!from) return unplaced('XXXX-WXX-WE');
  const weekday = weekdayOfDay(from.day);
  const thisOne = from.day;
  const lastOne = addDays(from.day, -7);
  switch (relation) {
    case 'last':
    case 'past':
    case 'previous':
      return weekendValue(weekday >= 6 && relation === 'past' ? thisOne : lastOne, from.basis);
    case 'next':
    case 'following':
      return weekendValue(addDays(from.day, 7), from.basis);
    case 'this':
    case 'coming':
      return weekendValue(thisOne, from.basis);
    default:
      return weekendValue(context.tense === 'future' || weekday >= 6 ? thisOne : lastOne, from.basis);
  }
}

export function judgeSeason(said: SaidOf<'season'>, context: Context, ground: Ground): Judged {
  const { season, year, relation } = said;
  if (year !== null) return seasonValue(year, season, STATED);
  const { story } = ground;
  const history = ground.history || ground.telling;
  const pointed = /^(?:following|previous|same|that)$/.test(relation);
  if (story && (pointed || (history && (relation === 'bare' || relation === 'the' || relation === 'next')))) {
    if (relation === 'bare' || relation === 'the') {
      const year = yearAfter(ground.trail, Math.min(season.firstMonth + 1, 12), null);
      return seasonValue(year, season, storyBasis(story));
    }
    const month = story.month ?? 1;
    const later =
      season.firstMonth + 2 < month ||
      ((relation === 'following' || relation === 'next') &&
        season.firstMonth <= month &&
        story.month !== null);
    const step = relation === 'previous' ? (season.firstMonth < month ? 0 : -1) : later ? 1 : 0;
    // January and February belong to the winter that began the year before
    const wintry =
      season.code === 'WI' && story.month !== null && story.month <= 2 && relation !== 'following' ? -1 : 0;
    return seasonValue(story.year + step + wintry, season, storyBasis(story));
  }
  const from = speakersDay(ground);
  if (!from) return unplaced(`XXXX-${season.code}`);
  const [here, month] = partsOf(from.day);
  const begun = month >= season.firstMonth ? here : here - 1;
  const over = begun === here && month <= season.firstMonth + 2 ? here - 1 : begun;
  switch (relation) {
    case 'last':
      return seasonValue(over, season, from.basis);
    case 'past':
      return seasonValue(begun, season, from.basis);
    case 'next':
    case 'coming':
      return seasonValue(begun + 1, season, from.basis);
    case 'this':
      return seasonValue(season.code === 'WI' && month <= 3 ? here - 1 : here, season, from.basis);
    default: {
      const running = month >= season.firstMonth && month <= season.firstMonth + 2;
      return seasonValue(context.tense === 'future' && !running ? begun + 1 : begun, season, from.basis);
    }
  }
}

export function judgeHoliday(said: SaidOf<'holiday'>, context: Context, ground: Ground): Judged {
  const { holiday, relation, part } = said;
  const finish = (judged: Judged): Judged => {
    const { first, basis } = judged;
    if (said.stretch && first)
      return said.stretch === 'week'
        ? weekValue(first, basis)
        : // the weekend before a holiday on a Monday, else the one after it
          weekendValue(weekdayOfDay(first) === 1 ? addDays(first, -1) : first, basis);
    return part ? { ...judged, value: `${judged.value}T${part}` } : judged;
  };
  const on = (year: number, basis: Basis): Judged => {
    const day = holidayIn(holiday, year);
    return day ? dayValue(day, basis) : unplaced('XXXX-XX-XX');
  };
  if (said.year !== null) return finish(on(said.year, STATED));
  const { story } = ground;
  if (story && (ground.history || /^(?:previous|following|same|that)$/.test(relation))) {
    const day = holidayIn(holiday, story.year);
    const year = day ? yearAfter(ground.trail, partsOf(day)[1], partsOf(day)[2]) : story.year;
    return finish(on(year, storyBasis(story)));
  }
  const from = speakersDay(ground);
  if (!from)
    return holiday.kind === 'fixed'
      ? unplaced(`XXXX-${two(holiday.month)}-${two(holiday.day)}`)
      : unplaced('XXXX-XX-XX');
  const [year] = partsOf(from.day);
  const days = [year - 1, year, year + 1].flatMap((y) => holidayIn(holiday, y) ?? []);
  const before = days.filter((day) => day < from.day || (day === from.day && relation !== 'last')).at(-1);
  const after = days.find((day) => day > from.day || (day === from.day && relation !== 'next'));
  return finish(chosenOf(relation, context, before, after, from.day, days[1] ?? null, from.basis));
}

/** Which of the holidays around a day is meant: by the word before it, else by tense, unless the other is far nearer. */
function chosenOf(
  relation: Relation,
  { tense }: Context,
  before: Day | undefined,
  after: Day | undefined,
  from: Day,
  ownYears: Day | null,
  basis: Basis,
): Judged {
  const day = ((): Day | undefined | null => {
    if (relation === 'last' || relation === 'past') return before;
    if (relation === 'next' || relation === 'coming') return after;
    if (relation === 'this') return ownYears;
    const soon = before && after && daysBetween(from, after) <= 30 && daysBetween(before, from) > 120;
    if (soon || tense === 'future') return after;
    return before;
  })();
  return day ? dayValue(day, basis) : unplaced('XXXX-XX-XX');
}
