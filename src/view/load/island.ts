/** The data in the page: written by the same build as the script, so only its version and outline are checked. */
import type { Columns } from '../../model/columns.ts';
import { FORMAT, type Timeline } from '../../model/timeline.ts';
import type { Site } from './known.ts';
import { textsIn, type Catalogue, type Texts } from '../texts/say.ts';

export type Island =
  | { readonly kind: 'timeline'; readonly timeline: Timeline; readonly site?: Site }
  /** Events too many for a page: a second script reads them. */
  | { readonly kind: 'columns'; readonly columns: Columns }
  | { readonly kind: 'fault'; readonly reason: 'missing' | 'broken' | 'version' };

export const DATA_ID = 'sourceline-timeline';

/**
 * Reads `<script type="application/json" id="sourceline-timeline">`, or the text that a script of that id has handed over. Never
 * throws: a bad page says what is wrong with it.
 */
export function readIsland(page: Document, text = page.getElementById(DATA_ID)?.textContent): Island {
  if (!text) return { kind: 'fault', reason: 'missing' };
  try {
    return checkOutline(JSON.parse(text));
  } catch {
    return { kind: 'fault', reason: 'broken' };
  }
}

/** A JSON value that has the version and the lists of a Timeline. */
export function checkOutline(value: unknown): Island {
  if (typeof value !== 'object' || value === null) return { kind: 'fault', reason: 'broken' };
  if ('parts' in value) return { kind: 'columns', columns: value as unknown as Columns };
  if (!('format' in value) || value.format !== FORMAT) return { kind: 'fault', reason: 'version' };
  const lists = ['articles', 'actors', 'events', 'undated', 'notes'] as const;
  const whole = lists.every(
    (name) => name in value && Array.isArray((value as Record<string, unknown>)[name]),
  );
  return whole ? { kind: 'timeline', timeline: value as Timeline } : { kind: 'fault', reason: 'broken' };
}

export const TEXTS_ID = 'sourceline-texts';

/** The page's texts: English, or what the build put into the page for its language; with the dates of a region of it. */
export function readTexts(page: Document, lang = page.documentElement.lang || 'en'): Texts {
  const text = page.getElementById(TEXTS_ID)?.textContent;
  try {
    return text ? textsIn(lang, JSON.parse(text) as Partial<Catalogue>) : textsIn(lang);
  } catch {
    return textsIn(lang);
  }
}
