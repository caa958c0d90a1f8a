/**
 * Why a date is what it is, in parts, so that a page can word it in its own language. `Dating.explanation` says the same
 * in English. What the timeline says anyhow is not repeated: the words are the evidence of the dating, and for
 * `published` they are counted from the `reference` of its article.
 */

/** Ids of the evidence for an article's own day, strongest first. */
export const OWN_DAY_RULES = [
  'metadata',
  'date-in-file-name',
  'date-in-own-url',
  'time-stamp',
  'published-on',
  'date-line',
  'dateline',
  'first-full-date',
  'first-comments',
] as const;

/** What a date rests on. */
export const GROUNDS = [
  'stated',
  'published',
  'utterance',
  'story',
  'event',
  'known',
  'beside',
  'vague',
  'behind',
  'editor',
  ...OWN_DAY_RULES,
  'same-quotation',
  'same-days',
] as const;
export type Ground = (typeof GROUNDS)[number];

/** How an event came to a date that is not told of it alone. */
export const WAYS = ['same-remarks', 'same-day', 'same-place', 'fresh-news'] as const;
export type Way = (typeof WAYS)[number];

/** What of a stretch is meant: "the end of May 1940", "the morning of 9 January". */
export const SHARES = [
  'start',
  'mid',
  'end',
  'about',
  'earlier',
  'later',
  'morning',
  'midday',
  'afternoon',
  'evening',
  'night',
  'daytime',
] as const;
export type Share = (typeof SHARES)[number];

export interface Reason {
  readonly by: Ground;
  /** Outermost first; the rest of the reason is that of the date that was taken over. */
  readonly through?: readonly Way[];
  /** The date in the text that the words are counted from, a TIMEX3 value. */
  readonly from?: string;
  /** For `event`: the word with which the text gives that date. */
  readonly word?: string;
  readonly share?: Share;
  /** The verb looks ahead, so that the coming day is meant. */
  readonly ahead?: true;
  /** A file or the place in it, for grounds outside of the text. */
  readonly name?: string;
}
