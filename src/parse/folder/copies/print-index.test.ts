import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PrintIndex } from './print-index.ts';

const print = fc.oneof(fc.nat(8), fc.constantFrom(0x80000000, 0xffffffff, 0x7fffffff));
const articles = fc.array(fc.uniqueArray(print, { maxLength: 8 }), { maxLength: 30 });

test('counts as maps of lists would, in the same order', () => {
  fc.assert(
    fc.property(articles, fc.nat(3), (lists, least) => {
      const index = new PrintIndex(lists.map((prints) => ({ prints })));
      const holders = new Map<number, number[]>();
      for (const [article, prints] of lists.entries()) {
        const shared = new Map<number, number>();
        for (const one of prints)
          for (const other of holders.get(one) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
        expect(index.shared(article, least)).toEqual([...shared].filter(([, count]) => count >= least));
        // one in three is a copy, which nobody is held against
        if (article % 3 === 2) continue;
        index.add(article);
        for (const one of prints) holders.set(one, [...(holders.get(one) ?? []), article].slice(0, 20));
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('grows with the folder, and an index of nothing has nothing', () => {
  const lists = Array.from({ length: 40 }, (_, at) => ({
    prints: Array.from({ length: 500 }, (_, i) => Math.imul(at * 400 + i, 2654435761) >>> 0),
  }));
  const index = new PrintIndex(lists);
  for (const at of lists.keys()) {
    expect(index.shared(at, 1)).toEqual(at === 0 ? [] : [[at - 1, 100]]);
    index.add(at);
  }
  expect(new PrintIndex([]).shared(0, 1)).toEqual([]);
});
