/** Participles that stand before a noun as adjectives do. */
import type { Frame } from './frame.ts';
import { DET } from './lexicon.ts';

/** "1,626 confirmed cases", "Libyan armored vehicles": between a number or a people and a plural. */
export function modifiesMany({ tokens, flags, names }: Frame, left: number, at: number): boolean {
  const next = tokens[at + 1];
  if (left !== at - 1 || tokens[at]?.act?.participle !== true || !next || next.cap) return false;
  if (next.kind !== 'word' || flags[at + 1] !== 0 || !/[^s]s$/u.test(next.lower)) return false;
  if (tokens[left]?.kind === 'number') return true;
  return names.some(({ to, known, text }) => to === at && known?.form === 'people' && !text.endsWith('s'));
}

/** "Norway's largest packaged food company", "the biggest listed bank": between a superlative that is somebody's or the one, and a noun. */
export function behindSuperlative({ tokens, flags }: Frame, left: number, at: number): boolean {
  const [next, owner] = [tokens[at + 1], tokens[left - 1]];
  if (left !== at - 1 || tokens[at]?.act?.participle !== true) return false;
  if (!/[^aeiou]est$/u.test(tokens[left]?.lower ?? '') || next?.kind !== 'word' || flags[at + 1] !== 0)
    return false;
  return owner?.kind === 'possessive' || ((flags[left - 1] ?? 0) & DET) !== 0;
}
