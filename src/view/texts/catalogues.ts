/** All catalogues, for the prerender: a page carries the one of its language as data, so that the script holds only English. */
import { ar } from './ar.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Catalogue } from './say.ts';
import { uk } from './uk.ts';

const CATALOGUES: Readonly<Record<string, Catalogue>> = { ar, de, es, fr, uk };

/** The catalogue of a language tag such as `de-AT`; null where there is none beside English. */
export const catalogueOf = (lang: string): Catalogue | null =>
  CATALOGUES[lang.toLowerCase().split('-')[0] ?? ''] ?? null;
