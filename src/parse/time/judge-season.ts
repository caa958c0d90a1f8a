/** Seasons and holidays: the year they lack comes from tense, from the story, or not at all. */
import type { Day } from '../../model/time.ts';
import { addDays, daysBetween, holidayIn, partsOf, weekdayOfDay } from './calendar.ts';
import type { Ground, Story } from './ground.ts';
import { speakersDay, storyBasis } from './judge-named.ts';
import {
  dayValue,
  seasonValue,
  unplaced,
  weekendValue,
  weekValue,
  yearValue,
  type Basis,
  type Judged,
} from './judged.ts';
import type { Context, Relation, Said } from './said.ts';
import { yearAfter } from './went-on.ts';
import type { Season } from '../words/seasons.ts';

type SaidOf<K extends Said['kind']> = Extract<Said, { kind: K }>;

const STATED: Basis = { kind: 'stated' };
const two = (n: number): string => String(n).padStart(2, '0');

/** A season of the story; long histories call its winters by the year of their January: "over the winter", told after December 1777, is that of 1778. */
function seasonTold(year: number, season: Season, story: Story, atLength: boolean): Judged {
  const judged = seasonValue(year, season, storyBasis(story));
  return atLength && season.code === 'WI'
    ? { ...judged, value: `${yearValue(year === -1 ? 1 : year + 1)}-WI` }
    : judged;
}

export function judgeSeason(said: SaidOf<'season'>, context: Context, ground: Ground): Judged {
  const { season, year, relation } = said;
  if (year !== null) return seasonValue(year, season, STATED);
  const { story } = ground;
  const history = ground.history || ground.telling;
  const atLength = ground.history && !ground.straight;
  const pointed = /^(?:following|previous|same|that)$/.test(relation);
  if (story && (pointed || (history && (relation === 'bare' || relation === 'the' || relation === 'next')))) {
    if (relation === 'bare' || relation === 'the') {
      const year = yearAfter(ground.trail, Math.min(season.firstMonth + 1, 12), null);
      return seasonTold(year, season, story, atLength);
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
    return seasonTold(story.year + step + wintry, season, story, atLength);
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
  { tense, before: word }: Context,
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
    // "rooms are booked for Easter"
    if (soon || tense === 'future' || (word === 'for' && tense !== 'past')) return after;
    return before;
  })();
  return day ? dayValue(day, basis) : unplaced('XXXX-XX-XX');
}
