/** What a predicate cannot do without: the clause of a verb of saying, the infinitive of a verb of wishing. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { AUX, COORD, DET, MODAL, PREP, SUBORD, type Verb, verbForm } from '../grammar/lexicon.ts';
import { toldPresent } from '../grammar/told-present.ts';
import type { Piece } from './pieces.ts';
import type { Token } from '../text/tokens.ts';

/** Verbs that are nothing without the clause that they tell: nobody "says the company". */
export const CLAUSAL = new Set(
  'say state remark quip opine muse interject insist argue think believe exclaim assert contend'.split(' '),
);
export const NO_VERB = -2;

/** Before a participle these make no finite verb: "being built". */
const PARTLY = /^(?:being|having)$/u;

/** The token of the first finite verb that a verb of saying can have for its content, or `NO_VERB`; counted inside quotations too. */
export function toldVerb(frame: Frame, pieces: readonly Piece[]): number {
  for (const [k, { at }] of pieces.entries()) {
    if (k === 0) continue;
    const token = frame.tokens[at] as Token;
    // "a dome being built" tells of the dome, not what it does
    if (PARTLY.test(token.lower) || PARTLY.test(frame.tokens[at - 1]?.lower ?? '')) continue;
    if (((frame.flags[at] ?? 0) & (AUX | MODAL)) !== 0) return at;
    const form = token.cap ? undefined : token.form;
    // "the cost of the repairs", "a cut in fares"
    if (form?.base && ((frame.flags[at - 1] ?? 0) & DET) !== 0) continue;
    if (form?.past || (form?.third && pieces[k - 1]?.at === at - 1 && frame.tokens[at - 1]?.cap)) return at;
  }
  // "said that Kenya “regrets the decision”"
  return pieces.find(({ at }, k) => k > 0 && toldPresent(frame, at))?.at ?? NO_VERB;
}

/** "rose to six", "fell to three": a number in a word that counts nothing behind it. */
export function figureBehindTo(
  { tokens, flags, timed }: Frame,
  pieces: readonly Piece[],
  k: number,
): boolean {
  const at = pieces[k - 1]?.at ?? 0;
  if (pieces[k - 2]?.text !== 'to' || !SPELLED_FIGURE.test(tokens[at]?.lower ?? '')) return false;
  const next = tokens[at + 1];
  return (
    next?.kind !== 'word' || timed[at + 1] === true || ((flags[at + 1] ?? 0) & (PREP | SUBORD | COORD)) !== 0
  );
}
const SPELLED_FIGURE = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u;

/** Verbs of which the one acted upon is to do something: "calls for the council to resign". */
const WISHES =
  /^(?:call|ask|urge|order|invite|force|persuade|expect|press|push|require|appeal|beg|plead|instruct|command|encourage|want|advise|challenge|implore)$/u;

/** The last token before which such a verb is not whole: the verb behind `to`, or the `to` itself where nothing more is wanted; or -1; beyond every token where the clause was cut before it. */
export function wishVerb(frame: Frame, pieces: readonly Piece[], clause: Clause): number {
  // "blames the loss of the ship" on whom
  if (clause.lemma?.lemma === 'blame' && !clause.passive)
    return pieces.find(({ text }, k) => k > 0 && /^(?:on|for)$/u.test(text))?.at ?? -1;
  if (!WISHES.test(clause.lemma?.lemma ?? '')) return -1;
  // "called off the strike after the state agreed to pay"
  if (clause.lemma?.lemma === 'call' && /^(?:off|back|up|out|in)$/u.test(pieces[0]?.text ?? '')) return -1;
  for (let k = 1; k < Math.min(pieces.length - 1, 16); k++) {
    const [piece, next] = [pieces[k], pieces[k + 1]];
    if (!piece || !next || /^[,;:—–]$/u.test(piece.text)) return -1;
    const form = piece.text === 'to' ? verbForm(next.text) : undefined;
    // "urges the mayor to resign" is whole with that verb
    if (form?.base) return form.verb.bare ? piece.at : next.at;
  }
  for (let at = clause.to; at < Math.min(frame.tokens.length - 1, clause.to + 8); at++) {
    // "calls the move overdue | and urges the council to act": another act
    if (frame.tokens[at]?.kind === 'mark' || ((frame.flags[at] ?? 0) & COORD) !== 0) return -1;
    if (/^(?:after|before|because|when|while|as)$/u.test(frame.tokens[at]?.lower ?? '')) return -1;
    if (frame.tokens[at]?.lower === 'to' && frame.tokens[at + 1]?.form?.base) return frame.tokens.length;
  }
  return -1;
}

/** Verbs that want somebody before what is to be done: a fund that somebody "names to lead" was led. */
const DIRECTS =
  /^(?:name|advise|urge|tell|force|order|allow|persuade|appoint|elect|invite|instruct|require|enable|encourage|warn|remind|permit|summon)$/u;

/** "tells state television" what? "advises to close" whom? */
export function hearsNothing(verb: Verb, text: string, content: Clause | null, clause: Clause): boolean {
  if (content !== null) return false;
  if (DIRECTS.test(verb.lemma) && !clause.passive && text.startsWith('to ')) return true;
  // a programme's name in marks is nothing told
  return (
    verb.person &&
    !/^that |\bthat ["“]|\bto\b|“(?!\p{Lu}\p{Ll}+ (?:(?:the|of|a|and) )?(?:\p{Lu}|\d))/u.test(text)
  );
}

/** Words behind a link that are looked at for the verb of a clause. */
const CLAUSE_SUBJECT = 6;

/** "as the crisis deepened", not "as head of the party": whether a finite verb follows the link before any other. */
export function clauseBehind({ tokens, flags }: Frame, pieces: readonly Piece[]): boolean {
  for (const { at } of pieces.slice(1, CLAUSE_SUBJECT)) {
    const { cap, act, kind } = tokens[at] as Token;
    const flag = flags[at] ?? 0;
    if ((flag & (AUX | MODAL)) !== 0) return true;
    if (kind === 'mark' || (flag & (PREP | COORD)) !== 0) return false;
    if (!cap && (act?.past === true || act?.third === true) && !act.base) return true;
  }
  return false;
}
