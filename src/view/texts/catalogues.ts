/** All catalogues, for the prerender: a page carries the one of its language as data, so that the script holds only English. */
import { ar } from './ar.ts';
import { ar as arWhy } from './why/ar.ts';
import { de } from './de.ts';
import { de as deWhy } from './why/de.ts';
import { es } from './es.ts';
import { es as esWhy } from './why/es.ts';
import { EXPORT_IN } from './export-in.ts';
import { fr } from './fr.ts';
import { fr as frWhy } from './why/fr.ts';
import type { Catalogue } from './say.ts';
import { SHARE_IN } from './share-in.ts';
import { uk } from './uk.ts';
import { uk as ukWhy } from './why/uk.ts';

/** French sets a space before its high marks, at which no line may end. */
const bind = (text: string): string => text.replace(/ (?=[:;!?»])|(?<=«) /gu, '\u00a0');

const bound = (catalogue: Catalogue): Catalogue =>
  Object.fromEntries(
    Object.entries(catalogue).map(([key, message]) => [
      key,
      typeof message === 'string'
        ? bind(message)
        : Object.fromEntries(Object.entries(message).map(([form, text]) => [form, bind(text)])),
    ]),
  ) as Catalogue;

const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  ar: { ...ar, ...SHARE_IN.ar, ...EXPORT_IN.ar, ...arWhy },
  de: { ...de, ...SHARE_IN.de, ...EXPORT_IN.de, ...deWhy },
  es: { ...es, ...SHARE_IN.es, ...EXPORT_IN.es, ...esWhy },
  fr: bound({ ...fr, ...SHARE_IN.fr, ...EXPORT_IN.fr, ...frWhy }),
  uk: { ...uk, ...SHARE_IN.uk, ...EXPORT_IN.uk, ...ukWhy },
};

/** Languages with a catalogue of their own, beside English. */
export const LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** The catalogue of a language tag such as `de-AT`; null where there is none beside English. */
export const catalogueOf = (lang: string): Catalogue | null =>
  CATALOGUES[lang.toLowerCase().split('-')[0] ?? ''] ?? null;
