/** A subject that begins with a title behind a phrase that no comma closes: "At a meeting in Oslo Mr Lund said". */
import type { Frame } from './frame.ts';
import { COORD, DET, PREP } from './lexicon.ts';
import type { Token } from '../text/tokens.ts';

const TITLE =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|King|Queen|Prince|Princess|President|Senator|Judge|Mayor|Governor)$/u;

/** Index of the title of who acts, where the stretch from a preposition to the verb behind `end` holds such a name; else null. */
export function titledBehind(
  { tokens, flags, names }: Pick<Frame, 'tokens' | 'flags' | 'names'>,
  from: number,
  end: number,
): number | null {
  for (let at = from + 2; at < end; at++) {
    const { kind, text } = tokens[at] as Token;
    if (kind === 'mark') return null;
    if (!TITLE.test(text) || ((flags[at - 1] ?? 0) & (PREP | COORD | DET)) !== 0) continue;
    const tail = names.find((name) => name.head <= at + 1 && name.tail > at + 1)?.tail ?? at + 2;
    // "in the week of Mayor Ruiz's trip the council voted": the name is not all that is left
    return tail >= end ? at : null;
  }
  return null;
}
