/** The parts of a stored timeline: those that are here, and those on their way. */

/** How parts come, and who waits for them. */
export interface Supply {
  /** The value of a part by its file name; stays pending until the part is here. */
  readonly fetch: (name: string) => Promise<unknown>;
  /** Called when something is read that is not here. */
  readonly missed: () => void;
  /** Called when a part has arrived. */
  readonly arrived: () => void;
}

export class StoredParts {
  readonly #supply: Supply;
  readonly #take: (name: string, part: unknown) => void;
  readonly #here = new Map<string, unknown>();
  readonly #asked = new Map<string, Promise<void>>();

  /** `take` sees each part before anybody is told of it. */
  constructor(supply: Supply, take: (name: string, part: unknown) => void) {
    this.#supply = supply;
    this.#take = take;
  }

  /** Takes over those of the named parts that an earlier form of the timeline has here. */
  adopt(earlier: StoredParts, names: Iterable<string>): void {
    for (const name of names) {
      const part = earlier.here(name);
      if (part === undefined || this.#asked.has(name)) continue;
      this.#here.set(name, part);
      this.#asked.set(name, Promise.resolve());
      this.#take(name, part);
    }
  }

  /** A part where it is here; else it is asked for. */
  read<T>(name: string): T | undefined {
    const part = this.here<T>(name);
    if (part === undefined) {
      this.missed();
      void this.ask(name);
    }
    return part;
  }

  /** A part where it is here. */
  here<T>(name: string): T | undefined {
    return this.#here.get(name) as T | undefined;
  }

  /** A part, as soon as it is here. */
  async whole<T>(name: string): Promise<T> {
    await this.ask(name);
    return this.#here.get(name) as T;
  }

  /** How many are on their way. */
  get coming(): number {
    return this.#asked.size - this.#here.size;
  }

  missed(): void {
    this.#supply.missed();
  }

  ask(name: string): Promise<void> {
    const before = this.#asked.get(name);
    if (before) return before;
    const coming = this.#supply.fetch(name).then((part) => {
      this.#here.set(name, part);
      this.#take(name, part);
      this.#supply.arrived();
    });
    this.#asked.set(name, coming);
    return coming;
  }
}
