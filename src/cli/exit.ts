/** How a run ends. */
export const DONE = 0;
/** Some file could not be read or decoded; everything else was done. */
export const SOME_UNREAD = 1;
/** Wrong use, no such folder, no readable article in it, or no way to write where asked. */
export const WRONG_USE = 2;

/** A reason to stop that the person at the keyboard can act on. Its message names the thing and the remedy. */
export class Stop extends Error {
  readonly code: number;
  /** What is said, each on a line of its own; the message alone where there is one reason. */
  readonly lines: readonly string[];
  constructor(message: string, code = WRONG_USE, lines: readonly string[] = [message]) {
    super(message);
    this.name = 'Stop';
    this.code = code;
    this.lines = lines;
  }
}
