/** How alike two reports are: words weighed by how rare they are in the folder. */

/**
 * Counts in how many reports each stem occurs. Counts are rounded to steps of about a fifth: a report more or less seldom makes a
 * word another weight, so that what was found of all other reports stands.
 */
export class Rarity {
  readonly #counts = new Map<string, number>();
  readonly #known = new Map<string, number>();
  /** Stems whose count has changed since `settle` was last called. */
  readonly #touched = new Set<string>();
  #total = 0;
  #scale = 0;

  add(stems: Iterable<string>): void {
    this.#total++;
    for (const stem of stems) this.#count(stem, (this.#counts.get(stem) ?? 0) + 1);
  }

  remove(stems: Iterable<string>): void {
    this.#total--;
    for (const stem of stems) this.#count(stem, (this.#counts.get(stem) ?? 0) - 1);
  }

  #count(stem: string, count: number): void {
    if (count > 0) this.#counts.set(stem, count);
    else this.#counts.delete(stem);
    if (this.#known.size > 0) this.#touched.add(stem);
  }

  /** To be called between counting and asking. The stems that are worth another weight than before; null where all are. */
  settle(): ReadonlySet<string> | null {
    const scale = stepOf(this.#total) + 1;
    const changed = new Set<string>();
    if (scale !== this.#scale) {
      this.#known.clear();
      this.#touched.clear();
      this.#scale = scale;
      return null;
    }
    for (const stem of this.#touched) {
      const before = this.#known.get(stem);
      if (before === undefined || before === this.#weigh(stem)) continue;
      changed.add(stem);
      this.#known.delete(stem);
    }
    this.#touched.clear();
    return changed;
  }

  /** The stems that are worth another weight than in an earlier run; null where all are. To be asked after `settle`. */
  since(before: RoundedCounts): ReadonlySet<string> | null {
    if (before.total !== this.total) return null;
    const { stems, steps } = before;
    return new Set(stems.filter((stem, at) => stepOf(this.#counts.get(stem) ?? 0) !== steps[at]));
  }

  /** All counts as they are rounded. */
  steps(): Omit<RoundedCounts, 'total'> {
    return {
      stems: [...this.#counts.keys()],
      steps: Uint32Array.from(this.#counts.values(), stepOf),
    };
  }

  #weigh(stem: string): number {
    return Math.log(1 + this.#scale / (stepOf(this.#counts.get(stem) ?? 0) + 0.5));
  }

  /** Inverse document frequency, at least a little above 0. */
  of(stem: string): number {
    let rarity = this.#known.get(stem);
    if (rarity === undefined) this.#known.set(stem, (rarity = this.#weigh(stem)));
    return rarity;
  }

  /** The number of reports, rounded as the counts are. */
  get total(): number {
    return this.#scale - 1;
  }
}

/** Rounded counts of an earlier run. */
export interface RoundedCounts {
  readonly total: number;
  readonly stems: readonly string[];
  readonly steps: Uint32Array;
}

/** 0 to 6 as they are, then each about a fifth more than the one before. */
const STEPS: readonly number[] = (() => {
  const steps = [0, 1, 2, 3, 4, 5, 6];
  for (let last = 7; last < 1e9; last = Math.round(last * 1.19)) steps.push(last);
  return steps;
})();

/** The largest step that is not above the count. */
export function stepOf(count: number): number {
  let [low, high] = [0, STEPS.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((STEPS[middle] ?? 0) <= count) low = middle;
    else high = middle - 1;
  }
  return STEPS[low] ?? 0;
}

/** Weighted bag of length one. */
export function bagOf(stems: Iterable<string>, rarity: Rarity): Map<string, number> {
  const bag = new Map<string, number>();
  let sum = 0;
  for (const stem of stems) {
    const weight = rarity.of(stem);
    bag.set(stem, weight);
    sum += weight * weight;
  }
  const norm = Math.sqrt(sum) || 1;
  for (const [stem, weight] of bag) bag.set(stem, weight / norm);
  return bag;
}

/** The same as two lists, of stems that are each given once. */
export function weighed(
  given: Iterable<string>,
  rarity: Rarity,
): { readonly stems: readonly string[]; readonly weights: readonly number[] } {
  const stems = [...given];
  const weights: number[] = [];
  let sum = 0;
  for (const stem of stems) {
    const weight = rarity.of(stem);
    weights.push(weight);
    sum += weight * weight;
  }
  const norm = Math.sqrt(sum) || 1;
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] as number) / norm;
  return { stems, weights };
}

/** Cosine of two bags of length one. */
export function likenessOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let dot = 0;
  for (const [stem, weight] of small) dot += weight * (large.get(stem) ?? 0);
  return dot;
}
