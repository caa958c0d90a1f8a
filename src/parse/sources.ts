/** Which articles are copies of one another: texts that share most of their sentences count as one source. */
import { collapse } from '../model/text.ts';
import type { Draft } from './draft.ts';
import { hashOf } from './identify.ts';

/** For each draft the index of the source that it counts as; copies of one agency text have the same. */
export function sourcesOf(drafts: readonly Draft[]): number[] {
  const parents = drafts.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (parents[at] !== at) at = parents[at] as number;
    return at;
  };
  const holders = new Map<string, number[]>();
  const sizes: number[] = [];
  for (const [index, { document }] of drafts.entries()) {
    const own = new Set<string>();
    for (const sentence of document.sentences) {
      if (sentence.kind !== 'body' || sentence.end - sentence.start < 50) continue;
      own.add(hashOf(collapse(document.clean.slice(sentence.start, sentence.end)).toLowerCase()));
    }
    sizes.push(own.size);
    const together = new Map<number, number>();
    for (const hash of own) {
      const list = holders.get(hash);
      if (!list) holders.set(hash, [index]);
      else {
        for (const other of list.slice(0, 20)) together.set(other, (together.get(other) ?? 0) + 1);
        list.push(index);
      }
    }
    for (const [other, count] of together) {
      if (count * 2 > Math.min(own.size, sizes[other] ?? 0) && count >= 2) parents[find(index)] = find(other);
    }
  }
  return drafts.map((_, index) => find(index));
}
