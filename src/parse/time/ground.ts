/**
 * What an expression is counted from: the article's day, and the day the story is at. The story moves with each dated
 * expression; in historical narration it, and not the article's day, anchors what follows.
 */
import type { Day } from '../../model/time.ts';
import { dayOf } from './calendar.ts';
import type { Judged } from './judged.ts';
import type { Context, Expression } from './said.ts';
import type { Sentence } from '../document.ts';

/** The last date told, with as much of it as was told. */
export interface Story {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly value: string;
  /** Sentence in which it was told. */
  readonly sentence: number;
  /** The clock time, where one was told with it: `HH:MM`. */
  readonly clock?: string;
  /** Where it stands in the text. */
  readonly start: number;
  /** Whether its year was written out. */
  readonly explicit: boolean;
  /** Whether a stretch begins with it: "between 16 May 1934 and 3 May 1935". */
  readonly opens: boolean;
  /** Whether it only says which: "the August 1988 cease-fire". A story does not go on from there. */
  readonly attribute: boolean;
  /** Whether it stands inside quotation marks. */
  readonly quoted: boolean;
  /** Whether it was counted from what was told before: "the following year". */
  readonly carried: boolean;
  /** Where the story was, if this only looks back behind it: "had been rescued the day before". */
  readonly behind?: Story;
}

export interface Ground {
  /** The article's day; null when unknown. */
  readonly now: Day | null;
  /** The day of the words, where it differs: inside a quotation of "said Friday". */
  readonly spoken: Day | null;
  readonly story: Story | null;
  /** The last dates told, the latest first: a story may go on from before an aside. */
  readonly trail: readonly Story[];
  /** The last day told, where the story was not moved by it: "had opened its gates on 29 August. Five days later". */
  readonly aside: Story | null;
  /** Whether the text tells history rather than news. */
  readonly history: boolean;
  /** Whether that history is short, and goes straight on. */
  readonly straight: boolean;
  /** Whether the sentence goes on with a stretch of long ago that news has turned to. */
  readonly telling: boolean;
  /** What dates the event that an expression is counted from. */
  readonly event: Judged | null;
  /** The quarter that a report is about, once one was named. */
  readonly quarter: { readonly year: number; readonly n: number; readonly sentence: number } | null;
}

/** Sentences of one paragraph over which a story goes on without a date; over a paragraph's end it goes on with a day. */
const GOES_ON = 2;
/** Characters of the "In" before a year that opens its sentence, or of nothing before "Early in 1979"; "The 1987 crash" and "A 1987 law" only say which. */
const IN = 3;
/** Years after which what follows a year alone is told of it. */
const LONG_AGO = 8;

/** Whether a sentence goes on with what was told of years ago: its months and days are those of the story. */
export function goesOn(
  story: Story | null,
  now: Day | null,
  { said, context: { sentence, tense } }: Expression,
  sentences: readonly Sentence[],
): boolean {
  if (!story || !now || story.attribute || sentence < 0) return false;
  // of a year alone, unless it opens the sentence ("In 2015, on Boxing Day, the river rose"), no more than its own sentence ("The following year, on 26 August"), or of long ago the next one too
  const away = sentence - story.sentence;
  const ago = Number(now.slice(0, 4)) - story.year;
  const lead = story.start - (sentences[story.sentence]?.start ?? 0);
  const heads =
    story.explicit &&
    (lead === IN || lead === 0) &&
    (away === 0 || (away === 1 && ago > LONG_AGO && said.kind === 'date' && said.month !== null));
  if (story.month === null && story.year > 0 && !heads)
    if (!story.carried || away > (said.kind === 'date' && ago > LONG_AGO ? 1 : 0)) return false;
  if (ago <= 1 || tense === 'future' || tense === 'present') return false;
  // "the report, dated June 12, 2024, ... The fire on March 3": what is not long ago does not go on past its year
  if (ago === 2 && said.kind === 'date' && said.month !== null && said.month < (story.month ?? 0))
    return false;
  return sentences[sentence]?.paragraph === sentences[story.sentence]?.paragraph
    ? away <= GOES_ON
    : away <= 1 && said.kind === 'date' && said.day !== null && (story.day !== null || story.carried);
}

/** The day the story is at, if it is known to the day. */
export function storyDay({ story }: Ground): Day | null {
  return story?.month && story.day ? dayOf(story.year, story.month, story.day) : null;
}

/** The story as the next expression finds it: a look back is over with the sentence after it, unless that looks back too. */
export const resumed = (story: Story | null, { sentence, had }: Context): Story | null =>
  story?.behind && sentence > story.sentence && !had ? story.behind : story;

/** The clock time told with a date, or just before it: "at 6 p.m. on Sunday". */
function clockOf(
  { value, time, first }: Judged,
  story: Story | null,
  { sentence }: Context,
): { readonly clock?: string } {
  if (time && /T\d\d:\d\d/.test(value)) return { clock: time };
  return story?.clock && story.sentence === sentence && first !== null && story.value.startsWith(first)
    ? { clock: story.clock }
    : {};
}

/** What an expression tells of a date, if it is one of the calendar. */
function toldBy(
  judged: Judged,
  at: NonNullable<Judged['at']>,
  expression: Expression,
  story: Story | null,
): Story {
  const { said, context } = expression;
  return {
    year: at.year,
    month: at.month,
    day: at.day,
    value: judged.value,
    sentence: context.sentence,
    start: expression.start,
    explicit: said.kind === 'date' && said.year !== null,
    opens: context.before === 'between' || context.before === 'from',
    attribute: context.attribute,
    quoted: context.quoted,
    carried: judged.basis.kind === 'story',
    ...clockOf(judged, story, context),
  };
}

/** The day that an expression tells in passing, or the one before it. */
export function asideAfter(aside: Story | null, judged: Judged, expression: Expression): Story | null {
  return judged.at?.day != null && expression.said.kind === 'date' && !expression.context.attribute
    ? toldBy(judged, judged.at, expression, null)
    : aside;
}

/** "the day before", "the previous evening". */
const looksBack = ({ said }: Expression): boolean =>
  said.kind === 'offset' ? said.direction < 0 : said.kind === 'part' && said.relation === 'previous';

/**
 * The story after an expression: on to its date where it has one. Looking back ("the previous year", "had invaded in
 * 1943"), a year already told, and a year named in passing do not move it.
 */
export function moved(
  ground: Ground,
  judged: Judged,
  expression: Expression,
  nextYear: number | null,
): Story | null {
  const { story, history } = ground;
  const { said, context } = expression;
  const { at } = judged;
  if (!at || said.kind === 'set' || judged.basis.kind === 'known') return story;
  const explicit = said.kind === 'date' && said.year !== null;
  const told = toldBy(judged, at, expression, story);
  // "a year earlier" in a report compares, and leaves it where it was
  if (story && said.kind === 'offset' && said.direction < 0 && said.report === true) return story;
  // "down from the previous month"
  if (story && !history && said.kind === 'unit' && said.relation === 'previous' && said.unit.name === 'month')
    return story;
  // "by the end of the year" leaves a story of long ago in its month
  if (story && ground.telling && said.kind === 'unit' && at.month === null && at.year === story.year)
    return story;
  // "lasted from May 1934 to 3 June 1935. At nightfall the army broke out": a stretch's end is not where its story begins
  const [, first] = ground.trail;
  if (story && said.kind === 'part' && said.day === null && first?.opens && first.sentence === story.sentence)
    return story;
  // "the Civil Constitution of the Clergy (1790)"
  if (story && context.attribute && at.month === null && at.year < story.year) return story;
  // "was found on Thursday. His wife had been rescued the day before"
  if (
    story &&
    !history &&
    context.had &&
    judged.basis.kind === 'story' &&
    (story.behind || looksBack(expression))
  )
    return { ...told, behind: story.behind ?? story };
  if (!story || !history) return told;
  if (
    (said.kind === 'unit' && /^(?:previous|last)$/.test(said.relation)) ||
    (said.kind === 'offset' && said.direction < 0)
  )
    return story;
  if (at.month === null && at.year === story.year) return story;
  // "besieged since the summer of 1933, the army broke out"
  if (context.before === 'since' && at.year < story.year) return story;
  if (context.background && at.year < story.year) return story;
  // "the leader of the August 1792 uprising"
  if (context.attribute && at.year < story.year) return story;
  const away = Math.abs(at.year - story.year);
  const passing =
    explicit &&
    at.month === null &&
    away > 8 &&
    nextYear !== null &&
    Math.abs(nextYear - story.year) * 2 < Math.abs(nextYear - at.year);
  return passing ? story : told;
}
