/**
 * Sites whose events are too many for one page: the first frame is drawn from columns, texts are fetched as scripts when
 * something of them is read. Scripts, since pages opened from a file system may not fetch anything else.
 */
import { bisectLeft } from 'd3-array';
import { Stored } from '../../layout/stored.ts';
import type { EventTable } from '../../layout/table.ts';
import type { Columns } from '../../model/columns.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Island } from './island.ts';
import type { Passing } from '../find/filter.ts';
import type { Asking, Rows, Site } from './known.ts';
import { fetchPart } from './data-scripts.ts';
import { Sift } from './sift.ts';

/** Parts that arrive together are read together: a search reads every part there is, and each arrival has it look again. */
const TOGETHER_MS = 60;
const MANY_TOGETHER_MS = 700;
const MANY = 3;

class StoredSite implements Site {
  readonly timeline: Stored;
  readonly #sift: Sift;
  readonly #fetch: (name: string) => Promise<unknown>;
  /** Grows when something has arrived: whoever missed something depends on it. */
  #arrivals = $state(0);
  /** Grows when a search has found something. */
  #finds = $state(0);
  #asking: Asking | null = null;
  #telling = false;
  /** An event of the link that could not be found yet. */
  #sought: string | null = null;

  constructor(columns: Columns, earlier: StoredSite | null) {
    this.#fetch = earlier ? earlier.#fetch : fetchPart();
    const supply = {
      fetch: this.#fetch,
      missed: () => void this.#arrivals,
      arrived: () => {
        if (this.#telling) return;
        this.#telling = true;
        setTimeout(
          () => {
            this.#tell();
          },
          this.timeline.coming > MANY ? MANY_TOGETHER_MS : TOGETHER_MS,
        );
      },
    };
    this.timeline = new Stored(columns, supply, earlier?.timeline ?? null);
    this.#sift = new Sift(this.timeline, () => this.#finds++);
  }

  attach(asking: Asking): void {
    this.#asking = asking;
    if (asking.selected && !this.timeline.find(asking.selected)) this.#sought = asking.selected;
  }

  passing(asking: Asking): Passing | null {
    void this.#finds;
    return asking.filtered ? this.#sift.through(asking.keep, this.#arrivals) : this.#sift.none();
  }

  table(asking: Asking): EventTable | null {
    const { group } = asking;
    if (group === 'source') return null;
    return this.timeline.table(group, (key) => asking.laneName(key), asking.rows);
  }

  rows(asking: Asking): Rows | null {
    if (asking.group === 'source') return null;
    const { timeline } = this;
    const { rows } = asking;
    const get = (id: string): number | undefined => {
      const row = timeline.rowOf(id);
      if (row === undefined || row >= timeline.events.length) return undefined;
      const at = rows ? bisectLeft(rows, row) : row;
      return !rows || rows[at] === row ? at : undefined;
    };
    return { get, has: (id) => get(id) !== undefined };
  }

  get coming(): number {
    void this.#arrivals;
    return this.timeline.coming;
  }

  find(id: string): TimelineEvent | null {
    return this.timeline.find(id);
  }

  whole(): Promise<Timeline> {
    return this.timeline.whole();
  }

  #tell(): void {
    this.#telling = false;
    this.#arrivals++;
    const asking = this.#asking;
    if (!asking) return;
    for (const key of ['selected', 'hovered', 'focused'] as const) {
      const id = asking[key];
      if (id?.startsWith('~')) asking[key] = this.timeline.id(Number(id.slice(1)));
    }
    const sought = this.#sought;
    if (!sought || !this.timeline.find(sought)) return;
    this.#sought = null;
    if (asking.selected === sought) asking.reveal(sought);
  }
}

/** What the page was given last. */
let last: StoredSite | null = null;

/**
 * The page's data from its columns. What follows on another form of the same story takes over what is here of it, and has its
 * names before it is shown.
 */
export async function openSite(columns: Columns): Promise<Island> {
  const earlier = last;
  const site = (last = new StoredSite(columns, earlier));
  if (earlier) await site.timeline.nameable();
  return { kind: 'timeline', timeline: site.timeline, site };
}
