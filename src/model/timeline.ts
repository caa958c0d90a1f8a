/** The one value that passes from the parser to page, embed, exports and other people's programs. */
import type { Note, Span } from './text.ts';
import type { Dating, Day, Precision } from './time.ts';

export const FORMAT = 'sourceline/1';

/** A value of which there is at least one. */
export type Some<T> = readonly [T, ...T[]];

export interface Excerpt extends Span {
  readonly text: string;
}

/** A stretch that is page furniture (related headlines, navigation, comment forms), and why we think so. */
export interface Furniture extends Span {
  readonly reason: string;
}

export interface Article {
  readonly id: string;
  readonly file: string;
  readonly fileSha256: string;
  readonly sha256: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** field name -> where it came from */
  readonly provenance: Readonly<Record<string, string>>;
  /** Set only by evidence of publication. */
  readonly published: Dating | null;
  /** The date that expressions are counted from; possibly an interval. */
  readonly reference: Dating | null;
  /** Other files with the same text. */
  readonly carriers: readonly string[];
  /** The whole text, or null when only excerpts ship. */
  readonly text: string | null;
  readonly excerpts: readonly Excerpt[];
  readonly furniture: readonly Furniture[];
}

export const ACTOR_KINDS = ['person', 'organisation', 'state', 'other'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export interface Actor {
  readonly id: string;
  /** Fullest form seen. */
  readonly name: string;
  readonly kind: ActorKind;
  readonly role: string | null;
  /** The state or institution the actor speaks for: its lane. */
  readonly group: string;
}

export const EVENT_KINDS = [
  'statement',
  'meeting',
  'decision',
  'vote',
  'military',
  'sanction',
  'appointment',
  'arrest',
  'court',
  'death',
  'disaster',
  'launch',
  'result',
  'publication',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const STATUSES = ['happened', 'scheduled', 'cancelled'] as const;
export type Status = (typeof STATUSES)[number];

export const SUPPORTS = ['states-date', 'implies-date', 'content-only'] as const;
/** `content-only` tells the act without its date: a short tick, not a source of the date. */
export type Support = (typeof SUPPORTS)[number];

export interface Citation extends Span {
  readonly article: string;
  /** The slice of the full text with runs of white space collapsed; nothing else changed. */
  readonly quote: string;
  /** The date that this sentence gives the event, or null. */
  readonly dating: Dating | null;
  readonly support: Support;
  /** Actor id of a quotation's speaker, or null. */
  readonly speaker: string | null;
}

export const DIFFERENCES = ['date', 'wording', 'actor', 'place', 'number', 'fact'] as const;
export type Difference = (typeof DIFFERENCES)[number];

export interface Claim {
  /** Verbatim words. */
  readonly text: string;
  /** Indices into the event's citations. */
  readonly citations: readonly number[];
}

export interface Disagreement {
  readonly about: Difference;
  readonly claims: readonly [Claim, Claim, ...Claim[]];
}

export interface Edit {
  readonly field: string;
  readonly was: string | null;
  readonly reason: string | null;
}

interface Reported {
  readonly id: string;
  readonly aliases: readonly string[];
  /** At most 80 characters: who did or said what. */
  readonly title: string;
  readonly kind: EventKind;
  readonly status: Status;
  /** Actor ids; the first is the one who acts. */
  readonly actors: readonly string[];
  readonly place: string | null;
  /** 0 to 1: how much a timeline needs this event. */
  readonly weight: number;
  /** Number of independent sources; copies of one agency text count once. */
  readonly independent: number;
  readonly citations: Some<Citation>;
  readonly disagreements: readonly Disagreement[];
  readonly edited: readonly Edit[];
}

/** An event with a day or a longer stretch of time; the first four fields are copies from `dating`. */
export interface DatedEvent extends Reported {
  readonly edtf: string;
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
  readonly dating: Dating;
}

/** Reported, but no day can be derived; `notAfter` is the upper bound where there is one. */
export interface UndatedEvent extends Reported {
  readonly dating: null;
  readonly notAfter: Day | null;
}

export type TimelineEvent = DatedEvent | UndatedEvent;

export interface Timeline {
  readonly format: typeof FORMAT;
  readonly title: string;
  readonly description: string;
  readonly articles: readonly Article[];
  readonly actors: readonly Actor[];
  /** By `first`, then `dating.time`, then falling weight, then id. */
  readonly events: readonly DatedEvent[];
  readonly undated: readonly UndatedEvent[];
  readonly notes: readonly Note[];
  /** Lanes in the editor's order; others follow. Absent when no editor gave any. */
  readonly lanes?: readonly string[];
}
