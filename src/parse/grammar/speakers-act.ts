/** "Said she was sorry and ordered an inquiry": which of two acts of one sentence is the speaker's own. */
import type { Clause } from './clause-parts.ts';

/** What somebody does by saying so, and no state does. */
const OWN_ACT =
  /^(?:order|call|demand|urge|promise|pledge|vow|accuse|blame|condemn|thank|praise|apologi[sz]e|ask|appeal|invite|announce|appoint|suspend|cancel|declare|dismiss|sack|ban)$/u;

/** Gives such acts to the verb of saying, where what was said tells how things stood: "said 900 jobs were at risk and called for talks". */
export function speakersActs(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.map((clause) => {
    const said = clauses[clause.parent];
    const says = said && clauses[said.parent];
    if (clause.relation !== 'coordinate' || clause.link !== 'and' || clause.subjectTo > clause.subjectFrom)
      return clause;
    if (clause.tense !== 'past' || clause.passive || !OWN_ACT.test(clause.lemma?.lemma ?? '')) return clause;
    if (said?.relation !== 'complement' || said.lemma !== null || said.tense !== 'past') return clause;
    return says?.lemma?.clause && says.relation === 'main' ? { ...clause, parent: said.parent } : clause;
  });
}
