/** What a clause holds besides its own act: what is told of its noun between commas, and the day on which the act ends. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Scene } from './scene.ts';

/** "Ferri, who joined in January, limped off": what is told of the noun between commas is another act. */
export function asideOf(
  { tokens }: Frame,
  clauses: readonly Clause[],
  index: number,
): { readonly from: number; readonly to: number } | null {
  const clause = clauses[index];
  if (!clause) return null;
  const inside = clauses.some(
    ({ relation, parent, verb }) =>
      relation === 'relative' && parent === index && verb >= clause.subjectTo && verb < clause.groupFrom,
  );
  return inside && tokens[clause.subjectTo]?.text === ',' && tokens[clause.groupFrom - 1]?.text === ','
    ? { from: clause.subjectTo, to: clause.groupFrom }
    : null;
}

/** "The council closed the bridge until Sunday": an act whose end the text gives, as it does of what has just been decided. */
export function endsLater({ expressions, frame }: Scene, clause: Clause): boolean {
  if (clause.relation !== 'main' || clause.tense !== 'past' || clause.lemma?.stative !== false) return false;
  const from = frame.tokens[clause.verb]?.end ?? 0;
  const to = frame.tokens[clause.to - 1]?.end ?? 0;
  return expressions.some(({ expression: { start, end } }) => {
    if (start < from || end > to) return false;
    const first = frame.tokens.findIndex((token) => token.start >= start);
    return /^(?:until|till)$/u.test(frame.tokens[first - 1]?.lower ?? '');
  });
}
