import { describe, expect, it } from 'vitest';
import { isCapital, isPlain, wordsIn, wordsToldBy } from './written.ts';

const TEXTS = [
  '',
  'closes',
  'closes the gate',
  ' closes  the gate ',
  'a b c d e f g h i j k l m n o p q r s t u v w x y z',
];

describe('words as they are written', () => {
  it.each(TEXTS)('parts "%s" where it has spaces', (text) => {
    expect(wordsIn(text)).toEqual(text.split(' '));
    expect(wordsIn(text, 3)).toEqual(text.split(' ', 3));
    expect(wordsToldBy(text)).toEqual(text.split(' ', 24));
  });

  it('gives the words of the predicate it is asked for, whichever came before', () => {
    expect(wordsToldBy('opens the bridge')).toEqual(['opens', 'the', 'bridge']);
    expect(wordsToldBy('shuts it')).toEqual(['shuts', 'it']);
    expect(wordsToldBy('opens the bridge')).toEqual(['opens', 'the', 'bridge']);
  });

  it.each([
    ['Oslo', true],
    ['Özil', true],
    ['Økland', true],
    ['oslo', false],
    ['élan', false],
    ['“Oslo', false],
    ['7', false],
    ['', false],
  ])('knows whether "%s" has a capital', (word, capital) => expect(isCapital(word)).toBe(capital));

  it.each([
    ['Oslo', true],
    ['F', true],
    ['747', true],
    ['Oslo,', false],
    ['“Oslo', false],
    ["Oslo's", false],
    ['Oslo’s', false],
    ['workers’', false],
    ['', false],
  ])('is sure that "%s" is bare, or is not', (word, plain) => expect(isPlain(word)).toBe(plain));
});
