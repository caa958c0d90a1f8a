/** Verbs of saying that nothing of their own follows: what was said stands before them. */
import type { Group } from './clause-parts.ts';
import type { Frame } from './frame.ts';
import { AUX, COORD, PREP, REL, SUBORD } from './lexicon.ts';

/** Steps over who was told: "told reporters", "told the BBC", "told a news conference". */
function pastHearers({ tokens, flags, names, timed, quoted }: Frame, from: number): number {
  let at = from;
  const name = names.find((one) => one.from === at || one.head === at);
  if (name) return name.to;
  for (; at < Math.min(tokens.length, from + 6); at++) {
    const flag = flags[at] ?? 0;
    if (tokens[at]?.kind === 'mark' || timed[at] || quoted[at]) break;
    if ((flag & (PREP | SUBORD | REL | COORD | AUX)) !== 0) break;
  }
  return at;
}

/** `said` with nothing of its own after it but time, place or a stop. */
export function bareSpeech(frame: Frame, verb: number): boolean {
  let at = frame.tokens[verb]?.form?.verb.person ? pastHearers(frame, verb + 1) : verb + 1;
  while (
    at < frame.tokens.length &&
    (frame.timed[at] || (((frame.flags[at] ?? 0) & PREP) !== 0 && frame.timed[at + 1] === true))
  )
    at++;
  const token = frame.tokens[at];
  if (!token) return true;
  if (/^(?:[.,;:—–]|--)$/u.test(token.text)) return true;
  const flag = frame.flags[at] ?? 0;
  return (flag & (PREP | SUBORD)) !== 0 && token.lower !== 'that';
}

/** "The company hid the leak, investigators found on Monday": a verb of finding behind what was found, with no more than its time. */
export function findsOut({ tokens, timed, flags }: Frame, { lemma, verb, passive }: Group): boolean {
  if (lemma?.lemma !== 'find' || passive) return false;
  const last = tokens.findLastIndex(
    ({ kind }, at) =>
      kind !== 'mark' && timed[at] !== true && !(((flags[at] ?? 0) & PREP) !== 0 && timed[at + 1]),
  );
  return last === verb;
}
