/** How much may be read. Every limit is documented, can be raised on the command line, and is refused with its name. */
export interface Limits {
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Files in the folder, those skipped included. */
  readonly files: number;
  /** Folders within folders. */
  readonly depth: number;
}

export const LIMITS: Limits = {
  fileBytes: 50 * 1024 * 1024,
  files: 200_000,
  depth: 32,
};
