import { expect, test } from 'vitest';
import { catalogueOf } from '../view/texts/catalogues.ts';
import { textsIn } from '../view/texts/say.ts';
import { ENGLISH } from '../view/texts/texts-of.ts';
import { isOther, textsAtHand, textsBeside } from './language.ts';

const french = (lang = 'fr') => textsIn(lang, catalogueOf('fr') ?? {});

test.each([
  [null, 'fr', 'Fermer'],
  ['fr-CA', 'fr-CA', 'Fermer'],
  // to be fetched, or nowhere to be had: the page speaks its own language until then
  ['de', 'fr', 'Fermer'],
  ['en-US', 'fr', 'Fermer'],
  ['nl', 'fr', 'Fermer'],
])('a French page asked for %s speaks %s at once', (wanted, lang, close) => {
  const say = textsAtHand(french(), french, wanted);
  expect([say.lang, say('close')]).toEqual([lang, close]);
});

test('what is not at hand is fetched, and a language without texts is left alone', async () => {
  expect(isOther(french(), 'de-AT')).toBe(true);
  expect(isOther(french('fr-CA'), 'fr')).toBe(false);
  expect(isOther(french(), null)).toBe(false);
  const beside = (lang: string) => Promise.resolve(catalogueOf(lang) ?? (lang === 'en-US' ? ENGLISH : null));
  const arabic = await textsBeside('ar-EG', beside);
  expect([arabic?.lang, arabic?.dir, arabic?.('close')]).toEqual(['ar-EG', 'rtl', 'إغلاق']);
  const american = await textsBeside('en-US', beside);
  expect([american?.lang, american?.('close')]).toEqual(['en-US', 'Close']);
  expect(await textsBeside('nl', beside)).toBeNull();
  expect(await textsBeside('de', () => Promise.reject(new Error('carried away alone')))).toBeNull();
});
