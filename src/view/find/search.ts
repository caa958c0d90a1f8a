/** Finding words in text without minding case, accents or the kind of quotation mark. */
import type { Span } from '../../model/text.ts';

const known = new Map<string, string>();

/** A unit without accents and capitals; quotation marks are all straight. */
function plain(unit: string): string {
  let folded = known.get(unit);
  if (folded === undefined) {
    folded = unit.normalize('NFD').charAt(0).toLowerCase().charAt(0) || unit;
    if (/[‘’]/.test(unit)) folded = "'";
    else if (/[“”«»„]/.test(unit)) folded = '"';
    known.set(unit, folded);
  }
  return folded;
}

/** One folded unit for each unit of the text, so that places in both agree. Most units of most texts are plain already. */
const fold = (text: string): string => text.replace(/[\u0080-\uffff]/g, plain).toLowerCase();

/** A test for texts that have the words. */
export function holderOf(words: string): (text: string) => boolean {
  const needle = fold(words.trim());
  return (text) => fold(text).includes(needle);
}

/** Where the searched words stand, in order and without overlaps; none for an empty search. */
export function hits(text: string, words: string, most = 200): readonly Span[] {
  const needle = fold(words.trim());
  if (!needle) return [];
  const hay = fold(text);
  const out: Span[] = [];
  for (
    let at = hay.indexOf(needle);
    at >= 0 && out.length < most;
    at = hay.indexOf(needle, at + needle.length)
  )
    out.push({ start: at, end: at + needle.length });
  return out;
}
