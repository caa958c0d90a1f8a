/** The shape of a time rule: one idea, its pattern, its reading, and texts it must and must not read. */
import type { Mod, Said } from '../time/said.ts';
import type { TimexType } from '../document.ts';

/** Named groups of a match; a group that took no part is undefined. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What surrounds a match, for the few rules that must look. */
export interface Surroundings {
  /** The article's text with line wraps undone. */
  readonly clean: string;
  readonly start: number;
  readonly end: number;
  readonly match: string;
}

/** What a rule makes of its match. */
export interface Reading {
  readonly type: TimexType;
  readonly said: Said;
  readonly mod?: Mod;
  /** The span where it is less than the match: offsets within the match. */
  readonly from?: number;
  readonly to?: number;
}

/** Word classes that start the search for a rule's pattern. See `words/triggers.ts`. */
export type Trigger =
  | 'month'
  | 'weekday'
  | 'unit'
  | 'deictic'
  | 'part'
  | 'season'
  | 'holiday'
  | 'year'
  | 'decade'
  | 'clock'
  | 'numeric'
  | 'vague'
  | 'set'
  | 'spoken'
  | 'quarter'
  | 'weekend'
  | 'century'
  | 'ordinal';

/** A text with the expressions in it marked by brackets and the TIMEX3 value each has. */
export interface Example {
  /** The article's day. */
  readonly on?: string;
  /** For instance `He left [last Friday].` */
  readonly text: string;
  readonly value: string;
}

export interface Rule {
  /** Stable id: stands in timeline.json and in golden cases. */
  readonly id: string;
  readonly triggers: readonly Trigger[];
  /** Sticky; tried at the trigger and at each leading word before it. */
  readonly pattern: RegExp;
  /** Kept only in a text that tells history, not news. */
  readonly historyOnly?: boolean;
  /** Null when a match is not a time after all. */
  readonly read: (groups: Groups, around: Surroundings) => Reading | null;
  /** Whether "early", "the end of", "mid-" may stand before it, and "about", "nearly". */
  readonly takes: 'edges' | 'bounds' | 'both' | 'none';
  readonly examples: readonly Example[];
  /** Texts in which this rule must find nothing. */
  readonly not: readonly string[];
}
