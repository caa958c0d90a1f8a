/** Phrases that tell why: "was caused by a welding torch", "blamed the crash on fog", "died of pneumonia", "over pay". */
import { AUX, ADV, DET, eventNoun, MODAL, PREP, stemOf } from '../../grammar/lexicon.ts';
import type { Token } from '../../text/tokens.ts';
import { REASONS } from '../../words/causes.ts';

/** A cause in a sentence, by the indices of its tokens. */
export interface Reason {
  /** What is shown. */
  readonly from: number;
  readonly to: number;
  /** The noun of the happening that it is the cause of; null where the verb before it tells that, empty for a pronoun. */
  readonly of: string | null;
  /** Where the cause itself stands. */
  readonly cause: number;
  readonly end: number;
  /** 2 where the words name a cause, 1 where they name a reason of an act, 0 where they may only tell when. */
  readonly sure: 0 | 1 | 2;
}

type Tokens = readonly Token[];
const lower = (tokens: Tokens, at: number): string => tokens[at]?.lower ?? '';

/** Verbs and phrases that a cause stands behind, by their words. */
const BEHIND = new Set(
  `caused by|blamed on|triggered by|sparked by|started by|ignited by|due to|because of|resulted from|attributed to|stemmed from|traced to|linked to|prompted by|provoked by|brought on|stems from|results from|owing to|set off`.split(
    '|',
  ),
);
/** Verbs that a cause stands before where a happening is their object. */
const BEFORE = /^(?:caused|triggered|sparked|started|ignited|prompted|provoked)$/u;
const BEFORE_TWO = new Set(['set off', 'led to', 'touched off', 'brought about']);
const ENDS =
  /^(?:and|in|on|at|after|that|which|when|with|but|while|as|have|has|had|was|were|is|are|who|said|says|say|believe|by|before|during|near|since)$/u;
const MOST_WORDS = 8;

/** The first phrase at a token that tells a cause. */
export function reasonAt(tokens: Tokens, at: number): Reason | null {
  return (
    before(tokens, at) ??
    behind(tokens, at) ??
    blamed(tokens, at) ??
    atFault(tokens, at) ??
    given(tokens, at) ??
    named(tokens, at) ??
    weaker(tokens, at)
  );
}

/** As far as a cause goes on from a token. */
function upTo(tokens: Tokens, cause: number): number {
  let end = cause;
  while (end < tokens.length && end - cause < MOST_WORDS - 2 && goesOn(tokens[end])) end++;
  return end;
}

function behind(tokens: Tokens, at: number): Reason | null {
  if (!BEHIND.has(`${lower(tokens, at)} ${lower(tokens, at + 1)}`)) return null;
  if (/^(?:not|no|never)$/u.test(lower(tokens, at - 1)) || maybe(tokens, at)) return null;
  const set = lower(tokens, at) === 'set' || lower(tokens, at) === 'brought';
  if (set && lower(tokens, at + 2) !== 'by') return null;
  // "is due to begin", "linked to the club"
  if (lower(tokens, at) === 'due' && tokens[at + 2]?.form?.base === true) return null;
  const cause = at + (set ? 3 : 2);
  const end = upTo(tokens, cause);
  return end > cause ? { from: at, to: end, cause, end, of: subjectOf(tokens, at), sure: 2 } : null;
}

/** Whether it only may be so. */
const maybe = (tokens: Tokens, at: number): boolean =>
  [1, 2, 3].some((back) => /^(?:may|might|could|would|if|whether)$/u.test(lower(tokens, at - back)));

/** What the phrase is said of: the noun before it, or the subject of "was caused by". */
function subjectOf(tokens: Tokens, at: number): string | null {
  let noun = at - 1;
  while (noun > 0 && ((tokens[noun]?.classes ?? 0) & (AUX | ADV | MODAL)) !== 0) noun--;
  const passive = noun < at - 1 || tokens[at]?.form?.participle === true;
  if (!passive) return null;
  // "the fire at the mill was caused by": the first happening of the clause
  for (let from = noun; from >= 0 && noun - from < MOST_WORDS && goesOn(tokens[from], true); from--) {
    const word = lower(tokens, from);
    if (eventNoun(word) || GENERIC.has(word)) return stemOf(word);
  }
  return '';
}

/** Nouns for what has happened, whatever it was. */
export const GENERIC: ReadonlySet<string> = new Set(
  `accident disaster incident tragedy catastrophe crash death deaths cuts delay outage blackout damage losses layoffs closure outbreak infection spill
  illness illnesses sickness poisoning leak evacuation cancellation breakdown grounding flooding shutdown bankruptcy insolvency`.split(
    /\s+/u,
  ),
);

/** "An electrical fault caused the blaze", "ice is believed to have caused the crash". */
function before(tokens: Tokens, at: number): Reason | null {
  const verb = tokens[at];
  // "a candle set off the explosion", "brake failure led to the crash"
  const more = BEFORE_TWO.has(`${lower(tokens, at)} ${lower(tokens, at + 1)}`) ? 1 : 0;
  const [article, noun] = [tokens[at + more + 1], tokens[at + more + 2]];
  if (!verb || (more === 0 && !BEFORE.test(verb.lower)) || !noun || ((article?.classes ?? 0) & DET) === 0)
    return null;
  if (!eventNoun(noun.lower) && !GENERIC.has(noun.lower)) return null;
  const end = subjectEnd(tokens, at);
  if (end === null) return null;
  let cause = end;
  while (cause > 0 && end - cause < MOST_WORDS && opens(tokens[cause - 1])) cause--;
  return cause < end ? { from: cause, to: at + more + 3, cause, end, of: stemOf(noun.lower), sure: 2 } : null;
}

/** Where the subject of "caused" ends: before "is believed to have"; null where it only may have caused it. */
function subjectEnd(tokens: Tokens, at: number): number | null {
  if (!/^(?:have|has|had|may|might|could)$/u.test(lower(tokens, at - 1))) return at;
  if (lower(tokens, at - 1) !== 'have' || lower(tokens, at - 2) !== 'to') return null;
  const belief = at - 3;
  if (!/^(?:believed|thought|suspected|understood|said|known|reported|likely)$/u.test(lower(tokens, belief)))
    return null;
  let end = belief;
  while (end > 0 && ((tokens[end - 1]?.classes ?? 0) & (AUX | ADV)) !== 0) end--;
  return end;
}

/** Verbs of who has found a cause, with the word between the happening and its cause. */
const FINDS: ReadonlyMap<string, string> = new Map([
  ...['blamed', 'blames', 'blaming'].map((verb) => [verb, 'on'] as const),
  ...['traced', 'attributed', 'attributes', 'linked', 'links', 'ascribed'].map(
    (verb) => [verb, 'to'] as const,
  ),
]);

/** "Blamed the crash on fog", "blamed fog for the crash", "traced the outbreak to a well". */
function blamed(tokens: Tokens, at: number): Reason | null {
  const between = FINDS.get(lower(tokens, at));
  if (between === undefined || lower(tokens, at + 1) === between || maybe(tokens, at)) return null;
  for (let link = at + 2; link < Math.min(tokens.length, at + MOST_WORDS); link++) {
    const word = lower(tokens, link);
    if (word !== between && (word !== 'for' || between !== 'on')) continue;
    const end = upTo(tokens, link + 1);
    if (end === link + 1) return null;
    const noun = (from: number, to: number): string | undefined =>
      tokens.slice(from, to).find((token) => eventNoun(token.lower) ?? GENERIC.has(token.lower))?.lower;
    const of = word === between ? noun(at + 1, link) : noun(link + 1, end);
    if (of === undefined) return null;
    const cause = word === between ? { cause: link + 1, end } : { cause: at + 1, end: link };
    return { from: at, to: end, ...cause, of: stemOf(of), sure: 2 };
  }
  return null;
}

/** "A broken brake was to blame", "ice was to blame for the crash". */
function atFault(tokens: Tokens, at: number): Reason | null {
  if (lower(tokens, at) !== 'to' || lower(tokens, at + 1) !== 'blame') return null;
  if (!/^(?:was|were|is)$/u.test(lower(tokens, at - 1))) return null;
  const for_ = lower(tokens, at + 2) === 'for' ? at + 3 : null;
  const noun = for_ === null ? undefined : tokens.slice(for_, for_ + 3).find(isHappening);
  if (for_ !== null && !noun) return null;
  let cause = at - 1;
  while (cause > 0 && at - cause < MOST_WORDS && opens(tokens[cause - 1])) cause--;
  if (cause === at - 1 || /^(?:who|what|nobody|which|that|not)$/u.test(lower(tokens, cause))) return null;
  const of = stemOf(noun?.lower ?? 'accident');
  return { from: cause, to: at + 2, cause, end: at - 1, of, sure: 2 };
}
const isHappening = (token: Token): boolean =>
  eventNoun(token.lower) !== undefined || GENERIC.has(token.lower);

/** "She gave ill health as the reason", "citing ill health": of one who goes. */
function given(tokens: Tokens, at: number): Reason | null {
  const word = lower(tokens, at);
  if (!/^(?:gave|cited|citing|named)$/u.test(word)) return null;
  const end = upTo(tokens, at + 1);
  const reason =
    lower(tokens, end) === 'as'
      ? end
      : tokens.findIndex(({ lower: as }, k) => k > at && k < end && as === 'as');
  const to = reason > at ? reason : end;
  const told =
    reason > at && tokens.slice(to, to + 4).some(({ lower: noun }) => /^(?:reasons?|cause)$/u.test(noun));
  if ((!told && !/^cit/u.test(word)) || to === at + 1) return null;
  return { from: at, to, cause: at + 1, end: to, of: stemOf('resignation'), sure: 1 };
}

/** "The cause of death was heart failure", "died of pneumonia". */
function named(tokens: Tokens, at: number): Reason | null {
  const word = lower(tokens, at);
  if (/^(?:died|dies|dead)$/u.test(word) && /^(?:of|from)$/u.test(lower(tokens, at + 1))) {
    const end = upTo(tokens, at + 2);
    return end > at + 2 ? { from: at, to: end, cause: at + 2, end, of: stemOf('die'), sure: 2 } : null;
  }
  if (word !== 'cause' || tokens[at - 1]?.lower !== 'the') return null;
  for (let verb = at + 1; verb < Math.min(tokens.length, at + 6); verb++) {
    if (tokens[verb]?.kind === 'mark') return null;
    if (!/^(?:was|is)$/u.test(lower(tokens, verb))) continue;
    if (
      tokens[verb + 1]?.form?.participle === true ||
      /^(?:not|still|unclear|unknown)$/u.test(lower(tokens, verb + 1))
    )
      return null;
    const end = upTo(tokens, verb + 1);
    const of = tokens.slice(at + 1, verb).find((token) => eventNoun(token.lower) ?? GENERIC.has(token.lower));
    return end > verb + 1
      ? { from: verb + 1, to: end, cause: verb + 1, end, of: stemOf(of?.lower ?? 'accident'), sure: 2 }
      : null;
  }
  return null;
}

/** "Over pay", "in protest at a tax", "protesting against plans", and "after a row". */
function weaker(tokens: Tokens, at: number): Reason | null {
  const word = lower(tokens, at);
  let cause = at + 1;
  let sure: 0 | 1 = 1;
  if (
    word === 'in' &&
    lower(tokens, at + 1) === 'protest' &&
    /^(?:at|over|against)$/u.test(lower(tokens, at + 2))
  )
    cause = at + 3;
  else if (/^(?:protesting|protested|demonstrating|demonstrated|striking|rallied|marched)$/u.test(word)) {
    if (!/^(?:at|over|against)$/u.test(lower(tokens, at + 1))) return null;
    cause = at + 2;
  } else if (word === 'over') {
    if (tokens[cause]?.kind === 'number' || /^(?:the|a)$/u.test(lower(tokens, at - 1))) return null;
  } else if (word === 'after' || word === 'following') sure = 0;
  else return null;
  let end = cause;
  while (end < tokens.length && end - cause < LONGEST && reaches(tokens[end])) end++;
  if (end === cause || tokens[cause]?.kind === 'mark') return null;
  if (sure === 0 && !tokens.slice(cause, end).some((token) => REASONS.has(token.lower))) return null;
  return { from: at, to: end, cause, end, of: null, sure };
}
const LONGEST = 10;
const reaches = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind !== 'mark' &&
  !/^(?:when|while|but|which|on|by|said|after)$/u.test(token.lower);

const goesOn = (token: Token | undefined, through = false): boolean =>
  token !== undefined && token.kind !== 'mark' && (through || !ENDS.test(token.lower));
/** Whether a subject may have begun before a word: "ice on the rotor blades", "a fault in the steering". */
const opens = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:in|on|of|with|beside|near|from|behind|under)$/u.test(token.lower) ||
    (goesOn(token) && (token.classes & PREP) === 0));
