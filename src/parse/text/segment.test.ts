import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './segment.ts';

const split = (text: string): string[] =>
  splitSentences(text, 0, text.length).map(([a, b]) => text.slice(a, b));

describe('splitSentences', () => {
  it.each([
    ['Gen. Maria Lopez left. She said no.', ['Gen. Maria Lopez left.', 'She said no.']],
    ['He works for Acme Inc. in Ohio. It pays.', ['He works for Acme Inc. in Ohio.', 'It pays.']],
    ['He works for Acme Inc. The firm pays.', ['He works for Acme Inc.', 'The firm pays.']],
    [
      'The U.S. Senate met at 5 p.m. on Monday. It voted.',
      ['The U.S. Senate met at 5 p.m. on Monday.', 'It voted.'],
    ],
    ['“Stop!” he said. “We must go.” They left.', ['“Stop!” he said.', '“We must go.”', 'They left.']],
    [
      'Shares rose 2.5 percent to 14.20. Analysts cheered.',
      ['Shares rose 2.5 percent to 14.20.', 'Analysts cheered.'],
    ],
    ['On Jan. 5 it rained.\nIt then\nsnowed.', ['On Jan. 5 it rained.', 'It then\nsnowed.']],
    [
      '“We are... waiting,” J. R. Ewing said. Is it so? Yes.',
      ['“We are... waiting,” J. R. Ewing said.', 'Is it so?', 'Yes.'],
    ],
    ['No. 10 said no. He agreed.', ['No. 10 said no.', 'He agreed.']],
  ])('%s', (text, sentences) => expect(split(text)).toEqual(sentences));

  it('keeps every letter in exactly one sentence, in order', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'B', '.', '!', ' ', '\n', '"', '”', '1', 'é', '😀'),
          maxLength: 120,
        }),
        (text) => {
          const spans = splitSentences(text, 0, text.length);
          let last = 0;
          let kept = '';
          for (const [start, end] of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            kept += text.slice(start, end);
            last = end;
          }
          const bare = (t: string): string => t.split(/\s/u).join('');
          expect(bare(kept)).toBe(bare(text));
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
