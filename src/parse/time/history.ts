/** Whether a text tells history rather than news: a date without a year then goes on from the date told before it. */
import type { Day } from '../../model/time.ts';
import type { Expression, Said } from './said.ts';

/** Years from the article's own within which a year is of the news. */
const OF_THE_NEWS = 2;

/** A long history turns aside and goes on from before; a short one goes straight on. */
export type History = 'long' | 'short';

/** What kind of history a text of a day tells; null of news. */
export function historyIn(expressions: readonly Expression[], now: Day | null): History | null {
  const here = now ? Number(now.slice(0, 4)) : null;
  if (tellsAtLength(expressions, here)) return 'long';
  return here !== null && tellsInShort(expressions, here) ? 'short' : null;
}

/** A long history has many written-out years, mostly far from its own day, and few words that point at that day. */
export function tellsAtLength(expressions: readonly Expression[], here: number | null): boolean {
  let far = 0;
  let written = 0;
  let pointing = 0;
  for (const { said } of expressions) {
    if (said.kind === 'date' && said.year !== null) {
      written += 1;
      if (isFar(said.year, here)) far += 1;
    } else if (points(said)) pointing += 1;
  }
  return (far >= 8 && far > (pointing + written - far) * 2) || (written >= 12 && written > pointing * 8);
}

function isFar(year: number, here: number | null): boolean {
  return here === null || Math.abs(year - here) > OF_THE_NEWS;
}

/** "yesterday", "Monday", "last week", "two days ago" */
function points(said: Said): boolean {
  return (
    said.kind === 'day' ||
    (said.kind === 'weekday' && said.relation === 'bare') ||
    (said.kind === 'unit' && /^(?:last|this|next)$/.test(said.relation)) ||
    (said.kind === 'offset' && said.from === 'now')
  );
}

/** Dates of long ago that make a short text a history, one of which at least is more than a year alone. */
const FEW = 3;
const MONTHS_TOLD = 1;
/** And so many where a "today" tells what has become of it ("Today the fort houses a museum"). */
const MANY = 6;

/** "The war began in May 1859": a short history opens with such a date, has some more, and points nowhere at its own day. */
function tellsInShort(expressions: readonly Expression[], here: number): boolean {
  let far = 0;
  let near = 0;
  let months = 0;
  let todays = 0;
  for (const { said } of expressions) {
    if (said.kind === 'date' || said.kind === 'season') {
      if (said.year === null) {
        if (far === 0) return false;
      } else if (isFar(said.year, here)) {
        far += 1;
        if (said.kind === 'season' || said.month !== null) months += 1;
      } else if (far === 0 || (near += 1) > 1) return false;
    } else if (said.kind === 'day' && said.shift === 0 && far >= FEW) todays += 1;
    else if (points(said) || (said.kind === 'part' && said.day !== null && points(said.day))) return false;
    else if (said.kind === 'duration' && said.reach === 'past') return false;
  }
  if (todays > 0 && (todays > 1 || near > 0 || far < MANY)) return false;
  return far >= FEW && months >= MONTHS_TOLD;
}
