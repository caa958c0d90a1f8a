import { expect, test } from 'vitest';
import { harbourStory } from '../../model/fixtures-story.ts';
import { additionOf, sentencesOf, standsIn } from './forms.ts';
import { deskTexts } from './texts.ts';

test('every language has its own words, with the same holes, and falls back to English', () => {
  const keys = ['hint', 'leaveOut', 'notThere', 'silent', 'fault', 'sentence', 'split'] as const;
  const en = deskTexts('en');
  expect(deskTexts('eo')('undo')).toBe('Undo');
  for (const lang of ['de-AT', 'fr', 'es', 'uk', 'ar']) {
    const say = deskTexts(lang);
    for (const key of keys) {
      expect(say(key)).not.toBe(en(key));
      expect(say(key).match(/\{\w+\}/gu)).toEqual(en(key).match(/\{\w+\}/gu));
    }
    expect(say('leaveOut', { file: 'a.txt' })).toContain('a.txt');
  }
});

test('what is typed is sent without empty fields and stray spaces', () => {
  const typed = {
    title: ' It  snows ',
    date: ' ',
    actors: 'Ann Doe, , Max Moe',
    sentence: 'snow\nfell',
    reason: '',
  };
  expect(additionOf('a.txt', typed)).toEqual({
    title: 'It snows',
    actors: ['Ann Doe', 'Max Moe'],
    article: 'a.txt',
    sentence: 'snow fell',
  });
});

test('words are looked for as people copy them', () => {
  const [article] = harbourStory().articles;
  if (!article) throw new Error('the story has articles');
  const text = 'He said “it works”\nto the council.';
  expect(standsIn({ ...article, text }, 'said "It works" to')).toBe(true);
  expect(standsIn({ ...article, text }, 'it worked')).toBe(false);
});

test('a sentence that several articles print is offered once', () => {
  const [event] = harbourStory().events;
  if (!event) throw new Error('the story has events');
  const [first] = event.citations;
  expect(sentencesOf({ ...event, citations: [first, first] })).toEqual([first.quote]);
});
