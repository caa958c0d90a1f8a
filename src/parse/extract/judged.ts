/** Acts that somebody judges where they are told: "cut the fares, a move that unions criticized". */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { surnameOf } from '../grammar/gazetteer.ts';
import { PREP, forceOf } from '../grammar/lexicon.ts';
import { stemsOf } from '../grammar/stems.ts';
import { owning, type Subject } from './subject-parts.ts';

/** What an act or a position is called by whoever judges it. */
const CALLED =
  /^(?:move|decision|step|attitude|stance|position|policy|claim|remark|remarks|statement|plan|proposal|offer|ruling|verdict|refusal|demand|threat|approach|measure|order|strategy|suggestion|allegation|comment|comments)$/u;
/** Verbs of judging, by what they do: welcoming and condemning. */
const JUDGING = new Set([0, 1]);
const LONGEST = 34;

interface Judged {
  /** The act in the words of a title: "the airline's move". */
  readonly text: string;
  /** Whose act it is, as a token span, and the token of what it is called. */
  readonly doer: readonly [from: number, to: number];
  readonly noun: number;
}

/** The act that the clause judges; null where it judges none of the clause before. */
export function judgedAct(
  frame: Frame,
  clauses: readonly Clause[],
  index: number,
  subjects: readonly Subject[],
): Judged | null {
  const { tokens, flags, timed } = frame;
  const clause = clauses[index] as Clause;
  if (clause.parent < 0 || clause.passive || clause.negated || !clause.lemma) return null;
  const contact = clause.relation === 'coordinate' && clause.link === ',';
  if (clause.relation !== 'complement' && clause.relation !== 'relative' && !contact) return null;
  if (!JUDGING.has(forceOf(clause.lemma.lemma) ?? -1)) return null;
  if (clause.tense !== 'past' && clause.tense !== 'perfect') return null;
  const next = tokens[clause.verb + 1];
  const ends =
    !next || next.kind === 'mark' || timed[clause.verb + 1] || next.lower === 'as' || next.lower === 'on';
  if (!ends) return null;
  // "a decision Greenpeace welcomed"
  const judge = contact ? frame.names.find(({ to }) => to === clause.subjectTo) : undefined;
  if (contact && !judge) return null;
  let at = (judge?.head ?? clause.subjectFrom) - 1;
  if (tokens[at]?.lower === 'that' || tokens[at]?.lower === 'which') at--;
  const noun = at;
  const called = tokens[noun]?.lower ?? '';
  if (!CALLED.test(called)) return null;
  for (at--; tokens[at]?.kind === 'word' && flags[at] === 0 && at > clause.subjectFrom - 6; at--);
  if (!/^an?$/u.test(tokens[at]?.lower ?? '') || tokens[at - 1]?.text !== ',') return null;
  const doer = subjects[clause.parent];
  const done = clauses[clause.parent];
  if (!doer || !done || done.passive || doer.uses.length > 1 || done.negated) return null;
  if (done.relation !== 'main' && done.relation !== 'coordinate') return null;
  const name = doer.uses[0]?.name;
  const words = doer.label ?? (name === undefined ? null : personIn(frame, doer) ? surnameOf(name) : name);
  if (words === null || words.length > LONGEST || (flags[doer.from] ?? 0) & PREP) return null;
  const the = doer.label !== null || tokens[doer.from]?.lower === 'the' ? 'the ' : '';
  const text = `${the}${owning(words)} ${called}`;
  return { text, doer: [doer.from, doer.to], noun };
}

/** Whether a name of the subject is somebody's. */
function personIn({ names }: Frame, { from, to }: Subject): boolean {
  return names.some((name) => name.kind === 'person' && name.from >= from && name.to <= to);
}

/** What the judging of an act is compared by: whose act, what it is called, who judges it and how; not the words of the act. */
export function judgedStems(
  frame: Frame,
  { doer, noun }: Judged,
  { verb }: Clause,
): ReturnType<typeof stemsOf> {
  const [whose, how] = [stemsOf(frame, ...doer), stemsOf(frame, noun, verb + 1)];
  return { stems: [...new Set([...whose.stems, ...how.stems])], numbers: [], quoted: how.quoted };
}
