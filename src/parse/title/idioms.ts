/** Verbs that are another one without what ends them: nobody is held who is "held in contempt", and nothing called that is "called into question". */
import type { Frame } from '../grammar/frame.ts';
import { AUX, MODAL, REL } from '../grammar/lexicon.ts';
import type { Piece } from './pieces.ts';

const ENDS =
  /^(?:in (?:contempt|check|breach)|into (?:question|doubt|account|custody)|to (?:justice|account|court|trial)|on (?:trial|hold|notice)|at (?:bay|risk)|hostage|accountable|responsible|liable)\b/u;
const OPENS = /^(?:in$|into$|to$|on$|at$|hostage|accountable|responsible|liable)/u;
const BEGINS = /^(?:hold|find|call|bring|take|put|keep|throw)$/u;
const WIDEST = 16;

/** Whether such an end is still to come behind the piece before `k`. */
export function idiomAhead({ tokens, flags }: Frame, pieces: readonly Piece[], k: number): boolean {
  for (let ahead = k; ahead < Math.min(pieces.length, k + WIDEST); ahead++) {
    const { text, at } = pieces[ahead] as Piece;
    if (((flags[at] ?? 0) & (REL | AUX | MODAL)) !== 0 || /^[;:—–]$/u.test(text)) return false;
    const lower = tokens[at]?.lower ?? '';
    // most words open none
    if (!OPENS.test(lower) || !ENDS.test(`${lower} ${tokens[at + 1]?.lower ?? ''}`)) continue;
    const first = (pieces[0]?.at ?? 0) - 1;
    return tokens
      .slice(first, pieces[k - 1]?.at)
      .some(({ cap, form }) => !cap && BEGINS.test(form?.verb.lemma ?? ''));
  }
  return false;
}
