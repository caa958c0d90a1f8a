/** Dates of the calendar: the year they lack comes from tense, from the story, or not at all. */
import type { Day } from '../../model/time.ts';
import { countOf, countOfDate, partsOf, weekdayOfCount } from './calendar.ts';
import type { Ground, Story } from './ground.ts';
import { calendarValue, unplaced, type Basis, type Judged } from './judged.ts';
import type { Context, Relation, Said } from './said.ts';
import { wentOnFrom } from './went-on.ts';

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
  if (year !== null)
    return (
      (said.slashed === 'open' && nearOfTwo(year, month, day, ground.now)) ||
      calendarValue(year, month, day, STATED)
    );
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
    // "that November" behind January is of the same year, and so is "had begun that January" behind November
    if (relation === 'that' && near.month !== null && (month >= near.month || context.background))
      return calendarValue(near.year, month, day, storyBasis(near));
    const within = withinFrame(trail, month, day);
    if (within) return calendarValue(within.year, month, day, storyBasis(within));
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

/** Days from the article's to what it most likely tells of, and to what it hardly does. */
const NEAR = 31;
const FAR = 75;

/** "12/03/2027" in an article of March 2027: the day of the two that lies near its own, where the other is far. */
function nearOfTwo(year: number, month: number | null, day: number | null, now: Day | null): Judged | null {
  if (now === null || month === null || day === null) return null;
  const away = (count: number | null): number => (count === null ? FAR : Math.abs(count - countOf(now)));
  return away(countOfDate(year, month, day)) >= FAR && away(countOfDate(year, day, month)) <= NEAR
    ? calendarValue(year, day, month, STATED)
    : null;
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
    !story.attribute &&
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
 * The dates that a story can go on from: in news and short histories the last one told, and with it that from which it was reached where one
 * sentence gave both ("It began on 30 November 1939 and ended on 13 March 1940. On 7 December ...").
 */
function goingOn({ history, straight, trail }: Ground, near: Story): readonly Story[] {
  if (history && !straight) return trail;
  const frame = near.explicit
    ? trail.filter(
        ({ sentence, explicit, month }) => sentence === near.sentence && explicit && month !== null,
      )
    : [];
  return frame.length > 1 ? frame : [near];
}

/** Years that a stretch may have for what follows to be told from its beginning. */
const FRAME_YEARS = 4;

/** "It lasted from 16 May 1934 to 19 May 1935. On 21 May": within the stretch that the sentence before told, where it can be. */
function withinFrame(trail: readonly Story[], month: number, day: number | null): Story | null {
  const [last, first] = trail;
  if (!last || !first?.opens || first.sentence !== last.sentence || first.month === null) return null;
  if (last.month === null || last.year - first.year > FRAME_YEARS) return null;
  const order = (y: number, m: number, d: number | null): number => (y * 12 + m) * 32 + (d ?? 0);
  const began = order(first.year, first.month, first.day === null || day === null ? null : first.day);
  const year =
    order(first.year, month, first.day === null ? null : day) >= began ? first.year : first.year + 1;
  const ended = order(last.year, last.month, day === null ? null : (last.day ?? 31));
  return order(year, month, day) <= ended ? { ...first, year } : null;
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
  // "coached the side until March"; what still runs ("banned until June") looks ahead
  if (/^(?:until|till)$/.test(context.before) && context.tense === 'past') return before;
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
    return future && future.ahead <= SOON && past.ahead < -250 && !context.happened ? future.year : past.year;
  return nearest.year;
}
