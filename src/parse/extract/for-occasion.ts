/** Months that belong to an occasion still to come, and not to what is done for it: "chose its candidate for the election in November". */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Expression } from '../time/said.ts';

/** What is done long before an occasion, for it. */
const PREPARES =
  /^(?:choose|pick|select|name|nominate|announce|unveil|present|publish|reveal|order|buy|purchase|sell|book|reserve|approve|allocate|secure|win|award|grant|hire|recruit|appoint|register|submit|sign|train|print|raise|release|agree|draw|build|back|endorse|qualify|apply|enter|prepare|plan|schedule)$/u;

/** What has its time by arrangement. */
const OCCASION =
  /^(?:elections?|referendum|votes?|ballots?|polls?|runoff|by-elections?|primary|primaries|summit|meetings?|talks|conference|congress|convention|ceremony|visit|hearing|trial|inauguration|coronation|funeral|wedding|launch|opening|premiere|release|delivery|debut|finals?|championships?|tournament|match|game|tour|series|season|race|marathon|strike|rally|march|festival|fair|exhibition|show|concert|olympics|paralympics|games|cup|open|expo|jubilee|centenary|anniversary|celebrations?)$/u;

/** What gives a right to be there, before "to". */
const ENTRY = /^(?:rights?|tickets?|invitations?|access|delegates?|delegation|envoys?|team|squad)$/u;

/** Whether the month or year at an expression stands behind an occasion for which a clause does something. */
export function forOccasion({ tokens }: Frame, clause: Clause, expression: Expression): boolean {
  if (!PREPARES.test(clause.lemma?.lemma ?? '') || (clause.tense !== 'past' && clause.tense !== 'perfect'))
    return false;
  const { said } = expression;
  if (said.kind === 'date' ? said.day !== null : said.kind !== 'season') return false;
  const first = tokens.findIndex((token) => token.end > expression.start);
  const lead = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (!/^(?:in|of)$/u.test(tokens[lead]?.lower ?? '') || !OCCASION.test(tokens[lead - 1]?.lower ?? ''))
    return false;
  for (let at = lead - 2; at > clause.verb && lead - at <= REACH && tokens[at]?.kind === 'word'; at--) {
    const word = tokens[at]?.lower;
    if (word === 'for' || word === 'before' || (word === 'of' && tokens[at - 1]?.lower === 'ahead'))
      return true;
    if (word === 'to') return ENTRY.test(tokens[at - 1]?.lower ?? '');
  }
  return false;
}
/** Words between the preposition and the time: "for next year's European football championship in". */
const REACH = 8;
