/** Texts for a frame that is asked to speak another language than its page: a script of its own, with every catalogue. */
import { catalogueOf } from '../view/texts/catalogues.ts';
import { embedding } from '../view/texts/en-embed.ts';
import { en } from '../view/texts/en.ts';
import type { Catalogue } from '../view/texts/say.ts';
import { isEnglish } from './language.ts';

/** The texts of a language tag, null where there are none. Those that English says later come with `more.ts`. */
export const catalogueIn = (lang: string): Partial<Catalogue> | null =>
  isEnglish(lang) ? { ...en, ...embedding } : catalogueOf(lang);
