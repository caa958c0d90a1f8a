/**
 * Which way the words around an expression look: back, ahead, or neither, by the nearest verb that can govern it.
 * A time expression follows its verb ("will meet Friday") or stands before it ("On Friday, the court rejected").
 */
import type { Span } from '../../model/text.ts';
import { eventNoun } from '../grammar/lexicon.ts';
import type { Tense } from './said.ts';
import { behindRelative, DETERMINER, isCalendarVerb, isPlural, onCalendar } from './on-calendar.ts';
import { isHeadlineAhead, isInfinitiveAhead, isNamedAhead } from './tense-headline.ts';
import { butDidNot, cameToNothing } from './came-to-nothing.ts';
import { tenseBeside } from './tense-beside.ts';
import {
  AHEAD_BEFORE_TO,
  AHEAD_NOUNS,
  AHEAD_WITH_TO,
  CALENDAR_WORDS,
  EVENT_AHEAD_BEFORE,
  EVENT_AHEAD_ENDS,
  EVENT_AHEAD_PLACED,
  FUTURE_WORDS,
  HEADLINED,
  NOT_VERBS,
  PAST_WORDS,
  PRESENT_WORDS,
} from '../words/tense.ts';
import { wordEndingAt } from '../words/spelled.ts';

/** Words and stops; the marks within "1,200" and "2:30" are none. */
const WORD = /[a-z]+(?:['’](?:ll|[tsd]|re|ve))?|[;—–“”"]|[,:](?!\d)/gi;
/** Further than this many words no verb governs a time. */
const REACH = 14;
/** No more text than this is looked at on either side. */
const WINDOW = 160;

type Sense = 'past' | 'future' | 'present' | 'to' | 'stop' | null;

const MODAL = /^(?:will|shall|would|may|might|must|should|could|can|['’]ll|won['’]t|wouldn['’]t)$/;

/** What a word shows in its place. */
function senseAt(words: readonly string[], at: number): Sense {
  const word = words[at] ?? '';
  if (/^[;:—–“”"]$/.test(word)) return 'stop';
  if (word === 'to') return 'to';
  // "he next runs on Tuesday", but "the next elections"
  if (word === 'next' && /[^s]s$/.test(words[at + 1] ?? '') && !DETERMINER.test(words[at - 1] ?? 'the'))
    return 'future';
  if (AHEAD_WITH_TO.has(word)) {
    const next = words[at + 1] ?? '';
    // "will go on as planned"
    if (words[at - 1] === 'as') return null;
    if (next === 'to' || (next === 'for' && word !== 'going')) return 'future';
    if (/^plan(?:ned|s)?$/.test(word) && /^(?:an?|the|another|more)$/.test(next)) return 'future';
    // "a funeral is planned Monday"
    if (word === 'planned' && /^(?:is|are)$/.test(words[at - 1] ?? '')) return 'future';
    return word === 'set' || word.endsWith('ed') ? 'past' : null;
  }
  // "due to a strike" gives a cause
  if (word === 'due' && words[at + 1] === 'to' && !/^(?:is|are|was|were|be|been)$/.test(words[at - 1] ?? ''))
    return null;
  // "unable to meet demand" tells of no meeting to come
  if (word === 'meet' && words[at - 1] === 'to') return null;
  if (FUTURE_WORDS.has(word) || /['’]ll$/.test(word)) return 'future';
  // "snow is forecast", but "the forecast fell"
  if (word === 'forecast' && /^(?:is|are|was|were|been)$/.test(words[at - 1] ?? '')) return 'future';
  // "is going to get hurt": the verb stands further on
  if (/^(?:get|gets|getting)$/.test(words[at - 1] ?? '')) return null;
  if (PAST_WORDS.has(word)) return 'past';
  // "5am" has no verb
  if (PRESENT_WORDS.has(word)) return word === 'am' && words[at - 1] !== 'i' ? null : 'present';
  if (word === 'expecting' && /^(?:is|are|am)$/.test(words[at - 1] ?? '')) return 'future';
  // "the pair married in June", "a married man"
  if (word === 'married') return /^(?:in|on|last)?$/.test(words[at + 1] ?? '') ? 'past' : null;
  if (word.length < 5 || !word.endsWith('ed') || NOT_VERBS.has(word)) return null;
  return DETERMINER.test(words[at - 1] ?? '') ? null : 'past';
}

const AGREED = /^agreed$/;
const NOUN_AHEAD = /^(?:an?|the|its|his|her|their|our|this|that|these|those|all|some|any|\p{Sc}?\d[\d,.]*)$/u;

/** The tense by the words before, read backwards from the expression; those after it are read where one asks for them. */
function tenseBefore(words: readonly string[], after: () => readonly string[]): Tense {
  for (let at = words.length - 1, steps = 0; at >= 0 && steps < REACH; at -= 1, steps += 1) {
    // "the IMF, whose meeting runs until Sunday, cut its forecast on": what a relative clause tells is its own
    if (words[at] === ',' && at < words.length - 2 && behindRelative(words, at)) {
      at = words.lastIndexOf(',', at - 1);
      continue;
    }
    const sense = senseAt(words, at);
    // "agreed on Dec. 18 to cut"
    let verb = at - 1;
    if (sense === 'to') {
      while (verb > at - 5 && CALENDAR_WORDS.has(words[verb] ?? '')) verb -= 1;
      // "is now to lift off"
      if (
        /^(?:now|then|also|still|again|instead)$/.test(words[verb] ?? '') &&
        TO_BE.test(words[verb - 1] ?? '')
      )
        verb -= 1;
    }
    const previous = words[verb] ?? '';
    if (sense === 'stop') return null;
    // "agreed to the deal": no act to come
    if (sense === 'to' && AGREED.test(previous) && NOUN_AHEAD.test(words[at + 1] ?? '')) return 'past';
    if (HEADLINED.has(words[at] ?? '') && isPlural(words[at - 1] ?? '')) return 'present';
    // "was to come into force on Sunday, but never did"
    if (onCalendar(words, at))
      return words[at - 1] === 'to' && /^(?:was|were)$/.test(words[at - 2] ?? '') && butDidNot(after())
        ? 'past'
        : 'future';
    if (sense === 'future') return aheadAt(words, at, after);
    if (
      sense === 'to' &&
      (AHEAD_BEFORE_TO.has(previous) || FUTURE_WORDS.has(previous) || AHEAD_WITH_TO.has(previous))
    )
      return cameToNothing(words, verb, after) ? 'past' : 'future';
    // "has asked Catholics to fast on Friday"
    if (sense === 'to' && steps <= 2 && words.slice(Math.max(0, at - 4), at).some((one) => ASKING.test(one)))
      return 'future';
    if (sense === 'past') return pastAt(words, at);
    // "hopes to have his captain back"
    if (sense === 'present' && previous === 'to') continue;
    // "would have lights by Saturday"
    if (sense === 'present')
      return words[at + 1] === 'to' || MODAL.test(previous) || onCondition(words, at) || isVisit(words, at)
        ? 'future'
        : 'present';
  }
  return null;
}

const TO_BE = /^(?:is|are|was|were)$/;

/** Verbs that name whom they ask before they say to what. */
const ASKING = /^(?:asked|asks|urged|urges|invited|summoned|ordered|expects?|wants?)$/;

/** "unless a deal is reached by Sunday": what a condition names lies ahead. */
function onCondition(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 6), at).some((one) => /^(?:unless|if|once)$/.test(one));
}

/** "is in Washington for talks with the president": with a day behind it, the visit's. */
function isVisit(words: readonly string[], at: number): boolean {
  const place = words.indexOf('in', at);
  return (
    /^(?:is|are)$/.test(words[at] ?? '') &&
    place === at + 1 &&
    words.slice(place, place + 4).includes('for') &&
    words.slice(place).some((one) => /^(?:talks|meetings?|visit|summit|conference)$/.test(one))
  );
}

/** "could not be reached Wednesday", "neither could be found": what failed lies behind. */
function failed(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (/^couldn['’]t$/.test(word)) return true;
  if (word !== 'could') return false;
  return (
    words[at + 1] === 'not' ||
    words.slice(Math.max(0, at - 12), at).some((one) => /^(?:neither|nor|none|nobody|no)$/.test(one))
  );
}

/** "would have met", "may have begun": not "may have a deal", nor "will have met". */
function couldHave(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (!MODAL.test(word) || words[at + 1] !== 'have' || /^(?:will|['’]ll)$/.test(word)) return false;
  const verb = words[at + 2] ?? '';
  if (verb === 'to') return false;
  // "would have lights by Saturday": a thing, and no participle
  if (DETERMINER.test(verb) || /[^s]s$/.test(verb)) return PAST_WORDS.has(verb);
  return word !== 'may' || PAST_WORDS.has(verb) || /(?:ed|en|un)$/.test(verb);
}

/** "had been scheduled" looks back, and so does "the service planned for Saturday was cancelled". */
function aheadAt(words: readonly string[], at: number, after: () => readonly string[]): Tense {
  if (words[at - 1] === 'been' || failed(words, at)) return 'past';
  const word = words[at] ?? '';
  // "was due in port on Saturday but never arrived"
  if (/^(?:was|were)$/.test(words[at - 1] ?? '') && butDidNot(after())) return 'past';
  if (couldHave(words, at)) return 'past';
  const bare =
    /^(?:planned|scheduled|expected|due|slated|set)$/.test(word) &&
    !/^(?:is|are|was|were|be|s|['’]s)$/.test(words[at - 1] ?? '');
  return bare && /^(?:was|were|had)$/.test(after()[0] ?? '') ? 'past' : 'future';
}

/** Past forms that are base forms too. */
const SAME_AS_BASE =
  /^(?:set|cut|hit|put|shut|quit|cost|hurt|spread|split|shed|bet|burst|cast|become|come|run|be|have|need)$/;

/** A past form under a modal lies ahead: "will be held", "to be released". */
function pastAt(words: readonly string[], at: number): Tense {
  const [one, two] = [words[at - 1] ?? '', words[at - 2] ?? ''];
  const modal = one === 'be' || one === 'not' ? (two === 'not' ? at - 3 : at - 2) : at - 1;
  if (failed(words, modal)) return 'past';
  // "will have met by Friday"
  if (one === 'have' && /^(?:will|['’]ll)$/.test(two)) return 'future';
  // "schools stay closed Friday", "the airport will stay shut until Friday"
  if (/^(?:closed|shut)$/.test(words[at] ?? '') && /^(?:stays?|remains?)$/.test(one)) return 'future';
  if (/^(?:stay|remain|keep|get)$/.test(one) && MODAL.test(two)) return 'future';
  // "will cut", but "Ms. May said"
  if (MODAL.test(one)) return one === 'may' && !SAME_AS_BASE.test(words[at] ?? '') ? 'past' : 'future';
  if (one === 'be' && (two === 'to' || MODAL.test(two) || two === 'not')) return 'future';
  // "ordered that gas be sold on alternate days": a bare "be" is of what is yet to be
  if (one === 'be' && words.slice(Math.max(0, at - 9), at).includes('that')) return 'future';
  if (!/^(?:is|are)$/.test(one)) return 'past';
  return onCondition(words, at - 1) ? 'future' : 'present';
}

/** The tense by the first verb after the expression. */
function tenseAfter(words: readonly string[]): Tense {
  for (let at = 0; at < words.length && at < REACH + 6; at += 1) {
    const sense = senseAt(words, at);
    if (sense === 'stop' && !/^[“”"]$/.test(words[at] ?? '')) return null;
    if (isCalendarVerb(words[at] ?? '') && onCalendar(words, at)) return 'future';
    if (sense === 'past') return pastAt(words, at);
    if (sense === 'future') return couldHave(words, at) ? 'past' : 'future';
    if (sense === 'present') {
      const ahead =
        words[at + 1] === 'to' || [1, 2, 3].some((step) => senseAt(words, at + step) === 'future');
      if (ahead) return 'future';
      return /^(?:has|have)$/.test(words[at] ?? '') ? 'past' : 'present';
    }
  }
  return null;
}

/** "postponed until Tuesday", "has until Friday to answer": the end of something still running. */
const RUNNING =
  /\b(?:postponed?|delayed?|adjourned|extend(?:ed|s)?|suspend(?:ed|s)?|halted|remains?|continues?|valid|banned|barred|ruled\sout|sidelined|booked|shut|give[ns]?|gave|(?:ha[sd]|have)\s(?:only\s|just\s|time\s)?(?=(?:until|till)\b)|open|closed|away|put\soff|runs?|lasts?|wait|in\s(?:force|effect|place))\b/i;

/** Behind "until", a clock time between them or not: "until 7 a.m. on Saturday". */
const UNTIL =
  /\b(?:until|till)\s(?:the\s|(?:noon|midnight|\d{1,2}(?::\d{2})?\s?[ap]\.?m\.?),?\s(?:on\s)?)?$/i;

/** Behind the last comma that is none of a number's ("killed 1,200 people"), 0 without one. */
function behindComma(left: string): number {
  let at = left.lastIndexOf(',');
  while (at > 0 && isFigure(left.charCodeAt(at - 1)) && isFigure(left.charCodeAt(at + 1)))
    at = left.lastIndexOf(',', at - 1);
  return at + 1;
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** What stands behind the last comma, unless that is hardly anything. */
function lastClause(left: string): string {
  const tail = left.slice(behindComma(left));
  return tail.length < 14 ? left : tail;
}

/** "rules allow appeals through Friday", "the sale runs through Sunday", "flights were cancelled through Monday". */
const RUNS_ON =
  /\b(?:allows?|runs?|lasts?|continues?|remains?|stays?|goes|valid|available|extended|(?<!had\sbeen\s)(?:limited|restricted|barred|banned|halted|grounded|shut|cancell?ed|closed|suspended|forecast|in\s(?:force|effect)))\b/i;

/** The month, which is no modal, and Ms. May. */
const MAY = /\bMay\b/g;

const wordsOf = (text: string): readonly string[] =>
  (text.includes('May') ? text.replace(MAY, ' ') : text).toLowerCase().match(WORD) ?? [];

/** "postponed Thursday's game": it would have been still to come. */
const CALLED_OFF =
  /\b(?:postponed|cancell?ed|called\soff|scrapped|rescheduled|put\soff|miss|misses|skip|suspended\sfor|ruled\sout\sof|out\sof|doubtful\sfor|fit\sfor|tickets\sto)\s$/i;

/** "Monday is a holiday", "Sunday marks the 10th anniversary": said of a day that is not over. */
const NAMES_A_DAY =
  /^\s(?:(?:is|marks)\s(?:an?|the|also|election|polling|[A-Z][a-z’']{2,14})|promises|looks\s(?:set|like))\s/;

/** "had been scheduled for", "the vote, originally planned for". */
const NO_LONGER_AHEAD = /\b(?:had\sbeen|originally|initially)\s[a-z]{3,10}\s(?:on\s|for\s|in\s|by\s)?$/i;

/** "said the second half would be better". */
const WILL = /^\s(?:will|would|should|could|is\s(?:expected|likely))\b/;

/** Characters behind an expression that may tell its tense beside it. */
const BESIDE = 48;

const isWeekday = (clean: string, { start, end }: Span): boolean =>
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(clean.slice(start, end));

/** Whether the words before an expression end as a phrase of what is announced does: told by the last of them, as nearly all are none. */
function endsAnnouncing(left: string): boolean {
  let end = left.length - 1;
  while (end > 0 && left.charCodeAt(end - 1) === 32) end -= 1;
  let word = wordEndingAt(left, end).toLowerCase();
  if (word === 'the' || word === 'this') word = wordEndingAt(left, end - word.length - 1).toLowerCase();
  if (!EVENT_AHEAD_ENDS.has(word)) return false;
  return word.length !== 2 || word === 'of' || word === 'to' || EVENT_AHEAD_PLACED.test(left.slice(-48));
}

/** The tense at `span` within its sentence. */
export function tenseAt(clean: string, sentence: Span, span: Span): Tense {
  const left = clean.slice(Math.max(sentence.start, span.start - WINDOW), span.start);
  const beside = tenseBeside(left, clean.slice(span.end, span.end + BESIDE), isWeekday(clean, span));
  if (beside) return beside;
  if (endsAnnouncing(left) && EVENT_AHEAD_BEFORE.test(left.slice(-48)))
    return NO_LONGER_AHEAD.test(left.slice(-34)) ? 'past' : 'future';
  if (
    /(?:quarter|half)$/i.test(clean.slice(span.end - 7, span.end)) &&
    WILL.test(clean.slice(span.end, span.end + 14))
  )
    return 'future';
  if (NAMES_A_DAY.test(clean.slice(span.end, span.end + 26)) && isWeekday(clean, span)) return 'future';
  if (
    left.includes('til', left.length - 30) &&
    UNTIL.test(left.slice(-30)) &&
    RUNNING.test(lastClause(left.slice(-80)))
  )
    return /^[^.;]{0,60},?\sand\sdid\snot\b/.test(
      clean.slice(span.end, Math.min(sentence.end, span.end + 90)),
    )
      ? 'past'
      : 'future';
  if (/\bthrough\s$/i.test(left.slice(-9)) && RUNS_ON.test(left.slice(-80))) return 'future';
  const right = clean.slice(span.end, Math.min(sentence.end, span.end + WINDOW));
  const attribute = tenseOfAttribute(clean, span, left, right);
  if (attribute && attribute !== 'by-verb') return attribute;
  const comma = behindComma(left);
  const tail = wordsOf(left.slice(comma));
  const before = (): readonly string[] => (comma === 0 ? tail : [...wordsOf(left.slice(0, comma)), ...tail]);
  let known: readonly string[] | null = null;
  const after = (): readonly string[] => (known ??= wordsOf(right));
  if (attribute) {
    const words = before();
    return (
      tenseBefore(words, after) ??
      tenseAfter(after()) ??
      (words.length <= 2 && /^\sdeadline\b/.test(right) ? 'future' : null)
    );
  }
  // a fronted expression ("On Friday, ...", "..., which on Friday said") belongs to the verb behind it
  if (
    tail.length <= 2 &&
    !tail.some((_, at) => senseAt(tail, at) ?? (tail[at] === 'turns' && onCalendar(tail, at)))
  ) {
    // "the firm, which in November cut 300 jobs, plans": the clause ends at its comma
    const relative = comma > 0 && /^(?:which|who|that|whose)$/.test(tail[0] ?? '');
    const end = relative ? after().indexOf(',') : -1;
    if (end >= 0) return tenseAfter(after().slice(0, end)) ?? 'past';
    const front = tenseAfter(after());
    if (front) return front;
  }
  const words = before();
  if (isHeadlineAhead(words, left, right)) return 'future';
  return (
    tenseBefore(words, after) ??
    tenseAfter(after()) ??
    (isInfinitiveAhead(words) || isNamedAhead(words) ? 'future' : null)
  );
}

function isAhead(noun: string | undefined): boolean {
  return noun !== undefined && (AHEAD_NOUNS.has(noun) || AHEAD_NOUNS.has(noun.replace(/s$/, '')));
}

/** "the Oct. 23 slaying", "a July 9 fire": a date beside what has happened, which is not to come. */
export function isOfHappening(clean: string, { start, end }: Span): boolean {
  if (!/\b(?:an?|the|its|his|her|their|that)\s$/i.test(clean.slice(Math.max(0, start - 6), start)))
    return false;
  const [, noun = ''] = /^\s(?:[a-z]{3,12}\s)?([a-z]{3,15})\b/.exec(clean.slice(end, end + 30)) ?? [];
  const [, first = ''] = /^\s([a-z]{3,15})\b/.exec(clean.slice(end, end + 18)) ?? [];
  return (
    [first, noun].some((one) => one === 'slaying' || eventNoun(one) !== undefined) &&
    ![first, noun].some(isAhead)
  );
}

/** "Friday's was called off, Saturday's goes ahead": what is dated has been named. */
const SAID_OF_IT = /^(?:is|was|will|has|had|goes)$/;

/**
 * "Friday's ruling", "a June agreement": dated things lie behind, whatever the verb, unless they are of the kind that
 * is announced ("Sunday's election will").
 */
function tenseOfAttribute(clean: string, span: Span, left: string, right: string): Tense | 'by-verb' {
  const possessive = /^['’]s\s([a-z]{1,20})(?:\s([a-z]{1,20}))?/.exec(right);
  const article =
    /\b(?:an?|the|its|his|her|their)\s$/i.test(left.slice(-8)) &&
    /^[A-Z][a-z]{2,8}\.?(?:\s\d{1,2})?$/.test(clean.slice(span.start, span.end));
  const own = [possessive?.[1], possessive?.[2]];
  const noun =
    own.find(isAhead) ?? own[1] ?? own[0] ?? (article ? /^\s([a-z]{3,20})\b/.exec(right)?.[1] : undefined);
  if (!noun || SAID_OF_IT.test(own[0] ?? '')) return null;
  if (isAhead(noun)) return CALLED_OFF.test(left.slice(-20)) ? 'future' : 'by-verb';
  // "ousted in a July coup, he plans to sue": the comma ends what the coup has to do with
  const [beside = ''] = right.split(',', 1);
  return article &&
    !/\b(?:since|after|following|despite)\s[a-z]{1,3}\s$/.test(left) &&
    tenseAfter(wordsOf(beside)) === 'future'
    ? 'future'
    : 'past';
}
