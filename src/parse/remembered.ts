/**
 * Pure functions that are asked for the same thing again: while `serve` runs, every article but the changed one comes
 * again with each change. The results are the same with or without it. A single run asks once and would only hold memory.
 */
let remembers = false;

/** From now on values are kept, at the cost of a tenth of a megabyte an article. */
export function startRemembering(): void {
  remembers = true;
}

/** Whether values are kept. */
export const remembering = (): boolean => remembers;

/** Does something as it is done where nothing is known from before. */
export function unremembered<T>(make: () => T): T {
  const before = remembers;
  remembers = false;
  try {
    return make();
  } finally {
    remembers = before;
  }
}

/** Remembers a function's value for each object as long as that object lives. */
export function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    if (!remembers) return make(key);
    let found = known.get(key);
    if (!found) known.set(key, (found = { value: make(key) }));
    return found.value;
  };
}

/** Remembers a function's value for each object as long as what else it was made `from` is the same. */
export function rememberedFrom<K extends object, V>(): (
  key: K,
  from: readonly unknown[],
  make: () => V,
) => V {
  const known = new WeakMap<K, { readonly from: readonly unknown[]; readonly value: V }>();
  return (key, from, make) => {
    if (!remembers) return make();
    const found = known.get(key);
    if (found?.from.length === from.length && found.from.every((one, at) => one === from[at]))
      return found.value;
    const value = make();
    known.set(key, { from, value });
    return value;
  };
}
