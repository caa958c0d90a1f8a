/** How well a predicate reads, of 1: each thing that a reader would miss takes its share. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { PREP, type Verb } from '../grammar/lexicon.ts';
import { HUNGRY } from './before-to.ts';
import { hearsNothing } from './needs.ts';
import type { Piece } from './pieces.ts';
import { WISHED } from './refuse.ts';

/** What a predicate is cut for: its clause, and how much room it has. */
export interface Cutting {
  readonly verb: Verb;
  readonly clause: Clause;
  readonly content: Clause | null;
  /** Prepositions that belong to the verb. */
  readonly bound: ReadonlySet<string>;
  readonly room: number;
  readonly plural: boolean;
  readonly gathers: boolean;
}

interface Shown extends Cutting {
  readonly frame: Frame;
  /** All that could be shown, and what is. */
  readonly pieces: readonly Piece[];
  readonly kept: readonly Piece[];
  /** What is shown behind the verb. */
  readonly text: string;
}

/** The product of all shares. */
export function clarityOf(shown: Shown): number {
  const { frame, pieces, kept, text } = shown;
  const dangling = DANGLING.test(text.slice(-LONGEST_DANGLING)) ? 0.3 : 1;
  // "welcomes a willingness": the noun wants to be told of what
  const hungry = kept.length < pieces.length && HUNGRY.test(kept.at(-1)?.text.toLowerCase() ?? '') ? 0.6 : 1;
  const first = frame.tokens[pieces[0]?.at ?? 0]?.lower ?? '';
  const told = hearsNothing(shown.verb, text, shown.content, shown.clause) ? 0.3 : 1;
  const cut = kept.length === pieces.length ? 1 : 0.92;
  return (
    short(shown) *
    dangling *
    (meetsNobody(shown, first) ? 0.4 : 1) *
    told *
    object(shown, first) *
    hungry *
    (isVague(shown) ? 0.5 : 1) *
    cut
  );
}

const DANGLING =
  /\b(?:it|they|them|this|that|there|here|(?<!(?:within|for) )a (?:day|week|month|year)|news conference|reporters|journalists)$/iu;
/** More characters than the longest of these has with the word before it. */
const LONGEST_DANGLING = 30;

/** A verb alone says little. "Talks between both unions collapse | after nine hours" is whole without what came before it. */
function short({ pieces, kept, verb }: Shown): number {
  const closed = kept.length === 0 && verb.kind !== 'other' && BESIDE.test(pieces[0]?.text ?? '');
  return kept.length === 0 && !closed ? 0.45 : kept.length < 2 ? 0.6 : 1;
}
/** What else there was when something was done, and how long it took. */
const BESIDE = /^(?:after|before|despite|following|amid)$/u;

/** "The minister meets for two hours": with whom? */
const meetsNobody = ({ verb, clause, plural, gathers }: Shown, first: string): boolean =>
  verb.lemma === 'meet' &&
  !clause.passive &&
  !plural &&
  !gathers &&
  /^(?:for|at|in|on|about|during|by)$/u.test(first);

/** "Reads in red paint": an act that wants an object and has none. */
function object({ frame, pieces, verb, clause, content, bound }: Shown, first: string): number {
  if (verb.bare || clause.passive || content !== null || bound.has(first)) return 1;
  if (((frame.flags[pieces[0]?.at ?? 0] ?? 0) & PREP) === 0) return 1;
  const second = pieces[1]?.text ?? '';
  // "rules in favour of the union", "kills at least nine"
  if (/^(?:favou?r|least|most)$/u.test(second)) return 1;
  if (/^(?:about|over|around|up|out|down|back|more|less|nearly)$/u.test(first)) return 1;
  if (first === 'to' && !HANDED.test(verb.lemma)) return 1;
  return DIRECTION.test(first) || atFigure(frame, pieces) ? 0.7 : 0.4;
}
/** What nobody does without a thing that is handed over or a word that is said. */
const HANDED = /^(?:give|send|offer|bring|take|show|hand|sell|pay|lend|tell|deliver|present|grant|award)$/u;
/** "swept through the suburbs", "drilled into a refuge": a way to go needs no object. */
const DIRECTION = /^(?:into|through|across|onto|towards?|past|along|off|inside|near)$/u;
/** "settled at $82", "closed at 4,120 points". */
const atFigure = (frame: Frame, [at, next, after]: readonly Piece[]): boolean =>
  (at?.text === 'at' || at?.text === 'for') &&
  [next, after].some((piece) => frame.tokens[piece?.at ?? 0]?.kind === 'number');

/** Whether the first thing named is one that only the sentence before tells. */
function isVague({ verb, text, content }: Shown): boolean {
  const asked = WISHED.test(verb.lemma) && text.startsWith('that ');
  const pointing =
    content || asked ? /^(?:this|these|those)\b/iu : /^(?:it|this|that|so|them|these|those)\b/iu;
  return pointing.test(content ? text.replace(/^that /u, '') : text);
}
