/** Finding words in text without minding case, accents or the kind of quotation mark. */
import type { Span } from '../model/text.ts';

/** One folded unit for each unit of the text, so that places in both agree. */
function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const plain = unit.normalize('NFD').charAt(0).toLowerCase().charAt(0);
    out += /[‘’]/.test(unit) ? "'" : /[“”«»„]/.test(unit) ? '"' : plain || unit;
  }
  return out;
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
