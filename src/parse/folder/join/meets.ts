/** Whether two sets have something in common. */
export function meets<T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean {
  for (const each of some) if (others.has(each)) return true;
  return false;
}
