/** What of a stored timeline passes a filter, found in short stretches: what was found before stays in sight meanwhile. */
import type { DatedEvent, Timeline, TimelineEvent, UndatedEvent } from '../../model/timeline.ts';
import { inSlices } from '../find/slices.ts';
import type { Passing } from '../find/filter.ts';

type Keep = (event: TimelineEvent) => boolean;

interface Run {
  readonly keep: Keep;
  /** How often something had arrived. */
  readonly arrivals: number;
}

export class Sift {
  readonly #timeline: Pick<Timeline, 'events' | 'undated'>;
  readonly #all: Passing;
  readonly #tell: () => void;
  #found: Passing | null = null;
  /** What was found for a filter that is gone. */
  #past: Passing | null = null;
  #asked: Run | null = null;
  #done: Run | null = null;
  #busy: Keep | null = null;

  /** `tell` is called when something was found. */
  constructor(timeline: Pick<Timeline, 'events' | 'undated'>, tell: () => void) {
    this.#timeline = timeline;
    this.#tell = tell;
    this.#all = { events: timeline.events, undated: timeline.undated, rows: null };
  }

  /** What passes, as far as it is known; `arrivals` grows when there is more to look at. */
  through(keep: Keep, arrivals: number): Passing {
    this.#asked = { keep, arrivals };
    if (this.#busy !== keep && this.#outdated(keep)) void this.#sift(keep);
    const found = this.#found;
    return found && found !== this.#past ? found : this.#all;
  }

  /** There is no filter. */
  none(): null {
    this.#asked = null;
    this.#past = this.#found;
    return null;
  }

  #outdated(keep: Keep): boolean {
    return this.#done?.keep !== keep || this.#done.arrivals !== this.#asked?.arrivals;
  }

  /** Goes through everything, and again where more has arrived meanwhile; another filter calls it off. */
  async #sift(keep: Keep): Promise<void> {
    this.#busy = keep;
    // the letter comes first
    await new Promise((done) => setTimeout(done));
    const wanted = (): boolean => this.#asked?.keep === keep;
    while (wanted() && this.#outdated(keep)) {
      const run = this.#asked;
      const found = await this.#passing(keep, wanted);
      if (!found) break;
      this.#done = run;
      this.#found = found;
      this.#tell();
    }
    if (this.#busy === keep) this.#busy = null;
  }

  async #passing(keep: Keep, wanted: () => boolean): Promise<Passing | null> {
    const events: DatedEvent[] = [];
    const undated: UndatedEvent[] = [];
    const rows: number[] = [];
    let row = -1;
    const dated = (event: DatedEvent): void => {
      row++;
      if (!keep(event)) return;
      rows.push(row);
      events.push(event);
    };
    const rest = (event: UndatedEvent): void => {
      if (keep(event)) undated.push(event);
    };
    const whole =
      (await inSlices(this.#timeline.events, dated, wanted)) &&
      (await inSlices(this.#timeline.undated, rest, wanted));
    return whole ? { events, undated, rows: Int32Array.from(rows) } : null;
  }
}
