/**
 * What no title may hold: words of the next sentence or of the page that ran into this one, a second verb that nothing links,
 * a clause without its verb. Whoever meets one of them takes the title from another report.
 */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { AUX, COORD, DET, MODAL, PREP, REL, SUBORD } from '../grammar/lexicon.ts';
import { toldPresent } from '../grammar/told-present.ts';
import type { Piece } from './pieces.ts';

const OPENERS =
  /^(?:The|A|An|But|And|It|He|She|They|We|In|On|At|As|This|These|Those|There|When|If|While|After)$/u;
const STAMPS = /^(?:NEW|UPDATED?|LIVE|BREAKING|GMT|BST|UTC|EDT|EST|PDT|PST|Photograph|Image|Photo)$/u;
const FINITE = /^(?:has|have|had|is|are|was|were|will|does|did)$/u;

/** Whether words run on into another sentence, a stamp of the page or a time of day: "dies The hospital", "updates at 01:53". */
export function runsOn(frame: Frame, kept: readonly Piece[]): boolean {
  return kept.some(({ at, text }, k) => {
    if (frame.quoted[at]) return false;
    if (/^['’]s?$/u.test(text)) return k === 0 || kept[k - 1]?.at !== at - 1;
    if (/^(?:[–—-]|--)$/u.test(text)) return true;
    if (STAMPS.test(text) || /^\d{1,2}:\d\d$/u.test(text)) return true;
    const before = frame.tokens[at - 1];
    if (!OPENERS.test(text) || before?.kind !== 'word' || before.cap) return false;
    // "tells The Daily Star", but "dies The hospital": a name holds its article, or a verb wants the object
    const next = frame.tokens[at + 1];
    return !next?.cap || frame.timed[at - 1] === true;
  });
}

/** Whether a finite auxiliary follows words that another verb has used up: "is given to the zoo has been quarantined". */
export function actsTwice(frame: Frame, kept: readonly Piece[]): boolean {
  for (const [k, { at }] of kept.entries()) {
    const token = frame.tokens[at];
    if (!token || frame.quoted[at]) return false;
    const flag = frame.flags[at] ?? 0;
    if ((flag & (REL | SUBORD | COORD)) !== 0 || /^(?:[,;:]|that|than|as)$/u.test(token.lower)) return false;
    // "to have the sale stopped"
    if (k > 1 && FINITE.test(token.lower) && kept[k - 1]?.text !== 'to') return true;
  }
  return false;
}

/** Verbs behind whose `that` stands what is to be done, in the bare form. */
export const WISHED = /^(?:demand|recommend|urge|insist|propose|request|ask|order|require|suggest)$/u;

/** "warns about the danger that Egypt", "notes that even": a clause is opened and has no verb. */
export function opensClause(frame: Frame, kept: readonly Piece[], verb: string): boolean {
  const that = kept.findLastIndex(({ text }) => text === 'that');
  if (that < 0) return false;
  // "a disease that blinds sheep"
  const next = kept[that + 1]?.at;
  const link = kept[that - 1]?.at ?? 0;
  const tells = frame.tokens[link]?.form?.verb.clause === true;
  const wished = WISHED.test(verb);
  if (next !== undefined && frame.tokens[next]?.cap === false && frame.flags[next] === 0 && !tells)
    return false;
  return !kept.slice(that + 1).some(({ at }) => {
    const token = frame.tokens[at];
    const form = token?.cap ? undefined : token?.act;
    return (
      ((frame.flags[at] ?? 0) & (AUX | MODAL)) !== 0 ||
      form?.past === true ||
      form?.third === true ||
      (token?.kind !== 'possessive' && /n['’]t$|^['’](?:[sdm]|re|ll|ve)$/u.test(token?.lower ?? '')) ||
      (form?.base === true && !form.ing) ||
      (wished && isWished(frame, at)) ||
      toldPresent(frame, at)
    );
  });
}

/** "demands that the owners guarantee all jobs": between a noun and what is led by a small word or a number stands the verb. */
function isWished({ tokens, flags }: Frame, at: number): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token?.kind !== 'word' || token.cap || flags[at] !== 0 || before?.kind !== 'word') return false;
  if (((flags[at - 1] ?? 0) & (DET | PREP | SUBORD | COORD)) !== 0) return false;
  return ((flags[at + 1] ?? 0) & DET) !== 0 || next?.kind === 'number' || next?.lower === 'all';
}

/** Whether what is said has no verb of its own: "says a funnel being built", "warns a flu that has killed 60". */
export function unfinished(frame: Frame, content: Clause): boolean {
  const first = frame.tokens[content.groupFrom]?.lower ?? '';
  if (/^(?:being|having|been)$/u.test(first)) return true;
  // "would not stop until Sunday": without its day it is denied whole
  if (content.negated && frame.tokens.some(({ lower }, at) => lower === 'until' && frame.timed[at + 1]))
    return true;
  const before = frame.tokens[content.groupFrom - 1]?.lower ?? '';
  return content.groupFrom - content.subjectFrom > 1 && /^(?:who|which|that)$/u.test(before);
}

/** Words that only what follows makes whole: an ordinal without its noun, a bare infinitive or participle with an object ahead. */
export function wantsMore(frame: Frame, pieces: readonly Piece[], k: number): boolean {
  const [last, before, next] = [pieces[k - 1], pieces[k - 2], pieces[k]];
  const token = last && frame.tokens[last.at];
  if (!token || !before || token.cap) return false;
  const { lower } = token;
  const led = before.text.toLowerCase();
  // "the third" that what; "cut by a third" is whole
  if (/^(?:first|second|third|fourth|latest|last|next|other)$/u.test(lower) && /^(?:the|an?)$/u.test(led))
    return !(/^(?:third|fourth)$/u.test(lower) && /^(?:by|to|of|at|than)$/u.test(pieces[k - 3]?.text ?? ''));
  if (lower === 'one' && led === ',') return true;
  // "with a merciless 6-2, 6-3 defeat": sets of a score stay together, and before the noun that they tell of
  if (/^\d{1,3}-\d{1,3}$/u.test(lower))
    return (
      (next?.text === ',' && /^\d{1,3}-\d{1,3}$/u.test(pieces[k + 1]?.text ?? '')) ||
      pieces.slice(Math.max(0, k - 6), k - 1).some(({ text }) => /^an?$/u.test(text))
    );
  // "marks the third time" that what happened; "for the third time" is whole
  if (lower === 'time' && next && !pieces.slice(Math.max(0, k - 4), k).some(({ text }) => text === 'for'))
    return true;
  // "jump to a 2-1/2" year high
  if (
    /\d$/u.test(lower) &&
    pieces
      .slice(Math.max(0, k - 6), k)
      .some(
        ({ text }, at, few) =>
          /^an?$/u.test(text) && few.slice(at + 1).every((piece) => /^[\d/.,½¼¾-]+$/u.test(piece.text)),
      )
  )
    return true;
  const behind = frame.tokens[last.at + 1];
  const flag = frame.flags[last.at + 1] ?? 0;
  if (
    led === 'to' &&
    (frame.flags[last.at] ?? 0) === 0 &&
    behind?.kind === 'word' &&
    !frame.timed[last.at + 1]
  )
    return (
      (flag & (PREP | COORD)) === 0 &&
      ((flag & SUBORD) === 0 || behind.lower === 'whether') &&
      !/s$/u.test(lower)
    );
  const verb = /.(?:ing|ed|en)$/u.test(lower);
  // "is not working in support" is no idleness: what a denial is about goes with it
  if (
    verb &&
    next &&
    (flag & PREP) !== 0 &&
    pieces.slice(Math.max(0, k - 4), k - 1).some(({ text }) => /^(?:not|never)$|n['’]t$/u.test(text))
  )
    return true;
  // "looks at the coast by saying", "takes to the streets, tearing"
  return /.ing$/u.test(lower) && /^(?:by|while|without|,)$/u.test(led);
}
