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
export const fold = (text: string): string => text.replace(/[\u0080-\uffff]/g, plain).toLowerCase();

interface Searched {
  readonly title: string;
  readonly text: string;
  readonly actors: readonly string[];
  /** False for an event of whose texts, which are on their way, only the title is here. */
  readonly whole: boolean;
  /** Words that are not in it. Who goes on typing looks for longer ones, which are not in it either. */
  lacks: string | null;
}

/** Folded once, by events: a reader types letter by letter. Quotes may arrive between two of them, and then stay. */
const searched = new WeakMap<object, Searched>();
/** And by what they cite, for a new form of the story in which that is the same. */
const byCites = new WeakMap<readonly Quoted[], Searched>();

interface Quoted {
  readonly article: string;
  readonly quote: string;
}

interface Told {
  readonly title: string;
  readonly citations: readonly Quoted[];
  readonly actors: readonly string[];
}

function read(event: Told): Searched {
  const { title, citations, actors } = event;
  let entry = byCites.get(citations);
  if (entry?.title !== title) {
    const text = fold([title, ...citations.map(({ quote }) => quote)].join('\n'));
    // a citation of no article stands for those that are not here
    const whole = citations[0]?.article !== '';
    entry = { title, text, actors, whole, lacks: null };
    if (whole) byCites.set(citations, entry);
  }
  searched.set(event, entry);
  return entry;
}

/** A test for events with the words in title or quotes, or in the names of their actors, of which `holds` tells. */
export function tellsOf(words: string, holds: (actor: string) => boolean): (event: Told) => boolean {
  const needle = fold(words.trim());
  return (event) => {
    let entry = searched.get(event);
    if (!entry?.whole) entry = read(event);
    if (entry.lacks === null || !needle.includes(entry.lacks)) {
      if (entry.text.includes(needle)) return true;
      entry.lacks = needle;
    }
    return entry.actors.some(holds);
  };
}

/** A test for names that have the words. */
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
  return hitsIn(fold(text), words, most);
}

/** The same in a text that is folded already. */
export function hitsIn(hay: string, words: string, most = 200): readonly Span[] {
  const needle = fold(words.trim());
  if (!needle) return [];
  const out: Span[] = [];
  for (
    let at = hay.indexOf(needle);
    at >= 0 && out.length < most;
    at = hay.indexOf(needle, at + needle.length)
  )
    out.push({ start: at, end: at + needle.length });
  return out;
}
