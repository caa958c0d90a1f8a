/** Days that are those of what is arranged, moved or ended, and not of the act: "put the launch off to Thursday", "arranged a friendly for Saturday". */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { DET } from '../grammar/lexicon.ts';

/** Whether the time at the tokens `[first, last]` is that of what a clause arranges, moves or ends. */
export function isOfThingArranged(frame: Frame, clause: Clause, first: number, last: number): boolean {
  const { tokens } = frame;
  const lead = tokens[first - 1]?.lower ?? '';
  // "put the launch off to Thursday": the day that it was moved to
  if (/^(?:to|for)$/u.test(lead) && MOVED.test(clause.lemma?.lemma ?? '')) return true;
  // "moved from May 3 to May 17": the day that it was to be on
  if (lead === 'from' && first > clause.verb && isRelaid(frame, clause)) return true;
  // "called for elections by November", "threatened a strike from Monday": what is asked for or promised, and not the asking
  if (
    /^(?:by|from|before)$/u.test(lead) &&
    first > clause.verb + 2 &&
    TO_COME.test(clause.lemma?.lemma ?? '')
  )
    return true;
  if (lead === 'for') return forDay(frame, clause, first);
  if (untilThing(frame, clause, first)) return true;
  // "adjourned the hearing until Wednesday": what ends then, or begins, is not the act
  return (
    /^(?:until|till)$/u.test(lead) &&
    clause.lemma?.stative !== true &&
    !lastedUntil(clause, tokens[first]?.lower ?? '', last > first)
  );
}

/** "will lead the firm until the annual meeting on 29 April": the day of what ends it. */
function untilThing({ tokens, flags }: Frame, { verb, groupFrom }: Clause, first: number): boolean {
  if (first <= verb || tokens[first - 1]?.lower !== 'on') return false;
  for (let at = first - 2; at > verb && first - at < 8; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (/^(?:until|till)$/u.test(token.lower)) return ((flags[at + 1] ?? 0) & DET) !== 0 && at > groupFrom;
  }
  return false;
}

/** "danced until dawn yesterday": an act that went on to an hour of that day. */
const lastedUntil = ({ lemma, tense }: Clause, opens: string, dayed: boolean): boolean =>
  dayed &&
  tense === 'past' &&
  lemma?.bare === true &&
  !MOVED.test(lemma.lemma) &&
  /^(?:dawn|dusk|midnight|noon|sunrise|sunset|late|early|\d.*)$/u.test(opens);

/** Verbs of which a day behind "to" or "for" is the new day of something. */
const MOVED =
  /^(?:postpone|delay|move|push|put|bring|shift|reschedule|defer|extend|adjourn|call|set|schedule|fix)$/u;

/** What is said of a time to come. */
const TO_COME =
  /^(?:promise|pledge|vow|guarantee|threaten|warn|forecast|predict|project|demand|urge|call|appeal|ask|order|propose|seek|request|recommend|instruct|commit|swear)$/u;

const RELAID = /^(?:postpone|delay|move|shift|reschedule|defer|adjourn|switch)$/u;
/** "put back from June 4", "brought forward from May 3". */
const isRelaid = ({ tokens }: Frame, { lemma, verb }: Clause): boolean =>
  RELAID.test(lemma?.lemma ?? '') ||
  (/^(?:put|bring|push)$/u.test(lemma?.lemma ?? '') &&
    /^(?:back|forward|off|up)$/u.test(tokens[verb + 1]?.lower ?? ''));

/** Whether a day behind "for" is that of what was prepared; what was shut or halted for a day was so on it. */
const forDay = ({ tokens }: Frame, { tense, lemma, verb }: Clause, first: number): boolean =>
  first > verb &&
  tokens[first - 1]?.lower === 'for' &&
  (tense === 'past' || tense === 'perfect') &&
  DAY_NAME.test(tokens[first]?.lower ?? '') &&
  !/^(?:close|shut|halt|ground|stop|return|reopen)$/u.test(lemma?.lemma ?? '');
const DAY_NAME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today)$/u;

/** Whether the time at `first` behind "voted to", "has agreed to" is that of what is to be done: from when it is, or behind a perfect without a day. */
export const aheadOf = ({ tokens }: Frame, { tense }: Clause, first: number): boolean =>
  tense === 'perfect' || /^(?:from|by|until|till|through)$/u.test(tokens[first - 1]?.lower ?? '');
