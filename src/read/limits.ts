import type { Undecodable } from './decode.ts';

/** How much may be read. Every limit is documented, can be raised on the command line, and is refused with its name. */
export interface Limits {
  /** Bytes of one file, also of one unpacked from an archive. */
  readonly fileBytes: number;
  /** Files in the folder, those skipped included; also members of one archive, and articles of one file. */
  readonly files: number;
  /** Folders within folders. */
  readonly depth: number;
  /** Bytes that one archive may grow to. */
  readonly unpackedBytes: number;
  /** Elements within elements of a web page or XML file. */
  readonly nesting: number;
  /** Elements of one web page or XML file; of the fields of a table and the values of JSON four times as many. */
  readonly elements: number;
  /** Characters of text that one file gives, its articles together. */
  readonly text: number;
}

const MB = 1024 * 1024;
export const MILLION = 1_000_000;

export const LIMITS: Limits = {
  fileBytes: 50 * MB,
  files: 50_000,
  depth: 32,
  unpackedBytes: 200 * MB,
  nesting: 1000,
  elements: 500_000,
  text: 24 * MILLION,
};

/** An archive that grows more than this is made to do harm; text shrinks to a tenth, seldom to a twentieth. */
const MOST_GROWTH = 100;

/** What a reader may do about an archive that grows so: from this limit on growth is not asked. */
export const TRUST = `unpack it yourself if you trust it, or raise the limit with --max-unpacked-mb above ${LIMITS.unpackedBytes / MB}`;

/** How much an archive may grow; who raises the limit of what it unpacks to trusts it. */
export const mostGrowth = ({ unpackedBytes }: Limits): number =>
  unpackedBytes > LIMITS.unpackedBytes ? Infinity : MOST_GROWTH;

/** Archives smaller than this may grow as they like: a page of spaces shrinks a thousandfold. */
export const SMALL_ARCHIVE = 4 * MB;

/** Bytes that an archive of `packed` bytes may unpack to. */
export const mostUnpacked = (packed: number, limits: Limits): number =>
  Math.min(limits.unpackedBytes, Math.max(SMALL_ARCHIVE, packed * mostGrowth(limits)));

/** What a reader hears of an archive that unpacks to more than `most` bytes, and which option raises that. */
export const unpacksTo = (most: number, option = '--max-unpacked-mb'): Undecodable => ({
  fault: `it unpacks to more than ${(most / MB).toFixed(0)} MB`,
  remedy:
    option === '--max-unpacked-mb'
      ? `unpack it yourself if you trust it, or raise the limit with ${option}`
      : `split it, or raise the limit with ${option}`,
});

/** Why a file of so many articles is not read, or null. */
export function tooManyArticles(count: number, { files }: Limits): Undecodable | null {
  if (count <= files) return null;
  return {
    fault: `more than ${files} articles in one file`,
    remedy: 'split it, or raise the limit with --max-files',
  };
}

export const charactersOf = (articles: readonly { readonly text: string }[]): number =>
  articles.reduce((sum, { text }) => sum + text.length, 0);

/** Why articles of so many characters in one file are not read, or null. A small file can unpack to more text than memory holds the reading of. */
export function tooMuchText(characters: number, limits: Limits): Undecodable | null {
  if (characters <= limits.text) return null;
  return {
    fault: `more than ${(limits.text / MILLION).toFixed(0)} million characters of text in one file`,
    remedy: 'split it, or raise the limit with --max-text-million',
  };
}
