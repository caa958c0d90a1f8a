/** Which places of a text lie inside quotation marks. */
import type { Sentence } from '../document.ts';

const MARK = /[“”"]|``|''/g;

/**
 * A test for offsets, to be asked in rising order. Marks open and close by turns; a new paragraph closes what was left
 * open, since newspapers reopen a quotation at each.
 */
export function quotedAt(clean: string, sentences: readonly Sentence[]): (offset: number) => boolean {
  const marks: { readonly at: number; readonly open: boolean }[] = [];
  let open = false;
  let paragraph = -1;
  let sentence = 0;
  for (const match of clean.matchAll(MARK)) {
    const at = match.index;
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= at) sentence += 1;
    const here = sentences[sentence]?.paragraph ?? paragraph;
    if (here !== paragraph) open = false;
    paragraph = here;
    open =
      match[0] === '“' || match[0] === '``' ? true : match[0] === '”' || match[0] === "''" ? false : !open;
    marks.push({ at, open });
  }
  let next = 0;
  let state = false;
  let last = -1;
  return (offset) => {
    if (offset < last) next = 0;
    last = offset;
    for (let mark = marks[next]; mark && mark.at < offset; mark = marks[next]) {
      state = mark.open;
      next += 1;
    }
    return state;
  };
}
