/** Keeps memory in bounds where one text is very long, or all together are. */
import { setFlagsFromString } from 'node:v8';
import type { SourceText } from '../model/text.ts';

/** Characters in one article from which memory matters more than time. */
const LONG = 6_000_000;
/** Articles, and characters in all of them together, from which memory matters. */
const MANY = 2000;
const MUCH = 12_000_000;
/** Articles from which it matters more than time. */
const MOST = 4000;

/**
 * The runtime lets garbage lie until the heap is up to four times what is in use, which for an article the size of a library is
 * more than a gigabyte, and for 3,000 articles too. From here on it collects at twice what is in use, for the longest texts and
 * the largest folders at one and a half times.
 */
export function sparing(sources: readonly SourceText[]): void {
  const longest = sources.reduce((most, { text }) => Math.max(most, text.length), 0);
  const all = sources.reduce((sum, { text }) => sum + text.length, 0);
  const most = longest > LONG || sources.length > MOST;
  if (most || all > MUCH || sources.length > MANY)
    setFlagsFromString(`--heap-growing-percent=${most ? 50 : 100}`);
}
