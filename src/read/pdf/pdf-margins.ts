/** What a printer puts above and below every page: running heads, addresses, page numbers. No part of the article. */
import type { Run } from './pdf-lines.ts';

/** How many runs from the top and from the foot may belong to the margin. */
const DEEP = 4;

interface Unmargined {
  readonly pages: readonly (readonly Run[])[];
  /** What was left out, each once, as it stands on the first page that has it. */
  readonly margins: readonly string[];
}

/** The pages without the lines that come again at the same place of other pages, and without page numbers. */
export function withoutMargins(pages: readonly (readonly Run[])[]): Unmargined {
  const outer = pages.map(outermost);
  const seen = new Map<string, number>();
  for (const runs of outer)
    for (const key of new Set(runs.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const margins = new Map<string, string>();
  const kept = pages.map((runs, i) => {
    const margin = new Set(
      (outer[i] ?? []).filter((run) => {
        const often = seen.get(keyOf(run)) ?? 0;
        return (often > 1 && 3 * often >= pages.length) || isPrinters(run, outer[i] ?? []);
      }),
    );
    for (const run of margin) if (!margins.has(keyOf(run))) margins.set(keyOf(run), run.text);
    return runs.filter((run) => !margin.has(run));
  });
  // a page of nothing else is a page of text after all
  return kept.every((runs) => runs.length === 0)
    ? { pages, margins: [] }
    : { pages: kept, margins: [...margins.values()] };
}

function outermost(runs: readonly Run[]): readonly Run[] {
  const sorted = [...runs].sort((a, b) => b.y - a.y);
  return [...new Set([...sorted.slice(0, DEEP), ...sorted.slice(-DEEP)])];
}

/** The same words at the same height; numbers count on from page to page. */
const keyOf = ({ text, y }: Run): string => `${Math.round(y / 3)} ${text.replaceAll(/\d{1,9}/gu, '#')}`;

/** Page numbers, and what a browser prints beside them: when, which page, at which address. */
const isPrinters = (run: Run, beside: readonly Run[]): boolean =>
  isPageNumber(run.text) ||
  isAddress(run.text) ||
  isStamp(run.text) ||
  beside.some(({ text, y }) => isStamp(text) && Math.abs(y - run.y) < 1);

/** "3", "- 3 -", "Page 3 of 7", "3/7". */
const isPageNumber = (text: string): boolean =>
  /^(?:page |p\. ?)?[-–—|]? ?\d{1,4}(?: ?(?:\/|of) ?\d{1,4})? ?[-–—|]?$/iu.test(text);

export const isAddress = (text: string): boolean => /^https?:\/\/\S{1,2000}$/iu.test(text);

/** "14/04/2026, 10:22", "4/14/26, 10:22 AM" */
const isStamp = (text: string): boolean =>
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?$/iu.test(text);
