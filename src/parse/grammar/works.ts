/** Works by their names in marks, where they act: `the film "Salt Road" took the prize`. */
import type { Frame } from './frame.ts';
import { DET } from './lexicon.ts';

/** Longest name of a work, in words and marks. */
const LONGEST = 9;
const WORK =
  /^(?:film|movie|thriller|novel|book|album|song|single|play|musical|opera|series|show|sitcom|drama|comedy|documentary|memoir|biography|painting|sculpture|portrait|game|sequel|prequel|biopic|ballet|magazine|poem|trilogy|blockbuster|romance|western|hit|track|video|programme|program|epic|production|exhibition|operation|vessel|ship|ferry|yacht|tanker)$/u;
const SMALL = /^(?:a|an|the|of|in|on|at|for|to|and|or|with|from|by|is|as|de|la|le|du)$/u;

/** Index of the mark that opens the name of a work which ends right before the token at `at`, or -1. */
export function workBefore({ tokens, flags }: Frame, at: number): number {
  if (!/^["”]$/u.test(tokens[at - 1]?.text ?? '')) return -1;
  let open = at - 2;
  let parted = false;
  while (open >= 0 && at - open < LONGEST && !/^["“]$/u.test(tokens[open]?.text ?? '')) {
    const token = tokens[open];
    if (!token || (!token.cap && token.kind === 'word' && !SMALL.test(token.lower))) return -1;
    if (/^[.;]$/u.test(token.text)) return -1;
    // "the exhibition “Asta Lund: Ice”": the mark belongs to the name, unless what is quoted ends with it
    if (/^[,:]$/u.test(token.text)) {
      if (open === at - 2) return -1;
      parted = true;
    }
    open--;
  }
  const [first, last] = [tokens[open + 1], tokens[at - 2]];
  if (!/^["“]$/u.test(tokens[open]?.text ?? '') || at - open < 3 || first?.cap !== true) return -1;
  if (last?.kind === 'word' && !last.cap) return -1;
  const before = tokens[open - 1];
  if (parted) return WORK.test(before?.lower ?? '') ? open : -1;
  if (before === undefined) return at - open > 3 ? open : -1;
  return WORK.test(before.lower) || ((flags[open - 1] ?? 0) & DET) !== 0 ? open : -1;
}
