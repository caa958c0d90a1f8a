/** The noun of an office: "captain of the ferry". */
export const headOf = (called: string): string =>
  called
    .toLowerCase()
    .split(/ (?:of|at|in|for|from|on) /u, 1)[0]
    ?.split(' ')
    .at(-1) ?? '';
