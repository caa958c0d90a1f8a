import { expect, test } from 'vitest';
import { dayWords } from '../../layout/say-day.ts';
import { asDay, type Dating } from '../../model/time.ts';
import { harbourStory } from '../../model/fixtures-story.ts';
import type { Article } from '../../model/timeline.ts';
import { GROUNDS, SHARES, WAYS, type Reason } from '../../model/reason.ts';
import { LANGUAGES } from '../texts/catalogues.ts';
import { textsOf } from '../texts/texts-of.ts';
import { sayValue, whyOf } from '../../export/why.ts';
import { editText, furnitureText } from './edits.ts';

const dated = (reason: Reason | undefined): Dating => ({
  edtf: '2031-03-07',
  first: asDay('2031-03-07'),
  last: asDay('2031-03-07'),
  precision: 'day',
  approximate: false,
  time: null,
  rule: 'weekday',
  evidence: { article: 'a', start: 11, end: 17 },
  explanation: '“Friday” means 7 March 2031.',
  ...(reason ? { reason } : {}),
});
const paper: Article | undefined = harbourStory().articles[0] && {
  ...(harbourStory().articles[0] as Article),
  text: 'It sank on Friday.',
  reference: { ...dated(undefined), first: asDay('2031-03-12'), last: asDay('2031-03-12') },
};
const told = (lang: string, reason: Reason | undefined): string | null =>
  whyOf(dated(reason), textsOf(lang), dayWords(lang), paper)
    ?.map(({ text }) => text)
    .join('') ?? null;

test('the same reason in the language of the page, with the words of the article as they are', () => {
  const reason: Reason = { by: 'published' };
  expect(told('de', reason)).toBe(
    '„Friday“ in einem Artikel vom Mittwoch, 12. März 2031 heißt: Freitag, 7. März 2031.',
  );
  expect(told('fr', reason)).toContain('«\u00a0Friday\u00a0» dans un article du mercredi 12 mars 2031');
  expect(told('uk', reason)).toMatch(/7 березня 2031 р\.$/);
  const parts = whyOf(dated(reason), textsOf('ar'), dayWords('ar'), paper);
  expect(parts?.filter(({ from }) => from === 'article')).toEqual([{ text: 'Friday', from: 'article' }]);
});

test('two quoted words, a way and a share each find their place', () => {
  expect(
    told('es', {
      by: 'event',
      word: 'raid',
      from: '2031-03-05',
      through: ['same-day'],
      share: 'evening',
    }),
  ).toBe(
    'El texto sigue contando el mismo día. «Friday» se cuenta desde la fecha que el texto da con la palabra «raid» (miércoles, 5 de marzo de 2031): viernes, 7 de marzo de 2031, al anochecer.',
  );
  expect(told('fr', { by: 'metadata', name: 'meta article:published_time' })).toMatch(
    /7 mars 2031 \(meta article:published_time\)\.$/,
  );
  expect(told('de', { by: 'editor', name: 'The minutes say so.' })).toBe(
    'Von der Redaktion gesetzt. The minutes say so.',
  );
});

test('without parts, or in a language without words for them, the timeline’s own sentence stands', () => {
  expect(told('de', undefined)).toBeNull();
  expect(told('en', { by: 'stated' })).toBeNull();
  expect(told('nl', { by: 'stated' })).toBeNull();
  // its words do not ship
  expect(whyOf(dated({ by: 'known' }), textsOf('de'), dayWords('de'), undefined)).toBeNull();
});

test('every reason there can be is a whole sentence in every language', () => {
  for (const lang of LANGUAGES)
    for (const by of GROUNDS)
      for (const share of SHARES) {
        const text = told(lang, {
          by,
          word: 'raid',
          from: '2031-03-05',
          name: 'a.txt',
          share,
          through: WAYS,
        });
        expect([lang, by, share, text]).toEqual([lang, by, share, expect.not.stringMatching(/[{}\uE000]/)]);
        expect(text?.length).toBeGreaterThan(40);
      }
});

test('values that are counted from, in words', () => {
  const words = dayWords('fr');
  const said = (value: string): string => sayValue(value, words).replace(/\s/gu, ' ');
  expect(said('2031-03-05')).toBe('mercredi 5 mars 2031');
  expect(said('2031-03')).toBe('mars 2031');
  expect(said('1989-Q3')).toBe('1 juil. – 30 sept. 1989');
  expect(said('198')).toBe('1980–1989');
  expect(said('BC0490')).toBe('490 av. J.-C.');
  expect(said('2031-03-05T14:30')).toBe('mercredi 5 mars 2031');
  expect(said('2031-WI')).toBe('1 déc. 2031 – 29 févr. 2032');
  expect(said('PRESENT_REF')).toBe('PRESENT_REF');
});

test('an editor’s marks and the reasons of furniture are worded too', () => {
  const [say, words] = [textsOf('de'), dayWords('de')];
  expect(editText({ field: 'date', was: '2031-03-08', reason: null }, say, words)).toContain(
    'Samstag, 8. März 2031',
  );
  expect(editText({ field: 'date', was: 'undated', reason: null }, say, words)).toContain('Ohne Datum');
  expect(editText({ field: 'pin', was: null, reason: null }, say, words)).toBe(
    'Von der Redaktion als wichtig markiert.',
  );
  expect(editText({ field: 'colour', was: null, reason: null }, say, words)).toContain('colour');
  expect(furnitureText('related headline', say)).toBe('Titel eines anderen Artikels');
  expect(furnitureText('of another program', say)).toBe('of another program');
});
