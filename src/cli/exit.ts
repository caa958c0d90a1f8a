/** How a run ends. */
export const DONE = 0;
/** Some file could not be read or decoded; everything else was done. */
export const SOME_UNREAD = 1;
/** Wrong use, no such folder, no readable article in it, or no way to write where asked. */
export const WRONG_USE = 2;

/** A reason to stop that the person at the keyboard can act on. Its message names the thing and the remedy. */
export class Stop extends Error {
  readonly code: number;
  constructor(message: string, code = WRONG_USE) {
    super(message);
    this.name = 'Stop';
    this.code = code;
  }
}
