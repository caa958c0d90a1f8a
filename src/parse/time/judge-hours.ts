/** Clock times and parts of the day: the day they belong to is said beside them, told before, or the article's own. */
import type { Day } from '../../model/time.ts';
import { addDays } from './calendar.ts';
import { storyDay, type Ground, type Story } from './ground.ts';
import { speakersDay } from './judge-named.ts';
import { dayValue, unplaced, valueOnly, type Judged } from './judged.ts';
import type { Context, Said } from './said.ts';
import type { Part } from '../words/dayparts.ts';

type SaidOf<K extends Said['kind']> = Extract<Said, { kind: K }>;
type Judge = (said: Said, context: Context, ground: Ground) => Judged;

const two = (n: number): string => String(n).padStart(2, '0');

/** When a part of the day begins, for order within the day. */
const BEGINS: Readonly<Record<Part, string>> = {
  MO: '06:00',
  MI: '12:00',
  AF: '12:00',
  EV: '18:00',
  NI: '20:00',
  DT: '06:00',
};

export function judgeClock(said: SaidOf<'clock'>, context: Context, ground: Ground, judge: Judge): Judged {
  const { minute, second } = said;
  const hour = said.open && isAfternoon(said.hour, minute ?? 0, context, ground) ? said.hour + 12 : said.hour;
  const clock = `T${two(hour)}:${two(minute ?? 0)}${second === null ? '' : `:${two(second)}`}`;
  const time = `${two(hour % 24)}:${two(minute ?? 0)}`;
  const around = said.day ? null : (partAround(hour, ground, context) ?? dayAround(ground, context));
  const home = said.day
    ? judge(said.day, context, ground)
    : around && hour < SMALL_HOURS
      ? afterNight(around, ground)
      : around;
  return home ? { ...home, value: `${home.value}${clock}`, time } : unplaced(`XXXX-XX-XX${clock}`);
}

/** Hours of a clock of twelve that lie in a part of the day after noon. */
const HOURS_OF: Readonly<Record<string, readonly [number, number]>> = {
  AF: [1, 6],
  EV: [4, 11],
  NI: [6, 11],
};

/** "took off at 3:26 p.m. By 3:31 it was down": the half of the day goes on. */
function isAfternoon(hour: number, minute: number, { sentence }: Context, { story }: Ground): boolean {
  const clock = story?.clock;
  // "on Thursday evening, at 8 o'clock"
  const [from, to] = HOURS_OF[/T([A-Z]{2})$/.exec(story?.value ?? '')?.[1] ?? ''] ?? [];
  if (story?.sentence === sentence && from !== undefined && to !== undefined)
    return from <= hour && hour <= to;
  if (!story || !clock || clock < '12:00' || clock >= '24:00' || sentence - story.sentence > 1) return false;
  return `${two(hour + 12)}:${two(minute)}` >= clock;
}

/** Before this hour a time told behind an evening is of the day after. */
const SMALL_HOURS = 6;

/** "On Friday night shots were heard, and at 1 a.m. police came": the next day. */
function afterNight(home: Judged, { story, trail }: Ground): Judged {
  // "fell silent on Tuesday morning, and by dusk nobody had heard it. It was last heard at 3.47am": of that morning
  const morning = trail.some(
    ({ value, sentence }) =>
      sentence === story?.sentence && home.first !== null && value === `${home.first}TMO`,
  );
  const evening =
    story !== null &&
    !morning &&
    ((story.clock !== undefined && story.clock >= '17:00') || /T(?:NI|EV)$/.test(story.value));
  return evening && home.first && home.basis.kind === 'story' && story.value.startsWith(home.first)
    ? dayValue(addDays(home.first, 1), home.basis)
    : home;
}

export function judgePart(said: SaidOf<'part'>, context: Context, ground: Ground, judge: Judge): Judged {
  const { part, relation, day } = said;
  const time = BEGINS[part];
  const finish = (home: Judged | null): Judged =>
    home ? { ...home, value: `${home.value}T${part}`, time } : unplaced(`XXXX-XX-XXT${part}`);
  // "this morning" and "today" of a history stay days
  if (day) return finish(judge(day, context, day.kind === 'day' ? { ...ground, history: false } : ground));
  if (relation === 'bare') return valueOnly(`XXXX-XX-XXT${part}`);
  const from = ground.history ? null : speakersDay(ground);
  const told = relation === 'that' || relation === 'same' ? dayBehind(ground, context) : storyDay(ground);
  const shifted = (shift: number): Judged | null =>
    told && ground.story
      ? dayValue(addDays(told, shift), { kind: 'story', from: told })
      : from && dayValue(addDays(from.day, shift), from.basis);
  switch (relation) {
    case 'this':
      return finish(from && dayValue(from.day, from.basis));
    case 'last':
      return finish(from && dayValue(addDays(from.day, -1), from.basis));
    // "overnight"
    case 'past':
      return finish(from && dayValue(addDays(from.day, context.tense === 'future' ? 0 : -1), from.basis));
    case 'next':
    case 'following':
      return finish(shifted(1));
    case 'previous':
      return finish(shifted(-1));
    default:
      // "a curfew that began at 6 p.m. Wednesday was lifted at dawn"
      if (
        part === 'MO' &&
        ground.story?.clock &&
        ground.story.clock >= '12:00' &&
        ground.story.sentence === context.sentence
      )
        return finish(shifted(1));
      // "it will reopen in the morning": the next one
      return part === 'MO' &&
        context.tense === 'future' &&
        from &&
        ground.story?.sentence !== context.sentence
        ? finish(dayValue(addDays(from.day, 1), from.basis))
        : finish(shifted(0));
  }
}

/** The day that "that morning" points at: in words that look back one that is over. */
function dayBehind(ground: Ground, { tense }: Context): Day | null {
  const told = storyDay(ground);
  const { now, history, trail } = ground;
  if (!told || !now || history || told <= now || tense === 'future') return told;
  const days = trail.map((story) => storyDay({ ...ground, story }));
  return days.find((day) => day !== null && day <= now) ?? now;
}

/** "A quake struck on Monday night, police said Tuesday. It hit at 11:52 pm": the day with a part in which the clock stands. */
function partAround(hour: number, ground: Ground, { sentence }: Context): Judged | null {
  const { story, trail, now } = ground;
  if (!story || sentence - story.sentence > 1 || now === null || storyDay(ground) !== now) return null;
  const parted = trail.find(
    ({ value, sentence: at, quoted }) => at === story.sentence && !quoted && CLOCK_PART.test(value),
  );
  const [from, to] = SPANS[CLOCK_PART.exec(parted?.value ?? '')?.[1] ?? ''] ?? [];
  if (!parted || from === undefined || to === undefined || hour < from || hour > to) return null;
  const day = storyDay({ ...ground, story: parted });
  return day === null ? null : dayValue(day, { kind: 'story', from: day });
}
const CLOCK_PART = /T(MO|AF|EV|NI)$/u;
/** Hours of a part of the day; what lies behind midnight is of no certain night. */
const SPANS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [4, 11],
  AF: [12, 18],
  EV: [16, 23],
  NI: [18, 23],
};

/** The day a clock time without one belongs to: told in this sentence or the one before, else the speaker's. */
function dayAround(outer: Ground, { sentence, tense, quoted }: Context): Judged | null {
  // a date that only says which is passed over: "the worst fall since Sept. 17, 2001. At 3 p.m."
  const story = outer.story?.attribute
    ? (outer.trail.find((one) => !one.attribute && one.day !== null) ?? outer.story)
    : outer.story;
  const ground = story === outer.story ? outer : { ...outer, story };
  const told = storyDay(ground);
  const { now } = ground;
  const from = ground.history ? null : speakersDay(ground);
  // `"We open before Easter," he said at a noon briefing`: the words' days are not those of the speaking
  const here = story?.sentence === sentence && (quoted || !story.quoted);
  // a day still to come is left behind with its sentence ("results are due Friday. ... It rained at noon."), and so is one
  // that is over when the words look ahead ("They won on Monday. ... The next game is at 5 p.m.")
  const passing =
    from !== null &&
    now !== null &&
    told !== null &&
    !here &&
    (told > now ? tense !== 'future' : told < now && (tense === 'future' || tense === 'present'));
  const week = story !== null && /W\d\d$/.test(story.value);
  if (
    told &&
    story &&
    !story.attribute &&
    !passing &&
    !week &&
    (ground.history || sentence - story.sentence <= (isYesterday(story, told, now) ? NEXT_DAY : 2))
  )
    return dayValue(told, { kind: 'story', from: told });
  return from && dayValue(from.day, from.basis);
}

/** Sentences over which a paper of the next day goes on with the day that its first two name. */
const NEXT_DAY = 5;

/** "The jet slid off the runway yesterday ... It went down the strip at 5.10am": the day before the paper's, told at its head. */
const isYesterday = ({ sentence }: Story, told: Day, now: Day | null): boolean =>
  now !== null && sentence <= 1 && told === addDays(now, -1);
