import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PrintIndex, printIndex } from './print-index.ts';

const print = fc.oneof(fc.nat(8), fc.constantFrom(0x80000000, 0xffffffff, 0x7fffffff));
const articles = fc.array(fc.uniqueArray(print, { maxLength: 8 }), { maxLength: 30 });

test('counts as maps of lists would, in the same order', () => {
  fc.assert(
    fc.property(articles, fc.uniqueArray(print), (lists, asked) => {
      const index = printIndex(lists.map((prints) => ({ prints })));
      const holders = new Map<number, number[]>();
      for (const [article, prints] of lists.entries()) {
        index.add(article, prints);
        for (const one of prints) holders.set(one, [...(holders.get(one) ?? []), article].slice(0, 20));
      }
      const shared = new Map<number, number>();
      for (const one of asked)
        for (const article of holders.get(one) ?? []) shared.set(article, (shared.get(article) ?? 0) + 1);
      expect(index.shared(asked)).toEqual([...shared]);
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('an index without room for anything is asked in vain', () => {
  expect(new PrintIndex(0, 0).shared([1, 2])).toEqual([]);
});
