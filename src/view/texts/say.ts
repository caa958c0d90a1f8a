/** Interface texts: one catalogue a language, plural forms by Intl, numbers in the page's language. */
import type { EventKind } from '../../model/timeline.ts';
import type { embedding } from './en-embed.ts';
import type { exporting } from './en-export.ts';
import type { later } from './en-later.ts';
import type { sharing } from './en-share.ts';
import type { en } from './en.ts';
import type { reasons } from './why/en.ts';

export type Key =
  | keyof typeof en
  | keyof typeof later
  | keyof typeof embedding
  | keyof typeof sharing
  | keyof typeof exporting
  | keyof typeof reasons
  | `kind_${EventKind}`;
/** `{n}` and other names in braces are filled in; a plural message has a form for each of the language's categories. */
export type Message =
  string | ({ readonly other: string } & { readonly [form in Intl.LDMLPluralRule]?: string });
export type Catalogue = { readonly [key in Key]: Message };
/** What the page says outside of the export dialog and of files, whose texts are apart. */
export type PageCatalogue = Omit<
  Catalogue,
  Exclude<
    keyof typeof embedding | keyof typeof sharing | keyof typeof exporting | keyof typeof reasons,
    keyof typeof later
  >
>;
/** How dates are known: only other languages have these, since a timeline holds the English sentences. */
export type ReasonCatalogue = Pick<Catalogue, keyof typeof reasons>;
export type Values = Readonly<Record<string, string | number>>;

export interface Texts {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  (key: Key, values?: Values): string;
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv']);

/** What a script brought with it: the page's first one, and those that came later. */
const learnt: Partial<Catalogue> = {};

/** Adds the texts of a script. */
export function learn(texts: Partial<Catalogue>): void {
  Object.assign(learnt, texts);
}

/** In English a kind is called what the format calls it. */
const kindName = (key: Key): string => key.charAt(5).toUpperCase() + key.slice(6);

/** Texts of one language; a message that its catalogue lacks comes from what was learnt. */
export function textsIn(lang: string, catalogue: Partial<Catalogue> = learnt): Texts {
  // the first formatter of a page costs ten milliseconds: it is made when a text has a number in it
  let plural: Intl.PluralRules | undefined;
  let number: Intl.NumberFormat | undefined;
  const formOf = (n: number): Intl.LDMLPluralRule => (plural ??= new Intl.PluralRules(lang)).select(n);
  const format = (n: number): string => (number ??= new Intl.NumberFormat(lang)).format(n);
  const say = (key: Key, values: Values = {}): string => {
    const message = catalogue[key] ?? learnt[key] ?? (key.startsWith('kind_') ? kindName(key) : '');
    const form =
      typeof message === 'string'
        ? message
        : (message[formOf(typeof values.n === 'number' ? values.n : 0)] ?? message.other);
    return form.replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = values[name];
      return value === undefined ? hole : typeof value === 'number' ? format(value) : value;
    });
  };
  const dir = RIGHT_TO_LEFT.has(lang.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
  return Object.assign(say, { lang, dir } as const);
}
