/** Participles in a row behind one form of "be", which are no verbs of their own. */
import type { Frame } from './frame.ts';
import { ADV, COORD } from './lexicon.ts';
import type { Token } from '../text/tokens.ts';

/** "reported being beaten, arrested and harassed", "expects to be closed": participles of one passive, no verbs of their own. */
export function passiveList(frame: Frame, left: number): boolean {
  // "where flights had been cancelled, reopened": a comma alone closes what is told by the way
  const behind = frame.tokens[left + 2];
  if (
    frame.tokens[left]?.text === ',' &&
    behind?.text !== ',' &&
    ((frame.flags[left + 2] ?? 0) & COORD) === 0
  )
    return false;
  for (let at = left; at >= 0 && left - at < 8; at--) {
    const token = frame.tokens[at] as Token;
    if (/^(?:be|being|been)$/u.test(token.lower)) return true;
    const joins =
      token.text === ',' ||
      token.lower === 'and' ||
      token.lower === 'or' ||
      ((frame.flags[at] ?? 0) & ADV) !== 0;
    if (!joins && !(at < left && !token.cap && token.act?.participle)) return false;
  }
  return false;
}

/** "they were beaten, robbed and threatened": the middle of such a list. */
export function listedPassive({ tokens, flags }: Frame, at: number): boolean {
  if (tokens[at - 1]?.text !== ',' || tokens[at - 2]?.act?.participle !== true) return false;
  if (tokens[at + 1]?.text !== ',' && ((flags[at + 1] ?? 0) & COORD) === 0) return false;
  return (
    /^(?:was|were|is|are)$/u.test(tokens[at - 3]?.lower ?? '') &&
    !/^(?:who|which|that)$/u.test(tokens[at - 4]?.lower ?? '')
  );
}
