/** The address of the page: it follows the state, so that a reload, a bookmark and Back find it again. */
import { afterPause } from './pause.ts';
import { writePlace, type Place } from './permalink.ts';

/** Milliseconds after which a hand rests. Safari takes a hundred addresses in thirty seconds, and a pan has sixty states a second. */
export const ADDRESS_REST = 250;

type Host = Pick<typeof globalThis, 'history' | 'location'>;

/** Whether it is neither a hand at work nor somebody typing that made one state of the other. */
const isChoice = (before: Place, { window, filter }: Place): boolean =>
  window === before.window && filter.words === before.filter.words;

export class Address {
  readonly #host: Host;
  /** What is not written yet. */
  #waiting: Place | null = null;
  /** The state before, and the event that was open in it. */
  #before: Place | null = null;
  #event: string | null = null;
  readonly #rests = afterPause(ADDRESS_REST, () => this.write());

  constructor(host: Host) {
    this.#host = host;
  }

  /**
   * Takes the present state. Another event is a step for Back; it and every choice are written at once, a stretch of time
   * and words to search for once they have rested.
   */
  follow(place: Place, event: string | null): void {
    const before = this.#before;
    const steps = before !== null && event !== this.#event;
    this.#before = place;
    this.#event = event;
    if (!steps) {
      this.#waiting = place;
      if (before && isChoice(before, place)) this.write();
      else this.#rests();
    } else if (this.#says(place)) {
      // Back itself has brought the state: what waited belonged to the step that was left
      this.#waiting = null;
    } else {
      this.write();
      this.#put('pushState', place);
    }
  }

  /** Writes what waits, as before the page is left. */
  write(): void {
    const place = this.#waiting;
    this.#waiting = null;
    if (place && !this.#says(place)) this.#put('replaceState', place);
  }

  #query(place: Place): string {
    return writePlace(place, this.#host.location.search);
  }

  #says(place: Place): boolean {
    return this.#query(place) === this.#host.location.search;
  }

  #put(how: 'pushState' | 'replaceState', place: Place): void {
    const { history, location } = this.#host;
    try {
      history[how](history.state, '', location.pathname + this.#query(place) + location.hash);
    } catch {
      // opaque origins may not write their address; the state is kept all the same
    }
  }
}
