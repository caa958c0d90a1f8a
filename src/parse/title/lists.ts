/** Lists among the pieces of a title: where a comma or an `and` goes on with one, and where a second act follows. */
import type { Frame } from '../grammar/frame.ts';
import { ADV, AUX, DET, MODAL, PREP, REL, SUBORD } from '../grammar/lexicon.ts';
import type { Piece } from './pieces.ts';
import type { Token } from '../text/tokens.ts';

/** After a comma: whether the words go on as a list that an `and` closes. */
export function listAhead(frame: Frame, pieces: readonly Piece[], k: number): boolean {
  // "three cases, one in the north and two in the south": no list of cases
  if (
    frame.tokens[pieces[k + 1]?.at ?? 0]?.lower === 'one' &&
    ((frame.flags[pieces[k + 2]?.at ?? 0] ?? 0) & PREP) !== 0
  )
    return false;
  let length = 0;
  let item = 0;
  for (let at = k + 1; at < pieces.length && length < 12; at++, length++) {
    const token = frame.tokens[pieces[at]?.at ?? 0] as Token;
    const flag = frame.flags[pieces[at]?.at ?? 0] ?? 0;
    if (/^(?:and|or)$/u.test(token.lower))
      return item > 0 && item <= 4 && (single(frame, pieces, at) || !clauseAfter(frame, pieces, at));
    if (token.text === ',') {
      if (item > 4) return false;
      item = 0;
      continue;
    }
    item++;
    if ((flag & (SUBORD | REL | AUX | MODAL)) !== 0 || token.kind === 'mark') return false;
    const form = token.cap ? undefined : token.form;
    if (form && (form.ing || form.past) && length === 0) return false;
  }
  return false;
}

/** "a land, sea and air attack": one small noun between comma and `and`, so that no act follows, though "air" may be one. */
function single({ tokens, flags }: Frame, pieces: readonly Piece[], k: number): boolean {
  const [mark, noun, next] = [pieces[k - 2], pieces[k - 1], pieces[k + 1]];
  const token = tokens[noun?.at ?? 0];
  if (mark?.text !== ',' || !token || token.cap || token.act || flags[noun?.at ?? 0] !== 0) return false;
  const form = tokens[next?.at ?? 0]?.form;
  return form?.base === true && !form.past && tokens[(next?.at ?? 0) + 1]?.kind === 'word';
}

/** Whether an `and` only goes on with a list or a pair that stands before it. */
export function listBehind(frame: Frame, pieces: readonly Piece[], k: number): boolean {
  if (clauseAfter(frame, pieces, k)) return false;
  // "between A and B", "both A and B", and the last part of "A, B and C"
  for (let at = k - 1; at >= 0 && k - at < 12; at--) {
    const token = frame.tokens[pieces[at]?.at ?? 0] as Token;
    if (token.lower === 'between' || token.lower === 'both' || token.lower === 'either') return true;
    if (token.text === ',') return k - at < 8;
    const form = token.form;
    if (form && (form.past || form.third)) break;
  }
  // two plain nouns or names joined stay together
  const [a, b] = [frame.tokens[pieces[k - 1]?.at ?? 0], frame.tokens[pieces[k + 1]?.at ?? 0]];
  return (
    a !== undefined &&
    b !== undefined &&
    a.cap === b.cap &&
    (a.cap || !b.form?.past) &&
    !((frame.flags[pieces[k + 1]?.at ?? 0] ?? 0) & (DET | PREP))
  );
}

/** "turned hoses | and gas on the crowd", "asks the union | and the bank for a loan": what the verb wants stands behind both. */
export function wantedBehind(
  { tokens, flags }: Frame,
  pieces: readonly Piece[],
  k: number,
  bound: ReadonlySet<string>,
): boolean {
  if (!PAIRS.test(tokens[(pieces[0]?.at ?? 0) - 1]?.form?.verb.lemma ?? '')) return false;
  if (pieces.slice(0, k).some(({ text }) => bound.has(text))) return false;
  for (let at = k + 1; at < Math.min(pieces.length, k + WIDEST_PAIR); at++) {
    const { text, at: index } = pieces[at] as Piece;
    if (bound.has(text)) return true;
    if (tokens[index]?.kind === 'mark' || ((flags[index] ?? 0) & (AUX | MODAL | REL | SUBORD)) !== 0)
      return false;
  }
  return false;
}
const PAIRS = /^(?:turn|ask|accuse|charge|blame|link|hand|separate|confirm|elect|appoint)$/u;
const WIDEST_PAIR = 9;

/** Whether a verb follows an `and` at once: a second act, not a second thing. */
export function clauseAfter(frame: Frame, pieces: readonly Piece[], k: number): boolean {
  for (let at = k + 1; at < pieces.length && at < k + 4; at++) {
    const index = pieces[at]?.at ?? 0;
    const token = frame.tokens[index] as Token;
    const flag = frame.flags[index] ?? 0;
    if ((flag & (AUX | MODAL)) !== 0) return true;
    if ((flag & ADV) !== 0) continue;
    const form = token.cap ? undefined : token.form;
    if (form && (form.past || form.third || (at === k + 1 && form.base) || form.ing)) return true;
    if ((flag & (DET | PREP)) !== 0) return false;
  }
  return false;
}
