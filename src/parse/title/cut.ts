/** Where a title may end so that a reader finds it complete. */
import type { Frame } from '../grammar/frame.ts';
import { ADV, AUX, COORD, DET, MODAL, NEG, PREP, REL, SUBORD } from '../grammar/lexicon.ts';
import { madeSo } from '../grammar/acts-on-thing.ts';
import { nounHere } from '../grammar/noun-or-past.ts';
import { HUNGRY, partsBeforeTo } from './before-to.ts';
import { boundTo } from './bound.ts';
import { idiomAhead } from './idioms.ts';
import {
  beganClause,
  endsSince,
  goesOn,
  hangsOn,
  LOOSE,
  putNowhere,
  soLongBefore,
  UNIT,
} from './left-open.ts';
import { clauseAfter, listAhead, listBehind, wantedBehind } from './lists.ts';
import type { Piece } from './pieces.ts';
import { wantsMore } from './refuse.ts';
import { tellsOf } from './tells-of.ts';
import type { Token } from '../text/tokens.ts';

/** "as much as", "as many as". */
export const MEASURED = /^(?:much|many|high|low|far|few|little)$/u;
const BINDING = new Set('if unless until without except only than'.split(' '));

/** Adjectives that stand before a noun alone. */
export const BEFORE_NOUN =
  /^(?:new|former|such|own|various|several|upcoming|so-called|following|certain|entire|mere|sole|longtime|self-styled|next|additional)$/u;

/** What a time can be called as a thing: "a wet summer". */
const SEASONS_TOLD = /^(?:summer|winter|spring|autumn|season|night|week|month|year|decade)$/u;

/** Nouns that are written like a participle. */
const NOUN_TOO =
  /^(?:forecast|cut|bid|broadcast|cast|burst|cost|hit|split|spread|offset|thrust|bet|upset)s?$/u;

/** What is somewhere else afterwards. */
const MOVED =
  /^(?:brought|put|taken|wiped|placed|turned|driven|moved|thrown|sent|forced|handed|stripped|cut)$/u;
/** What a clause behind `that` must tell. */
const SO =
  /^(?:likely|unlikely|possible|clear|certain|sure|confident|aware|true|concerned|worried|afraid|hopeful|so|such)$/u;
/** Whether a title may end before the piece at `k`. 2: a natural end; 1: possible; 0: no; -1: a cut here would twist the sense. */
export function cutBefore(
  frame: Frame,
  pieces: readonly Piece[],
  k: number,
  bound: ReadonlySet<string>,
): number {
  const [before, next] = [pieces[k - 1], pieces[k]];
  if (!before) return 0;
  const token = frame.tokens[before.at] as Token;
  const flag = frame.flags[before.at] ?? 0;
  const open = frame.quoted[before.at] === true;
  if (token.kind === 'mark' && !/^[”"’%)]$/u.test(token.text)) return 0;
  if (token.kind === 'possessive' || token.lower === 'even') return 0;
  // "victims of the 11 September": a time that was kept tells of the noun behind it
  if (frame.timed[before.at] && !endsSince(frame, pieces, k) && !SEASONS_TOLD.test(token.lower)) return 0;
  // "for the first time | since March"
  if (
    next?.text === 'since' &&
    pieces.slice(Math.max(0, k - 7), k).some(({ text }) => /^first$|.est$|^(?:most|least)$/u.test(text))
  )
    return 0;
  if (wantsMore(frame, pieces, k) || idiomAhead(frame, pieces, k)) return 0;
  if (putNowhere(frame, pieces, k) || beganClause(frame, pieces, k) || hangsOn(frame, before.at)) return 0;
  // "turned himself in"
  if (!next && token.lower === 'in' && /sel(?:f|ves)$/u.test(pieces[k - 2]?.text ?? '')) return 2;
  // "open as early as", "speaks with him moments after": what is counted or compared is still to come
  const after = frame.tokens[before.at + 1]?.lower ?? '';
  if (
    /^(?:early|soon|late|many|much|long|far|well|little|few)$/u.test(token.lower) &&
    frame.tokens[before.at - 1]?.lower === 'as'
  )
    return 0;
  if (UNIT.test(token.lower) && /^(?:after|before|later|earlier|ahead|into|since|prior)$/u.test(after))
    return 0;
  // "a second, more serious" wave
  if (/^(?:more|less|most)$/u.test(pieces[k - 2]?.text ?? '') && pieces[k - 3]?.text === ',') return 0;
  // "to dole" out, "pumping cement deep" into
  if (pieces[k - 2]?.text === 'to' && !token.cap && /^(?:out|up|off|down|over|away|back)$/u.test(after))
    return 0;
  if (token.lower === 'deep' && ((frame.flags[before.at + 1] ?? 0) & PREP) !== 0) return 0;
  if (token.lower === 'deep' && frame.timed[before.at + 1]) return 0;
  // "the clean" up, "keep the gunmen" away
  if (/^(?:up|away)$/u.test(next?.text ?? '') && !/^(?:to|from)$/u.test(pieces[k + 1]?.text ?? '')) return 0;
  // "to be wiped" from what, "to be brought" under control
  if (pieces[k - 2]?.text === 'be' && MOVED.test(token.lower) && next) return 0;
  // "in calling" for what
  if (token.form?.ing && next && !token.cap && boundTo(token.form.verb.lemma).has(next.text)) return 0;
  // "it is “likely”" that what is so
  const word = /^[”"]$/u.test(token.text) ? pieces[k - 2]?.text.toLowerCase() : token.lower;
  if (next?.text === 'that' && SO.test(word ?? '')) return 0;
  // "to meet" with whom, "long" before
  if (
    /^(?:meet|talk|speak|deal|comply|cope|coordinat(?:e|ing)|cooperat(?:e|ing)|collaborat(?:e|ing)|collud(?:e|ing)|conspir(?:e|ing))$/u.test(
      token.lower,
    ) &&
    after === 'with'
  )
    return 0;
  if (
    /^(?:long|shortly|soon|just|right|even|well)$/u.test(token.lower) &&
    /^(?:before|after|when)$/u.test(after)
  )
    return 0;
  // "companies controlled" by whom
  if (after === 'by' && !token.cap && token.act?.participle && k > 1 && frame.flags[before.at - 1] === 0)
    return 0;
  // "elections scheduled" without when
  const part = token.cap ? undefined : token.form;
  const behind = frame.flags[before.at + 1] ?? 0;
  if (
    part?.participle &&
    ((behind & PREP) !== 0 || frame.timed[before.at + 1]) &&
    k > 1 &&
    ((frame.flags[pieces[k - 2]?.at ?? 0] ?? 0) & AUX) === 0 &&
    !madeSo(frame, before.at) &&
    // "without a shot" on Monday
    ((frame.flags[pieces[k - 2]?.at ?? 0] ?? 0) & DET) === 0 &&
    // "to quit" on Monday, "cuts its forecast" on Monday
    !(part.base && pieces[k - 2]?.text === 'to') &&
    !(NOUN_TOO.test(token.lower) && nounHere(frame, before.at))
  )
    return 0;
  // "the fund set up" in the wake of what
  if (/^(?:up|out|off|down|over)$/u.test(token.lower) && next && k > 2) {
    const raised = frame.tokens[pieces[k - 2]?.at ?? 0]?.form;
    if (raised?.participle && frame.flags[pieces[k - 3]?.at ?? 0] === 0 && (behind & PREP) !== 0) return 0;
  }
  // "to begin" without what is begun
  const verb = token.cap ? undefined : token.form;
  if (verb?.base && !verb.verb.bare && pieces[k - 2]?.text === 'to' && next) return 0;
  if (verb?.base && pieces[k - 2]?.text === 'to' && next && ((frame.flags[next.at] ?? 0) & ADV) !== 0)
    return 0;
  if (
    token.kind === 'word' &&
    (flag & (DET | PREP | COORD | SUBORD | REL | AUX | MODAL | NEG)) !== 0 &&
    !goesOn(frame, before.at) &&
    !(token.lower === 'once' && before.at > 0 && frame.tokens[before.at - 1]?.lower === 'at') &&
    !/^(?:him|her|them|it|up|down|out|off|over|back|that|more|most|all|both|each|two|three|four|five|six|seven|eight|nine|ten|one|there|here)$/u.test(
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
  // "in lands as far apart as Chile and Norway"
  if (
    pieces
      .slice(Math.max(0, k - 5), k)
      .some(
        (piece, at, few) =>
          piece.text === 'as' &&
          /^(?:far|high|low|early|late|long|large|big|little|few|young|old)$/u.test(
            few[at + 1]?.text ?? '',
          ) &&
          !few.slice(at + 1).some(({ text }) => text === 'as'),
      ) &&
    frame.tokens.slice(before.at + 1, before.at + 6).some(({ lower }) => lower === 'as')
  )
    return 0;
  // "the euros that repairs | at the harbour will cost": a noun, and its verb is still to come
  if (
    pieces[k - 2]?.text === 'that' &&
    part?.third &&
    frame.tokens[(pieces[k - 2]?.at ?? 0) - 1]?.lower.endsWith('s')
  )
    return 0;
  // "an offensive that resulted | in", "a new, | faster phone"
  if (/^(?:that|which|who)$/u.test(pieces[k - 2]?.text ?? '') && (token.act?.past || token.act?.third))
    return 0;
  if (!token.cap && BEFORE_NOUN.test(token.lower)) return 0;
  if (!next) return 2;
  // "has risen by one, to 16": what it has come to is what counts
  if (
    next.text === ',' &&
    frame.tokens[next.at + 1]?.lower === 'to' &&
    /\d/u.test(frame.tokens[next.at + 2]?.text ?? '') &&
    pieces.slice(Math.max(0, k - 5), k).some(({ text }) => text === 'by')
  )
    return 0;
  // "after a six-year, $300 million restoration": two words that tell of one noun
  if (frame.tokens[next.at]?.text === ',' && token.text.includes('-') && led(frame, pieces, k)) return 0;
  const follower = frame.tokens[next.at] as Token;
  if (open && frame.quoted[next.at] && !/^[”"]$/u.test(token.text))
    return partOfQuotation(frame, pieces, k) ? 1 : 0;
  const lower = follower.lower;
  if (
    UNIT.test(lower) &&
    /^(?:after|before|later|earlier|ahead|into|since|prior)$/u.test(frame.tokens[next.at + 1]?.lower ?? '') &&
    !((flag & (DET | PREP)) !== 0) &&
    token.kind === 'word'
  )
    return 2;
  // "deliberated for nine hours over | two days before": within which time
  if (soLongBefore(frame, next.at)) return k > 1 && token.lower === 'over' ? 0 : 2;
  // "will not leave | even if he is fined"
  if (
    lower === 'even' &&
    /^(?:if|as|though|when|after|before|while)$/u.test(frame.tokens[next.at + 1]?.lower ?? '')
  )
    return 2;
  if (BINDING.has(lower)) return -1;
  if (/^(?:[,;:—–(-]|--)$/u.test(follower.text))
    return follower.text === ',' && listAhead(frame, pieces, k) ? 0 : 2;
  const next_flag = frame.flags[next.at] ?? 0;
  // "seen as the start of an epidemic"
  if (lower === 'as' && !token.cap && (part?.participle || part?.ing)) return 0;
  // "fell as much as 14%"
  // "goes about business as usual"
  if (lower === 'as' && frame.tokens[next.at + 1]?.lower === 'usual') return 0;
  if (lower === 'as' && MEASURED.test(frame.tokens[next.at + 1]?.lower ?? '')) return 0;
  if (lower === 'in' && frame.tokens[next.at + 1]?.lower === 'spite') return 2;
  // "buys loans | worth millions"
  if (lower === 'worth') return flag === 0 ? 1 : 0;
  if (token.lower === 'worth') return 0;
  // "mourns the 31 people" who died
  if ((next_flag & REL) !== 0 && pieces[k - 3]?.text === 'the' && /^\d+$/u.test(pieces[k - 2]?.text ?? ''))
    return 0;
  if (LOOSE.has(lower)) return lower === 'as' && bound.has('as') ? 0 : 2;
  if ((next_flag & REL) !== 0 && lower !== 'that') return 2;
  // "approves a reform that had split the town": what the noun is does not hang on it
  if (lower === 'that')
    return flag === 0 &&
      // "ends a strike that had split the town"
      (!part || nounHere(frame, before.at)) &&
      // "the euros that repairs will cost", "a note that opened with", "explosions that went off"
      ((!token.cap && ((frame.flags[next.at + 1] ?? 0) & (AUX | MODAL)) !== 0) ||
        finiteBehind(frame, next.at + 1, token.lower.endsWith('s'))) &&
      !CLAUSE_NOUN.test(token.lower)
      ? 1
      : 0;
  if ((next_flag & COORD) !== 0 && SUBJECT_PRONOUN.test(frame.tokens[next.at + 1]?.lower ?? '')) return 2;
  if (opensSecond(frame, next.at)) return 2;
  // "director of the Centers for Disease Control": inside a name
  if (
    token.cap &&
    /^(?:of|for)$/u.test(lower) &&
    frame.tokens[next.at + 1]?.cap &&
    /^(?:centers?|centres?|office|department|institute|bureau|agency|council|committee|board|court|bank|university|ministry|house|secretary|organization|organisation|association|commission|fund|party|union|society|academy|college|director|minister)$/u.test(
      token.lower,
    )
  )
    return 0;
  if ((next_flag & COORD) !== 0 && wantedBehind(frame, pieces, k, bound)) return 0;
  if ((next_flag & COORD) !== 0)
    return listBehind(frame, pieces, k) ? 0 : clauseAfter(frame, pieces, k) ? 2 : 1;
  if (lower === 'to') return partsBeforeTo(frame, pieces, k) ? 1 : 0;
  if (lower === 'of') return 0;
  // "a 1.2-billion takeover | by the giant": of a noun, who did it can go; not of what "was found | by" somebody
  if (lower === 'by' && !bound.has(lower))
    return flag === 0 && token.kind === 'word' && !part?.participle && !part?.ing ? 1 : 0;
  if ((next_flag & PREP) !== 0 && !bound.has(lower))
    return /^(?:like|than|between|via|per)$/u.test(lower) ? 0 : 1;
  // "seizes 40 kg of cocaine | hidden in fruit"
  const done = follower.cap ? undefined : follower.act;
  if (
    done?.participle &&
    !done.base &&
    !madeSo(frame, next.at) &&
    flag === 0 &&
    token.kind === 'word' &&
    k > 1 &&
    !part?.past &&
    ((frame.flags[next.at + 1] ?? 0) & PREP) !== 0
  )
    return 1;
  // "pumps cement | deep under the seabed"
  if (
    lower === 'deep' &&
    k > 1 &&
    (((frame.flags[next.at + 1] ?? 0) & PREP) !== 0 || frame.timed[next.at + 1])
  )
    return 1;
  // "gives a speech | defending the plan"
  if (
    tellsOf(frame, next) &&
    flag === 0 &&
    token.kind === 'word' &&
    k > 1 &&
    !HUNGRY.test(token.lower) &&
    !part
  )
    return 1;
  // "supports the plan politically": the adverb behind the object can go
  if ((next_flag & ADV) !== 0 && lower.endsWith('ly') && k > 1) return 1;
  return 0;
}

/** "Said the vans were safe | and that nobody was hurt": a second thing said. */
const opensSecond = ({ tokens, flags }: Frame, at: number): boolean =>
  ((flags[at] ?? 0) & COORD) !== 0 && tokens[at + 1]?.lower === 'that';

/** Whether the word behind a `that` is the verb of what the noun before it did. */
function finiteBehind({ tokens }: Frame, at: number, plural: boolean): boolean {
  const form = tokens[at]?.cap ? undefined : tokens[at]?.act;
  return (form?.past === true && !form.base) || (form?.third === true && (plural || !tokens[at + 1]?.cap));
}

/** Nouns that are nothing without the clause they hold. */
const CLAUSE_NOUN =
  /^(?:fact|claim|claims|allegation|allegations|report|reports|idea|hope|hopes|fear|fears|belief|news|view|sign|signs|evidence|something|anything|one|way|day|time|moment)$/u;

/** Whether an article or a possessive stands right before the last piece. */
function led(frame: Frame, pieces: readonly Piece[], k: number): boolean {
  const before = pieces[k - 2];
  return before !== undefined && (((frame.flags[before.at] ?? 0) & DET) !== 0 || before.text.startsWith("'"));
}

/** “mutual aid with all members” may be quoted as “mutual aid”: a noun and what stands before it, up to a preposition. */
function partOfQuotation(frame: Frame, pieces: readonly Piece[], k: number): boolean {
  const next = pieces[k];
  if (!next || ((frame.flags[next.at] ?? 0) & PREP) === 0) return false;
  if (/^(?:of|to|than|like|per|between|without|by)$/u.test(frame.tokens[next.at]?.lower ?? '')) return false;
  for (let back = k - 1, words = 0; back >= 0; back--, words++) {
    const { at, text } = pieces[back] as Piece;
    if (text === '“') return words >= 2;
    if (((frame.flags[at] ?? 0) & (PREP | AUX | MODAL | REL | SUBORD | NEG)) !== 0) return false;
  }
  return false;
}

/** Two small words that never stand together: something between them was cut or never said. */
export const BROKEN =
  /\b(?:the|a|an|of|to|for),|(?<!-)\b(?:the|a|an|of|to|for|with|by|at|on|and|or) (?:of|to|in|on|at|by|for|from|and|or|but|is|are|was|were)\b(?!-| least| most| all)|\s[,.;:]|[,;:]{2}/u;

/** Whether a past behind an `and` goes with an auxiliary or another past among the pieces: "said it bought and sold". */
function shared(frame: Frame, pieces: readonly Piece[], k: number): boolean {
  return pieces.slice(0, k).some(({ at }) => {
    const form = frame.tokens[at]?.cap ? undefined : frame.tokens[at]?.form;
    return ((frame.flags[at] ?? 0) & (AUX | MODAL)) !== 0 || (form?.past === true && !form.base);
  });
}

const APART = /^(?:apart|off|up|out|down|open|back|over|away)$/u;

const SUBJECT_PRONOUN = /^(?:he|she|it|they|we|i|you|there|it's|he's|she's|they're)$/u;

export function hardStop(frame: Frame, pieces: readonly Piece[], k: number): boolean {
  const index = pieces[k]?.at ?? 0;
  const token = frame.tokens[index] as Token;
  if (/^(?:[;:—–(-]|--)$/u.test(token.text)) return true;
  if (token.text === ',') return true;
  if (token.lower === 'in' && frame.tokens[index + 1]?.lower === 'spite') return true;
  if (opensSecond(frame, index)) return true;
  // "and it was the start of": another clause with its own subject
  if (((frame.flags[index] ?? 0) & COORD) !== 0 && SUBJECT_PRONOUN.test(frame.tokens[index + 1]?.lower ?? ''))
    return true;
  // "spread through Mexico and scared off travellers": a second act, still in the past
  const act = (frame.flags[index] ?? 0) & COORD ? frame.tokens[index + 1] : undefined;
  if (act && !act.cap && act.form?.past && !act.form.base && !shared(frame, pieces, k)) return true;
  // "slid off the runway and split apart": written like the present, and in the past
  if (
    act?.form?.past &&
    !act.cap &&
    APART.test(frame.tokens[index + 2]?.lower ?? '') &&
    !shared(frame, pieces, k)
  )
    return true;
  if (token.lower === 'as' && MEASURED.test(frame.tokens[index + 1]?.lower ?? '')) return false;
  if (putNowhere(frame, pieces, k)) return false;
  return LOOSE.has(token.lower) || ((frame.flags[index] ?? 0) & REL) !== 0;
}
