/** Steps along a sentence that readings of verbs share. */
import type { Frame } from './frame.ts';
import { ADV, AUX, COORD, DET, MODAL, PREP, PRON, REL, SUBORD } from './lexicon.ts';
import type { Token } from '../text/tokens.ts';

/** "France and Italy each sent planes", "the three all resigned": a quantifier that stands behind what it counts. */
function floats({ tokens, flags }: Frame, at: number): boolean {
  if (!/^(?:each|both|all)$/u.test(tokens[at]?.lower ?? '')) return false;
  const before = tokens[at - 1];
  return (
    before?.kind === 'word' &&
    ((flags[at - 1] ?? 0) & (PREP | COORD | SUBORD | AUX | MODAL)) === 0 &&
    !before.form?.past
  );
}

export function skip(frame: Frame, at: number, step: 1 | -1): number {
  while (at >= 0 && at < frame.tokens.length) {
    const flags = frame.flags[at] ?? 0;
    const beforeTime = (flags & PREP) !== 0 && frame.timed[at + 1] === true;
    if (
      frame.timed[at] ||
      beforeTime ||
      ((flags & ADV) !== 0 && (flags & (PREP | SUBORD)) === 0) ||
      (step < 0 && floats(frame, at))
    )
      at += step;
    else break;
  }
  return at;
}

/** "Madrid in 2004 - The bombs killed": a heading parted from its sentence by a free dash. */
export function dashOpens({ tokens, flags }: Frame, at: number): boolean {
  if (tokens[at]?.text !== '-') return false;
  const next = tokens[at + 1];
  return next?.cap === true && ((flags[at + 1] ?? 0) & DET) !== 0 && next.start > (tokens[at]?.end ?? 0);
}

/** "Libyan forces loyal to him fired": where the clause's own verb is still to come, the word in -s is a noun. */
export function verbFollows(frame: Frame, at: number): boolean {
  for (let k = at + 1; k < Math.min(frame.tokens.length, at + 10); k++) {
    const flag = frame.flags[k] ?? 0;
    const token = frame.tokens[k] as Token;
    if (token.kind === 'mark' || frame.quoted[k] || (flag & (COORD | REL | SUBORD)) !== 0) return false;
    if ((flag & (DET | PRON)) !== 0 && k === at + 1) return false;
    if ((flag & (AUX | MODAL)) !== 0) return true;
    const form = token.cap ? undefined : token.act;
    if (
      form?.past &&
      !form.base &&
      ((frame.flags[k - 1] ?? 0) & (DET | PREP)) === 0 &&
      frame.tokens[k + 1] !== undefined
    )
      return (frame.flags[k - 1] ?? 0) === 0;
  }
  return false;
}
