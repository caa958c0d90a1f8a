/** What is known of who acts in a clause, and what earlier sentences leave in mind. */
import type { NameUse } from '../document.ts';
import type { Frame } from '../grammar/frame.ts';

export interface Subject {
  /** The words of the subject that a title can use when no name stands for it; null for a bare pronoun. */
  readonly label: string | null;
  readonly uses: readonly NameUse[];
  readonly plural: boolean;
  /** A source without a name: officials, police, media. */
  readonly generic: boolean;
  readonly media: boolean;
  readonly head: string;
  /** Token span of the whole subject. */
  readonly from: number;
  readonly to: number;
  readonly pronoun: boolean;
}

/** What earlier sentences leave in mind for "he", "the president", "the spokesperson". */
export interface Recalled {
  readonly use: NameUse;
  readonly sentence: number;
  readonly label: string | null;
  readonly head: string;
  /** One to whom something was done, and who is not taken for whoever speaks next. */
  readonly patient?: true;
  /** Who did what a passive tells: "it" goes on with what was done. */
  readonly agent?: true;
  /** Whom "he" or "she" cannot mean who stands beside "his" or "her": "Her predecessor, Jan Berg, resigned. She said". */
  readonly not?: 'm' | 'f';
  /** What a side clause tells of: "it" may be this, where something is done to it. */
  readonly beside?: true;
  /** Somebody, by "who" behind the name. */
  readonly who?: true;
}

export interface Memory {
  /** Subjects of recent main clauses, latest last. */
  readonly recent: readonly Recalled[];
  /** Offices without a name that were told of: "a Downing Street spokesperson". */
  readonly offices: readonly Recalled[];
  readonly sentence: number;
}

/** The words `[from, to)` as a use of a name. */
export const useOf = (frame: Frame, from: number, to: number, name: string): NameUse => ({
  start: frame.tokens[from]?.start ?? 0,
  end: frame.tokens[to - 1]?.end ?? 0,
  name,
});

/** "Lund's", "Stratus'". */
export const owning = (name: string): string => `${name}${/s$/iu.test(name) ? "'" : "'s"}`;
