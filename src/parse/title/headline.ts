/** The predicate of a title, in the present tense and cut only where a reader would find it complete. */
import type { Clause } from '../grammar/clause-parts.ts';
import { beforePurpose } from './before-to.ts';
import { boundAt, boundTo, NOTHING } from './bound.ts';
import { clarityOf, type Cutting } from './clarity.ts';
import { BROKEN, cutBefore, hardStop, MEASURED } from './cut.ts';
import type { Frame } from '../grammar/frame.ts';
import { AUX, COORD, DET, MODAL, PREP, SUBORD, type Verb } from '../grammar/lexicon.ts';
import { endOf } from './end-of.ts';
import { firstVerb } from './first-verb.ts';
import { isGivenTo } from './given-to.ts';
import { waitsForTime } from './left-open.ts';
import { lowered } from './lowered.ts';
import { balanced, countOf, outsideMarks, shouts, trimmedEnd } from './marks.ts';
import { CLAUSAL, clauseBehind, figureBehindTo, NO_VERB, toldVerb, wishVerb } from './needs.ts';
import { type Piece, joined, piecesOf } from './pieces.ts';
import { skip } from '../grammar/steps.ts';
import { unshifted } from './present.ts';
import { behindOccasion, firstQuoted, quoteCloses, quotedClause, tellsAlone } from './quoted-clause.ts';
import { shorter, withoutAside, withoutPhrase, withoutPointer, withoutSame, withoutScene } from './slim.ts';
import { actsTwice, opensClause, runsOn, unfinished } from './refuse.ts';
import { provides, tellsOf, toldWhole } from './tells-of.ts';
import type { Token } from '../text/tokens.ts';
import { verbPhrase } from './verb-phrase.ts';
interface Predicate {
  readonly text: string;
  /** 0 (unusable) to 1 (reads like an editor's). */
  readonly clarity: number;
}

const UNUSABLE: Predicate = { text: '', clarity: 0 };
const PLAIN_SAY = new Set([
  'add',
  'continue',
  'reply',
  'tell',
  'quip',
  'opine',
  'muse',
  'remark',
  'write',
  'tweet',
  'post',
  'go',
  'interject',
  'state',
  'observe',
  'comment',
  'cry',
  'shout',
  'exclaim',
  'whisper',
  'repeat',
  'recall',
]);

interface Wish {
  readonly clause: Clause;
  readonly plural: boolean;
  /** Most characters that the predicate may take. */
  readonly room: number;
  /** Whether a body of several acts, which can meet by itself: "the board met". */
  readonly gathers: boolean;
  /** The clause that is this one's content, if its content is a clause. */
  readonly content: Clause | null;
}

/** Passives that want to be told what: "is said", "is believed"; a deal "is announced". */
const TOLD_OF =
  /^(?:say|tell|believe|think|know|expect|report|allege|claim|ask|urge|estimate|suggest|assert|describe|regard|consider|see|view|call|quote|state|note|add|argue|insist|advise|order|allow|permit|forbid|require|force)$/u;
/** What a reader expects without being told what about: "the court is expected to rule". */
const WILL_ALONE = /^(?:rule|decide|sign)$/u;
/** What a passive keeps of the verb: "is dealt with". */
const BELONGS = /^(?:with|into|at|upon)$/u;
const PARTICLE = /^(?:in|off|out|down|up|over|away)$/u;
/** The predicate for a clause, or clarity 0 where no complete one fits. */
export function predicateOf(frame: Frame, wish: Wish): Predicate {
  const { clause, plural, room, content, gathers } = wish;
  const verb = clause.lemma;
  if (!verb) return UNUSABLE;
  const speech = verb.clause || verb.cue;
  if (clause.contentBefore) return contentFirst(frame, wish, verb);
  const quoteAt = firstQuoted(frame, clause);
  const onlyQuote =
    quoteAt >= 0 &&
    // a programme on which it was said stands between
    quoteAt - clause.verb <= (frame.quoted[quoteAt - 1] === true ? 14 : 4) &&
    speech &&
    quoteCloses(frame, quoteAt, clause);
  if (onlyQuote && verb.cue && !content) {
    const said = quotedClause(frame, quoteAt, room - 8);
    const phrase =
      PLAIN_SAY.has(verb.lemma) || verb.lemma === 'ask'
        ? plural
          ? 'say'
          : 'says'
        : verbPhrase(frame, clause, verb, plural);
    const between = frame.tokens
      .slice(clause.verb + 1, quoteAt)
      .filter(
        (token, index) =>
          token.kind !== 'mark' &&
          !frame.timed[clause.verb + 1 + index] &&
          !frame.timed[clause.verb + 2 + index] &&
          token.lower !== 'that',
      );
    // "told a crowd that “...”": to whom it was said can go
    const heard = verb.lemma === 'tell' && between.every(({ form, cap }) => !form || cap);
    if (said && (between.length === 0 || heard))
      return { text: `${phrase} ${said}`, clarity: 0.8 * tellsAlone(said) };
  }
  let from = clause.verb + 1;
  while (from < clause.to && frame.timed[from]) from++;
  let phrase = verbPhrase(frame, clause, verb, plural);
  if (content && content.relation === 'complement') {
    const told = from < content.subjectFrom - 1 && verb.person;
    // "parents were told the school would close"
    if ((told || PLAIN_SAY.has(verb.lemma)) && !clause.passive) {
      phrase = clause.tense === 'future' ? 'will say' : plural ? 'say' : 'says';
      from = content.subjectFrom;
    } else if (verb.lemma === 'say') from = content.subjectFrom;
  } else if ((PLAIN_SAY.has(verb.lemma) && verb.clause) || verb.lemma === 'say') {
    const at = skip(frame, from, 1);
    if (frame.tokens[at]?.lower === 'that') from = at + 1;
    else if (verb.lemma === 'say' && quoteAt > from) from = behindOccasion(frame, from, quoteAt);
  }
  // "hails Monday's agreement": the day goes with its mark
  if (frame.timed[from - 1] && frame.tokens[from]?.kind === 'possessive') from++;
  if (isGivenTo(frame, from, clause)) from++;
  const told = unshifted(frame, piecesOf(frame, from, endOf(frame, clause)), content, clause);
  const core = verb.clause ? withoutAside(told, content) : told;
  const pieces = withoutScene(frame, core, verb, clause, content);
  // "gives the bank a loan | in an effort to": only what stands right behind "give" is part of it
  const bound = verb.lemma === 'give' && pieces[0]?.text !== 'in' ? NOTHING : boundTo(verb.lemma);
  const cutting = { verb, clause, content, bound, room, plural, gathers };
  const made = cutToFit(frame, pieces, phrase, cutting);
  // "overturns" alone: what was done to whom has room without the offices
  const verbAlone = made.text === phrase && pieces.length > 1;
  if (made.clarity > 0 && !verbAlone) return made;
  for (const fewer of shorter(frame, pieces, content)) {
    const short = cutToFit(frame, fewer, phrase, cutting);
    if (short.clarity > made.clarity) return short;
  }
  return made;
}

/** "were hurt as fighting raged": what else went on is another tense and another story. */
const ASIDE = /^(?:as|when|while|because|although|though|where|whereas|and|but)$/u;

function cutToFit(frame: Frame, all: readonly Piece[], phrase: string, cutting: Cutting): Predicate {
  const { verb, clause, content, bound, room } = cutting;
  // "began on Monday, traffic flowed": the comma ends what the verb says
  const bare = verb.bare || clause.passive;
  const [opener, behind] = [all[0]?.text ?? '', all[1]?.text ?? ''];
  // "resigns as head of the party": of what, for nobody resigns from everything
  const role = bound.has(opener) && !clauseBehind(frame, all);
  const side = bare && ASIDE.test(opener) && !role && !MEASURED.test(behind);
  // "have halted and many shops are shut": nothing is halted
  const over = /^(?:and|but)$/u.test(opener);
  const pieces = all[0]?.text === ',' || side || over ? [] : all;
  let best = bare ? 0 : -1;
  let length = phrase.length;
  let twisted = false;
  let inner = -1;
  let telling = -1;
  let relative = -1;
  let words = 0;
  // "caved in", "broke down": the particle is all that follows
  const [only] = pieces;
  const sworn = clause.passive && verb.lemma === 'swear';
  if (
    only &&
    pieces.length === 1 &&
    (verb.bare || sworn) &&
    PARTICLE.test(only.text) &&
    verb.lemma !== 'point'
  )
    return { text: `${phrase} ${only.text}`, clarity: 0.8 };
  // "was tampered with", "was broken into": nothing else follows
  if (only && pieces.length === 1 && clause.passive && BELONGS.test(only.text))
    return { text: `${phrase} ${only.text}`, clarity: 0.7 };
  if (pieces.length === 0)
    return verb.bare ||
      (clause.tense === 'future' && WILL_ALONE.test(verb.lemma)) ||
      (bare && (!TOLD_OF.test(verb.lemma) || verb.kinds.includes('arrest')))
      ? { text: phrase, clarity: verb.kind === 'other' ? 0.42 : 0.6 }
      : UNUSABLE;
  if (content && unfinished(frame, content)) return UNUSABLE;
  const need = content
    ? content.verb
    : CLAUSAL.has(verb.lemma) && !clause.contentBefore
      ? toldVerb(frame, pieces)
      : -1;
  if (need === NO_VERB) return UNUSABLE;
  // "says in Egypt have grave implications": the subject of what is said is missing
  if (
    CLAUSAL.has(verb.lemma) &&
    ((frame.flags[pieces[0]?.at ?? 0] ?? 0) & PREP) !== 0 &&
    (content === null || pieces[0]?.text === 'to')
  )
    return UNUSABLE;
  const wish = wishVerb(frame, pieces, clause);
  const complete = content !== null && (content.passive || content.lemma?.bare === true);
  for (let k = 1; k <= pieces.length; k++) {
    const piece = pieces[k - 1] as Piece;
    length += piece.text.length + (piece.glued ? 0 : 1);
    if (length > room) break;
    const token = frame.tokens[piece.at] as Token;
    const flag = frame.flags[piece.at] ?? 0;
    if (
      token.kind === 'number' ||
      figureBehindTo(frame, pieces, k) ||
      (token.kind === 'word' && (flag & (DET | PREP | COORD | SUBORD | AUX | MODAL)) === 0) ||
      (token.lower === 'her' && k === pieces.length)
    )
      words++;
    if (GOES_WITH_VERB.has(token.lower)) words++;
    // "says that prices had fallen" is complete with its verb, "says the fund bought" is not
    if (piece.at <= wish) continue;
    if (need >= 0 && (piece.at < need || (piece.at === need && (k < pieces.length || !complete)))) continue;
    if (words === 0) continue;
    const cut = cutBefore(frame, pieces, k, boundAt(frame, pieces, k, bound));
    if (cut < 0) twisted = true;
    if (cut > 0) {
      const next = pieces[k];
      if (cut === 1 && /^(?:that|which)$/u.test(next?.text ?? '')) relative = k;
      if (cut === 1 && next?.text === 'that') inner = k;
      else if (cut === 1 && next && tellsOf(frame, next)) telling = k;
      else if (cut === 2) inner = -1;
      best = k;
      twisted = false;
      // a natural end with enough said: what follows is commentary
      if (cut === 2 && k < pieces.length && hardStop(frame, pieces, k)) break;
    }
  }
  // "a reform that had brought thousands": what the noun did is told whole or not at all
  if (inner > 0 && best > inner && best < pieces.length && !provides(pieces[inner - 1])) best = inner;
  // "issues a statement saying that talks with the rebels": what it says is told whole or not at all
  if (telling > 0 && best > telling && best < pieces.length && !toldWhole(frame, pieces.slice(telling, best)))
    best = telling;
  // "shuts the plant | that made them": of whom only the words before tell
  if (relative > 0 && best === pieces.length && /^(?:it|them|him)$/u.test(pieces[best - 1]?.text ?? ''))
    best = relative;
  if (relative > 0 && best === pieces.length && waitsForTime(frame, pieces)) best = relative;
  if (best < 0 && !twisted) {
    const fewer = withoutPhrase(frame, pieces);
    if (fewer) return cutToFit(frame, fewer, phrase, cutting);
    best = need < 0 && wish < 0 ? beforePurpose(frame, pieces, verb.lemma, room - phrase.length) : -1;
    if (best < 0) return UNUSABLE;
  }
  if (twisted) return UNUSABLE;
  best = withoutSame(frame, pieces, withoutPointer(frame, pieces, best, bound), bound);
  const kept = pieces.slice(0, best);
  if (opensClause(frame, kept, verb.lemma)) {
    const fewer = withoutPhrase(frame, pieces);
    return fewer ? cutToFit(frame, fewer, phrase, cutting) : UNUSABLE;
  }
  if (runsOn(frame, kept) || (!verb.clause && actsTwice(frame, kept))) return UNUSABLE;
  if (need >= 0 && (kept.at(-1)?.at ?? -1) < need) return UNUSABLE;
  // "announces that furosemide": what is so is missing
  if (best < pieces.length && kept[0]?.text === 'that' && toldVerb(frame, kept) === NO_VERB) return UNUSABLE;
  let text = joined(kept);
  // a quotation that goes on behind the cut ends where the title does
  if (frame.quoted[kept.at(-1)?.at ?? 0] === true && countOf(text, '“') === countOf(text, '”') + 1)
    text += '”';
  // most texts are letters and spaces, and need not be asked mark by mark
  const marked = MARKS.test(text);
  if (marked) {
    if (/["“”]/u.test(text) && !balanced(text)) text = text.replace(/["“”]/gu, '').replace(/ {2,}/gu, ' ');
    text = text.replace(/\\(?=[“"])/gu, '').replace(/(?:,|(?<!\p{Lu}\.\p{Lu})\.)(?=["”]?$)/u, '');
  }
  text = trimmedEnd(text);
  const outside = marked ? outsideMarks(text) : text;
  if (/[`[\]{}<>|]|\b(?:I|me|my|we|us|our|ours|you|your|yours)\b/u.test(outside) && !/\bUS\b/u.test(outside))
    return UNUSABLE;
  // "holds on to win", "gives in to pressure"
  const behindParticle = outside
    .replace(/^(?:on|in|off|up|over) (?=(?:to|in|of|for|from) )/u, '')
    .replace(/\bon to (?=(?:the|an?|its|their) )/u, 'onto ');
  if (BROKEN.test(behindParticle) || (marked && /^[:;,.)/]|“\s*”|"\s*"/u.test(text))) return UNUSABLE;
  if (marked && countOf(text, '(') !== countOf(text, ')')) return UNUSABLE;
  if (shouts(outside)) return UNUSABLE;
  if (marked && /\.\.\.|…/u.test(text)) return { text: `${phrase} ${text}`.trim(), clarity: 0.3 };
  const shown = { frame, pieces, kept, text, ...cutting };
  return { text: `${phrase} ${text}`.trim(), clarity: clarityOf(shown) };
}

const GOES_WITH_VERB: ReadonlySet<string> = new Set(['off', 'out', 'down', 'up', 'over', 'back', 'away']);
/** A mark for which a title has to be looked through. */
const MARKS = /["“”,.:;()/…]/u;
/** "Russia is ready to ..., the president said": the content, told after the verb. */
function contentFirst(frame: Frame, wish: Wish, verb: Verb): Predicate {
  const { clause, plural, room, gathers } = wish;
  const phrase = PLAIN_SAY.has(verb.lemma)
    ? plural
      ? 'say'
      : 'says'
    : verbPhrase(frame, clause, verb, plural);
  let end = Math.min(clause.subjectFrom, clause.groupFrom) - 1;
  while (end > 0 && /^(?:[,”"—]|--)$/u.test(frame.tokens[end - 1]?.text ?? '') && !frame.quoted[end - 1])
    end--;
  if (frame.quoted[Math.max(end - 1, 0)]) {
    let open = end - 1;
    while (open > 0 && frame.quoted[open - 1]) open--;
    if (open === 0) {
      const said = quotedClause(frame, 0, room - phrase.length - 1);
      return said ? { text: `${phrase} ${said}`, clarity: 0.75 * tellsAlone(said) } : UNUSABLE;
    }
  }
  // "When asked about it, Ana Ruiz said": nothing of what was said
  if (
    ((frame.flags[0] ?? 0) & SUBORD) !== 0 &&
    !/^(?:that|whether)$/u.test(frame.tokens[0]?.lower ?? '') &&
    !frame.tokens.slice(0, end).some(({ text }) => text === ',')
  )
    return UNUSABLE;
  const pieces = piecesOf(frame, 0, end).map((piece, index) =>
    index === 0 ? { ...piece, text: lowered(frame, piece) } : piece,
  );
  if (/^(?:it|he|she|they|that|this|but|and|if|so|or|there)$/u.test(frame.tokens[0]?.lower ?? ''))
    return UNUSABLE;
  const cutting = { verb, clause, content: firstVerb(frame, end), bound: NOTHING, room, plural, gathers };
  let made = cutToFit(frame, pieces, phrase, cutting);
  for (const fewer of made.clarity > 0 ? [] : shorter(frame, pieces, cutting.content)) {
    made = cutToFit(frame, fewer, phrase, cutting);
    if (made.clarity > 0) break;
  }
  return { ...made, clarity: made.clarity * 0.95 };
}
