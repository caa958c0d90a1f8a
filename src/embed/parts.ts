import { Part } from '../view/part.svelte.ts';
import { learn, type Catalogue } from '../view/texts/say.ts';
import { worded } from '../view/panel/worded.svelte.ts';
import { brought, isEnglish } from './language.ts';
import type * as More from './more.ts';

/**
 * A sandboxed frame in a page that was opened from a file may load nothing that lies beside it: to ask would only put an
 * error on the console of whoever looks at a preview. Such a frame has no storage either, by which it is known.
 */
function isSealed(): boolean {
  if (location.protocol !== 'file:' || window.parent === window) return false;
  try {
    return !window.localStorage;
  } catch {
    return true;
  }
}

function ask(): void {
  if (isSealed()) throw new Error('no files beside this page can be read from here');
}

/** Every text of a language, from the scripts beside this page; null where there are none of it. */
export async function catalogueBeside(lang: string): Promise<Partial<Catalogue> | null> {
  ask();
  if (isEnglish(lang)) return (await import('./more.ts')).english;
  const { bringFaces, catalogueOf } = await import('./languages.ts');
  // the system's letters stand in until ours are here, and where they never come
  void bringFaces(lang, brought).catch(() => undefined);
  return catalogueOf(lang);
}

/** The script of parts, with its texts: the page itself has those alone that it says at first. */
export async function loadMore(): Promise<typeof More> {
  ask();
  const parts = await import('./more.ts');
  const { lang } = document.documentElement;
  learn(isEnglish(lang) ? parts.english : ((await catalogueBeside(lang).catch(() => null)) ?? parts.english));
  worded.here = parts.wording;
  return parts;
}

/** A page that was carried away alone does without. */
export const more = new Part<typeof More>(loadMore);
