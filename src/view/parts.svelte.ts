/** The second script and its style, fetched when something of it is first wanted. */
import type * as More from './more.ts';

class Parts {
  #here = $state.raw<typeof More | null>(null);
  #asked = false;

  /** What is in the second script, once it is here; asking for it fetches it. */
  get here(): typeof More | null {
    if (!this.#asked) {
      this.#asked = true;
      void import('./more.ts').then(
        (more) => (this.#here = more),
        () => (this.#asked = false),
      );
    }
    return this.#here;
  }
}

export const parts = new Parts();
