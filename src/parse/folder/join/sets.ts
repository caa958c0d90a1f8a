/**
 * Small sets of words and numbers, of which tens of thousands are held at once: most are empty or have one member, and those of
 * a group are those of its only report. What is shared is never added to; a set grows in a copy of its own.
 */

/** What has no members. */
export const NONE: ReadonlySet<never> = new Set();

const singles = new Map<unknown, ReadonlySet<unknown>>();
const MOST_KNOWN = 50_000;

/** The set of one member, the same for all who hold it. */
function only<T>(member: T): ReadonlySet<T> {
  let set = singles.get(member) as ReadonlySet<T> | undefined;
  if (set === undefined) {
    if (singles.size >= MOST_KNOWN) singles.clear();
    singles.set(member, (set = new Set([member])));
  }
  return set;
}

/** The members of a list as a set. */
export function setOf<T>(members: readonly T[]): ReadonlySet<T> {
  if (members.length === 0) return NONE;
  return members.length === 1 ? only(members[0] as T) : new Set(members);
}

/** A set that one group alone holds. */
class Own<T> extends Set<T> {}

/** The set with some more: itself where it has them, those that are added where it has none, else one of its own. */
export function grown<T>(set: ReadonlySet<T>, more: ReadonlySet<T>): ReadonlySet<T> {
  if (more.size === 0 || set === more) return set;
  if (set.size === 0) return more;
  let all = set instanceof Own ? (set as Own<T>) : null;
  for (const each of more) {
    if (set.has(each)) continue;
    if (all === null) {
      all = new Own<T>();
      for (const before of set) all.add(before);
    }
    all.add(each);
  }
  return all ?? set;
}

/** The same for one more. */
export const grownBy = <T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> =>
  set.has(member) ? set : grown(set, only(member));
