/** Words of a sentence as they are written. */
import type { Token } from '../text/tokens.ts';

/** The text of the tokens `[from, to)`, broken lines put together. */
export function textOf(source: string, tokens: readonly Token[], from: number, to: number): string {
  const slice = source.slice(tokens[from]?.start, tokens[to - 1]?.end);
  return /\s\s|\n/u.test(slice) ? slice.split(/\s+/u).join(' ') : slice;
}
