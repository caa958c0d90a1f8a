/** Present forms that tell what is on the calendar: "polls open Sunday", "the bank reports results on Thursday". */
import {
  CALENDAR_VERBS,
  CALENDAR_VERBS_OR_NOUNS,
  CALENDAR_WORDS,
  PAST_WORDS,
  PRESENT_WORDS,
  SCHEDULED,
} from '../words/tense.ts';

/** A word in -ed behind one of these describes a noun: "an unspecified date", "its planned merger". */
export const DETERMINER = /^(?:an?|the|its|his|her|their|our|of|still|no|some|any|more|most|other)$/;

/** A form in -s that can tell what is on the calendar. */
export const isCalendarVerb = (word: string): boolean =>
  CALENDAR_VERBS.has(word) || CALENDAR_VERBS_OR_NOUNS.has(word);

/** "polls open", "we leave", "the team plays", "the hearing is Friday". */
export function onCalendar(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const previous = words[at - 1] ?? '';
  if (comesIntoForce(words, at) || goesOnSale(words, at)) return true;
  if (SCHEDULED.has(word))
    return (
      isPlural(previous) ||
      /^(?:we|they|i|you)$/.test(previous) ||
      // "Germans, who vote on Sunday"
      (/^(?:who|which)$/.test(previous) && words[at - 2] === ',') ||
      // "the Jets have lost six and play in London"
      (previous === 'and' &&
        words.slice(Math.max(0, at - 12), at).some((one) => /^(?:have|are|we|they)$/.test(one))) ||
      (previous === ',' &&
        (at >= words.length - 2 || (at >= words.length - 4 && behindRelative(words, at - 1)))) ||
      // "talks that broke down in August resume in February"
      (CALENDAR_WORDS.has(previous) && /^(?:resume|begin|start|reopen|return)$/.test(word))
    );
  if (/^(?:is|are)$/.test(word))
    return at === words.length - 1 || (at === words.length - 2 && words[at + 1] === 'on');
  // "skates again Saturday"
  if (
    words[at + 1] === 'again' &&
    /[a-z]{3}s$/.test(word) &&
    at >= words.length - 3 &&
    !DETERMINER.test(previous)
  )
    return !/^(?:was|is|has|this|says|ss)$|ss$/.test(word);
  if (CALENDAR_VERBS_OR_NOUNS.has(word))
    return !DETERMINER.test(previous) && at < words.length - 1 && !NO_OBJECT.test(words[at + 1] ?? '');
  return (
    CALENDAR_VERBS.has(word) &&
    !DETERMINER.test(previous) &&
    // "won 1,043 votes on Tuesday"
    !(THINGS_TOO.test(word) && PAST_WORDS.has(previous)) &&
    // "a summit follows on Tuesday"
    (word !== 'follows' || at === words.length - 1 || words[at + 1] === 'on') &&
    // "who turns 70 in December", "the club turns 100 next May"
    (word !== 'turns' || at >= words.length - 2) &&
    (word !== 'takes' ||
      /^(?:effect|office|place|over|part|up|charge|command|control)$/.test(words[at + 1] ?? '') ||
      /^(?:oath|stand|helm|reins|chair|throne)$/.test(words[at + 2] ?? ''))
  );
}

/** Calendar verbs that are things had or won, too. */
const THINGS_TOO = /^(?:votes|starts|visits|faces|heads|turns|flies|returns|launches|premieres)$/;

/** "the Giants, who lost, | visit": the comma closes a relative clause. */
export function behindRelative(words: readonly string[], comma: number): boolean {
  const opened = words.lastIndexOf(',', comma - 1);
  return opened >= 0 && /^(?:who|which|whose)$/.test(words[opened + 1] ?? '');
}

/** Behind a noun: "media reports on Friday", "hits by the band", "signs that". */
const NO_OBJECT =
  /^(?:[,;:—–“”"]|on|in|of|by|from|at|for|about|and|or|that|with|after|before|since|said|says|late|early|was|were|are|is|have|has|had|would|will|show|showed|suggested?|last|this|next)$/;

/** What stands between "comes" and its day. */
const COMES = /^(?:(?:home|back|out)(?:\s(?:on|in))?|on)?$/;

/** "rules come into force in April". */
function comesIntoForce(words: readonly string[], at: number): boolean {
  if (/^comes?$/.test(words[at] ?? '') && /^(?:up|due)$/.test(words[at + 1] ?? '')) return true;
  // "the nomination comes Wednesday", "the king comes home on Wednesday"
  if (words[at] === 'comes' && COMES.test(words.slice(at + 1).join(' '))) return true;
  return (
    /^comes?$/.test(words[at] ?? '') &&
    words[at + 1] === 'into' &&
    /^(?:force|effect)$/.test(words[at + 2] ?? '')
  );
}

/** "tickets that go on sale", "the match goes ahead", "the course runs from Monday": not "to go on trial". */
function goesOnSale(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? '';
  if (words[at] === 'runs') return /^(?:from|until|till|through)$/.test(next);
  if (!/^go(?:es)?$/.test(words[at] ?? '') || /^(?:to|did|not)$/.test(words[at - 1] ?? '')) return false;
  return (
    next === 'ahead' ||
    (next === 'on' && /^(?:sale|trial|display|show|strike|air)$/.test(words[at + 2] ?? ''))
  );
}

/** "polls open", "voters head": a bare present form tells what is on the calendar. */
export function isPlural(word: string): boolean {
  if (/^(?:women|men|people|police|children)$/.test(word)) return true;
  return (
    word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    // "since Redwater's report in August"
    !/['’]s$/.test(word) &&
    !PRESENT_WORDS.has(word) &&
    !/^(?:this|thus|plus|news)$/.test(word)
  );
}
