/** The second script and its style, fetched when something of it is first wanted. */
import type * as More from './more.ts';

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

class Parts {
  #here = $state.raw<typeof More | null>(null);
  #asked = false;

  /** What is in the second script, once it is here; asking for it fetches it. */
  get here(): typeof More | null {
    if (!this.#asked) {
      this.#asked = true;
      this.#fetch(FIRST_WAIT_MS);
    }
    return this.#here;
  }

  /** A laptop that slept, a train in a tunnel: what could not be fetched is tried again, ever less often. */
  #fetch(wait: number): void {
    void import('./more.ts').then(
      (more) => (this.#here = more),
      () => setTimeout(() => this.#fetch(Math.min(wait * 2, LONGEST_WAIT_MS)), wait),
    );
  }
}

export const parts = new Parts();
