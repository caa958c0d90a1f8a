/** Every text in every language, for programs: the page itself has its own language's alone. */
import { catalogueOf } from './catalogues.ts';
import { embedding } from './en-embed.ts';
import { exporting } from './en-export.ts';
import { later } from './en-later.ts';
import { sharing } from './en-share.ts';
import { en } from './en.ts';
import { learn, textsIn, type Texts } from './say.ts';

export const ENGLISH = { ...en, ...later, ...embedding, ...sharing, ...exporting };
learn(ENGLISH);

/** The texts of a language tag such as `de-AT`; English ones where there is no catalogue. */
export const textsOf = (lang: string): Texts => textsIn(lang, catalogueOf(lang) ?? undefined);
