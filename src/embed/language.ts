/** Which language a frame speaks: the page's own, or the one its address asks for where texts of it can be had. */
import { textsIn, type Texts } from '../view/texts/say.ts';

const base = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

/** Texts that are in the page already: of its own language, with the dates of a region of it, or English. */
export function textsAtHand(own: Texts, readAs: (lang: string) => Texts, wanted: string | null): Texts {
  if (wanted === null) return own;
  if (base(wanted) === base(own.lang)) return readAs(wanted);
  return base(wanted) === 'en' ? textsIn(wanted) : own;
}

/**
 * Texts of a language that the page has none of, from the script beside it; null where there are none either, or where the
 * page was carried away alone.
 */
export async function textsBeside(wanted: string): Promise<Texts | null> {
  try {
    const { catalogueOf } = await import('../view/texts/catalogues.ts');
    const catalogue = catalogueOf(wanted);
    return catalogue && textsIn(wanted, catalogue);
  } catch {
    return null;
  }
}

/** Whether the texts at hand are not what was asked for. */
export const isOther = ({ lang }: Texts, wanted: string | null): wanted is string =>
  wanted !== null && base(lang) !== base(wanted);
