/** A first look at tables and JSON: how many of the signs they have that become values, before any of them is made. */
import type { Undecodable } from './decode.ts';
import type { Limits } from './limits.ts';

/** Signs behind each of which a field, a row or a quotation mark inside a field is made. */
export const OF_TABLES = /[,;\t|"\n\r]/gu;
/** Signs behind each of which an object, a list or a named value is made. */
export const OF_JSON = /[{[:]/gu;

/** A value takes so much less room than an element of a page. */
const FOR_AN_ELEMENT = 4;

/**
 * Why a table or JSON of so many `signs` is not read, or null. Fifty megabytes of commas or of empty objects are gigabytes once they are
 * read; as many of articles have half of what is allowed.
 */
export function tooManyMarks(text: string, signs: RegExp, { elements }: Limits): Undecodable | null {
  const most = elements * FOR_AN_ELEMENT;
  if (text.length <= most) return null;
  let count = 0;
  signs.lastIndex = 0;
  while (count <= most && signs.test(text)) count++;
  if (count <= most) return null;
  return {
    fault: `more than ${most} fields and values in one file`,
    remedy: 'split it, or raise the limit with --max-elements',
  };
}
