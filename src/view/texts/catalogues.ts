/** All catalogues, for the prerender: a page carries the one of its language as data, so that the script holds only English. */
import { ar } from './ar.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { EXPORT_IN } from './export-in.ts';
import { fr } from './fr.ts';
import type { Catalogue } from './say.ts';
import { SHARE_IN } from './share-in.ts';
import { uk } from './uk.ts';

const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  ar: { ...ar, ...SHARE_IN.ar, ...EXPORT_IN.ar },
  de: { ...de, ...SHARE_IN.de, ...EXPORT_IN.de },
  es: { ...es, ...SHARE_IN.es, ...EXPORT_IN.es },
  fr: { ...fr, ...SHARE_IN.fr, ...EXPORT_IN.fr },
  uk: { ...uk, ...SHARE_IN.uk, ...EXPORT_IN.uk },
};

/** Languages with a catalogue of their own, beside English. */
export const LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** The catalogue of a language tag such as `de-AT`; null where there is none beside English. */
export const catalogueOf = (lang: string): Catalogue | null =>
  CATALOGUES[lang.toLowerCase().split('-')[0] ?? ''] ?? null;
