/** What a calendar holds by a noun: "a hearing is set for May 3", "called an election for June 5", "the match was moved to Sunday". */
import type { Mention } from '../document.ts';
import type { Frame } from '../grammar/frame.ts';
import { ADV, DET, NEG } from '../grammar/lexicon.ts';
import { stemsOf } from '../grammar/stems.ts';
import { canDate } from './dating-owner.ts';
import { pluralNoun } from './label.ts';
import type { Scene } from './scene.ts';

/** A noun phrase `[from, to)` around the event noun at `noun`. */
interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly noun: number;
}

/** What is held by arrangement. Nobody sets a day for a flood. */
const HELD = new Set(
  `election elections referendum vote ballot runoff by-election summit meeting talks conference ceremony visit negotiations hearing trial verdict ruling
  sentencing inquest inauguration coronation funeral wedding launch opening premiere release debut final championship tournament match strike rally march
  protest protests demonstration demonstrations festival`.split(/\s+/u),
);
/** "is due on", "has been set for", "expected in": what says that a day is given for it. */
const GIVEN = /^(?:due|scheduled|set|slated|planned|expected|timetabled|billed|arranged|fixed|called)$/u;
/** "was put off to", "adjourned until": what gives it another day. */
const ANOTHER_DAY = /^(?:moved|postponed|adjourned|rescheduled|delayed|deferred|shifted|extended)$/u;
/** Who does one of these to it gives it the day behind "for". */
const GIVES =
  /^(?:call|set|schedule|announce|fix|plan|arrange|convene|order|organi[sz]e)(?:s|es|d|ed|led|ned)?$|^(?:calling|setting|scheduling|announcing|planning|arranging|convening|set)$/u;
const IS = /^(?:is|are|has|have|been|be|['’]s)$/u;
const WAS = /^(?:was|were)$/u;
/** Words of a sentence in which it does not come about. */
const OFF =
  /^(?:cancel\w{0,5}|scrap\w{0,4}|abandon\w{0,3}|call\w{0,3}|if|unless|could|might|would|not|no|may|should|demand\w{0,3}|want\w{0,3}|propos\w{0,3}|ask\w{0,3}|urg\w{0,3})$/u;
/** How far before its noun the verb stands that gives it its day. */
const REACH = 8;

/** A mention of what is arranged for a day, by the phrase of its noun and what a title calls it; null where no day is given for it. */
export function arranged(
  scene: Scene,
  phrase: Phrase,
  label: string,
  taken: ReadonlySet<number>,
): Mention | null {
  const { frame, sentence } = scene;
  const { tokens } = frame;
  const noun = tokens[phrase.noun];
  if (!noun?.event || !HELD.has(noun.lower) || isOff(frame, phrase)) return null;
  const day = dayOf(frame, phrase);
  const start = tokens[day]?.start;
  const dating = scene.expressions.find(({ expression }) => expression.start === start);
  if (day < 0 || !dating || taken.has(dating.at) || !canDate(dating.expression)) return null;
  if (!/^[\p{L}\p{N}]/u.test(label) || /[()`"“”]/u.test(label) || label.length > MOST) return null;
  const { stems, numbers, quoted } = stemsOf(frame, phrase.from, phrase.to);
  return {
    start: sentence.start,
    end: sentence.end,
    sentence: scene.index,
    kind: noun.event,
    status: 'scheduled',
    actors: [],
    label,
    verb: { start: noun.start, end: noun.end },
    lemma: noun.lower,
    predicate: pluralNoun(noun.lower) ? 'are due' : 'is due',
    clarity: CLEAR,
    stems,
    numbers,
    quoted,
    expression: dating.at,
    telling: 'narrated',
    passing: false,
    nominal: true,
    place: null,
  };
}
/** A title that another report's finite verb betters. */
const CLEAR = 0.5;
/** Characters that leave room for the verb. */
const MOST = 68;

/** Token of the day that is given for it; -1 where none is. */
function dayOf(frame: Frame, { from, to }: Phrase): number {
  const { tokens, flags, timed } = frame;
  let at = to;
  let past = false;
  while (
    IS.test(tokens[at]?.lower ?? '') ||
    WAS.test(tokens[at]?.lower ?? '') ||
    ((flags[at] ?? 0) & ADV) !== 0
  ) {
    if (((flags[at] ?? 0) & NEG) !== 0) return -1;
    past ||= WAS.test(tokens[at]?.lower ?? '');
    at++;
  }
  if (tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'due') at = to + 1;
  const word = tokens[at]?.lower ?? '';
  const lead = tokens[at + 1]?.lower ?? '';
  if (ANOTHER_DAY.test(word)) return /^(?:to|until|till)$/u.test(lead) && timed[at + 2] ? at + 2 : -1;
  // "the hearing was set for Friday": it may be over
  if (GIVEN.test(word)) return !past && /^(?:for|on|in)$/u.test(lead) && timed[at + 2] ? at + 2 : -1;
  if (at !== to || !timed[to + 1]) return -1;
  const verb = giving(frame, from);
  if (word === 'for') return GIVES.test(verb) ? to + 1 : -1;
  return /^(?:to|until|till)$/u.test(word) && ANOTHER_DAY.test(verb) ? to + 1 : -1;
}

/** The verb whose object the phrase is, in small letters. */
function giving({ tokens, flags }: Frame, from: number): string {
  for (let at = from - 1; at >= 0 && from - at < REACH; at--) {
    const token = tokens[at];
    if (token?.kind === 'mark') return '';
    if ((token?.form ?? token?.act) && !token?.cap && ((flags[at] ?? 0) & DET) === 0) return token.lower;
  }
  return '';
}

/** Whether the sentence says that it does not come about, or may not. */
const isOff = ({ tokens, quoted }: Frame, { from }: Phrase): boolean =>
  tokens.some(
    ({ lower, cap }, at) => !quoted[at] && !cap && OFF.test(lower) && !(lower === 'called' && at < from),
  );

/** The mentions of a sentence without those that say no more than that a day was given for it: "a hearing has been set for May 3". */
export function withoutGiving(mentions: readonly Mention[], nouns: readonly Mention[]): readonly Mention[] {
  const due = nouns.filter(({ status }) => status === 'scheduled');
  if (due.length === 0) return mentions;
  return mentions.filter(
    ({ expression, lemma, verb }) =>
      expression !== null || !GIVES_DAY.test(lemma) || !due.some((one) => one.verb.end < verb.start),
  );
}
const GIVES_DAY = /^(?:set|schedule|plan|fix|arrange|slate|bill)$/u;
