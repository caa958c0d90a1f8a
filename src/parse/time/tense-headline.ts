/** What headlines put ahead without a finite verb: "Mayor to unveil plan Friday", "Funeral Saturday for trooper". */
import { verbForm } from '../grammar/lexicon.ts';
import { AHEAD_NOUNS, PAST_WORDS, SCHEDULED } from '../words/tense.ts';

/** Words before a day in a headline. */
const HEADLINE = 9;

/**
 * "Obama to visit shore Tuesday": a headline's infinitive, with no other verb about. `left` and `right` are the sentence before and
 * behind the day, `words` those before it in small letters.
 */
export function isHeadlineAhead(words: readonly string[], left: string, right: string): boolean {
  if (words.length > HEADLINE) return false;
  const to = words.indexOf('to');
  const verb = words[to + 1] ?? '';
  if (
    to <= 0 ||
    /[.!?]["”]?\s*$/.test(right) ||
    !(SCHEDULED.has(verb) || verbForm(verb)?.base) ||
    words.indexOf('to', to + 1) > 0
  )
    return false;
  // "Bus to Hit, Iraq": a name
  if (!left.includes(` to ${verb} `)) return false;
  return words.slice(0, to).every((word) => !PAST_WORDS.has(word) && !tells(word));
}

/** A finite verb form that is hardly a noun; headlines leave auxiliaries out. */
function tells(word: string): boolean {
  const form = verbForm(word);
  return (
    /^(?:is|are|was|were|has|have|had|said|says)$/.test(word) || form?.past === true || form?.third === true
  );
}

/** "the museum, to open in November": an infinitive with no other verb about. */
export function isInfinitiveAhead(words: readonly string[]): boolean {
  const infinitive = words.findIndex((word, at) => word === 'to' && SCHEDULED.has(words[at + 1] ?? ''));
  return infinitive > 0 && words.length <= HEADLINE;
}

/** Words before the day where only what is to be held is named. */
const NAME_ONLY = 4;

/** "Funeral Saturday for trooper", "Senate vote Thursday": no verb, and a thing that is announced. */
export function isNamedAhead(words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    words.length <= NAME_ONLY &&
    AHEAD_NOUNS.has(words.at(-1) ?? '') &&
    !words.some((word) => PLACED.test(word))
  );
}

/** "In a House hearing Thursday, he said": a sentence. */
const PLACED =
  /^(?:in|at|on|during|after|before|since|from|to|for|of|by|an?|the|his|her|its|their|this|that)$/;
