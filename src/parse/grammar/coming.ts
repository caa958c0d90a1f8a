/** Verb groups of what is announced: "is due to arrive", "plans to close". */
import type { Group } from './clause-parts.ts';
import { bareVerb } from './bare-verb.ts';
import type { Frame } from './frame.ts';
import { ADV, AUX, COORD, DET, MODAL, PREP } from './lexicon.ts';
import { skip, verbFollows } from './steps.ts';

/** "is due to arrive", "are expected to vote": what is announced, by a word between `be` and an infinitive. */
export const COMING = /^(?:due|scheduled|expected|set|slated|planned|poised)$/u;
/** "plans to close the plant", "rescuers plan to drill". */
export const INTENDS = /^(?:plans?|intends?)$/u;

/** The group whose verb follows `to` behind the token at `word`; null where none does. */
export function comingGroup(frame: Frame, from: number, word: number, negated: boolean): Group | null {
  const { tokens, flags } = frame;
  let at = word + 1;
  while (((flags[at] ?? 0) & ADV) !== 0 || frame.timed[at]) at++;
  if (tokens[at]?.lower !== 'to' || frame.quoted[at]) return null;
  at++;
  while (((flags[at] ?? 0) & ADV) !== 0) at++;
  const passive = tokens[at]?.lower === 'be';
  const done = passive && tokens[at + 1]?.cap === false ? tokens[at + 1]?.act : undefined;
  const lemma = passive ? (done?.participle ? done.verb : null) : bareVerb(frame, at);
  return lemma && { from, verb: passive ? at + 1 : at, lemma, tense: 'future', passive, negated };
}

/** Whether "plans" at `at` is what its subject does, not a noun. */
export function intends(frame: Frame, at: number): boolean {
  const { tokens, flags } = frame;
  const left = skip(frame, at - 1, -1);
  const before = tokens[left];
  const word = tokens[at]?.lower ?? '';
  if (before?.kind !== 'word' || tokens[at + 1]?.lower !== 'to') return false;
  if (((flags[at - 1] ?? 0) & (DET | PREP | COORD | AUX | MODAL)) !== 0 && before.lower !== 'it')
    return false;
  const many = /[^s]s$|^(?:people|police|men|women|they|we|many|some|others)$/u.test(before.lower);
  const named = frame.names.some((name) => name.to === left + 1);
  if (!named && word.endsWith('s') === many) return false;
  return !(belongsTo(frame, at) || verbFollows(frame, at));
}

/** "marched against government plans to raise fees": a noun, where the clause has its verb and a preposition leads to it. */
function belongsTo({ tokens, flags, timed }: Frame, at: number): boolean {
  let left = at - 1;
  while (tokens[left]?.kind === 'possessive' || (tokens[left]?.kind === 'word' && flags[left] === 0)) left--;
  if (!LEADS_TO.test(tokens[left]?.lower ?? '')) return false;
  for (let back = left - 1; back >= 0; back--) {
    const token = tokens[back];
    if (!timed[back] && token?.form?.past && !token.cap) return !token.form.verb.clause;
    if (token?.kind === 'mark' && token.text !== ',') return false;
  }
  return false;
}
const LEADS_TO = /^(?:against|over|amid|despite|about)$/u;
