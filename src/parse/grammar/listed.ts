/** Subjects that are lists, "roads, bridges and homes": which commas and which "and" stand between their things. */
import type { Clause, Group } from './clause-parts.ts';
import type { Frame } from './frame.ts';
import { ADV, COORD, DET, PREP, SUBORD } from './lexicon.ts';

/** Marks over which no subject reaches. */
export const BREAK = /^(?:[;:—–―(…"“”]|--|\.\.\.)$/u;

/**
 * "since it began, the governments of Peru and Chile have bought masks", "when the storm hit, roads and bridges collapsed": behind that comma no
 * other verb is left for the first of the two.
 */
export function sharesVerb(
  { tokens, flags }: Frame,
  { from }: Group,
  and: number,
  before: Clause | undefined,
): boolean {
  if (!before) return false;
  const many = /^(?:have|were|are)$/u.test(tokens[from]?.lower ?? '');
  const opening = before.relation === 'adverbial' && before.subjectFrom <= 2;
  for (let at = and - 1; at > before.verb; at--) {
    const token = tokens[at];
    if (token?.text === ',')
      return opening
        ? and - at < 5 && tokens.slice(at + 1, and).every(({ act }) => act?.past !== true)
        : many && ((flags[at + 1] ?? 0) & DET) !== 0 && and - at > 2;
    if (token?.kind !== 'word') return false;
  }
  return false;
}

/** A comma inside a list of names or nouns ("Rome, Paris and Berlin said"): what follows it up to the verb holds an `and`. */
export function listComma(frame: Frame, at: number, end: number): boolean {
  const { tokens, flags } = frame;
  let and = false;
  for (let k = at + 1; k <= end; k++) {
    if (tokens[k]?.lower === 'and') and = true;
    // "schools, clinics and markets in two districts"
    if ((flags[k] ?? 0) & PREP && and && tokens[at + 1]?.cap === false && tokens[k - 1]?.lower !== 'and')
      break;
    if ((flags[k] ?? 0) & (PREP | SUBORD)) return false;
  }
  if (!and || end - at > 10) return false;
  if (setsOffAge(frame, at)) return true;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before?.kind !== 'word' || !next) return false;
  if (before.cap && next.cap) return true;
  // "roads, bridges, and homes", but "Ana Ruiz, the mayor, and Tim Hale"
  if (
    next.lower === 'and' &&
    (tokens[at + 2]?.cap !== false || ![at - 2, at - 3, at - 4].some((k) => tokens[k]?.text === ','))
  )
    return false;
  // a capital for its place in the sentence
  const small = !before.cap || (at === 1 && !frame.names.some(({ from }) => from === 0));
  return small && !next.cap && flags[at - 1] === 0 && !next.form?.ing && !introduced(frame, at);
}

/** "Ana Ruiz, 33, Tim Hale, 40, and Jo Lind, 51, were freed": a comma before or behind the age of one of several. */
function setsOffAge({ tokens, names }: Frame, comma: number): boolean {
  const age = tokens[comma + 1]?.kind === 'number' ? comma + 1 : comma - 1;
  if (!/^\d{1,3}$/u.test(tokens[age]?.text ?? '') || tokens[age - 1]?.text !== ',') return false;
  if (tokens[age + 1]?.text !== ',' && tokens[age + 1]?.lower !== 'and') return false;
  return names.some(({ to, kind }) => to === age - 1 && kind !== 'role');
}

/** Whether the words before a comma only lead to what follows: "After the fire, families and pets". */
function introduced({ tokens, flags, timed }: Frame, comma: number): boolean {
  let from = comma;
  while (from > 0 && !BREAK.test(tokens[from - 1]?.text ?? '')) from--;
  while (((flags[from] ?? 0) & COORD) !== 0) from++;
  // "On Monday roads, bridges and homes"
  if (((flags[from] ?? 0) & PREP) !== 0 && timed[from + 1]) from++;
  while (timed[from]) from++;
  return (
    from >= comma || ((flags[from] ?? 0) & (PREP | SUBORD | ADV)) !== 0 || tokens[from]?.act?.ing === true
  );
}
