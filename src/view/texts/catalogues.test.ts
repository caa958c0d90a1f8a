/** Every language says every text, in all of its plural forms, with the same holes, and none of it in English. */
import { expect, test } from 'vitest';
import { catalogueOf, LANGUAGES } from './catalogues.ts';
import { embedding } from './en-embed.ts';
import { exporting } from './en-export.ts';
import { later } from './en-later.ts';
import { sharing } from './en-share.ts';
import { en } from './en.ts';
import { reasons } from './why/en.ts';
import type { Key, Message } from './say.ts';

const ENGLISH: Readonly<Partial<Record<Key, Message>>> = {
  ...en,
  ...later,
  ...embedding,
  ...sharing,
  ...exporting,
  ...reasons,
};
test('these languages have one', () => expect(LANGUAGES).toEqual(['ar', 'de', 'es', 'fr', 'uk']));
/** Words that are spelt alike. */
const ALIKE = new Set([
  'Filter',
  'Article',
  'Articles',
  'Source',
  'Sources',
  'navigation',
  'Date',
  'Vote',
  'Sanction',
  'Publication',
  '{n} article',
  '{n} articles',
  'Image',
  'Pixels',
  'Portrait, 1080 × 1350',
  'Story, 1080 × 1920',
]);

const forms = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const holes = (text: string): readonly string[] =>
  [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

for (const lang of LANGUAGES)
  test(`${lang} is complete`, () => {
    const own = catalogueOf(`${lang}-XX`);
    if (!own) throw new Error(`no catalogue of ${lang}`);
    const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    for (const [key, english] of Object.entries(ENGLISH)) {
      const message = own[key as Key];
      expect([key, typeof message]).toEqual([key, typeof english]);
      for (const form of forms(message)) {
        if (!ALIKE.has(form)) expect([key, forms(english).includes(form)]).toEqual([key, false]);
        // one and two may be words, as in "two events"
        const missing = holes(forms(english).at(-1) ?? '').filter((hole) => !holes(form).includes(hole));
        expect([key, form, missing.filter((hole) => hole !== '{n}')]).toEqual([key, form, []]);
      }
      if (typeof message === 'string') continue;
      // "many" of French and Spanish is for millions
      const wanted = categories.filter((c) => c !== 'many' || (lang !== 'fr' && lang !== 'es'));
      expect([key, wanted.filter((c) => message[c] === undefined)]).toEqual([key, []]);
      expect([key, holes(message.other)]).toEqual([key, holes(forms(english).at(-1) ?? '')]);
    }
  });

test('a language without a catalogue has none', () => {
  expect(catalogueOf('nl')).toBeNull();
});
