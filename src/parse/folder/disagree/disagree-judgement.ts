/** What each article has somebody call the matter: `a “significant shift”`, `as a "positive development"`. */
import type { Disagreement } from '../../../model/timeline.ts';
import { apart, contrast, type Said, type Told } from './claims.ts';
import { PREP, stemOf } from '../../grammar/lexicon.ts';
import { synonymous } from './quotation.ts';
import { quoting } from './quoted.ts';
import type { Token } from '../../text/tokens.ts';

/** A judgement with the noun that it comes to. */
interface Judgement extends Said {
  readonly head: string;
}

/**
 * One judgement in several words. Who calls a thing a “slush fund” and a “shakedown” has said both; a “shift” and a
 * “development” may be one word, heard twice or translated.
 */
export function judgements(told: readonly Told[]): Disagreement[] {
  const sides = told.flatMap(judgedIn);
  const has = quoting();
  const together = (one: string, other: string): boolean =>
    told.some((each) => has(each, ` ${one} `) && has(each, ` ${other} `));
  for (const { head } of sides) {
    const found = contrast(
      'wording',
      sides.filter((side) => synonymous(side.head, head)),
      (one, other) => apart(one, other) && !together(one, other),
    );
    if (found.length > 0) return found;
  }
  return [];
}

const isOpening = (mark: string | undefined): boolean => mark === '“' || mark === '"';
const isClosing = (mark: string | undefined): boolean => mark === '”' || mark === '"';
const MOST_WORDS = 6;

function judgedIn(one: Told): Judgement[] {
  if (one.part.placed.mention.kind !== 'statement') return [];
  const { tokens } = one;
  for (let at = 1; at < tokens.length; at++) {
    if (!isOpening(tokens[at]?.text) || !/^(?:a|an|as|it)$/u.test(tokens[at - 1]?.lower ?? '')) continue;
    let end = at + 1;
    while (end < tokens.length && end - at <= MOST_WORDS && !isClosing(tokens[end]?.text)) end++;
    const words = tokens.slice(at + 1, end).filter(({ kind }) => kind === 'word');
    if (!isClosing(tokens[end]?.text) || words.length < 2) continue;
    return [
      {
        text: one.text.slice(words[0]?.start, words.at(-1)?.end),
        key: words.map(({ lower }) => lower).join(' '),
        citation: one.index,
        article: one.article,
        head: headOf(words),
      },
    ];
  }
  return [];
}

/** The last noun before "of" or "forward": "a notable step forward", "a moment of truth". */
function headOf(words: readonly Token[]): string {
  const end = words.findIndex(
    ({ lower, classes }, at) => at > 0 && ((classes & PREP) !== 0 || WAYS.test(lower)),
  );
  return stemOf(words[(end < 0 ? words.length : end) - 1]?.lower ?? '');
}
const WAYS = /^(?:forward|forwards|back|backwards|ahead|away)$/u;
