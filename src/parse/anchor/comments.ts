/** The day readers began to comment, as pages print it: "February 1, 2011 at 4:04 pm | Report abuse | Reply". */
import type { Span } from '../../model/text.ts';
import type { Day } from '../../model/time.ts';
import { dayOf } from '../time/calendar.ts';
import { MONTH } from '../words/fragments.ts';
import { monthOf } from '../words/months.ts';

/** A date and hour as comment software prints them. */
export const COMMENT_STAMP = new RegExp(
  `\\b(${MONTH}) ([0-3]?\\d), (20\\d\\d),? (?:at )?[01]?\\d:[0-5]\\d ?[ap]\\.?m\\b`,
  'gi',
);

/** Fewer comments than this tell nothing of the day: they trickle in for weeks. */
const ENOUGH = 3;

/** The day of the earliest comments and the place of the first: null unless there are several and two of them that day. */
export function firstComments(text: string): { readonly day: Day; readonly place: Span } | null {
  const stamps = [...text.matchAll(COMMENT_STAMP)].flatMap((match) => {
    const day = dayOf(Number(match[3]), monthOf(match[1] ?? ''), Number(match[2]));
    return day ? [{ day, place: { start: match.index, end: match.index + match[0].length } }] : [];
  });
  const [first, second] = stamps.sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : a.place.start - b.place.start,
  );
  return stamps.length >= ENOUGH && first && second && first.day === second.day ? first : null;
}
