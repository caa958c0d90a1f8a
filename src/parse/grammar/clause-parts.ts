/** What the reading of a finite clause is made of. */
import type { Verb } from './lexicon.ts';

export type Relation = 'main' | 'coordinate' | 'complement' | 'adverbial' | 'relative';
export type Tense = 'past' | 'perfect' | 'present' | 'future' | 'modal' | 'progressive';

export interface Clause {
  /** Token indices: subject `[subjectFrom, subjectTo)`, verb group `[groupFrom, verb]`, end `to`. */
  readonly subjectFrom: number;
  readonly subjectTo: number;
  readonly groupFrom: number;
  readonly verb: number;
  readonly to: number;
  /** Null for a copula or an unlisted verb. */
  readonly lemma: Verb | null;
  readonly tense: Tense;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly relation: Relation;
  /** The word that ties it: `that`, `after`, `who`, `and`. */
  readonly link: string | null;
  /** Index of the clause that it depends on, or -1. */
  readonly parent: number;
  /** The content stands before: "Rates will rise, the bank said". */
  readonly contentBefore: boolean;
}

/** A verb with its auxiliaries: token indices, tense and voice. */
export interface Group {
  readonly from: number;
  readonly verb: number;
  readonly lemma: Verb | null;
  readonly tense: Tense;
  readonly passive: boolean;
  readonly negated: boolean;
}
