/** Speakers told by a set phrase beside the marks rather than by a clause of speech: "as Ruiz put it", "Ruiz's claim that". */
import type { Span } from '../../model/text.ts';
import type { Name } from '../grammar/name.ts';
import { ADV, AUX, COORD, DET, PREP, PRON, REL, SUBORD, verbForm } from '../grammar/lexicon.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Reading, Source } from './attribution.ts';
import { CLAIM_NOUN, TEXT_NOUN } from '../words/voices.ts';

const LIGHT_VERB = /^(?:make|issue|repeat|release|send|give|offer|reiterate|publish|deliver)$/u;

/** Index of the first token at or after an offset. */
export function tokenAt(frame: Frame, offset: number): number {
  let low = 0;
  let high = frame.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frame.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function named(name: Name, cue: Span | null): Source {
  return { speaker: { start: name.start, end: name.end, name: name.text }, cue };
}

/** A source without a name: the words themselves. */
export function wordsBeside(frame: Frame, from: number, to: number, cue: Span | null): Source | null {
  const [first, last] = [frame.tokens[from], frame.tokens[to - 1]];
  if (!first || !last || to <= from) return null;
  const name = frame.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
  return { speaker: { start: first.start, end: last.end, name }, cue };
}

const spanOf = (frame: Frame, at: number): Span => ({
  start: frame.tokens[at]?.start ?? 0,
  end: frame.tokens[at]?.end ?? 0,
});

/** End of a short noun phrase at `from`: a name, a pronoun, or an article with a few words up to one that `heads`. */
function phrase(frame: Frame, from: number, heads: (lower: string) => boolean): number {
  const name = frame.names.find((candidate) => candidate.head === from || candidate.from === from);
  const first = frame.tokens[from];
  if (name && !heads(frame.tokens[name.to]?.lower ?? '')) return name.to;
  if (first && /^(?:he|she|they|it|i|we)$/u.test(first.lower)) return from + 1;
  if (!name && ((frame.flags[from] ?? 0) & DET) === 0) return -1;
  for (let at = from; at < Math.min(frame.tokens.length, from + 7); at++) {
    const token = frame.tokens[at];
    if (!token || token.kind === 'mark' || ((frame.flags[at] ?? 0) & (PREP | COORD | SUBORD | REL)) !== 0)
      return -1;
    if (at > from && heads(token.lower)) return at + 1;
  }
  return -1;
}

/** `“...,” as Ana Ruiz put it`, `“...,” as the memo puts it`. */
function asPut(frame: Frame, from: number): Source | null {
  let at = from;
  if (frame.tokens[at]?.text === ',') at++;
  if (frame.tokens[at]?.lower !== 'as') return null;
  for (let put = at + 2; put < Math.min(frame.tokens.length, at + 12); put++) {
    const lower = frame.tokens[put]?.lower ?? '';
    const it = /^(?:put|puts)$/u.test(lower) && /^(?:it|this)$/u.test(frame.tokens[put + 1]?.lower ?? '');
    const call =
      /^(?:calls?|called)$/u.test(lower) && /^(?:it|them)$/u.test(frame.tokens[put + 1]?.lower ?? '');
    if (!it && !call) continue;
    const name = frame.names.find((candidate) => candidate.head > at && candidate.to <= put);
    if (name && name.to === put) return named(name, spanOf(frame, put));
    return wordsBeside(frame, at + 1, put, spanOf(frame, put));
  }
  return null;
}

/** `“...,” the letter reads`: a text that is quoted from. */
function textReads(frame: Frame, from: number): Source | null {
  const to = phrase(frame, from, (lower) => TEXT_NOUN.test(lower));
  if (to < 0) return null;
  const at = ((frame.flags[to] ?? 0) & ADV) !== 0 ? to + 1 : to;
  return /^(?:reads?|continues|continued|went|goes)$/u.test(frame.tokens[at]?.lower ?? '')
    ? wordsBeside(frame, from, to, spanOf(frame, at))
    : null;
}

/** Behind the closing mark. */
export function phraseBehind(reading: Reading, span: Span): Source | null {
  const from = tokenAt(reading.frame, span.end);
  if (from >= reading.frame.tokens.length) return null;
  return asPut(reading.frame, from) ?? textReads(reading.frame, from);
}

/** What a phrase before the opening mark says of the speaker: a source, `none` where it is somebody unnamed, or null. */
export function phraseBefore(reading: Reading, span: Span): Source | 'none' | null {
  const { frame } = reading;
  const to = tokenAt(frame, span.start);
  return (
    banner(frame, to) ??
    replied(frame, to) ??
    heardSaying(frame, to) ??
    wordsOf(frame, to) ??
    claimOf(reading, to)
  );
}

/** `a banner reading “...”`, `a sign that read “...”`. */
function banner(frame: Frame, to: number): Source | null {
  let at = to - 1;
  if (/^[,:]$/u.test(frame.tokens[at]?.text ?? '')) at--;
  if (!/^(?:reading|read|reads)$/u.test(frame.tokens[at]?.lower ?? '')) return null;
  const cue = spanOf(frame, at);
  if (/^(?:that|which)$/u.test(frame.tokens[at - 1]?.lower ?? '')) at--;
  const noun = at - 1;
  if (!TEXT_NOUN.test(frame.tokens[noun]?.lower ?? '')) return null;
  let first = noun;
  while (first > 0 && noun - first < 4 && frame.tokens[first - 1]?.kind === 'word') {
    const flag = frame.flags[first - 1] ?? 0;
    if ((flag & DET) !== 0) {
      first--;
      break;
    }
    if ((flag & (PREP | COORD | SUBORD | REL | AUX)) !== 0 || verbForm(frame.tokens[first - 1]?.lower ?? ''))
      break;
    first--;
  }
  return wordsBeside(frame, first, noun + 1, cue);
}

/** `..., the mother of three replied, “...”`: a verb of speech right before the marks, its subject between commas. */
function replied(frame: Frame, to: number): Source | null {
  const verb = /^[,:]$/u.test(frame.tokens[to - 1]?.text ?? '') ? to - 2 : -1;
  const form = verb > 0 ? verbForm(frame.tokens[verb]?.lower ?? '') : undefined;
  if (!form?.past || !form.verb.cue) return null;
  let from = verb;
  while (from > 0 && verb - from < 10 && frame.tokens[from - 1]?.text !== ',') {
    const flag = frame.flags[from - 1] ?? 0;
    if ((flag & (COORD | SUBORD | REL | AUX)) !== 0) return null;
    if (frame.tokens[from - 1]?.kind === 'mark' && frame.tokens[from - 1]?.text !== '-') return null;
    from--;
  }
  if (
    frame.tokens[from - 1]?.text !== ',' ||
    !/^(?:the|his|her|a|an)$/u.test(frame.tokens[from]?.lower ?? '')
  )
    return null;
  return wordsBeside(frame, from, verb, spanOf(frame, verb));
}

/** `footage of Ana Ruiz saying, “...”`: a name right before the participle of a verb of speech that leads to the marks. */
function heardSaying(frame: Frame, to: number): Source | 'none' | null {
  for (let at = to - 1; at > Math.max(0, to - 9); at--) {
    const token = frame.tokens[at];
    if (!token || frame.quoted[at]) return null;
    if (token.kind === 'mark' && at < to - 1) return null;
    if (token.kind !== 'word' || token.cap) continue;
    const form = verbForm(token.lower);
    if (form && !form.ing && (form.past || form.third)) return null;
    if (!form?.ing || !form.verb.cue || !form.verb.clause) continue;
    const name = frame.names.find((candidate) => candidate.to === at);
    if (!name || name.kind === 'role' || name.known) return null;
    const left = frame.tokens[name.head - 1];
    return left && (left.lower === 'of' || verbForm(left.lower) !== undefined)
      ? named(name, spanOf(frame, at))
      : null;
  }
  return null;
}

/** `In the words of Ana Ruiz, ... “...”`, `To Ana Ruiz, ... “...”`; `..., in the words of its spokesman, Ana Ruiz, “...”`. */
function wordsOf(frame: Frame, to: number): Source | null {
  const { tokens, names } = frame;
  const inWords = (at: number): boolean =>
    ['in', 'the', 'words', 'of'].every((word, k) => tokens[at + k]?.lower === word);
  let from = -1;
  if (inWords(0)) from = 4;
  else if (tokens[0]?.lower === 'for' || tokens[0]?.lower === 'to') from = 1;
  if (from < 0) {
    let at = to - 5;
    while (at > Math.max(0, to - 16) && !inWords(at)) at--;
    if (at <= 0 || !inWords(at)) return null;
    const end = tokens[to - 1]?.text === ',' ? to - 1 : to;
    const last = names.findLast((candidate) => candidate.head >= at + 4 && candidate.to === end);
    return last && last.kind !== 'role' ? named(last, null) : wordsBeside(frame, at + 4, end, null);
  }
  const name = names.find((candidate) => candidate.head === from && candidate.tail < to);
  if (!name || name.known || (from === 1 && name.kind !== 'person')) return null;
  if (tokens[name.to]?.text !== ',') return null;
  for (let at = name.to + 1; at < to; at++)
    if (tokens[at]?.kind === 'mark' || verbForm(tokens[at]?.lower ?? '')?.verb.cue) return null;
  return named(name, null);
}

/** Whether the last verb before a token is one of speech. */
function saidBefore({ clauses }: Reading, at: number): boolean {
  return clauses.findLast(({ verb }) => verb < at)?.lemma?.cue === true;
}

/** `Ana Ruiz's claim that ... “...”`: the one whose claim it is; nobody where the claim is nobody's. */
function claimOf(reading: Reading, to: number): Source | 'none' | null {
  const { frame } = reading;
  for (let at = to - 1; at > Math.max(0, to - 25); at--) {
    const token = frame.tokens[at];
    if (!token || frame.quoted[at]) return null;
    if (token.kind !== 'word') continue;
    if (token.lower !== 'that') {
      const form = token.cap ? undefined : verbForm(token.lower);
      if (form?.verb.cue && form.verb.clause && frame.flags[at] === 0 && !CLAIM_NOUN.test(token.lower))
        return null;
      continue;
    }
    const noun = frame.tokens[at - 1];
    // "a suggestion by Ana Ruiz that"
    const by = frame.names.find((candidate) => candidate.to === at);
    const head = by ? by.head : at;
    if (by && frame.tokens[head - 1]?.lower === 'by' && CLAIM_NOUN.test(frame.tokens[head - 2]?.lower ?? ''))
      return named(by, spanOf(frame, head - 2));
    if (!noun || !CLAIM_NOUN.test(noun.lower)) continue;
    // "the ministry said in a statement that": the speaker is the ministry
    if (frame.tokens[at - 3]?.lower === 'in' && saidBefore(reading, at - 3)) return null;
    const cue = spanOf(frame, at - 1);
    for (let left = at - 2; left >= Math.max(0, at - 5); left--) {
      const word = frame.tokens[left];
      if (word?.kind === 'possessive') {
        const name = frame.names.find((candidate) => candidate.to === left);
        return name ? named(name, cue) : 'none';
      }
      if (/^(?:his|her|their|its|our|my)$/u.test(word?.lower ?? '')) return null;
      if (((frame.flags[left] ?? 0) & (DET | PREP | PRON)) !== 0 || word?.kind !== 'word') break;
    }
    const governing = reading.clauses.findLast((clause) => clause.verb < at);
    return !governing || (governing.lemma && LIGHT_VERB.test(governing.lemma.lemma)) ? null : 'none';
  }
  return null;
}
