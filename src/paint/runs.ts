/**
 * A line as runs of one direction and one face each: the Unicode bidirectional algorithm (UAX 9) for one line without
 * explicit marks, as far as news has it (letters, digits, marks, and what stands between them). Browsers do this by
 * themselves; the renderer of the command line can neither change the face inside a line nor order what it then places.
 */

export interface Run {
  readonly text: string;
  /** Even: from left to right; odd: from right to left. */
  readonly level: number;
  /** Set in the Arabic face. */
  readonly arabic: boolean;
}

const ARABIC = /\p{Script_Extensions=Arabic}/u;
const STRONG_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const HAS_RIGHT = /[\p{Script_Extensions=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Left, right, a European or an Arabic number, or neutral. */
type Kind = 'L' | 'R' | 'E' | 'A' | 'N';

function kindOf(char: string, before: Kind): Kind {
  if (/\p{Nd}/u.test(char)) return /[\u0660-\u0669]/.test(char) ? 'A' : 'E';
  if (/\p{M}/u.test(char)) return before;
  if (STRONG_RIGHT.test(char) && /[\p{L}\p{Nl}]/u.test(char)) return 'R';
  return /\p{L}/u.test(char) ? 'L' : 'N';
}

/** Kinds after the rules for numbers (W2 to W7) and neutrals (N1, N2). */
function settled(chars: readonly string[], base: 'L' | 'R'): readonly Kind[] {
  const kinds: Kind[] = [];
  let strong: Kind = base;
  for (const char of chars) {
    let kind = kindOf(char, kinds.at(-1) ?? 'N');
    if (kind === 'L' || kind === 'R') strong = kind;
    if (kind === 'E' && strong === 'R') kind = 'A';
    if (kind === 'E' && strong === 'L') kind = 'L';
    kinds.push(kind);
  }
  // one separator inside a number belongs to it, and so does the sign of a per cent or a currency at its edge
  for (const [i, char] of chars.entries()) {
    const [left, right] = [kinds[i - 1], kinds[i + 1]];
    if (kinds[i] !== 'N') continue;
    if (/[.,:/+-]/.test(char) && (left === 'A' || left === 'E') && left === right) kinds[i] = left;
    else if (/[%$€£]/.test(char) && (left === 'E' || right === 'E')) kinds[i] = 'E';
  }
  const side = (kind: Kind | undefined): 'L' | 'R' => (kind === undefined ? base : kind === 'L' ? 'L' : 'R');
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] !== 'N') continue;
    let end = i;
    while (kinds[end] === 'N') end++;
    const [before, after] = [side(kinds[i - 1]), side(kinds[end])];
    kinds.fill(before === after ? before : base, i, end);
    i = end - 1;
  }
  return kinds;
}

/** The runs of a line in the order of its characters. */
export function runsOf(text: string, rightToLeft: boolean): readonly Run[] {
  if (!rightToLeft && !HAS_RIGHT.test(text)) return [{ text, level: 0, arabic: false }];
  const hasArabic = ARABIC.test(text);
  const chars = [...text];
  const kinds = settled(chars, rightToLeft ? 'R' : 'L');
  const levels = { L: rightToLeft ? 2 : 0, R: 1, E: 2, A: 2, N: 0 } as const;
  const runs: { text: string; level: number; arabic: boolean }[] = [];
  for (const [i, char] of chars.entries()) {
    const level = levels[kinds[i] ?? 'N'];
    const last = runs.at(-1);
    const alone = !/[\p{L}\p{N}\p{M}]/u.test(char);
    // stops between words from right to left are of the face of the words
    const arabic = alone ? level === 1 && (last?.level === 1 ? last.arabic : hasArabic) : ARABIC.test(char);
    if (last?.level === level && last.arabic === arabic) last.text += char;
    else runs.push({ text: char, level, arabic });
  }
  return runs;
}

/** The same runs from left to right, as they are seen (L2). */
export function asSeen(runs: readonly Run[]): readonly Run[] {
  let seen = [...runs];
  for (const least of [2, 1]) {
    const next: Run[] = [];
    for (let i = 0; i < seen.length;) {
      let end = i;
      while (end < seen.length && (seen[end]?.level ?? 0) >= least) end++;
      next.push(...(end > i ? seen.slice(i, end).reverse() : seen.slice(i, i + 1)));
      i = Math.max(end, i + 1);
    }
    seen = next;
  }
  return seen;
}
