/** The words of a predicate, without times, headline adverbs and examples. */
import type { Frame } from '../grammar/frame.ts';
import { AUX, COORD, DET, MODAL, PREP, REL, SUBORD } from '../grammar/lexicon.ts';
import { tellsOf } from './tells-of.ts';
import type { Token } from '../text/tokens.ts';
import { DROPPED_ADVERBS } from '../words/closed.ts';

export interface Piece {
  readonly text: string;
  readonly glued: boolean;
  readonly at: number;
}

export function joined(pieces: readonly Piece[]): string {
  let out = '';
  for (const piece of pieces) out += piece.glued || out === '' ? piece.text : ` ${piece.text}`;
  return out;
}

const DROPPED_BEFORE_TIME = new Set([
  'to',
  'on',
  'in',
  'at',
  'by',
  'for',
  'during',
  'late',
  'early',
  'from',
  'of',
  'since',
  'until',
  'before',
  'after',
  'into',
]);

/** "for most of Friday", "at the end of May": how much of a time goes with it. */
const SHARE = /^(?:most|much|part|all|end|start|beginning|middle|rest|half)$/u;

/** "a strike planned for Friday", "the report due on Monday": without its day such a word says nothing of the noun. */
const DAY_WAITS = /^(?:planned|scheduled|due|slated|set|expected|held|published|released|issued|dated)$/u;

/** "closes three schools beginning Monday": what only leads to the day. */
const BEGINS = /^(?:starting|beginning|effective)$/u;

/** What stands before a time and tells of nothing else. */
const BESIDE_TIME = /^(?:sometime|even|maybe|perhaps)$/u;

/** How far before or after a time something was. */
const LEADS_ON = /^(?:shortly|just|long|soon|immediately|right|well|only)$/u;

/** Words that lead to a stretch of time. */
const STRETCH = /^(?:over|throughout|through|within)$/u;

/** "for the first time since March", "the highest since 2008": without its time such a word is false. */
const FIRST =
  /^(?:first|highest|lowest|biggest|largest|worst|best|strongest|weakest|fastest|slowest|most|least|longest|deadliest|hottest|coldest|steepest|sharpest)$/u;
function ranksSince(pieces: readonly Piece[]): boolean {
  return pieces.at(-1)?.text === 'since' && pieces.slice(-8).some(({ text }) => FIRST.test(text));
}

/** "with fewer teachers than last year": what is compared wants to be told with what. */
const comparesWith = ({ timed }: Frame, pieces: readonly Piece[], at: number): boolean =>
  pieces.at(-1)?.text === 'than' && timed[at - 1] !== true;

/** "blamed a wet summer": the noun of what is told, not when. */
function described({ tokens, flags, timed }: Frame, at: number): boolean {
  const before = tokens[at - 1];
  // "is entering its winter"
  if (/^(?:its|his|her|their|our)$/u.test(before?.lower ?? '')) return true;
  return (
    before?.kind === 'word' &&
    timed[at - 1] !== true &&
    flags[at - 1] === 0 &&
    ((flags[at - 2] ?? 0) & DET) !== 0
  );
}

/** Drops what leads to a time: "on", "late on", "from late in"; not the particle of "caved in on Tuesday". */
function dropLead(pieces: Piece[]): void {
  const last = (): string => pieces.at(-1)?.text.toLowerCase() ?? '';
  for (let led = false; DROPPED_BEFORE_TIME.has(last());) {
    const part = last() === 'late' || last() === 'early';
    if (led && !part) return;
    const word = pieces.pop()?.text.toLowerCase() ?? '';
    led = !part;
    // "shortly before midnight", "prior to Saturday"
    if (word === 'before' || word === 'after' ? LEADS_ON.test(last()) : word === 'to' && last() === 'prior')
      pieces.pop();
    if (word === 'of' && SHARE.test(last()) && pieces.length > 1) {
      pieces.pop();
      if (last() === 'the') pieces.pop();
      led = false;
    }
  }
  // "sometime in March", "even this month": words that only tell of the time
  while (pieces.length > 1 && BESIDE_TIME.test(last())) pieces.pop();
  if (pieces.length > 1 && (DAY_WAITS.test(last()) || BEGINS.test(last()))) pieces.pop();
}

/**
 * "a jump in fourth-quarter earnings", "at this week's assembly", "wounded in Monday clashes": the time tells of the noun behind it, and what
 * leads to it leads to the noun.
 */
function tellsOfNoun(frame: Frame, at: number): boolean {
  const { tokens, flags, timed } = frame;
  let to = at;
  while (timed[to + 1]) to++;
  const [last, next] = [tokens[to], tokens[to + 1]];
  if (last?.kind === 'possessive')
    return (flags[to + 1] ?? 0) === 0 && next !== undefined && next.kind !== 'mark';
  if (next?.kind === 'possessive')
    return tokens[to + 2]?.kind !== 'mark' && ((flags[to + 2] ?? 0) & PREP) === 0;
  if (next?.kind !== 'word' || flags[to + 1] !== 0) return false;
  // "wrote to the minister on Monday asking him to act"
  if (tellsOf(frame, { text: next.lower, at: to + 1 })) return false;
  const lead = tokens[at - 1]?.lower ?? '';
  // nobody does a thing "in Monday"
  return (
    last?.lower.includes('-') === true || (lead === 'in' && at === to && /day$/u.test(last?.lower ?? ''))
  );
}

/** "three more this week alone": of the time only. */
function aloneInTime({ tokens, timed }: Frame, at: number): boolean {
  if (tokens[at]?.lower !== 'alone') return false;
  if (timed[at - 1]) return true;
  return (
    timed[at + 1] === true ||
    (timed[at + 2] === true && /^(?:on|in|at|during)$/u.test(tokens[at + 1]?.lower ?? ''))
  );
}

/** "try to set themselves on fire", "distance itself from": what a verb right before acts upon. */
const actsOn = (before: Token | undefined, lead: Token | undefined): boolean =>
  before?.cap === false && (before.form !== undefined || lead?.lower === 'to');

/** "will miss the rest of the year", "spends a relaxing Saturday on board": a time that the verb acts upon. */
function actedUpon({ tokens, flags }: Frame, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const { lower = '', cap, form } = tokens[back] ?? {};
    if (!cap && /^(?:miss|spend)$/u.test(form?.verb.lemma ?? '')) return true;
    if (/^(?:rest|remainder|of|whole|entire)$/u.test(lower)) continue;
    if (((flags[back] ?? 0) & DET) === 0 && !(/.ing$/u.test(lower) && ((flags[back - 1] ?? 0) & DET) !== 0))
      return false;
  }
  return false;
}

/** End of the two times of "between 2019 and 2022", the first of which begins at `at`; `at` where there are no two. */
function pairEnd({ tokens, timed }: Frame, at: number): number {
  let and = at;
  while (timed[and]) and++;
  if (tokens[and]?.lower !== 'and' || !timed[and + 1]) return at;
  let end = and + 1;
  while (timed[end]) end++;
  return end;
}

/** Words of a stretch without times and headline adverbs. */
export function piecesOf(frame: Frame, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < to; at++) {
    const token = frame.tokens[at] as Token;
    if (
      /^(?:summer|winter|spring|autumn|season|night|week|month|year|decade)$/u.test(token.lower) &&
      described(frame, at)
    ) {
      pieces.push({ text: token.text, glued: false, at });
      continue;
    }
    const ranked =
      (frame.timed[at] && !frame.timed[at - 1] && actedUpon(frame, at)) ||
      ranksSince(pieces) ||
      comparesWith(frame, pieces, at) ||
      (frame.timed[at - 1] === true && pieces.at(-1)?.at === at - 1);
    // what somebody is quoted with keeps its times
    if (frame.timed[at] && !frame.quoted[at] && !modifier(frame, at) && !ranked) {
      const first = !frame.timed[at - 1];
      if (first && pieces.at(-1)?.text.toLowerCase() === 'between') {
        const end = pairEnd(frame, at);
        if (end > at) {
          pieces.pop();
          at = end - 1;
          continue;
        }
      }
      if (frame.tokens[at + 1]?.kind === 'possessive' && !frame.timed[at + 1]) at++;
      if (first && !tellsOfNoun(frame, at)) {
        // "failed over the weekend", "grew throughout the year"; not the particle of "took over on Monday"
        if (STRETCH.test(pieces.at(-1)?.text ?? '') && /^(?:the|a|an|this)$/u.test(token.lower)) pieces.pop();
        dropLead(pieces);
      }
      continue;
    }
    if (aloneInTime(frame, at)) continue;
    if (
      DROPPED_ADVERBS.has(token.lower) &&
      // "an hour earlier than the last one"
      frame.tokens[at + 1]?.lower !== 'than' &&
      // "blew himself up": what is acted upon
      !(
        /sel(?:f|ves)$/u.test(token.lower) &&
        (pieces.length === 0 ||
          // "are not in themselves bribes"
          ((frame.flags[at - 1] ?? 0) & PREP) !== 0 ||
          actsOn(frame.tokens[at - 1], frame.tokens[at - 2]))
      ) &&
      !frame.quoted[at] &&
      !/^(?:an?|the)$/u.test(frame.tokens[at - 1]?.lower ?? '')
    )
      continue;
    if (token.text === '(') {
      // "BP (BP.L) said", "Ana Ruiz (D-Ohio)": a headline has no brackets
      const close = bracketEnd(frame, at, to);
      if (close > at) {
        at = close;
        continue;
      }
    }
    const skipped = token.text === ',' ? apposition(frame, at, to) : insertion(frame, at, to);
    if (skipped > at) {
      at = skipped - 1;
      continue;
    }
    const before = pieces.at(-1);
    const glued = before !== undefined && before.at === at - 1 && token.start === frame.tokens[at - 1]?.end;
    if (token.text === ',' && before?.text === ',') continue;
    pieces.push({
      text: token.text,
      glued: glued || (before !== undefined && /^[,.;:]$/u.test(token.text)),
      at,
    });
  }
  return pieces;
}

/** Index of the bracket that closes the one at `at`, or `at`. */
function bracketEnd(frame: Frame, at: number, to: number): number {
  for (let end = at + 1; end < Math.min(to, at + 24); end++) if (frame.tokens[end]?.text === ')') return end;
  return at;
}

/** Longest words about somebody between two commas. */
const BESIDE = 12;

/**
 * End of words between commas that tell who somebody is, where what the verb needs goes on behind them: "jailed Ana Ruiz, the former head
 * of the port, for ten years"; `at` where they are none.
 */
function apposition({ tokens, flags, names }: Frame, at: number, to: number): number {
  const first = tokens[at + 1];
  // "Holt, 58, guilty"
  const age = /^\d{1,3}$/u.test(first?.text ?? '') && tokens[at + 2]?.text === ',';
  const aged = age || first?.lower === 'aged';
  const named = names.find((name) => name.to === at && (aged || name.kind === 'person'));
  if (!named) return at;
  if (!first || (((flags[at + 1] ?? 0) & DET) === 0 && first.kind !== 'number' && !aged)) return at;
  for (let end = at + 1; end < Math.min(to - 1, at + BESIDE); end++) {
    const token = tokens[end] as Token;
    if (token.text === ',') {
      // "the third time that Ana Ruiz, aged 55, has won"
      const goesOn =
        ((flags[end + 1] ?? 0) & (PREP | AUX | MODAL)) !== 0 ||
        (MAKES.test(tokens[named.head - 1]?.lower ?? '') && isPost(tokens, end + 1));
      return goesOn || (age && FOUND_SO.test(tokens[end + 1]?.lower ?? '')) ? end + 1 : at;
    }
    if (token.kind === 'mark' || ((flags[end] ?? 0) & (COORD | SUBORD | REL | AUX | MODAL)) !== 0) return at;
  }
  return at;
}

/** "named Ana Ruiz, the aunt of the boys, guardian of both": what one is made, without an article. */
const isPost = (tokens: Frame['tokens'], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  tokens[at]?.cap === false &&
  /^(?:of|for|to|in)$/u.test(tokens[at + 1]?.lower ?? '');

const MAKES = /^(?:named|appointed|elected|declared|made|crowned|chose|chosen)$/u;

/** How somebody is found or held to be. */
const FOUND_SO =
  /^(?:guilty|not|innocent|liable|responsible|dead|alive|unconscious|missing|wounded|injured)$/u;

/** End of words that a headline leaves out: "such as Italy and France", "what he described as". */
function insertion(frame: Frame, at: number, to: number): number {
  const { tokens } = frame;
  const lower = tokens[at]?.lower;
  if (lower === 'such' && tokens[at + 1]?.lower === 'as') {
    let end = at + 2;
    while (end < to && (tokens[end]?.cap || /^(?:,|and|or|the)$/u.test(tokens[end]?.lower ?? ''))) end++;
    return end > at + 2 && end < to && !tokens[end - 1]?.text.includes(',') ? end : at;
  }
  if (lower === 'what') {
    for (let end = at + 1; end < Math.min(to, at + 6); end++) {
      const word = tokens[end]?.lower;
      if (word === 'called' || word === 'termed') return end + 1;
      if (
        word === 'as' &&
        /^(?:described|characterized|characterised|portrayed)$/u.test(tokens[end - 1]?.lower ?? '')
      )
        return end + 1;
    }
  }
  return at;
}

/** Whether a time stands before the noun that it tells of: "the 11 September attacks". */
function modifier(frame: Frame, at: number): boolean {
  let from = at;
  while (from > 0 && frame.timed[from - 1]) from--;
  let to = at;
  while (to + 1 < frame.tokens.length && frame.timed[to + 1]) to++;
  const before = frame.tokens[from - 1];
  const led =
    frame.tokens[from]?.lower === 'the' ||
    ((frame.flags[from - 1] ?? 0) & DET) !== 0 ||
    before?.lower === 'of' ||
    // "after Friday prayers", "during December talks"
    (/^(?:after|before|during|at|for|following|with)$/u.test(before?.lower ?? '') && true);
  const next = frame.tokens[to + 1];
  return led && next !== undefined && next.kind === 'word' && frame.flags[to + 1] === 0 && !next.form?.past;
}
