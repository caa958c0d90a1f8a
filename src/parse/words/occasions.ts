/** Events that time is counted from: "two days after the bombing", "eight days after Fort Sumter". */
import { EVENT_NOUNS } from './nouns.ts';

const NOUNS: ReadonlySet<string> = new Set([
  ...EVENT_NOUNS.flatMap(([, line]) => line.split(' ')),
  ...'slaying landing surrender armistice abdication declaration kidnapping hijacking robbery sinking capture blockade evacuation breach outage poll coup embargo'.split(
    ' ',
  ),
]);

const NAMED = /^\s(?:the\s)?((?:[A-Z][\w’'-]{1,20}\s?){1,4})(?=[,.;:)]|\s?(?:in|at|on|and|but|when)\b|\s?$)/;
const COMMON = /^\s(?:the|that|this|his|her|its|their)\s((?:[a-z][a-z-]{1,16}\s?){1,4})/;
const STOP = /^(?:of|in|at|on|by|that|which|and|for|to|was|were|had|began|when|as|from)$/;
const NO_EVENT = /^(?:The|He|She|It|They|We|I|His|Her|Its|Their|Mr|Mrs|Ms|Dr)$/;

/** The word that names the event in what follows "after" or "before"; null where no event is named. */
export function eventNamed(after: string): string | null {
  const named = NAMED.exec(after)?.[1]?.trim().split(/\s/);
  if (named) {
    const last = named.at(-1) ?? '';
    return NO_EVENT.test(named[0] ?? '') || last.length < 3 ? null : last.toLowerCase();
  }
  for (const word of (COMMON.exec(after)?.[1] ?? '').trim().split(/\s/)) {
    if (STOP.test(word)) return null;
    if (NOUNS.has(word) || NOUNS.has(word.replace(/s$/, ''))) return word;
  }
  return null;
}

/** Nouns with the verb forms that tell the same happening, where the ending does not show it. */
export const NOUNS_OF_VERBS: readonly (readonly string[])[] = `
death deaths died dies dead
birth born
shooting shot
wedding married wed
victory won
assassination assassinated
explosion exploded
invasion invaded
conviction convicted
resignation resigned resigns
arrival arrived
announcement announced
appointment appointed
decision decided
collision collided
eruption erupted
inauguration inaugurated
election elected
execution executed`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
