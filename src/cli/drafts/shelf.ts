/** What a run leaves for the next one beside drafts: texts by name, in the cache of the story. */
import { sha256 } from '../../read/source.ts';
import type { DraftCache } from './draft-cache.ts';

/** What articles tell differently, what their reports were joined to, and what was written of each event. */
const NAMES = ['findings', 'joined', 'written'] as const;
export type ShelfName = (typeof NAMES)[number];

/** Megabytes: let go once they are read. */
const LONG: ShelfName = 'joined';

export interface Shelf {
  /** What the run before left; null where there is nothing, or another build of the program left it. */
  readonly read: (name: ShelfName) => string | null;
  /** Leaves a text without line ends for the next run. Nobody need wait for it. */
  readonly put: (name: ShelfName, text: string) => void;
}

/** The shelf of a cache that was loaded and not written to yet, and the keys of its lines. */
export function shelfIn(
  cache: DraftCache,
  program: string,
  then: (work: () => Promise<void>) => void,
): { readonly shelf: Shelf; readonly keys: readonly string[] } {
  const keyOf = (name: ShelfName): string => sha256(`${name} of ${program}`);
  const texts = new Map(NAMES.map((name) => [name, cache.get(keyOf(name))]));
  const read: Shelf['read'] = (name) => {
    const text = texts.get(name) ?? null;
    if (name === LONG) texts.delete(name);
    return text;
  };
  const put: Shelf['put'] = (name, text) => {
    if (text !== texts.get(name)) then(() => cache.add(keyOf(name), text));
  };
  return { shelf: { read, put }, keys: NAMES.map(keyOf) };
}
