/** The predicate of a title, in the present tense and cut only where a reader would find it complete. */
import type { Clause, Frame } from './clause.ts';
import { ADV, AUX, COORD, DET, MODAL, NEG, PREP, REL, SUBORD, verbForm, type Verb } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { DROPPED_ADVERBS } from './words/closed.ts';
import { BOUND } from './words/verbs.ts';

export interface Predicate {
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

/** `says`, `is arrested`, `will meet`: the verb group in the tense of headlines. */
function verbPhrase(frame: Frame, clause: Clause, verb: Verb, plural: boolean): string {
  const participle = frame.tokens[clause.verb]?.lower ?? verb.participle;
  const be = plural ? 'are' : 'is';
  if (clause.tense === 'future') return clause.passive ? `will be ${participle}` : `will ${verb.lemma}`;
  if (clause.passive) return `${be} ${participle}`;
  return plural ? verb.lemma : verb.third;
}

interface Piece {
  readonly text: string;
  readonly glued: boolean;
  readonly at: number;
}

function joined(pieces: readonly Piece[]): string {
  let out = '';
  for (const piece of pieces) out += piece.glued || out === '' ? piece.text : ` ${piece.text}`;
  return out;
}

const DROPPED_BEFORE_TIME = new Set([
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
]);

/** Words of a stretch without times and headline adverbs. */
function piecesOf(frame: Frame, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < to; at++) {
    const token = frame.tokens[at] as Token;
    if (frame.timed[at] && !modifier(frame, at)) {
      if (frame.tokens[at + 1]?.kind === 'possessive' && !frame.timed[at + 1]) at++;
      while (
        pieces.length > 0 &&
        DROPPED_BEFORE_TIME.has(pieces.at(-1)?.text.toLowerCase() ?? '') &&
        !frame.timed[at - 1]
      )
        pieces.pop();
      continue;
    }
    if (DROPPED_ADVERBS.has(token.lower) && !frame.quoted[at]) continue;
    const skipped = insertion(frame, at, to);
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
    before?.lower === 'of';
  const next = frame.tokens[to + 1];
  return (
    led &&
    next !== undefined &&
    next.kind === 'word' &&
    frame.flags[to + 1] === 0 &&
    !verbForm(next.lower)?.past
  );
}

const LOOSE = new Set(
  'after before as while when because although though since amid following despite where whereas'.split(' '),
);
const BINDING = new Set('if unless until without except only than'.split(' '));

/** Whether a title may end before the piece at `k`. 2: a natural end; 1: possible; 0: no; -1: a cut here would twist the sense. */
function cutBefore(frame: Frame, pieces: readonly Piece[], k: number, bound: ReadonlySet<string>): number {
  const [before, next] = [pieces[k - 1], pieces[k]];
  if (!before) return 0;
  const token = frame.tokens[before.at] as Token;
  const flag = frame.flags[before.at] ?? 0;
  const open = frame.quoted[before.at] === true;
  if (token.kind === 'mark' && !/^[”"’%)]$/u.test(token.text)) return 0;
  if (token.kind === 'possessive') return 0;
  // "elections scheduled" without when
  const part = token.cap ? undefined : verbForm(token.lower);
  const behind = frame.flags[before.at + 1] ?? 0;
  if (
    part?.participle &&
    ((behind & PREP) !== 0 || frame.timed[before.at + 1]) &&
    k > 1 &&
    ((frame.flags[pieces[k - 2]?.at ?? 0] ?? 0) & AUX) === 0
  )
    return 0;
  // "to begin" without what is begun
  const verb = token.cap ? undefined : verbForm(token.lower);
  if (verb?.base && !verb.verb.bare && pieces[k - 2]?.text === 'to' && next) return 0;
  if (verb?.base && pieces[k - 2]?.text === 'to' && next && ((frame.flags[next.at] ?? 0) & ADV) !== 0)
    return 0;
  if (
    token.kind === 'word' &&
    (flag & (DET | PREP | COORD | SUBORD | REL | AUX | MODAL | NEG)) !== 0 &&
    !/^(?:him|her|them|it|up|down|out|off|over|back|that|more|most|all|both|two|three|four|five|six|seven|eight|nine|ten|one|there|here)$/u.test(
      token.lower,
    )
  )
    return 0;
  if (
    token.kind === 'number' &&
    next &&
    frame.tokens[next.at]?.kind === 'word' &&
    !((frame.flags[next.at] ?? 0) & (PREP | COORD | SUBORD))
  )
    return 0;
  if (!next) return 2;
  const follower = frame.tokens[next.at] as Token;
  if (open && frame.quoted[next.at] && !/^[”"]$/u.test(token.text)) return 0;
  const lower = follower.lower;
  if (BINDING.has(lower)) return -1;
  if (/^(?:[,;:—–(-]|--)$/u.test(follower.text))
    return follower.text === ',' && listAhead(frame, pieces, k) ? 0 : 2;
  const next_flag = frame.flags[next.at] ?? 0;
  if (LOOSE.has(lower)) return lower === 'as' && bound.has('as') ? 0 : 2;
  if ((next_flag & REL) !== 0 && lower !== 'that') return 2;
  if (lower === 'that') return 0;
  if ((next_flag & COORD) !== 0)
    return listBehind(frame, pieces, k) ? 0 : clauseAfter(frame, pieces, k) ? 2 : 1;
  if (lower === 'to' || lower === 'of') return 0;
  if ((next_flag & PREP) !== 0 && !bound.has(lower))
    return /^(?:like|than|between|via|per|by)$/u.test(lower) ? 0 : 1;
  // "supports the plan politically": the adverb behind the object can go
  if ((next_flag & ADV) !== 0 && lower.endsWith('ly') && k > 1) return 1;
  return 0;
}

/** After a comma: whether the words go on as a list that an `and` closes. */
function listAhead(frame: Frame, pieces: readonly Piece[], k: number): boolean {
  let length = 0;
  let item = 0;
  for (let at = k + 1; at < pieces.length && length < 12; at++, length++) {
    const token = frame.tokens[pieces[at]?.at ?? 0] as Token;
    const flag = frame.flags[pieces[at]?.at ?? 0] ?? 0;
    if (/^(?:and|or)$/u.test(token.lower)) return item > 0 && item <= 4 && !clauseAfter(frame, pieces, at);
    if (token.text === ',') {
      if (item > 4) return false;
      item = 0;
      continue;
    }
    item++;
    if ((flag & (SUBORD | REL | AUX | MODAL)) !== 0 || token.kind === 'mark') return false;
    const form = token.cap ? undefined : verbForm(token.lower);
    if (form && (form.ing || form.past) && length === 0) return false;
  }
  return false;
}

function listBehind(frame: Frame, pieces: readonly Piece[], k: number): boolean {
  if (clauseAfter(frame, pieces, k)) return false;
  // "between A and B", "both A and B", and the last part of "A, B and C"
  for (let at = k - 1; at >= 0 && k - at < 12; at--) {
    const token = frame.tokens[pieces[at]?.at ?? 0] as Token;
    if (token.lower === 'between' || token.lower === 'both' || token.lower === 'either') return true;
    if (token.text === ',') return k - at < 8;
    const form = verbForm(token.lower);
    if (form && (form.past || form.third)) break;
  }
  // two plain nouns or names joined stay together
  const [a, b] = [frame.tokens[pieces[k - 1]?.at ?? 0], frame.tokens[pieces[k + 1]?.at ?? 0]];
  return (
    a !== undefined &&
    b !== undefined &&
    a.cap === b.cap &&
    (a.cap || !verbForm(b.lower)?.past) &&
    !((frame.flags[pieces[k + 1]?.at ?? 0] ?? 0) & (DET | PREP))
  );
}

/** Whether a verb follows an `and` at once: a second act, not a second thing. */
function clauseAfter(frame: Frame, pieces: readonly Piece[], k: number): boolean {
  for (let at = k + 1; at < pieces.length && at < k + 4; at++) {
    const index = pieces[at]?.at ?? 0;
    const token = frame.tokens[index] as Token;
    const flag = frame.flags[index] ?? 0;
    if ((flag & (AUX | MODAL)) !== 0) return true;
    if ((flag & ADV) !== 0) continue;
    const form = token.cap ? undefined : verbForm(token.lower);
    if (form && (form.past || form.third || (at === k + 1 && form.base) || form.ing)) return true;
    if ((flag & (DET | PREP)) !== 0) return false;
  }
  return false;
}

export interface Wish {
  readonly clause: Clause;
  readonly plural: boolean;
  /** Most characters that the predicate may take. */
  readonly room: number;
  /** The clause that is this one's content, if its content is a clause. */
  readonly content: Clause | null;
}

/** The predicate for a clause, or clarity 0 where no complete one fits. */
export function predicateOf(frame: Frame, wish: Wish): Predicate {
  const { clause, plural, room, content } = wish;
  const verb = clause.lemma;
  if (!verb) return UNUSABLE;
  const speech = verb.clause || verb.cue;
  if (clause.contentBefore) return contentFirst(frame, wish, verb);
  const quoteAt = firstQuoted(frame, clause);
  const onlyQuote =
    quoteAt >= 0 && quoteAt - clause.verb <= 4 && speech && quoteCloses(frame, quoteAt, clause);
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
    if (said && between.length === 0) return { text: `${phrase} ${said}`, clarity: 0.8 };
  }
  let from = clause.verb + 1;
  while (from < clause.to && frame.timed[from]) from++;
  let phrase = verbPhrase(frame, clause, verb, plural);
  if (content && content.relation === 'complement') {
    const told = from < content.subjectFrom - 1 && verb.person;
    if (told || PLAIN_SAY.has(verb.lemma)) {
      phrase = clause.tense === 'future' ? 'will say' : plural ? 'say' : 'says';
      from = content.subjectFrom;
    } else if (verb.lemma === 'say') from = content.subjectFrom;
  } else if (PLAIN_SAY.has(verb.lemma) && verb.clause && frame.tokens[from]?.lower === 'that') from++;
  else if (verb.lemma === 'say' && frame.tokens[from]?.lower === 'that') from++;
  const pieces = unshifted(frame, piecesOf(frame, from, endOf(frame, clause)), content, clause);
  const bound = new Set((BOUND[verb.lemma] ?? '').split(' ').filter(Boolean));
  return cutToFit(frame, pieces, phrase, { verb, clause, content, bound, room });
}

function endOf(frame: Frame, clause: Clause): number {
  let end = clause.to;
  while (end > clause.verb + 1 && /^[.!?…]+$/u.test(frame.tokens[end - 1]?.text ?? '')) end--;
  return end;
}

interface Cutting {
  readonly verb: Verb;
  readonly clause: Clause;
  readonly content: Clause | null;
  readonly bound: ReadonlySet<string>;
  readonly room: number;
}

function cutToFit(frame: Frame, all: readonly Piece[], phrase: string, cutting: Cutting): Predicate {
  const { verb, clause, content, bound, room } = cutting;
  // "began on Monday, traffic flowed": the comma ends what the verb says
  const pieces = all[0]?.text === ',' ? [] : all;
  const bare = verb.bare || clause.passive;
  let best = bare ? 0 : -1;
  let length = phrase.length;
  let twisted = false;
  let words = 0;
  if (pieces.length === 0)
    return bare && !verb.clause ? { text: phrase, clarity: verb.kind === 'other' ? 0.42 : 0.6 } : UNUSABLE;
  const need = content ? content.verb : -1;
  for (let k = 1; k <= pieces.length; k++) {
    const piece = pieces[k - 1] as Piece;
    length += piece.text.length + (piece.glued ? 0 : 1);
    if (length > room) break;
    const token = frame.tokens[piece.at] as Token;
    const flag = frame.flags[piece.at] ?? 0;
    if (
      token.kind === 'number' ||
      (token.kind === 'word' && (flag & (DET | PREP | COORD | SUBORD | AUX | MODAL)) === 0)
    )
      words++;
    if (/^(?:off|out|down|up|over|back|away)$/u.test(token.lower)) words++;
    if (need >= 0 && piece.at <= need) continue;
    if (words === 0) continue;
    const cut = cutBefore(frame, pieces, k, bound);
    if (cut < 0) twisted = true;
    if (cut > 0) {
      best = k;
      twisted = false;
      // a natural end with enough said: what follows is commentary
      if (cut === 2 && k < pieces.length && hardStop(frame, pieces, k)) break;
    }
  }
  if (best < 0 || twisted) return UNUSABLE;
  const kept = pieces.slice(0, best);
  let text = joined(kept);
  if (/["“”]/u.test(text) && !balanced(text)) text = text.replace(/["“”]/gu, '');
  text = trimmedEnd(text.replace(/\\(?=[“"])/gu, '').replace(/[,.](?=["”]?$)/u, ''));
  const outside = outsideMarks(text);
  if (
    /[`[\]{}<>|]|\b(?:I|me|my|mine|we|us|our|ours|you|your|yours)\b/u.test(outside) &&
    !/\bUS\b/u.test(outside)
  )
    return UNUSABLE;
  if (BROKEN.test(outside)) return UNUSABLE;
  if (/\.\.\.|…/u.test(text)) return { text: `${phrase} ${text}`.trim(), clarity: 0.3 };
  const whole = `${phrase} ${text}`.trim();
  const short = best === 0 ? 0.45 : kept.length < 2 ? 0.6 : 1;
  const dangling =
    /\b(?:it|they|them|this|that|there|here|a day|a week|a month|a year|news conference|reporters|journalists)$/iu.test(
      text,
    )
      ? 0.3
      : 1;
  // "welcomes a willingness": the noun wants to be told of what
  const hungry = best < pieces.length && HUNGRY.test(kept.at(-1)?.text.toLowerCase() ?? '') ? 0.6 : 1;
  // "reads in red paint": an act that wants an object and has none
  const first = frame.tokens[pieces[0]?.at ?? 0];
  // "tells state television" what?
  const told = verb.person && content === null && !/\bto\b|“/u.test(text) ? 0.3 : 1;
  const objectless =
    !bare &&
    content === null &&
    !bound.has(first?.lower ?? '') &&
    ((frame.flags[pieces[0]?.at ?? 0] ?? 0) & PREP) !== 0 &&
    !/^(?:about|over|around|up|out|off|down|back|more|less|nearly|to)$/u.test(first?.lower ?? '')
      ? 0.4
      : 1;
  const vague = /^(?:it|this|that|so|them|these|those)\b/iu.test(text) ? 0.5 : 1;
  return {
    text: whole,
    clarity: short * dangling * told * objectless * hungry * vague * (best === pieces.length ? 1 : 0.92),
  };
}

/** The words that stand outside quotation marks. */
function outsideMarks(text: string): string {
  let out = '';
  let inside = false;
  for (const char of text) {
    if (char === '“' || (char === '"' && !inside)) inside = true;
    else if (char === '”' || char === '"') inside = false;
    else if (!inside) out += char;
  }
  return out;
}

/** Without marks that only join what follows. */
function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' ,;:—–-'.includes(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** Two small words that never stand together: something between them was cut or never said. */
const BROKEN =
  /\b(?:the|a|an|of|to|for),|\b(?:the|a|an|of|to|for|with|by|at|on|and|or) (?:of|to|in|on|at|by|for|from|and|or|but|is|are|was|were)\b(?! least| most| all)|\s[,.;:]|[,;:]{2}/u;

const HUNGRY =
  /^(?:willingness|readiness|ability|desire|decision|plan|plans|attempt|attempts|effort|efforts|intention|right|need|call|calls|agreement|proposal|refusal|failure|promise|pledge|idea|possibility|hope|hopes|fact|claim|claims|part|number|series|lack|level|use|benefit|position|kind|sort|importance|role|case|way|process|prospect|risk|threat|support|amount|end|start|beginning|result|results|rest|cause|scale|head|members|member)$/u;

function hardStop(frame: Frame, pieces: readonly Piece[], k: number): boolean {
  const index = pieces[k]?.at ?? 0;
  const token = frame.tokens[index] as Token;
  if (/^(?:[;:—–(-]|--)$/u.test(token.text)) return true;
  if (token.text === ',') return true;
  return LOOSE.has(token.lower) || ((frame.flags[index] ?? 0) & REL) !== 0;
}

function balanced(text: string): boolean {
  const opening = text.split('“').length - 1;
  const closing = text.split('”').length - 1;
  const straight = text.split('"').length - 1;
  return opening === closing && straight % 2 === 0;
}

const UNSHIFT: Readonly<Record<string, string>> = {
  was: 'is',
  were: 'are',
  would: 'will',
  "wouldn't": "won't",
  "wasn't": "isn't",
  "weren't": "aren't",
};

/** "said Russia was open" told in the present: "says Russia is open". Only the first word of the content's verb group moves. */
function unshifted(frame: Frame, pieces: readonly Piece[], content: Clause | null, clause: Clause): Piece[] {
  if (!content || content.relation !== 'complement' || clause.tense === 'present') return [...pieces];
  const timed = frame.timed.slice(content.subjectFrom, content.to).some(Boolean);
  if (timed || (content.passive && content.tense === 'past')) return [...pieces];
  return pieces.map((piece) => {
    if (piece.at !== content.groupFrom) return piece;
    const to = UNSHIFT[piece.text];
    return to ? { ...piece, text: to } : piece;
  });
}

/** Whether nothing of the clause follows the quotation. */
function quoteCloses(frame: Frame, from: number, clause: Clause): boolean {
  let at = from;
  while (at < clause.to && frame.quoted[at]) at++;
  return at >= clause.to || /^[.,;!?]$/u.test(frame.tokens[at]?.text ?? '');
}

function firstQuoted(frame: Frame, clause: Clause): number {
  for (let at = clause.verb + 1; at < clause.to; at++) if (frame.quoted[at]) return at;
  return -1;
}

/** A complete clause from a quotation, in its marks, at most `room` long. */
function quotedClause(frame: Frame, from: number, room: number): string | null {
  let at = from;
  while (
    at < frame.tokens.length &&
    (/^["“‘`'\\]+$/u.test(frame.tokens[at]?.text ?? '') ||
      DROPPED_ADVERBS.has(frame.tokens[at]?.lower ?? '') ||
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
    if (k > at + 2 && verb && /^(?:[.!?,;…—–”"]|\.\.\.|--)$/u.test(token.text)) {
      if (token.text === ',' && end > 0) continue;
      const before = frame.flags[k - 1] ?? 0;
      if ((before & (DET | PREP | COORD | AUX)) === 0) end = k;
      if (token.text !== ',') break;
    }
  }
  if (end < 0) return null;
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
  if (text.length > room || text.length < 8 || ((frame.flags[at] ?? 0) & (PREP | COORD | SUBORD | REL)) !== 0)
    return null;
  return `“${text}”`;
}

/** Whether the word at `at` can be the verb of a clause: a past or third person, or a base after a pronoun. */
function finite(frame: Frame, at: number): boolean {
  const form = verbForm(frame.tokens[at]?.lower ?? '');
  if (!form) return false;
  return (
    form.past ||
    form.third ||
    (form.base && /^(?:i|we|you|they|who)$/u.test(frame.tokens[at - 1]?.lower ?? ''))
  );
}

/** "Russia is ready to ..., the president said": the content, told after the verb. */
function contentFirst(frame: Frame, wish: Wish, verb: Verb): Predicate {
  const { clause, plural, room } = wish;
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
      return said ? { text: `${phrase} ${said}`, clarity: 0.75 } : UNUSABLE;
    }
  }
  const pieces = piecesOf(frame, 0, end).map((piece, index) =>
    index === 0 ? { ...piece, text: lowered(frame, piece) } : piece,
  );
  if (/^(?:it|he|she|they|that|this|but|and|if|so|or|there)$/u.test(frame.tokens[0]?.lower ?? ''))
    return UNUSABLE;
  const made = cutToFit(frame, pieces, phrase, {
    verb,
    clause,
    content: firstVerb(frame, end),
    bound: new Set(),
    room,
  });
  return { ...made, clarity: made.clarity * 0.95 };
}

function firstVerb(frame: Frame, end: number): Clause | null {
  for (let at = 0; at < end; at++) {
    const token = frame.tokens[at] as Token;
    if (((frame.flags[at] ?? 0) & (AUX | MODAL)) !== 0 || (!token.cap && verbForm(token.lower)?.past)) {
      return {
        subjectFrom: 0,
        subjectTo: at,
        groupFrom: at,
        verb: at,
        to: end,
        lemma: null,
        tense: 'past',
        passive: false,
        negated: false,
        relation: 'main',
        link: null,
        parent: -1,
        contentBefore: false,
      };
    }
  }
  return null;
}

function lowered(frame: Frame, piece: Piece): string {
  const named = frame.names.some((name) => name.head <= piece.at && piece.at < name.to);
  if (named || piece.text === 'I' || /^\p{Lu}{2}/u.test(piece.text)) return piece.text;
  return piece.text.charAt(0).toLowerCase() + piece.text.slice(1);
}
