/** Where counting begins: the article's day, the date told last, a day told before it, or the event named. */
import type { Day } from '../../model/time.ts';
import { dayOf, partsOf } from './calendar.ts';
import { storyDay, type Ground } from './ground.ts';
import { speakersDay } from './judge-named.ts';
import type { Basis } from './judged.ts';
import type { Context, Said } from './said.ts';
import type { UnitName } from '../words/units.ts';

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

export function storyStart(ground: Ground): Start | null {
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
export function dayStart(
  unit: UnitName,
  direction: -1 | 1,
  ground: Ground,
  { sentence }: Context,
): Start | null {
  const start = storyStart(ground);
  const { story, now, history } = ground;
  if (!story || !/^(?:day|night|week)$/.test(unit)) return start;
  const { aside } = ground;
  if (history)
    return direction > 0 && !start?.day && aside && sentence - aside.sentence <= 1
      ? storyStart({ ...ground, story: aside })
      : start;
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
export function dayTold(ground: Ground, { sentence }: Context): Start | null {
  const known = ground.trail.find(({ day, sentence: told }) => day !== null && sentence - told <= 1);
  return known ? storyStart({ ...ground, story: known }) : null;
}

/** The day of the event that is counted from, as told elsewhere in the text. */
export function eventStart({ event, base }: SaidOf<'offset'>, ground: Ground): Start | null {
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
