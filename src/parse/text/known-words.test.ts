import { describe, expect, it } from 'vitest';
import { DET } from '../grammar/lexicon.ts';
import { wordAt } from './known-words.ts';

describe('wordAt', () => {
  it('gives one object for all uses of a word', () => {
    const text = 'The bank told the Bank that the bank was closed';
    expect(wordAt(text, 4, 8, 'word')).toBe(wordAt(text, 32, 36, 'word'));
    expect(wordAt(text, 4, 8, 'word')).not.toBe(wordAt(text, 18, 22, 'word'));
  });

  it('tells capitals, small letters, word classes and verb forms', () => {
    expect(wordAt('Arrested', 0, 8, 'word')).toMatchObject({ lower: 'arrested', cap: true });
    expect(wordAt('Arrested', 0, 8, 'word').form?.verb.lemma).toBe('arrest');
    expect(wordAt('The', 0, 3, 'word').classes & DET).not.toBe(0);
    expect(wordAt('can’t', 0, 5, 'word').lower).toBe("can't");
    expect(wordAt('al-Sisi', 0, 7, 'word').cap).toBe(true);
    expect(wordAt('’S', 0, 2, 'possessive')).toMatchObject({ text: '’S', lower: "'s", classes: 0 });
  });

  it('tells with which words a known name can begin', () => {
    expect(wordAt('Saudi', 0, 5, 'word').opensName).toBe(true);
    expect(wordAt('Lindhaven', 0, 9, 'word').opensName).toBe(false);
  });

  it('is right about every word of a text with more of them than are held', () => {
    const words = Array.from({ length: 40_000 }, (_, at) => `w${at.toString(36)}`);
    for (let round = 0; round < 2; round++)
      for (const word of words) if (wordAt(word, 0, word.length, 'word').text !== word) expect.fail(word);
  });

  it('takes words of any length', () => {
    const long = 'Ab'.repeat(50_000);
    expect(wordAt(long, 0, long.length, 'word')).toMatchObject({ text: long, lower: long.toLowerCase() });
  });
});
