/** What a headline leaves out of what somebody said, where the whole has no room. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { COORD, PREP, type Verb } from '../grammar/lexicon.ts';
import type { Name } from '../grammar/name.ts';
import { ROLE_NOUNS } from '../words/roles.ts';
import type { Token } from '../text/tokens.ts';
import { cutBefore } from './cut.ts';
import type { Piece } from './pieces.ts';

/** Prepositions without which the noun is another one, or the sense turns round. */
const ESSENTIAL = /^(?:of|without|except|than|per|like|against|as)$/u;

/** Shorter forms of a predicate for want of room: what was said without what can go, then names without their offices. */
export function* shorter(
  frame: Frame,
  pieces: readonly Piece[],
  content: Clause | null,
): Iterable<readonly Piece[]> {
  if (content) yield* slimmer(frame, pieces, content);
  const plain = withoutOffices(frame, pieces);
  const bare = withoutNew(plain);
  const one = withoutSecond(frame, plain);
  if (plain.length < pieces.length) yield plain;
  if (one.length < plain.length) yield one;
  if (bare.length < plain.length) yield bare;
  if (content && plain.length < pieces.length) yield* slimmer(frame, plain, content);
}

/** "asks the union and the bank for a loan" as "asks the union for a loan": two names, and behind them what the verb wants. */
function withoutSecond({ names, tokens }: Frame, pieces: readonly Piece[]): readonly Piece[] {
  const and = pieces.findIndex(({ text }) => text === 'and');
  const first = names.find(({ to }) => to === pieces[and]?.at);
  const opens = pieces[and + 1]?.text === 'the' ? and + 2 : and + 1;
  const second = names.find(({ head, from }) => head === pieces[opens]?.at || from === pieces[opens]?.at);
  const end = second ? pieces.findIndex(({ at }) => at === second.to) : -1;
  if (
    pieces[0]?.text === 'both' ||
    and < 1 ||
    and > MOST_FIRST ||
    !first ||
    end < 0 ||
    tokens[second?.to ?? 0]?.lower !== 'for'
  )
    return pieces;
  return [...pieces.slice(0, and), ...pieces.slice(end)];
}
/** Words of the first of the two. */
const MOST_FIRST = 6;

/** "appoints her as the new head of the board" as "as head of the board". */
function withoutNew(pieces: readonly Piece[]): readonly Piece[] {
  const as = pieces.findIndex(
    ({ text }, k) => text === 'as' && pieces[k + 1]?.text === 'the' && pieces[k + 2]?.text === 'new',
  );
  return as < 0 || pieces[as + 4]?.text !== 'of'
    ? pieces
    : [...pieces.slice(0, as + 1), ...pieces.slice(as + 3)];
}

/** "Prime Minister Keir Starmer", "former Ohio treasurer Glenn Hadley" and "the banker Lise Holm" as names alone. */
function withoutOffices(frame: Frame, pieces: readonly Piece[]): Piece[] {
  const offices = frame.names.flatMap((name) => {
    const head = name.kind === 'person' ? officeBefore(frame, name) : name.from;
    return head < name.from ? [{ from: head, to: name.from }] : [];
  });
  return pieces.filter(({ at }) => !offices.some(({ from, to }) => from <= at && at < to));
}

/** Where the words begin that tell what somebody is, before the name: "former Dutch transport minister", with their article. */
function officeBefore({ tokens, flags, quoted }: Frame, { head, from }: Name): number {
  let at = head;
  const before = tokens[head - 1]?.lower ?? '';
  if (head < from || ROLE_NOUNS.has(before) || ONCE.test(before))
    while (at > 0 && flags[at - 1] === 0 && quoted[at - 1] === quoted[at]) {
      const { kind, cap, lower } = tokens[at - 1] as Token;
      if (kind !== 'word' || !(cap || ROLE_NOUNS.has(lower) || ONCE.test(lower))) break;
      at--;
    }
  return at < from && tokens[at - 1]?.lower === 'the' ? at - 1 : at;
}
/** Who held an office at another time, or for a time. */
const ONCE =
  /^(?:former|then|ex|acting|outgoing|incoming|interim|late|longtime|one-time|disgraced|jailed|ousted|deposed)$/u;

/** Shorter forms of what was said, the fullest first: without `that`, without what stands between its noun and verb. */
function* slimmer(frame: Frame, pieces: readonly Piece[], content: Clause): Iterable<readonly Piece[]> {
  const that = pieces[0]?.text === 'that';
  if (that) yield pieces.slice(1);
  const core = slim(frame, pieces, content);
  if (core.length === pieces.length) return;
  yield core;
  if (that) yield core.slice(1);
}

/** Adjectives behind their noun that are nothing without what follows. */
const HANGS =
  /^(?:loyal|opposed|close|hostile|sympathetic|allied|responsible|related|due|familiar|similar|equal)$/u;

/** "that talks between the union and the port had stalled" without the phrase between noun and verb. */
function slim(frame: Frame, pieces: readonly Piece[], content: Clause): Piece[] {
  let from = -1;
  for (let at = content.subjectFrom + 1; at < content.subjectTo; at++) {
    const flag = frame.flags[at] ?? 0;
    const token = frame.tokens[at];
    if (!token || token.kind === 'mark' || frame.quoted[at]) return [...pieces];
    if (from < 0 && (flag & PREP) !== 0) {
      if (ESSENTIAL.test(token.lower) || ((frame.flags[at - 1] ?? 0) & (PREP | COORD)) !== 0)
        return [...pieces];
      // "flooding caused by rain has killed"
      const form = frame.tokens[at - 1]?.act;
      // "forces loyal to him have fired"
      const behind =
        HANGS.test(frame.tokens[at - 1]?.lower ?? '') || (form?.participle === true && !form.base);
      from = behind && at - 1 > content.subjectFrom ? at - 1 : at;
    }
  }
  if (from < 0) return [...pieces];
  return pieces.filter(({ at }) => at < from || at >= content.subjectTo);
}

/** "the third time in ten years that he has won" without the phrase before `that`; null where none stands there. */
export function withoutPhrase(frame: Frame, pieces: readonly Piece[]): readonly Piece[] | null {
  const that = pieces.findLastIndex(({ text }) => text === 'that');
  for (let from = that - 2; from > 1 && that - from < 6; from--) {
    const word = pieces[from]?.text ?? '';
    if (/^[,;:]$/u.test(word) || ESSENTIAL.test(word)) return null;
    if (
      /^(?:in|at|during|over|on|for)$/u.test(word) &&
      ((frame.flags[pieces[from - 1]?.at ?? 0] ?? 0) & PREP) === 0
    )
      return [...pieces.slice(0, from), ...pieces.slice(that)];
  }
  return null;
}

/** "says the captain, who has not been named, had been relieved": without what is told of the noun between commas. */
export function withoutAside(pieces: readonly Piece[], content: Clause | null): readonly Piece[] {
  const from = pieces.findIndex(
    ({ text }, k) => text === ',' && /^(?:who|which|whose|whom)$/u.test(pieces[k + 1]?.text ?? ''),
  );
  const to = from < 1 ? -1 : pieces.findIndex(({ text }, k) => k > from && text === ',');
  if (to < 0) return pieces;
  const [first, last] = [pieces[from]?.at ?? 0, pieces[to]?.at ?? 0];
  if (content && content.verb > first && content.verb < last) return pieces;
  return [...pieces.slice(0, from), ...pieces.slice(to + 1)];
}

/** "elects his former deputy, Ida Rohn, as its leader", "charged Korsa's former treasurer, Ida Rohn, with fraud": by the name, where the office is told by whose it is. */
function byBearer({ flags, names }: Frame, pieces: readonly Piece[]): readonly Piece[] {
  const owner = /^['’]s?$/u.test(pieces[1]?.text ?? '');
  if (!owner && !/^(?:his|her|its|their)$/u.test(pieces[0]?.text ?? '')) return pieces;
  const comma = pieces.findIndex(({ text }) => text === ',');
  const opens = pieces[comma + 1]?.at;
  if (comma < 2 || pieces.slice(0, comma).some(({ at }) => ((flags[at] ?? 0) & (PREP | COORD)) !== 0))
    return pieces;
  const name = names.find(({ from, to, kind }) => from === opens && kind === 'person' && to - from > 1);
  const end = name ? pieces.findIndex(({ at }) => at >= name.to) : -1;
  if (!name || (end >= 0 && pieces[end]?.text !== ',')) return pieces;
  return end < 0 ? pieces.slice(comma + 1) : [...pieces.slice(comma + 1, end), ...pieces.slice(end + 1)];
}

/** Verbs that are nothing without where they are done. */
const PLACED = /^(?:speak|talk|be|get|live|stay|remain)$/u;
/** Words behind which "there" is no place of its own. */
const OPENS_THERE = /^(?:from|over|up|out|down|in|near|is|are|was|were)$/u;

/** "Lost her life there", "apologised at a news conference", "was stolen from our house": without the place that says nothing to a reader of the title. */
export function withoutScene(
  frame: Frame,
  all: readonly Piece[],
  verb: Verb,
  { passive }: Clause,
  content: Clause | null,
): readonly Piece[] {
  if (content || PLACED.test(verb.lemma)) return all;
  const { flags, quoted } = frame;
  const pieces = byBearer(frame, all);
  const alone = verb.bare || passive;
  const ours = pieces.findIndex(({ at, text }) => /^(?:my|our|your)$/u.test(text) && quoted[at] !== true);
  if (ours > (alone ? 0 : 1) && ((flags[pieces[ours - 1]?.at ?? 0] ?? 0) & PREP) !== 0)
    return pieces[ours - 1]?.text === 'of' ? pieces : pieces.slice(0, ours - 1);
  if (pieces.at(-1)?.text === 'there' && (pieces.length > 1 || alone))
    return OPENS_THERE.test(pieces.at(-2)?.text ?? '') ? pieces : pieces.slice(0, -1);
  const [at, article, kind, what] = pieces.slice(-4);
  return at?.text === 'at' &&
    article?.text === 'a' &&
    (kind?.text === 'news' || kind?.text === 'press') &&
    what?.text === 'conference' &&
    (pieces.length > 4 || alone)
    ? pieces.slice(0, -4)
    : pieces;
}

/** "says it will build a camera | for it": what only points back to a thing is left out; gives where the title ends. */
export function withoutPointer(
  frame: Frame,
  pieces: readonly Piece[],
  best: number,
  bound: ReadonlySet<string>,
): number {
  const led = best - 2;
  if (led < 1 || !/^(?:it|them|this|that|these|those)$/u.test(pieces[best - 1]?.text ?? '')) return best;
  const word = pieces[led]?.text ?? '';
  if (!/^(?:for|on|about|in|from|around|near|at|over)$/u.test(word) || bound.has(word)) return best;
  return cutBefore(frame, pieces, led, bound) > 0 ? led : best;
}

/** "dies in a clinic | at the same hospital": a place that only the sentences before name is left out; gives where the title ends. */
export function withoutSame(
  frame: Frame,
  pieces: readonly Piece[],
  best: number,
  bound: ReadonlySet<string>,
): number {
  const same = pieces.findLastIndex(({ text }, at) => text === 'same' && at < best);
  const led = same - 2;
  if (led < 1 || best - same > 3 || pieces[same - 1]?.text !== 'the') return best;
  if (!/^(?:in|at|from|near)$/u.test(pieces[led]?.text ?? '')) return best;
  return cutBefore(frame, pieces, led, bound) > 0 ? led : best;
}
