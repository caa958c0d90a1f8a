/** The kind of event that a verb tells with the words around it: "was charged with theft", "hit a record high". */
import type { EventKind } from '../../model/timeline.ts';
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Verb } from '../grammar/lexicon.ts';
import type { Subject } from './subject-parts.ts';
import { ACT_KINDS, ARMED } from '../words/act-kinds.ts';

/** How far behind its verb a word still tells what is done. */
const REACH = 8;

const byLemma = new Map<string, (typeof ACT_KINDS)[number][]>();
for (const rule of ACT_KINDS)
  for (const lemma of rule.lemmas.split(' ')) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), rule]);

/** The kind that the words around a verb show, or null where they leave it its own. */
export function actKind(frame: Frame, clause: Clause, verb: Verb, subject: Subject): EventKind | null {
  if (HARMS.has(verb.lemma)) return harmed(frame, verb);
  const rules = byLemma.get(verb.lemma);
  if (!rules) return null;
  const { tokens } = frame;
  const end = Math.min(clause.to, clause.verb + 1 + REACH);
  const actor = `${subject.label ?? ''} ${subject.uses[0]?.name ?? ''}`;
  for (const { next, near, subject: who, passive, kind } of rules) {
    if (passive && !clause.passive) continue;
    if (who && !who.test(actor.trim()) && !who.test(subject.head)) continue;
    if (next && !next.test(tokens[behind(frame, clause)]?.lower ?? '')) continue;
    if (near && !tokens.slice(clause.verb + 1, end).some(({ lower }) => near.test(lower))) continue;
    return kind;
  }
  return null;
}

/** The first word behind a verb that is no time. */
function behind({ timed }: Frame, { verb, to }: Clause): number {
  let at = verb + 1;
  while (at < to && timed[at]) at++;
  return at;
}

const HARMS = new Set(['kill', 'wound', 'injure', 'hurt']);

/** "were killed when a bus plunged into a ravine" is no act of war, "were killed in a raid" is one. */
function harmed({ tokens }: Frame, { lemma }: Verb): EventKind | null {
  // who only tells of it has not done it: "police said"
  if (tokens.some(({ lower }, at) => ARMED.test(lower) && tokens[at + 1]?.form?.verb.cue !== true))
    return null;
  return lemma === 'kill' ? 'death' : 'disaster';
}
