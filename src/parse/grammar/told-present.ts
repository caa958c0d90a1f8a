/**
 * Verbs in the present behind a `that` of somebody who speaks: "said that the evidence points to sabotage", "said on Friday that
 * Kenya regrets the decision". Elsewhere such a word is oftener a noun.
 */
import type { Frame } from './frame.ts';
import { AUX, DET, MODAL, PREP, PRON, REL, SUBORD, type Verb } from './lexicon.ts';
import { unlistedVerb } from './regular.ts';
import { verbFollows } from './steps.ts';
import type { Token } from '../text/tokens.ts';

/** What stands behind a verb, and hardly behind a noun of the same form. */
const BEHIND =
  /^(?:to|that|on|with|no|nothing|only|also|both|more|less|fewer|all|most|many|some|better|enough|strongly|fully|clearly|still|closely)$/u;
/** Such words are plurals, or verbs; what ends otherwise is no verb in the third person. */
const IN_S = /^\p{Ll}{2,}(?:[^siu]s|ies|sses|ches|shes|xes)$/u;
const MANY = /[^s]s$|^(?:people|police|men|women|children)$/u;
/** Words between `that` and the verb. */
const SUBJECT = 9;
/** Words between whoever says it and `that`: "told reporters in Oslo on Friday that". */
const BEFORE_THAT = 7;

/** "The toll stands at 74": a figure of now. */
export const standsAt = ({ tokens }: Frame, at: number): boolean =>
  /^stands?$/u.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'at' &&
  tokens[at + 2]?.kind === 'number';

/** Whether the word at `at` is the verb of what is told behind a `that`; words in marks may be asked too. */
export function toldPresent(frame: Frame, at: number): boolean {
  const { tokens, flags } = frame;
  if (standsAt(frame, at)) return true;
  const token = tokens[at];
  const [before, next] = [subjectBefore(frame, at), tokens[at + 1]];
  if (!token || token.cap || token.kind !== 'word' || (flags[at] ?? 0) !== 0 || before < 0 || !next)
    return false;
  const subject = tokens[before];
  // "the cost of the repairs exceeds": the number is that of the first noun
  const many = subject?.cap === false && MANY.test(subject.lower) && !partOf(frame, before);
  if (
    many ? token.form?.base !== true || token.form.past : !IN_S.test(token.lower) || token.act?.past === true
  )
    return false;
  const goesOn =
    next.kind === 'number' ||
    ((flags[at + 1] ?? 0) & (DET | PRON)) !== 0 ||
    BEHIND.test(next.lower) ||
    next.cap;
  return goesOn && behindThat(frame, before) && !verbFollows(frame, at);
}

/** The last word of the noun that stands right before `at`, perhaps before an opening mark; -1 where none does. */
function subjectBefore({ tokens, flags }: Frame, at: number): number {
  const left = /^["“]$/u.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const before = tokens[left];
  if (before?.kind !== 'word' || /^(?:he|she|it|they)$/u.test(before.lower)) return -1;
  if (((flags[left] ?? 0) & (DET | PREP | AUX | MODAL | REL | SUBORD)) !== 0) return -1;
  return before.cap || !before.form?.past || before.form.base ? left : -1;
}

/** Whether the plural that ends at `last` tells of a singular before it. */
function partOf({ tokens, flags }: Frame, last: number): boolean {
  for (let k = last - 1; k > last - OF_WITHIN && ((flags[k] ?? 0) & (AUX | MODAL)) === 0; k--)
    if (((flags[k] ?? 0) & PREP) !== 0) return !/s$/u.test(tokens[k - 1]?.lower ?? '');
  return false;
}
const OF_WITHIN = 4;

/** Whether nothing but a subject stands between `that` and its last word at `last`, and somebody says what follows. */
function behindThat({ tokens, flags, timed }: Frame, last: number): boolean {
  for (let k = last; k >= 0 && k > last - SUBJECT; k--) {
    const token = tokens[k];
    if (!token || token.kind === 'mark' || (!token.cap && token.form?.past && !token.form.base)) return false;
    if (((flags[k] ?? 0) & (AUX | MODAL)) !== 0) return false;
    if (token.lower !== 'that') continue;
    if (k === last) return false;
    for (let said = k - 1, words = 0; said >= 0 && words <= BEFORE_THAT; said--) {
      if (timed[said]) continue;
      if (tokens[said]?.form?.verb.cue === true && !tokens[said]?.cap) return true;
      if (tokens[said]?.kind === 'mark') return false;
      words++;
    }
    return false;
  }
  return false;
}

/** A verb that no list has, by its form in -s, taken to tell nothing that is drawn. */
export function verbInS(third: string): Verb {
  const lemma = third.endsWith('ies')
    ? `${third.slice(0, -3)}y`
    : /(?:ss|ch|sh|x)es$/u.test(third)
      ? third.slice(0, -2)
      : third.slice(0, -1);
  const past = lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`;
  return { ...unlistedVerb(lemma, past, past), stative: true };
}

/** "ERT reports police held two men": letters that tell what others did. */
export const reportsOthers = (before: Token, { lower }: Token, next: Token | undefined): boolean =>
  lower === 'reports' &&
  /^\p{Lu}{2,5}$/u.test(before.text) &&
  (next?.cap === true || OTHERS.test(next?.lower ?? ''));
const OTHERS =
  /^(?:police|officials|officers|prosecutors|rescuers|firefighters|witnesses|residents|troops)$/u;

/** "a pipe that sends gas to Lund was cut": the verb of what the noun does, with what it acts upon. */
export function toldOfNoun({ tokens, flags, timed }: Frame, at: number): boolean {
  const [noun, link, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  return (
    link?.lower === 'that' &&
    noun?.kind === 'word' &&
    !noun.form &&
    flags[at - 2] === 0 &&
    timed[at - 2] !== true &&
    ((flags[at - 3] ?? 0) & DET) !== 0 &&
    next?.kind === 'word' &&
    !next.act &&
    ((flags[at + 1] ?? 0) & ~DET) === 0
  );
}
