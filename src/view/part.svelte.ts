/** A script beside the first, fetched when something of it is first wanted. */

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

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
      this.#fetch(FIRST_WAIT_MS);
    }
    return this.#here;
  }

  /** A laptop that slept, a train in a tunnel: what could not be fetched is tried again, ever less often. */
  #fetch(wait: number): void {
    void this.#load().then(
      (part) => (this.#here = part),
      () => setTimeout(() => this.#fetch(Math.min(wait * 2, LONGEST_WAIT_MS)), wait),
    );
  }
}
