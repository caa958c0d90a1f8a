/** What a time behind "since" tells: when a stretch began, seldom when an act was done. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { DET, PREP } from '../grammar/lexicon.ts';

/** "Since the start of the strike in May, traffic has doubled": the time is the strike's. */
export function sinceThing({ tokens }: Frame, first: number): boolean {
  for (let at = first - 1; at >= 0 && tokens[at]?.kind !== 'mark'; at--)
    if (tokens[at]?.lower === 'since') return first - at > 3 && (at === 0 || tokens[at - 1]?.kind === 'mark');
  return false;
}

/** Acts that are counted up: deaths, attacks, arrests of so many, so much lost, so many things recalled; not "has fought cancer since 2004". */
function counted({ tokens, timed }: Frame, { lemma, verb, to, subjectFrom }: Clause): boolean {
  // "had been reported eleven times since May"
  if (tokens.slice(verb + 1, to).some(({ lower }) => lower === 'times')) return true;
  if (GROWS.test(lemma?.lemma ?? '')) return true;
  const ofMany = TALLIED.test(lemma?.lemma ?? '');
  if (!ofMany && !/^(?:death|disaster|military|arrest|result)$/u.test(lemma?.kind ?? '')) return false;
  // "has recalled 40,000 prams", but "has closed its ports, which handle 80% of the oil"
  const [from, end] = ofMany ? [verb + 1, Math.min(to, verb + REACH)] : [subjectFrom, to];
  for (let at = from; at < end; at++)
    if (at !== verb && !timed[at] && (tokens[at]?.kind === 'number' || AMOUNT.test(tokens[at]?.lower ?? '')))
      return true;
  return false;
}
/** How far behind its verb a count of what is acted upon may stand: "more than 300", "up to $20 million". */
const REACH = 4;
/** What is done to so many things or people one after another. */
const TALLIED =
  /^(?:recall|close|shut|open|build|sell|buy|deliver|cut|shed|fire|hire|issue|cancel|fine|ban|expel|deport|evacuate|rescue|vaccinate|test|treat|donate|spend|pay|raise|invest|collect|produce|ship|export|import|plant|demolish|destroy|inspect|seize|receive|register|approve|reject|grant|carry|transport|return|flee|move|visit|publish|record|find|identify)$/u;
/** "Sales have doubled since July 1": on no one day. */
const GROWS =
  /^(?:double|triple|treble|quadruple|grow|rise|climb|soar|surge|increase|fall|drop|decline|shrink|halve|slump|dwindle|plunge)$/u;
const AMOUNT =
  /^(?:[$£€¥]?\d.*|half|(?:one-|two-)?thirds?|(?:three-)?quarters?|dozens|scores|tens|hundreds|thousands|millions|billions|most|more)$/u;

/** "since Friday", "since the 4 March fire". */
function behindSince({ tokens, flags }: Frame, first: number): boolean {
  const at = ((flags[first - 1] ?? 0) & DET) !== 0 ? first - 2 : first - 1;
  return tokens[at]?.lower === 'since';
}

/** "has tripled since the final on July 11": what the time behind a noun is of. */
function sinceEvent({ tokens, flags }: Frame, verb: number, first: number): boolean {
  const lead = ((flags[first - 1] ?? 0) & PREP) !== 0 ? first - 2 : first - 1;
  for (let at = lead; at > verb && at > lead - SINCE_WITHIN && tokens[at]?.kind === 'word'; at--)
    if (tokens[at]?.lower === 'since') return at < lead && ((flags[at + 1] ?? 0) & DET) !== 0;
  return false;
}
const SINCE_WITHIN = 7;

/** "has killed 167 since detected in April", "since being sold in 2010": the time is that of what was done before. */
function sinceDone({ tokens }: Frame, verb: number, first: number): boolean {
  for (let at = verb + 1; at < first - 1; at++) {
    if (tokens[at]?.lower !== 'since') continue;
    const form = tokens[at + 1]?.form;
    return form?.ing === true || form?.participle === true || tokens[at + 1]?.lower === 'being';
  }
  return false;
}

/** Whether a clause counts up to now what has come about since a time, or tells since when of something else. */
export function countsSince(frame: Frame, clause: Clause, first: number): boolean {
  return (
    // "will publish every contract signed since 2026": nothing to come has been done since
    (clause.tense === 'future' && first > clause.verb && behindSince(frame, first)) ||
    (clause.tense === 'perfect' && behindSince(frame, first) && counted(frame, clause)) ||
    (clause.tense === 'perfect' && sinceEvent(frame, clause.verb, first)) ||
    sinceDone(frame, clause.verb, first)
  );
}
