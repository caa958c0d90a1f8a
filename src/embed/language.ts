/** Which language a frame speaks: the page's own, or the one its address asks for where texts of it can be had. */
import type { Face } from '../export/faces.ts';
import { textsIn, type Catalogue, type Texts } from '../view/texts/say.ts';

export const base = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

export const isEnglish = (tag: string): boolean => base(tag) === 'en';

/** Texts that are in the page already: of its own language, with the dates of a region of it. */
export const textsAtHand = (own: Texts, readAs: (lang: string) => Texts, wanted: string | null): Texts =>
  wanted !== null && base(wanted) === base(own.lang) ? readAs(wanted) : own;

/**
 * Texts of a language that the page has none of, from the script beside it; null where there are none either, or where the
 * page was carried away alone.
 */
export async function textsBeside(
  wanted: string,
  catalogueBeside: (lang: string) => Promise<Partial<Catalogue> | null>,
): Promise<Texts | null> {
  try {
    const catalogue = await catalogueBeside(wanted);
    return catalogue && textsIn(wanted, catalogue);
  } catch {
    return null;
  }
}

/** Faces that came with a language, for pictures. */
export const brought: Face[] = [];

/** Whether the texts at hand are not what was asked for. */
export const isOther = ({ lang }: Texts, wanted: string | null): wanted is string =>
  wanted !== null && base(lang) !== base(wanted);
