/** `--lang`: the language that the pages speak to their readers in. What the articles say stays as they say it. */
import { Stop } from './exit.ts';
import type { Words } from '../export/words.ts';
import { loadPrerendered } from './site/prerendered.ts';

export interface PageLanguage {
  /** Canonical BCP 47 tag; safe in markup, since a tag has letters, digits and hyphens only. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** Reads a tag such as `fr` or `de-AT`. Throws a Stop where it is none, or where the interface has no texts in that language. */
export function pageLanguage(given: string, languages: readonly string[]): PageLanguage {
  const tag = canonical(given);
  const base = tag?.split('-')[0] ?? '';
  if (tag === null || !languages.includes(base)) {
    const why = tag === null ? 'is no language tag' : 'names a language that the pages have no texts in';
    throw new Stop(
      `--lang ${given} ${why}; choose one of ${languages.join(', ')}, or one with a region such as en-US`,
    );
  }
  return { tag, dir: RIGHT_TO_LEFT.has(base) ? 'rtl' : 'ltr' };
}

/** The texts that files of a language hold. Throws a Stop as `pageLanguage` does. */
export async function wordsIn(given: string, dist: string): Promise<Words> {
  const built = await loadPrerendered(dist);
  return built.textsOf(pageLanguage(given, built.languages).tag);
}

function canonical(given: string): string | null {
  try {
    return Intl.getCanonicalLocales(given)[0] ?? null;
  } catch {
    return null;
  }
}
