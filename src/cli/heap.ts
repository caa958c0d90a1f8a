/** Keeps memory in bounds where one text is very long, or all together are. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { SourceText } from '../model/text.ts';
import type { Draft } from '../parse/index.ts';

/** Characters in one article from which memory matters more than time. */
const LONG = 6_000_000;
/** Articles, and characters in all of them together, from which memory matters. */
const MANY = 2000;
const MUCH = 12_000_000;
/** Articles from which it matters more than time. */
const MOST = 4000;

/** Dated reports from which memory matters: lists of dates, chronicles. Generated news of five million characters has 33,000. */
const DATED = 50_000;
/** And reports of any kind: five million characters of news have half of them. */
const TOLD = 100_000;

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
  if (process.memoryUsage().heapUsed > LITTER) collect();
}

/** What reading may leave behind: the elements of a large page are many times its text, and the heap may grow to as many times theirs. */
const LITTER = 150 * 1024 * 1024;

/** Collects all garbage at once, so that how far the heap may grow goes by what is in use. */
function collect(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('globalThis.gc?.()');
}

/** The same once it is known how much the texts tell: what each dated report comes to be takes more than its words. */
export function sparingOf(drafts: readonly Draft[]): void {
  let [dated, told] = [0, 0];
  for (const { mentions } of drafts) {
    told += mentions.length;
    for (const { expression } of mentions) if (expression !== null) dated++;
  }
  if (dated > DATED || told > TOLD) setFlagsFromString('--heap-growing-percent=25');
}
