/** What a page knows of a timeline of which not everything is here. */
import type { EventTable, Grouping } from '../../layout/table.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';

/** The page's state as far as it concerns what is fetched. */
export interface Asking {
  readonly group: Grouping;
  readonly filtered: boolean;
  readonly filter: { readonly words: string };
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
  table(asking: Asking): EventTable | null;
  rows(asking: Asking): Rows | null;
  /** How many parts of the texts are on their way. */
  readonly coming: number;
  find(id: string): TimelineEvent | null;
  whole(): Promise<Timeline>;
}

/** Rows of a table by event id. */
export type Rows = Pick<ReadonlyMap<string, number>, 'get' | 'has'>;
