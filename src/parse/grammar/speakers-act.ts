/** "Said she was sorry and ordered an inquiry": which of two acts of one sentence is the speaker's own. */
import type { Clause } from './clause-parts.ts';

/** What somebody does by saying so, and no state does. */
const OWN_ACT =
  /^(?:order|call|demand|urge|promise|pledge|vow|accuse|blame|condemn|thank|praise|apologi[sz]e|ask|appeal|invite|announce|appoint|suspend|cancel|declare|dismiss|sack|ban)$/u;

/** What a court or a body does with what came before it, and nobody of whom it speaks. */
const RULES =
  /^(?:uphold|reject|dismiss|overturn|quash|reduce|order|fine|clear|acquit|convict|refuse|decline|urge|warn|call|promise|vow|pledge|insist|recommend)$/u;

/** "The panel said there was no proof that she had cheated, but upheld a charge": the verb of saying behind which the clause goes on, or null. */
function ruledToo(
  clauses: readonly Clause[],
  { link, lemma, subjectFrom, subjectTo, groupFrom, verb, parent }: Clause,
): number | null {
  if (link !== 'but' || subjectTo > subjectFrom || groupFrom !== verb || !RULES.test(lemma?.lemma ?? ''))
    return null;
  let at = parent;
  let inside = false;
  for (let steps = 0; steps < 4; steps++) {
    const clause = clauses[at];
    if (!clause) return null;
    if (clause.relation === 'main')
      return inside && clause.lemma?.clause === true && clause.tense === 'past' ? at : null;
    if (clause.relation !== 'complement' && clause.relation !== 'relative') return null;
    inside = true;
    at = clause.parent;
  }
  return null;
}

/** Gives such acts to the verb of saying, where what was said tells how things stood: "said 900 jobs were at risk and called for talks". */
export function speakersActs(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.map((clause) => {
    const ruled = clause.relation === 'coordinate' ? ruledToo(clauses, clause) : null;
    if (ruled !== null) return { ...clause, parent: ruled, tense: 'past' };
    const said = clauses[clause.parent];
    const says = said && clauses[said.parent];
    if (clause.relation !== 'coordinate' || clause.link !== 'and' || clause.subjectTo > clause.subjectFrom)
      return clause;
    if (clause.tense !== 'past' || clause.passive || !OWN_ACT.test(clause.lemma?.lemma ?? '')) return clause;
    if (said?.relation !== 'complement' || said.lemma !== null || said.tense !== 'past') return clause;
    return says?.lemma?.clause && says.relation === 'main' ? { ...clause, parent: said.parent } : clause;
  });
}
