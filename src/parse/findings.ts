/**
 * What the folder's part of the work found in an earlier run, by the contents that it was found from. The results are the same
 * with or without it.
 */
import type { Article, TimelineEvent } from '../model/timeline.ts';
import type { Draft } from './draft.ts';
import type { Differing } from './folder/disagree/claims.ts';
import { Fold } from './fold.ts';
import type { JoinRecord } from './folder/join/join-record.ts';
import type { TitlesRecord } from './folder/kept-titles.ts';

export interface Findings {
  /** A number that stands for all that a draft is made from. */
  readonly keyOf: (draft: Draft) => number;
  /** What the articles tell differently, by the sentences of an event. */
  readonly differing: Kept<Differing>;
  /** What an earlier run joined, until it is taken up, and what this one leaves; null where that is to stay as it was left. */
  readonly joined: { before: Joined | null; now: Joined | null };
  /** Numbers that stand for all of an article, and for all of an event but its weight. */
  readonly items: WeakMap<Article | TimelineEvent, number>;
}

/** What the reports of all articles were joined to, and how that is called. */
export interface Joined {
  readonly join: JoinRecord;
  readonly titles: TitlesRecord;
}

/** Values by a fold of what they were made from. Those that were not asked for again are forgotten. */
export class Kept<V> {
  readonly #before: ReadonlyMap<number, V>;
  readonly #now = new Map<number, V>();

  constructor(before: ReadonlyMap<number, V> = new Map()) {
    this.#before = before;
  }

  of(key: number, make: () => V): V {
    const known = this.#now.get(key) ?? this.#before.get(key);
    const value = known === undefined ? make() : known;
    this.#now.set(key, value);
    return value;
  }

  /** What was asked for. */
  get asked(): ReadonlyMap<number, V> {
    return this.#now;
  }
}

/** For each draft a number that stands for all that is placed in time from it: its own contents and its day. */
export const foldsOf = (drafts: readonly Draft[], days: readonly unknown[], { keyOf }: Findings): number[] =>
  drafts.map((draft, at) => new Fold().number(keyOf(draft)).text(JSON.stringify(days[at])).value);
