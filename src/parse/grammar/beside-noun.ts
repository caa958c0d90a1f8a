/** What stands beside a noun between it and the verb of a clause: an age, and what a statement says. */
import type { Frame } from './frame.ts';
import { PREP } from './lexicon.ts';

/** "Ana Ruiz, 38, of Elby, died": steps over the age, which is told by the way like what follows it. */
export function beforeAge({ tokens, names }: Frame, end: number, previousVerb: number): number {
  const led = tokens[end - 1]?.lower === 'aged' ? end - 2 : end - 1;
  const age = tokens[end]?.kind === 'number' && tokens[led]?.text === ',' && led > previousVerb;
  return age && names.some(({ to }) => to === led) ? led - 1 : end;
}

const TELLING =
  /^(?:saying|adding|indicating|announcing|arguing|alleging|complaining|confirming|explaining|insisting|stating|stressing|suggesting|claiming|warning)$/u;

/**
 * "Issued a statement indicating several cars were stolen", "left the talks, saying the minister had broken his word": a participle behind its
 * noun or behind a comma, whose content begins with its own subject.
 */
export function tellsWhat({ tokens, flags }: Frame, at: number): boolean {
  if (!TELLING.test(tokens[at]?.lower ?? '') || at < 2) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    (before?.text === ',' || (before?.kind === 'word' && (flags[at - 1] ?? 0) === 0)) &&
    next !== undefined &&
    next.kind !== 'mark' &&
    ((flags[at + 1] ?? 0) & PREP) === 0
  );
}
