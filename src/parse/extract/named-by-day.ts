/** Days and years that name a thing, a person or another day, and date no act. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { AUX, COORD, DET, MODAL, NEG, PREP, PRON, REL, SUBORD } from '../grammar/lexicon.ts';
import type { Expression } from '../time/said.ts';
import { WINNER } from './day-of-thing.ts';
import { pluralNoun } from './label.ts';

/** What is held in the year that it is called by, and what is won or made in it. */
const HELD =
  /^(?:cup|games|olympics|paralympics|championships?|open|prix|tour|league|season|playoffs|finals?|campaign|race|marathon|draft|awards?|prize|medal|title|pennant|oscars|census|convention|elections?)$/u;
const MADE = /^(?:write|direct|win|star|compose|design|record|produce|sing|appear|play|build|lose)$/u;

/** "Parliament passed the 2010 budget", "the 2008 laureate said": a year that belongs to the name of a thing or a person, and dates no act. */
export function callsThing(
  { tokens, flags }: Frame,
  { lemma, verb }: Clause,
  { start, end, said }: Expression,
): boolean {
  if (MADE.test(lemma?.lemma ?? '')) return false;
  if (said.kind !== 'date' || (said.day !== null && said.known === undefined)) return false;
  const first = tokens.findIndex((token) => token.end > start);
  // "a fifth of Quanta's 2024 revenue"
  if (((flags[first - 1] ?? 0) & DET) === 0 && tokens[first - 1]?.kind !== 'possessive') return false;
  let at = first;
  while ((tokens[at]?.start ?? Infinity) < end) at++;
  const behind = at;
  for (; tokens[at]?.kind === 'word'; at++) {
    const form = tokens[at]?.cap ? undefined : tokens[at]?.form;
    if (((flags[at] ?? 0) & (PREP | COORD | SUBORD | REL | AUX | MODAL | PRON | NEG | DET)) !== 0) break;
    if (at > behind && form && (form.past || form.third)) break;
  }
  const head = tokens[at - 1];
  if (at === behind || !head) return false;
  // "linked the group to a 2025 attack": what is told of was of that year
  if (
    TELLS_OF.test(lemma?.lemma ?? '') &&
    first > verb &&
    tokens[first - 2]?.kind === 'word' &&
    LEADS.test(tokens[first - 2]?.lower ?? '')
  )
    return true;
  // what a study of that year found, it found then
  if (first < verb) return WINNER.test(head.lower);
  return !head.event && !HELD.test(head.lower);
}

/** Verbs that lead to what was before: "accused of a 2025 attack". */
const TELLS_OF =
  /^(?:link|tie|connect|accuse|blame|charge|convict|suspect|trace|relate|compare|acquit|cite|recall)$/u;
const LEADS = /^(?:to|with|for|of|over|in)$/u;

/** "the town's 9/11", "compared the flood with 9/11": a day that became a name dates an act only as days do. */
export function namesOnly(
  { tokens, flags }: Frame,
  { verb, lemma }: Clause,
  { start, end, said }: Expression,
): boolean {
  const known = said.kind === 'date' && said.known !== undefined;
  const first = tokens.findIndex((token) => token.end > start);
  const lead = tokens[first - 1]?.lower ?? '';
  // "the shops readied themselves for Sunday": what they get ready for is another day
  if (first > verb && lead === 'for' && READIES.test(lemma?.lemma ?? '')) return true;
  if (!known && said.kind !== 'holiday') return false;
  if (ON_IT.test(lead)) return false;
  if (known) return first > verb;
  // "sold Halloween masks": things that are called by a day; a Thanksgiving dinner may be held on it
  const behind = tokens.findIndex((token) => token.start >= end);
  const noun = tokens[behind];
  if (noun?.kind !== 'word' || noun.cap || (noun.start ?? 0) > end + 1) return false;
  return flags[behind] === 0 && !noun.act && pluralNoun(noun.lower) && !ITS_PARTS.test(noun.lower);
}
const ON_IT = /^(?:on|since|before|after|until|by|around)$/u;
const READIES = /^(?:ready|prepare|brace|gear|rehearse|train|rest|save)$/u;
/** What is of the day itself. */
const ITS_PARTS =
  /^(?:eve|day|morning|afternoon|evening|night|weekend|week|holidays?|vacation|break|trip|mass|services?|sermon|blessing|prayers?|address|message|speech|parades?|celebrations?|ceremony|ceremonies|festivities|fireworks|attacks?|bombings?|massacre|killings?|raid|truce)$/u;
