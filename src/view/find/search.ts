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

interface Searched {
  readonly title: string;
  readonly text: string;
  /** Words that are not in it. Who goes on typing looks for longer ones, which are not in it either. */
  lacks: string | null;
}

/** Folded once, by the citations of an event: a reader types letter by letter, and quotes may arrive between two of them. */
const searched = new WeakMap<readonly Quoted[], Searched>();

interface Quoted {
  readonly quote: string;
}

/** A test for events with the words in title or quotes. */
export function tellsOf(
  words: string,
): (event: { readonly title: string; readonly citations: readonly Quoted[] }) => boolean {
  const needle = fold(words.trim());
  return ({ title, citations }) => {
    let entry = searched.get(citations);
    if (entry?.title !== title) {
      const text = fold([title, ...citations.map(({ quote }) => quote)].join('\n'));
      searched.set(citations, (entry = { title, text, lacks: null }));
    }
    if (entry.lacks !== null && needle.includes(entry.lacks)) return false;
    const tells = entry.text.includes(needle);
    if (!tells) entry.lacks = needle;
    return tells;
  };
}

/** A test for names that have the words; the few names of a story are asked for again and again. */
export function holderOf(words: string): (name: string) => boolean {
  const needle = fold(words.trim());
  const known = new Map<string, boolean>();
  return (name) => {
    let holds = known.get(name);
    if (holds === undefined) known.set(name, (holds = fold(name).includes(needle)));
    return holds;
  };
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
