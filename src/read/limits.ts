/** How much may be read. Every limit is documented, can be raised on the command line, and is refused with its name. */
export interface Limits {
  /** Bytes of one file, also of one unpacked from an archive. */
  readonly fileBytes: number;
  /** Files in the folder, those skipped included; also members of one archive. */
  readonly files: number;
  /** Folders within folders. */
  readonly depth: number;
  /** Bytes that one archive may grow to. */
  readonly unpackedBytes: number;
  /** Elements within elements of a web page or XML file. */
  readonly nesting: number;
}

const MB = 1024 * 1024;

export const LIMITS: Limits = {
  fileBytes: 50 * MB,
  files: 50_000,
  depth: 32,
  unpackedBytes: 200 * MB,
  nesting: 1000,
};

/** An archive that grows more than this is made to do harm; text shrinks to a tenth, seldom to a twentieth. */
const MOST_GROWTH = 100;

/** How much an archive may grow; who raises the limit of what it unpacks to trusts it. */
export const mostGrowth = ({ unpackedBytes }: Limits): number =>
  unpackedBytes > LIMITS.unpackedBytes ? Infinity : MOST_GROWTH;
