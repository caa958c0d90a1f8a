/** Words that say on which side of a day a stretch of time lies: "the past", "the next", "the first". */
import { POSSESSIVE } from '../words/fragments.ts';
import { SPACE } from '../words/pattern.ts';

export const REACH = `(?:(?:the|these|those|this|${POSSESSIVE})${SPACE})?(?<reach>last|past|previous|preceding|prior|next|coming|following|ensuing|subsequent|recent|first|final|remaining|latest|same)${SPACE}`;

const BACKWARD = /last|past|previous|preceding|prior|recent/i;

const FORWARD = /next|coming|following|ensuing|subsequent/i;

/** A reach word as the side a stretch lies on. */
export function reachOf(word: string | undefined): 'past' | 'next' | null {
  if (!word) return null;
  return BACKWARD.test(word) ? 'past' : FORWARD.test(word) ? 'next' : null;
}

/** "to last six weeks", "could last all night": a verb, and no word for a side. */
export function lastsAt(clean: string, start: number, match: string): boolean {
  return (
    /^last\s/i.test(match) &&
    /\b(?:to|will|would|could|may|might|can|should|must|not|only|usually|typically|often|normally|generally|they|these|those)\s$|['’](?:t|ll)\s$/i.test(
      clean.slice(Math.max(0, start - 10), start),
    )
  );
}
