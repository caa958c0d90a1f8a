/** How alike two reports are: words weighed by how rare they are in the folder. */

/** Counts in how many reports each stem occurs. */
export class Rarity {
  readonly #counts = new Map<string, number>();
  readonly #known = new Map<string, number>();
  #total = 0;

  add(stems: Iterable<string>): void {
    this.#total++;
    this.#known.clear();
    for (const stem of stems) this.#counts.set(stem, (this.#counts.get(stem) ?? 0) + 1);
  }

  /** Inverse document frequency, at least a little above 0. */
  of(stem: string): number {
    let rarity = this.#known.get(stem);
    if (rarity === undefined) {
      rarity = Math.log(1 + (this.#total + 1) / ((this.#counts.get(stem) ?? 0) + 0.5));
      this.#known.set(stem, rarity);
    }
    return rarity;
  }

  get total(): number {
    return this.#total;
  }
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

/** Cosine of two bags of length one. */
export function likenessOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let dot = 0;
  for (const [stem, weight] of small) dot += weight * (large.get(stem) ?? 0);
  return dot;
}
