/** The verb of a clause that stands before the one who said it. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { AUX, MODAL, SUBORD } from '../grammar/lexicon.ts';
import { standsAt } from '../grammar/told-present.ts';
import { groupAt } from '../grammar/verb-group.ts';
import type { Token } from '../text/tokens.ts';

/** Whether the words at `at` stand between the first two commas of a sentence, few as a name's. */
function betweenCommas({ tokens }: Frame, at: number): boolean {
  const open = tokens.findIndex(({ text }) => text === ',');
  return open === at - 1 && tokens.slice(at, at + 5).some(({ text }) => text === ',');
}

/** The first finite verb before the token at `end`, as a clause of which only that is known. */
export function firstVerb(frame: Frame, end: number): Clause | null {
  // "since the outbreak began, the two have bought masks": the verb of what comes behind the comma
  const side =
    ((frame.flags[0] ?? 0) & SUBORD) !== 0 ? frame.tokens.findIndex(({ text }) => text === ',') : -1;
  for (let at = Math.max(0, side); at < end; at++) {
    const token = frame.tokens[at] as Token;
    // "the craft, named Iris, bounced": told by the way
    if (token.form?.participle && betweenCommas(frame, at)) continue;
    if (
      ((frame.flags[at] ?? 0) & (AUX | MODAL)) !== 0 ||
      (!token.cap && token.act?.past) ||
      standsAt(frame, at)
    ) {
      // "has infected" is complete with neither its auxiliary nor itself
      const group = groupAt(frame, at);
      // "flooding caused by rain has killed"
      if (group === null && token.act?.participle && ((frame.flags[at] ?? 0) & (AUX | MODAL)) === 0) continue;
      return {
        subjectFrom: 0,
        subjectTo: at,
        groupFrom: at,
        verb: group?.verb ?? at,
        to: end,
        lemma: group?.lemma ?? null,
        tense: 'past',
        passive: group?.passive ?? false,
        negated: false,
        relation: 'main',
        link: null,
        parent: -1,
        contentBefore: false,
      };
    }
  }
  return null;
}
