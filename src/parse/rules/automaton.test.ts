import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Automaton, type Step, unitOf } from './automaton.ts';
import { RULES } from './index.ts';

/** Texts of many kinds: what the rules' examples say, cut anywhere. */
const TEXTS = RULES.flatMap(({ examples, not }) => [...examples.map(({ text }) => text), ...not]).map(
  (text) => text.replace(/[[\]]/g, ''),
);

/** Where a match stands that begins with the text; null where none can. */
function opened(automaton: Automaton, text: string): Step | null {
  let step: Step | null = automaton.begun;
  for (let at = 0; step && at < text.length; at += 1)
    step = automaton.after(step, unitOf(text.charCodeAt(at)));
  return step;
}

describe('what an automaton refuses', () => {
  const at = new Automaton('(?:the )?(?<n>[1-4]?\\d)(?:st|nd)? (?:day|week)s?(?![a-z])(?: of [ab]{2,3})?');
  it.each(['the 1', 'th', '3', '41st da', '7 weeks of', '7 weeks o', ''])(
    'a match can open with %j',
    (text) => expect(opened(at, text)).not.toBeNull(),
  );
  it.each(['a', 'the d', '51', '7th', '7 month'])('no match opens with %j', (text) =>
    expect(opened(at, text)).toBeNull(),
  );
  test('a match may have come to its end', () => {
    expect(opened(at, '7 week')?.ends).toBe(true);
    expect(opened(at, '7 weeks of a')?.ends).toBe(false);
    expect(opened(at, '7 weeks of ab')?.ends).toBe(true);
    expect(opened(at, '7 week, then')).toBeNull();
  });
  test('letters of other scripts and capitals', () => {
    const one = new Automaton('[à-ÿ]x|K\\u2019[^a]');
    expect(opened(one, 'éX')).not.toBeNull();
    expect(opened(one, 'k’É')).not.toBeNull();
    expect(opened(one, 'k’a')).toBeNull();
    expect(opened(one, 'x')).toBeNull();
  });
  test('signs that count as letters with the flag u', () => {
    const one = new Automaton('^\\p{L}k|\\S!|[rs]x', 'iu');
    for (const text of ['ék', 'b\u212a', '?!', 'ſx']) expect(opened(one, text)?.ends).toBe(true);
    for (const text of ['?k', ' !', 'cx']) expect(opened(one, text)).toBeNull();
    expect(opened(new Automaton('sx'), 'ſx')).toBeNull();
  });
  test('what it cannot read is named', () => {
    expect(() => new Automaton('a(?<n>b')).toThrow(RangeError);
    expect(() => new Automaton('\\q')).toThrow(RangeError);
  });
});

describe.each(RULES)('the automaton of $id', ({ pattern }) => {
  const automaton = new Automaton(pattern.source);
  it('never refuses what the pattern matches', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.nat(), (text, length) => {
        for (let start = 0; start < text.length; start += 1) {
          pattern.lastIndex = start;
          const match = pattern.exec(text);
          if (!match) continue;
          expect(opened(automaton, match[0])?.ends).toBe(true);
          expect(opened(automaton, match[0].slice(0, 1 + (length % 12)))).not.toBeNull();
        }
      }),
      { seed: 11, numRuns: 150 },
    );
  });
});
