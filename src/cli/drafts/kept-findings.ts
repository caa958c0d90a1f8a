/** What the folder's part of the work found, as one line of the cache. */
import { Kept, type Differing, type Draft, type Findings, type Joined } from '../../parse/index.ts';

/** Findings that begin with those of a line; none, or a damaged one, begins with nothing. */
export function findingsFrom(
  line: string | null,
  before: Joined | null,
  keyOf: (draft: Draft) => number,
): Findings {
  const differing = new Map<number, Differing>();
  try {
    if (line !== null) for (const pair of (JSON.parse(line) as Line).differing) put(differing, pair);
  } catch {
    // as if there were none
  }
  return {
    keyOf,
    differing: new Kept(differing),
    joined: { before, now: null },
    items: new WeakMap(),
  };
}

export function lineOf({ differing }: Findings): string {
  const alike: number[] = [];
  const pairs: [readonly number[], Differing][] = [[alike, { disagreements: [], asides: [] }]];
  for (const [key, found] of differing.asked)
    if (found.disagreements.length === 0) alike.push(key);
    else pairs.push([[key], found]);
  return JSON.stringify({ differing: pairs } satisfies Line);
}

/** Keys, and what each of them stands for. */
interface Line {
  readonly differing: readonly (readonly [readonly number[], Differing])[];
}

function put<V>(all: Map<number, V>, [keys, value]: readonly [readonly number[], V]): void {
  for (const key of keys) all.set(key, value);
}
