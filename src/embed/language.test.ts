import { expect, test } from 'vitest';
import { catalogueOf } from '../view/texts/catalogues.ts';
import { textsIn } from '../view/texts/say.ts';
import { isOther, textsAtHand, textsBeside } from './language.ts';

const french = (lang = 'fr') => textsIn(lang, catalogueOf('fr') ?? {});

test.each([
  [null, 'fr', 'Fermer'],
  ['fr-CA', 'fr-CA', 'Fermer'],
  ['en-US', 'en-US', 'Close'],
  // to be fetched, or nowhere to be had: the page speaks its own language until then
  ['de', 'fr', 'Fermer'],
  ['nl', 'fr', 'Fermer'],
])('a French page asked for %s speaks %s at once', (wanted, lang, close) => {
  const say = textsAtHand(french(), french, wanted);
  expect([say.lang, say('close')]).toEqual([lang, close]);
});

test('what is not at hand is fetched, and a language without texts is left alone', async () => {
  expect(isOther(french(), 'de-AT')).toBe(true);
  expect(isOther(french('fr-CA'), 'fr')).toBe(false);
  expect(isOther(french(), null)).toBe(false);
  const arabic = await textsBeside('ar-EG');
  expect([arabic?.lang, arabic?.dir, arabic?.('close')]).toEqual(['ar-EG', 'rtl', 'إغلاق']);
  expect(await textsBeside('nl')).toBeNull();
});
