/**
 * What a time expression says, before any calendar: the grammar's half of the work. `resolve` supplies the other half,
 * what is judged, from the article's day and the story around it.
 */
import type { Span } from '../../model/text.ts';
import type { Part } from '../words/dayparts.ts';
import type { Holiday } from '../words/holidays.ts';
import type { Season } from '../words/seasons.ts';
import type { Unit } from '../words/units.ts';
import type { TimexType } from '../document.ts';

/** TIMEX3 `mod`. */
export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'ON_OR_AFTER'
  | 'ON_OR_BEFORE';

/**
 * How a name or unit is pointed at. `bare` has no word; `last`, `this`, `next` count from the speaker's day; `previous`,
 * `following`, `same` and `that` from the day the story is at; `past` and `coming` are stretches that end or begin now.
 */
export type Relation =
  'bare' | 'last' | 'this' | 'next' | 'previous' | 'following' | 'same' | 'that' | 'past' | 'coming' | 'the';

/** A number of units; `count` null where no number is said ("several"); `to` is the upper end of "12 to 18 months". */
export interface Amount {
  readonly count: number | null;
  readonly to?: number;
  readonly unit: Unit;
}

/** An event that time is counted from, by the word that names it: "Sumter", "bombing". */
export interface EventNamed {
  readonly word: string;
  readonly direction: -1 | 1;
}

/** The thing pointed at, a union closed by `kind`. */
export type Said =
  /** A calendar date with whatever of it is said. Years before Christ are negative; `shortYear` is "'98". */
  | {
      readonly kind: 'date';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly weekday: number | null;
      readonly relation: Relation;
      readonly fiscal?: boolean;
      /** The year of a day that is named for what happened on it: "the Sept. 11 attacks". */
      readonly known?: number;
      /** Which of the numbers of "12/03/2027" comes first; `open` where both can be months. */
      readonly slashed?: 'day' | 'month' | 'open';
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly relation: Relation;
      readonly week: Relation | null;
      /** Weeks before the one that `relation` gives: "three Fridays ago" is two before the last. */
      readonly back?: number;
      /** The other end of "Monday to Friday", by its weekday. */
      readonly to?: number;
      readonly since?: number;
      /** "early Saturday", "2 a.m. Saturday": of the small hours, which come while a newsroom further west still writes of the day before. */
      readonly small?: true;
    }
  /** Today 0, yesterday -1, tomorrow 1. */
  | { readonly kind: 'day'; readonly shift: number }
  /** `ahead` "later this week"; `whole` "the full year". */
  | {
      readonly kind: 'unit';
      readonly unit: Unit;
      readonly relation: Relation;
      readonly fiscal?: boolean;
      readonly ahead?: true;
      readonly whole?: true;
    }
  | {
      readonly kind: 'offset';
      readonly amount: Amount;
      readonly direction: -1 | 1;
      readonly from: 'now' | 'story' | 'event';
      readonly report?: boolean;
      /** Behind a figure that another is compared with: "down from 51 a year earlier". */
      readonly compared?: true;
      readonly event?: EventNamed;
      /** The date beside it that it is counted from: "the day before last Tuesday". */
      readonly base?: Said;
      /** To the day: "a week from Tuesday", "ten years ago today". */
      readonly exact?: true;
      /** Index of the expression that dates the event, once the text was found to date it. */
      readonly anchor?: number;
    }
  /** Quarter, half or third of a year. `n` null: the quarter the report is about; 0 the latest, -1 the last one of its year. */
  | {
      readonly kind: 'fraction';
      readonly of: 'Q' | 'H';
      readonly n: number | null;
      readonly year: Said | null;
      readonly relation: Relation;
      readonly fiscal?: boolean;
      /** "the current quarter", whichever a report is about. */
      readonly running?: true;
      /** Month in which it ended, where the text says so. */
      readonly ended?: number;
    }
  | {
      readonly kind: 'season';
      readonly season: Season;
      readonly year: number | null;
      readonly relation: Relation;
    }
  | {
      readonly kind: 'holiday';
      readonly holiday: Holiday;
      readonly year: number | null;
      readonly relation: Relation;
      readonly part: Part | null;
      /** "Easter week", "Labor Day weekend". */
      readonly stretch?: 'week' | 'weekend';
    }
  /** `decade` 198 is the 1980s, with `short` for one of another century as well ("the '80s"); null with a relation ("the last decade" is a duration, "the next decade" too). */
  | { readonly kind: 'decade'; readonly decade: number; readonly short?: true }
  | { readonly kind: 'century'; readonly century: number }
  | {
      readonly kind: 'clock';
      readonly hour: number;
      readonly minute: number | null;
      readonly second: number | null;
      readonly zone: string | null;
      /** Whether "3:31" leaves open which half of the day. */
      readonly open?: true;
      readonly day: Said | null;
    }
  | { readonly kind: 'part'; readonly part: Part; readonly relation: Relation; readonly day: Said | null }
  | { readonly kind: 'weekend'; readonly relation: Relation; readonly back?: number }
  | { readonly kind: 'vague'; readonly ref: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  /** "then": whatever date was told last; `loose` "during this period": about then. */
  | { readonly kind: 'told'; readonly loose?: true }
  /** An unnamed day or time: "one day", "a later time". */
  | { readonly kind: 'unknown'; readonly value: string }
  | {
      readonly kind: 'duration';
      readonly amounts: readonly Amount[];
      readonly reach: 'past' | 'next' | null;
      readonly ends?: Said;
      /** What it is counted from: "two days after the bombing". */
      readonly event?: EventNamed;
    }
  | {
      readonly kind: 'set';
      readonly value: string;
      readonly quant: string | null;
      readonly freq: string | null;
    }
  /** "the same month last year": the unit that the story is in, a year away. */
  | { readonly kind: 'same-in'; readonly unit: Unit }
  /** The nth unit of a month or year, from its end when negative: "the last week of August", "the first weekend of May". */
  | {
      readonly kind: 'nth';
      readonly n: number;
      readonly unit: Unit;
      /** For "the first Monday in May". */
      readonly weekday?: number;
      readonly outer: Said;
    }
  /** A month or day within something pointed at: "February of last year", "the last week of August". */
  | { readonly kind: 'within'; readonly inner: Said; readonly outer: Said };

/** Where the verb that governs an expression puts it, as far as the grammar shows. */
export type Tense = 'past' | 'future' | 'present' | null;

/** What stands around an expression and bears on its reading. */
export interface Context {
  /** Index into the sentences. */
  readonly sentence: number;
  readonly tense: Tense;
  /** Under a pluperfect: told as having been before the story's day. */
  readonly background: boolean;
  /** Counted or told by the clock beside "had": "had been rescued the day before". */
  readonly had: boolean;
  /** A whole date behind an article: "the August 1988 cease-fire", "the Dec. 21, 1988, bombing"; or behind "since". */
  readonly attribute: boolean;
  /** A day beside what has happened on it: "the Oct. 23 slaying". */
  readonly happened: boolean;
  /** Inside quotation marks: counted from the day the words were spoken. */
  readonly quoted: boolean;
  /** The word before, lower case, or an empty string: "by", "since", "until". */
  readonly before: string;
}

/** A time expression as said. */
export interface Expression extends Span {
  readonly type: TimexType;
  readonly rule: string;
  readonly said: Said;
  readonly mod: Mod | null;
  readonly context: Context;
}

/** An expression before its surroundings are looked at. */
export type Found = Omit<Expression, 'context'>;
