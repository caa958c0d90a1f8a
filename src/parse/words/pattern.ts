/** Building blocks for patterns: alternatives from a table, and the one space between two words. */

/** Between two words on one line: up to three blanks, or a hyphen where the caller allows it. */
export const SPACE = '[ \\t\\u00a0\\u2009\\u202f]{1,3}';

/** A blank or a hyphen: "third quarter", "third-quarter". */
export const JOINT = '(?:[-\\u2010\\u2011]|[ \\t\\u00a0\\u2009\\u202f]{1,3})';

/** Alternatives, longest first, so that "September" wins over "Sept". Words must not need escaping. */
export function anyOf(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}

/** A sticky, case-insensitive pattern that ends at a word's end. Rules match at a given place, never by search. */
export function sticky(source: string): RegExp {
  return new RegExp(`(?:${source})(?![a-z0-9])`, 'iy');
}
