/** Dates, seasons and holidays: the year they lack comes from tense, from the story, or not at all. */
import type { Day } from '../../model/time.ts';
import {
  addDays,
  countOf,
  countOfDate,
  dayOf,
  daysBetween,
  holidayIn,
  partsOf,
  weekdayOfCount,
  weekdayOfDay,
} from './calendar.ts';
import type { Ground, Story } from './ground.ts';
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

/** Months ahead of which "for January" under a past verb is the one to come. */
const FIRST_PLANNED = 2;

/** The day that deictic words count from, and how that is explained. */
export function speakersDay(ground: Ground): { readonly day: Day; readonly basis: Basis } | null {
  if (ground.spoken) return { day: ground.spoken, basis: { kind: 'utterance', from: ground.spoken } };
  return ground.now ? { day: ground.now, basis: { kind: 'published' } } : null;
}

/** Counted from the date told. */
export function storyBasis(story: Story): Basis {
  return { kind: 'story', from: story.value };
}

export function judgeDate(said: SaidOf<'date'>, context: Context, ground: Ground): Judged {
  const { year, month, day, relation } = said;
  if (year !== null) return calendarValue(year, month, day, STATED);
  if (month === null) return day === null ? unplaced('XXXX') : judgeDayNumber(day, context, ground);
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
    const trail = (ground.history || ground.telling) && relation === 'bare' ? goingOn(ground, near) : [near];
    // "that November" behind January is of the same year
    if (relation === 'that' && near.month !== null && month >= near.month)
      return calendarValue(near.year, month, day, storyBasis(near));
    const after = wentOnFrom(trail, month, day);
    const from = after.story ?? near;
    return calendarValue(after.year, month, day, storyBasis(from));
  }
  const ahead = yearAhead(relation, context, ground);
  if (ahead) return calendarValue(ahead.year, month, day, storyBasis(ahead));
  const listed = day === null && relation === 'bare' ? afterNextMonth(month, context, ground) : null;
  if (listed)
    return calendarValue(listed.year + (month > (listed.month ?? 0) ? 0 : 1), month, day, storyBasis(listed));
  const from = speakersDay(ground);
  if (!from) return unplaced(`XXXX-${two(month)}${day === null ? '' : `-${two(day)}`}`);
  const chosen =
    day === null
      ? yearOfMonth(month, said.relation, context, from.day)
      : yearOfDay(month, day, said.weekday, said.relation, context, from.day);
  return calendarValue(chosen, month, day, from.basis);
}

/** "next year's race will be in Brest on July 5": in the year to come that the sentence told of. */
function yearAhead(relation: Relation, { sentence, tense }: Context, { story, now }: Ground): Story | null {
  return relation === 'bare' &&
    story !== null &&
    now !== null &&
    story.month === null &&
    !story.explicit &&
    story.sentence === sentence &&
    story.year > Number(now.slice(0, 4)) &&
    tense !== 'past'
    ? story
    : null;
}

/** Months over which what is listed behind one to come is to come too. */
const LISTED = 3;

/** "needs two billion next month and another three in April": of the months to come, as the one before it. */
function afterNextMonth(month: number, { sentence, tense }: Context, { story, now }: Ground): Story | null {
  if (!story || story.month === null || story.explicit || !now || story.sentence !== sentence) return null;
  if (tense === 'past' || story.day !== null || `${story.year}-${two(story.month)}` <= now.slice(0, 7))
    return null;
  const away = (month - story.month + 12) % 12;
  return away > 0 && away <= LISTED ? story : null;
}

/** Sentences over which "the 23rd" is of the month told. */
const MONTH_TOLD = 2;

/** "on the 23rd": of the month that is told, else the nearest before or after the article's day. */
function judgeDayNumber(day: number, context: Context, ground: Ground): Judged {
  const { story } = ground;
  const told =
    story?.month != null &&
    !story.attribute &&
    (ground.history ||
      ground.telling ||
      story.sentence === context.sentence ||
      (story.day !== null && context.sentence - story.sentence <= MONTH_TOLD));
  const from = speakersDay(ground);
  const behind =
    context.tense === 'future' &&
    !ground.history &&
    from !== null &&
    story?.month != null &&
    `${story.year}-${two(story.month)}-${two(day)}` < from.day;
  if (story && told && !behind) return calendarValue(story.year, story.month, day, storyBasis(story));
  if (!from) return unplaced(`XXXX-XX-${two(day)}`);
  const [year, month, here] = partsOf(from.day);
  const ahead = context.tense === 'future';
  const step = ahead ? (day < here ? 1 : 0) : day > here ? -1 : 0;
  const index = year * 12 + month - 1 + step;
  return calendarValue(Math.floor(index / 12), (index % 12) + 1, day, from.basis);
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

/**
 * The dates that a story can go on from: in news the last one told, and with it that from which it was reached where one
 * sentence gave both ("It began on 30 November 1939 and ended on 13 March 1940. On 7 December ...").
 */
function goingOn({ history, trail }: Ground, near: Story): readonly Story[] {
  if (history) return trail;
  const frame = near.explicit
    ? trail.filter(
        ({ sentence, explicit, month }) => sentence === near.sentence && explicit && month !== null,
      )
    : [];
  return frame.length > 1 ? frame : [near];
}

/** What going on from a date costs: days ahead are told on, days back are turned back to, older dates are left behind. */
const BACKWARD = 3;
const PER_STEP = 30;
/** Going on from a date of which only the year was told: little when it was the last date, much when others followed. */
const YEAR_JUST_TOLD = 40;
const YEAR_ONLY = 120;

/** The year that puts a month or day best after what was told: after the last date, or after one before an aside. */
function yearAfter(trail: readonly Story[], month: number, day: number | null): number {
  return wentOnFrom(trail, month, day).year;
}

/** That year, and the date told from which it was reached. */
function wentOnFrom(
  trail: readonly Story[],
  month: number,
  day: number | null,
): { readonly year: number; readonly story: Story | undefined } {
  let from: Story | undefined;
  let best = trail[0]?.year ?? 1;
  let least = Number.POSITIVE_INFINITY;
  for (const [step, story] of trail.entries()) {
    const { month: told } = story;
    const years = told === null ? [story.year] : [story.year - 1, story.year, story.year + 1];
    for (const year of years) {
      if (day !== null && year > 0 && !dayOf(year, month, day)) continue;
      const cost =
        told === null
          ? step === 0
            ? YEAR_JUST_TOLD
            : YEAR_ONLY
          : costOf(distance(story, told, year, month, day));
      if (cost + step * PER_STEP < least) {
        least = cost + step * PER_STEP;
        best = year;
        from = story;
      }
    }
  }
  return { year: best, story: from };
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
  // "was first planned for January", said in November
  if (context.before === 'for' && context.tense === 'past' && (month - here + 12) % 12 <= FIRST_PLANNED)
    return after;
  // "by August the stadium was half finished"
  if (context.before === 'by' && context.tense === 'past') return before;
  if (/^(?:through|until|till|by)$/.test(context.before))
    return (month - here + 12) % 12 <= 6 ? after : before;
  const ahead = (month - here + 12) % 12;
  if (context.tense === 'present' && ahead <= 4) return after;
  // "meals cost more from April"
  if (context.tense === null && context.before === 'from' && ahead <= 4) return after;
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
  const here = countOf(from);
  const options = [year - 1, year, year + 1].flatMap((y) => {
    const count = countOfDate(y, month, day);
    return count === null ? [] : [{ year: y, ahead: count - here, weekday: weekdayOfCount(count) }];
  });
  // a weekday beside the date settles the year
  const fitting = weekday === null ? [] : options.filter((option) => option.weekday === weekday);
  const usable = fitting.length > 0 ? fitting : options;
  let nearest = usable[0];
  if (!nearest) return year;
  for (const option of usable) if (Math.abs(option.ahead) < Math.abs(nearest.ahead)) nearest = option;
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
      // "tickets for the winter are on sale", "farmers stocked up for winter"
      const ahead = context.tense === 'future' || context.before === 'for';
      return seasonValue(ahead && !running ? begun + 1 : begun, season, from.basis);
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
  if (story && (ground.history || ground.telling || /^(?:previous|following|same|that)$/.test(relation))) {
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
