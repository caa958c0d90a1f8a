/** A script beside the first, fetched when something of it is first wanted. */

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

/** A laptop that slept, a train in a tunnel: what could not be fetched is tried again, ever less often. */
export const insistently = <T>(load: () => Promise<T>, wait = FIRST_WAIT_MS): Promise<T> =>
  load().catch(async () => {
    await new Promise((done) => setTimeout(done, wait));
    return insistently(load, Math.min(wait * 2, LONGEST_WAIT_MS));
  });

export class Part<T> {
  #here = $state.raw<T | null>(null);
  #asked = false;
  readonly #load: () => Promise<T>;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** What is in the script, once it is here; asking for it fetches it. */
  get here(): T | null {
    if (!this.#asked) {
      this.#asked = true;
      void insistently(this.#load).then((part) => (this.#here = part));
    }
    return this.#here;
  }
}
