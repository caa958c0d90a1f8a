/** "Ruiz, who quit when he won": behind a relative clause "he" is whom that clause tells of. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { withAntecedent } from './antecedent.ts';
import type { Directory } from './directory.ts';
import { subjectOf } from './subject.ts';
import type { Memory } from './subject-parts.ts';

/** The memory in which a pronoun that acts in a clause is read: with whom the relative clause above it tells of as the latest. */
export function rememberedIn(
  frame: Frame,
  clauses: readonly Clause[],
  clause: Clause,
  directory: Directory,
  memory: Memory,
): Memory {
  const above = clauses[clause.parent];
  if (above?.relation !== 'relative' || above.link !== 'who' || above.subjectTo > above.subjectFrom)
    return memory;
  const pronoun = frame.tokens[clause.subjectFrom]?.lower;
  if (pronoun !== 'he' && pronoun !== 'she') return memory;
  const { uses, label } = subjectOf(frame, withAntecedent(frame, above), directory, memory);
  const [use] = uses;
  if (!use) return memory;
  // "who" is somebody, whatever the name alone tells
  const head = pronoun === 'he' ? 'man' : 'woman';
  return { ...memory, recent: [...memory.recent, { use, sentence: memory.sentence, label, head }] };
}
