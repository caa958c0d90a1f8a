import { Part } from '../view/part.svelte.ts';
import { learn, type Catalogue } from '../view/texts/say.ts';
import { isEnglish } from './language.ts';
import type * as More from './more.ts';

/** Every text of a language, from the scripts beside this page; null where there are none of it. */
export async function catalogueBeside(lang: string): Promise<Partial<Catalogue> | null> {
  const { catalogueIn } = await import('./languages.ts');
  const catalogue = catalogueIn(lang);
  return isEnglish(lang) ? { ...catalogue, ...(await import('./more.ts')).english } : catalogue;
}

/** The script of parts, with its texts: the page itself has those alone that it says at first. */
export async function loadMore(): Promise<typeof More> {
  const parts = await import('./more.ts');
  const { lang } = document.documentElement;
  learn(isEnglish(lang) ? parts.english : ((await catalogueBeside(lang).catch(() => null)) ?? parts.english));
  return parts;
}

/** A page that was carried away alone does without. */
export const more = new Part<typeof More>(loadMore);
