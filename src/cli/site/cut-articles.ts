/** Articles of which no more than what is cited ships: what stands for them is the article and where it was cut. */
import type { Article } from '../../model/timeline.ts';
import { Fold } from '../../parse/index.ts';

/** Gives those of `shipped` that were cut from `whole`, in the same order, numbers of their own. */
export function numberCut(
  numbers: WeakMap<object, number>,
  whole: readonly Article[],
  shipped: readonly Article[],
): void {
  for (const [at, article] of shipped.entries()) {
    const uncut = whole[at];
    const number = uncut && uncut !== article ? numbers.get(uncut) : undefined;
    if (number === undefined) continue;
    const fold = new Fold().number(number);
    for (const { start, end } of article.excerpts) fold.number(start).number(end);
    numbers.set(article, fold.value);
  }
}
