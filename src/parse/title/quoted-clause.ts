/** A complete clause out of a quotation, for a title. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { AUX, COORD, DET, MODAL, PREP, REL, SUBORD, verbForm } from '../grammar/lexicon.ts';
import { type Piece, joined } from './pieces.ts';
import type { Token } from '../text/tokens.ts';
import { DROPPED_ADVERBS } from '../words/closed.ts';

/** A complete clause from a quotation, in its marks, at most `room` long. */
export function quotedClause(frame: Frame, from: number, room: number): string | null {
  let at = from;
  while (
    at < frame.tokens.length &&
    (/^["“‘`'\\]+$/u.test(frame.tokens[at]?.text ?? '') ||
      (DROPPED_ADVERBS.has(frame.tokens[at]?.lower ?? '') && !opensList(frame, at)) ||
      (frame.tokens[at]?.text === ',' && at - from < 4))
  )
    at++;
  let end = -1;
  let verb = false;
  for (let k = at; k < frame.tokens.length && frame.quoted[k]; k++) {
    const token = frame.tokens[k] as Token;
    const flag = frame.flags[k] ?? 0;
    if ((frame.tokens[k - 1]?.end ?? 0) - (frame.tokens[at]?.start ?? 0) > room) break;
    if ((flag & (AUX | MODAL)) !== 0 || /n't$|'(?:re|m|ll|ve|d)$/u.test(token.lower) || finite(frame, k))
      verb = true;
    // "we are closing the mill and there is no way around it"
    if (k > at + 2 && verb && end < 0 && /^(?:and|but)$/u.test(token.lower) && opensAnother(frame, k + 1)) {
      end = k;
      continue;
    }
    if (k > at + 2 && verb && /^(?:[.!?,;…—–”"]|\.\.\.|--)$/u.test(token.text)) {
      if (token.text === ',' && end > 0) continue;
      const before = frame.flags[k - 1] ?? 0;
      if ((before & (DET | PREP | COORD | AUX)) === 0) end = k;
      if (token.text !== ',') break;
    }
  }
  if (end < 0) return null;
  // "every time we ask, they shoot": what follows the mark may be whole
  if (!isWhole(frame, at, end))
    return frame.tokens[end]?.text === ',' ? quotedClause(frame, end + 1, room) : null;
  const pieces: Piece[] = [];
  for (let k = at; k < end; k++) {
    const token = frame.tokens[k] as Token;
    pieces.push({
      text:
        k === at && !/^I\b/u.test(token.text) && !frame.names.some((name) => name.from === at)
          ? token.text.charAt(0).toLowerCase() + token.text.slice(1)
          : token.text,
      glued: k > at && token.start === frame.tokens[k - 1]?.end,
      at: k,
    });
  }
  const text = joined(pieces).replace(/,$/u, '');
  if (NOTHING_SAID.test(text)) return null;
  if (text.length > room || text.length < 8 || ((frame.flags[at] ?? 0) & (PREP | COORD | SUBORD | REL)) !== 0)
    return null;
  return `“${text}”`;
}

/** “Yesterday Lund, today Odense”: the days tell it. */
const opensList = ({ tokens }: Frame, at: number): boolean =>
  /^(?:yesterday|today)$/u.test(tokens[at]?.lower ?? '') &&
  tokens.slice(at + 1, at + 5).some(({ lower }) => /^(?:today|tomorrow)$/u.test(lower));

/** "and it will", "and change is": a second clause. */
const opensAnother = ({ tokens, flags }: Frame, at: number): boolean =>
  ANOTHER.test(tokens[at]?.lower ?? '') || (flags[at] === 0 && ((flags[at + 1] ?? 0) & (AUX | MODAL)) !== 0);

/** Subjects of a second clause. */
const ANOTHER = /^(?:i|we|you|they|he|she|it|there|this|that|nobody|everyone)$/u;
/** Words that open a clause which needs a verb of its own. */
const OPENER = /^(?:who|when|whenever|if|because|while|although|though|unless|whether|where|why)$/u;
/** Verbs that say nothing without what is thought: "I believe". */
const THINKS = /^(?:think|thought|believe|believed|know|knew|hope|say|said|mean|guess|feel)$/u;
/** Subjects of a plural verb that do not end in s. */
const PEOPLE = /^(?:people|police|men|women|children|families|many|most|some|all|others)$/u;

/** Whether each clause between two tokens has its verb: not "I think that the camp", "every time we ask", "is going hard". */
function isWhole(frame: Frame, from: number, end: number): boolean {
  const at = (k: number): string => frame.tokens[k]?.lower ?? '';
  const helps = (k: number): boolean => ((frame.flags[k] ?? 0) & (AUX | MODAL)) !== 0;
  if (
    helps(from) &&
    !/^(?:do|does|did|is|are|can|will|would|could|should)$/u.test(at(from + 1)) &&
    at(end) !== '?'
  )
    return false;
  if (THINKS.test(at(end - 1))) return false;
  let wanted = 1;
  let found = 0;
  for (let k = from; k < end; k++) {
    const that = at(k) === 'that' && THINKS.test(at(k - 1));
    if (
      that ||
      (OPENER.test(at(k)) && at(k + 1) !== 'of') ||
      (at(k) === 'time' && /^(?:every|each|any)$/u.test(at(k - 1)))
    )
      wanted++;
    let before = k - 1;
    while (before > from && DROPPED_ADVERBS.has(at(before))) before--;
    if (
      /n't$|['’](?:re|m|ll|ve|d)$/u.test(at(k)) ||
      (!helps(before) && (helps(k) || finite(frame, k) || plural(k)))
    )
      found++;
  }
  return found >= wanted;

  function plural(k: number): boolean {
    return (
      k > from &&
      verbForm(at(k))?.base === true &&
      (PEOPLE.test(at(k - 1)) || /[^s]s$/u.test(at(k - 1))) &&
      ((frame.flags[k - 1] ?? 0) & (DET | PREP | AUX)) === 0
    );
  }
}

/** Words before what somebody has to say. */
const NOTHING_SAID = /^(?:it turns out|you know|look|listen|well|let me|to be honest|as I said)\b/iu;
/** "It appears to be going as we hoped": what it is, the words do not tell. */
const UNTOLD =
  /^“(?:it|this|that|these|those|they|he|she)['’]?\b(?! (?:is|was) (?:time|not|a|an|the|our|my)\b)/iu;

/** How well a quotation reads without what was said before it. */
export const tellsAlone = (said: string): number => (UNTOLD.test(said) ? 0.65 : 1);

/** Whether the word at `at` can be the verb of a clause: a past or third person, or a base after a pronoun. */
export function finite(frame: Frame, at: number): boolean {
  const token = frame.tokens[at];
  const told = /^(?:i|we|you|they|who|he|she|it)$/u.test(frame.tokens[at - 1]?.lower ?? '');
  // "you betrayed this city": a verb that no list has
  const form = verbForm(token?.lower ?? '') ?? (told ? token?.act : undefined);
  if (!form) return false;
  return (
    form.past ||
    form.third ||
    (form.base && /^(?:i|we|you|they|who)$/u.test(frame.tokens[at - 1]?.lower ?? ''))
  );
}

/** Whether nothing of the clause follows the quotation. */
export function quoteCloses(frame: Frame, from: number, clause: Clause): boolean {
  let at = from;
  while (at < clause.to && frame.quoted[at]) at++;
  return at >= clause.to || /^[.,;!?]$/u.test(frame.tokens[at]?.text ?? '');
}

/** "told the “Harbour Hour,” “We are ready”": the mark that closes the name of a programme, before what was said on it; or -1. */
function workEnd({ tokens, quoted }: Frame, from: number): number {
  const before = tokens[from - 1];
  if (before?.kind !== 'possessive' && !/^(?:the|on|to|told)$/u.test(before?.lower ?? '')) return -1;
  for (let at = from + 1; quoted[at] && at - from < 9; at++) {
    const token = tokens[at];
    if (/^["”]$/u.test(token?.text ?? '')) return at - from > 2 && quoted[at + 1] === true ? at : -1;
    if (token?.text !== ',' && !token?.cap && !/^(?:of|the|and|a|in|to|for|with)$/u.test(token?.lower ?? ''))
      return -1;
  }
  return -1;
}

/** The first token of the first quotation behind the verb of a clause, or -1. */
export function firstQuoted(frame: Frame, clause: Clause): number {
  for (let at = clause.verb + 1; at < clause.to; at++)
    if (frame.quoted[at]) {
      const behind = workEnd(frame, at);
      if (behind < 0) return at;
      at = behind;
    }
  return -1;
}

/** "said in a statement that the term “sends a message”": behind the `that` before the marks, where only an occasion stands between. */
export function behindOccasion({ tokens, flags }: Frame, from: number, quoteAt: number): number {
  if (((flags[from] ?? 0) & PREP) === 0) return from;
  for (let at = from + 1; at < Math.min(quoteAt, from + OCCASION); at++) {
    if (tokens[at]?.lower === 'that') return at + 1;
    if (tokens[at]?.kind === 'mark') return from;
  }
  return from;
}
/** Most words that tell where something was said. */
const OCCASION = 9;
