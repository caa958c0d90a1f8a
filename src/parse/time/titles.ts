/** Time words inside a title in quotation marks: "Saturday Night and Sunday Morning", "The Day After Tomorrow". */
import type { Span } from '../../model/text.ts';

/** No title is longer than this; nearly all expressions have no quotation mark this near. */
const REACH = 48;
const OPENS = /[“"‘]([^“”"‘]{0,48})$/;
const CLOSES = /^([^“”"]{0,48}?)[,.]?(?:[”"]|’(?![a-z]))/;
const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|for|with|by|from|after|before|de|la|vs?\.?)$/;
/** Words that are written with a capital anyway. */
const CAPITAL_ANYWAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Jan\w*|Feb\w*|Mar(?:ch)?|Apr\w*|May|June?|July?|Aug\w*|Sep\w*|Oct\w*|Nov\w*|Dec\w*|I)[.,]?$/;

/** A word inside an expression that only a name writes with a capital: "The Day After Tomorrow", "Last Week Tonight". */
const INNER_CAPITAL =
  /(?<=[a-z\d]\s)(?:After|Before|Day|Days|Week|Weeks|Month|Months|Year|Years|Tomorrow|Yesterday|Today|Ago|Later|Earlier|Last|Next)\b/g;

/** "a Day Ago": no name with two such words is shorter. */
const SHORTEST_NAME = 9;

/** Whether an expression is the name of a work, by its capitals, in a sentence that has words without; holidays have theirs anyway. */
export function isName(clean: string, { start, end }: Span): boolean {
  return (
    end - start >= SHORTEST_NAME &&
    (clean.slice(start, end).match(INNER_CAPITAL)?.length ?? 0) > 1 &&
    /[a-z]\s$/.test(clean.slice(Math.max(0, start - 12), start)) &&
    !/\b[A-Z][a-z]{1,14}\s$/.test(clean.slice(Math.max(0, start - 16), start))
  );
}

/** Whether the last quotation mark within reach opens. */
function opensNear(clean: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - REACH - 1; at -= 1) {
    const code = clean.charCodeAt(at);
    if (code === 34 || code === 0x201c || code === 0x2018) return true;
    if (code === 0x201d) return false;
  }
  return false;
}

/** Whether an expression stands in a short quotation of which every word of weight has a capital. */
export function inTitle(clean: string, { start, end }: Span): boolean {
  if (!opensNear(clean, start)) return false;
  const before = OPENS.exec(clean.slice(Math.max(0, start - REACH - 1), start));
  if (!before) return false;
  const after = CLOSES.exec(clean.slice(end, end + REACH + 2));
  if (!after) return false;
  const words = `${before[1] ?? ''}${clean.slice(start, end)}${after[1] ?? ''}`
    .split(/[\s-]+/)
    .filter(Boolean);
  // "Yesterday" and "1989" are songs; said alone, a word ends in a comma or a stop
  if (words.length === 1) return /^[A-Z\d]/.test(words[0] ?? '') && /^[”"]/.test(clean.slice(end, end + 1));
  if (words.length > 8) return false;
  const weighty = words.filter((word, at) => at === 0 || !SMALL.test(word));
  return (
    weighty.every((word) => /^[A-Z0-9(&]/.test(word)) &&
    weighty.some((word, at) => at > 0 && /^[A-Z]/.test(word) && !CAPITAL_ANYWAY.test(word))
  );
}
