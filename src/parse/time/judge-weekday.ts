/** Weekdays and weekends: which one is meant comes from the word before it, from tense, or from the story. */
import type { Day } from '../../model/time.ts';
import { addDays, mondayOf, weekdayOfDay, weekdayOnOrAfter, weekdayOnOrBefore } from './calendar.ts';
import { storyDay, type Ground } from './ground.ts';
import { speakersDay, storyBasis } from './judge-named.ts';
import { dayValue, unplaced, weekendValue, type Judged } from './judged.ts';
import type { Context, Relation, Said } from './said.ts';

type SaidOf<K extends Said['kind']> = Extract<Said, { kind: K }>;

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
  if (said.back !== undefined)
    return dayValue(addDays(weekdayOnOrBefore(addDays(from.day, -1), weekday), -7 * said.back), from.basis);
  // nobody calls a night of six days ago so
  const small = said.small === true && relation === 'bare' && weekday === weekdayOfDay(addDays(from.day, 1));
  if (small && !ground.history) return dayValue(addDays(from.day, 1), from.basis);
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
      : weekdayFrom(
          from.day,
          weekday,
          relation,
          week,
          ahead && said.to !== undefined ? { ...context, tense: 'future' } : context,
        ),
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
    // nobody calls yesterday "last Tuesday", nor tomorrow "next Thursday"
    case 'last':
      return weekdayOnOrBefore(addDays(from, -2), weekday);
    case 'next':
      return weekdayOnOrAfter(addDays(from, 2), weekday);
    case 'past':
    case 'previous':
      return weekdayOnOrBefore(addDays(from, -1), weekday);
    case 'coming':
    case 'following':
      return weekdayOnOrAfter(addDays(from, 1), weekday);
    case 'this':
      return context.tense === 'past' ? weekdayOnOrBefore(from, weekday) : weekdayOnOrAfter(from, weekday);
    default:
      return context.tense === 'future' ? weekdayOnOrAfter(from, weekday) : weekdayOnOrBefore(from, weekday);
  }
}

export function judgeWeekend(
  { relation, back = 0 }: SaidOf<'weekend'>,
  context: Context,
  ground: Ground,
): Judged {
  const from = speakersDay(ground);
  if (!from) return unplaced('XXXX-WXX-WE');
  const weekday = weekdayOfDay(from.day);
  const thisOne = from.day;
  const lastOne = addDays(from.day, -7 - 7 * back);
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
