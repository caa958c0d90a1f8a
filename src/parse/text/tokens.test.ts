import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens.ts';

const words = (text: string): string[] => tokenize(text, 0, text.length).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    ['The U.S. Senate’s vote', ['The', 'U.S.', 'Senate', '’s', 'vote']],
    ['re-elected 1,200.5 times', ['re-elected', '1,200.5', 'times']],
    ['“No,” O’Neill said.', ['“', 'No', ',', '”', 'O’Neill', 'said', '.']],
    ['J.P. Morgan—and EU–Japan ties...', ['J.P.', 'Morgan', '—', 'and', 'EU–Japan', 'ties', '...']],
    ['al-Sisi can’t', ['al-Sisi', 'can’t']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  it('covers every letter once, in order, with true offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let last = 0;
        for (const { start, end, text: word } of tokenize(text, 0, text.length)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(word);
          last = end;
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
