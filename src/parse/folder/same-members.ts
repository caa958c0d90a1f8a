/** Whether two lists hold the same members in the same order. */
export const sameMembers = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some.length === others.length && some.every((each, at) => each === others[at]);
