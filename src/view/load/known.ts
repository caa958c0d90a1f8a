/** What a page knows of a timeline of which not everything is here. */
import type { EventTable, Grouping } from '../../layout/table.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Passing } from '../find/filter.ts';

/** The page's state as far as it concerns what is fetched. */
export interface Asking {
  readonly group: Grouping;
  readonly filtered: boolean;
  /** Which of the dated events the filter lets pass; null for all. */
  readonly rows: Int32Array | null;
  readonly keep: (event: TimelineEvent) => boolean;
  selected: string | null;
  hovered: string | null;
  focused: string | null;
  laneName(key: string): string;
  reveal(id: string): void;
}

export interface Site {
  /** Told once of the page's state. */
  attach(asking: Asking): void;
  /** Table and rows as the state asks for; null where they are made as for every timeline. */
  /** What the filter lets pass, as far as it is known; null without a filter. */
  passing(asking: Asking): Passing | null;
  table(asking: Asking): EventTable | null;
  rows(asking: Asking): Rows | null;
  /** How many parts of the texts are on their way. */
  readonly coming: number;
  find(id: string): TimelineEvent | null;
  whole(): Promise<Timeline>;
}

/** Rows of a table by event id. */
export type Rows = Pick<ReadonlyMap<string, number>, 'get' | 'has'>;
