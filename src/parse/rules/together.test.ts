import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Automaton } from './automaton.ts';
import { RULES } from './index.ts';
import { Together } from './together.ts';

const TEXTS = RULES.flatMap(({ examples, not }) => [...examples.map(({ text }) => text), ...not]).map(
  (text) => text.replace(/[[\]]/g, ''),
);

describe('patterns followed together', () => {
  const sources = [
    '(?:the )?(?:last )?(?:day|week)s?(?: of [ab]{2,3})?',
    'the',
    'last weeks',
    '\\d{1,2} weeks? ago',
  ];
  const automata = sources.map((source) => new Automaton(source));
  const together = new Together((pattern) => automata[pattern] as Automaton);
  const all = sources.map((_, pattern) => pattern);
  const standing = (text: string, word: string, list: readonly number[] = all): readonly number[] =>
    together.standing(together.listed(list), text, 0, text.indexOf(word), text.length);

  test('those stand that can reach into the word', () => {
    expect(standing('the last week', 'week')).toEqual([0]);
    expect(standing('The last weeks of', 'week')).toEqual([0]);
    expect(standing('last weeks', 'week')).toEqual([0, 2]);
    expect(standing('12 weeks', 'week')).toEqual([3]);
    expect(standing('12 weeks ahead', 'week')).toEqual([]);
    expect(standing('some week', 'week')).toEqual([]);
  });

  test('a match that ends in the word stays, whatever follows; one that ends before it does not', () => {
    expect(standing('last weeks, then', 'weeks')).toEqual([0, 2]);
    expect(standing('the year', 'year')).toEqual([]);
    expect(standing('the', 'the')).toEqual([0, 1]);
  });

  test('only those asked for', () => {
    expect(standing('last weeks', 'week', [2, 3])).toEqual([2]);
  });
});

describe('all rules together', () => {
  const automata = RULES.map(({ pattern }) => new Automaton(pattern.source));
  const together = new Together((pattern) => automata[pattern] as Automaton);
  const all = together.listed(RULES.map((_, pattern) => pattern));

  it('never leave out one that matches into the word', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.nat(), fc.nat(9), (text, from, further) => {
        for (let start = 0; start < text.length; start += 1) {
          for (const [index, { pattern }] of RULES.entries()) {
            pattern.lastIndex = start;
            const match = pattern.exec(text);
            if (!match || match[0] === '') continue;
            const word = start + (from % match[0].length);
            const end = Math.min(text.length, word + 1 + further);
            expect(together.standing(all, text, start, word, end)).toContain(index);
          }
        }
      }),
      { seed: 12, numRuns: 25 },
    );
  });
});
