const BEHIND = / (?:of|at|in|for|from|on) /u;

/** The noun of an office: "captain of the ferry". */
export function headOf(called: string): string {
  const lower = called.toLowerCase();
  const end = lower.search(BEHIND);
  const head = end < 0 ? lower : lower.slice(0, end);
  return head.slice(head.lastIndexOf(' ') + 1);
}
