/** How well a title from a clause reads, by what the clause is. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { DET } from '../grammar/lexicon.ts';
import { skip } from '../grammar/steps.ts';
import { ROLE_NOUNS } from '../words/roles.ts';
import type { Subject } from './subject-parts.ts';

/** How well a title from a relative clause reads: it is sure to be about what stands before it, unless it has a subject of its own. */
export function besideWorth(clause: Clause, subject: Subject): number {
  if (clause.subjectTo > clause.subjectFrom) return 0.5;
  return subject.uses.length > 0 ? 0.9 : 0.8;
}

/** Verbs of a state that tell an act on a day: "made landfall on Thursday", "will stay closed on Monday". */
export function lightAct(frame: Frame, clause: Clause, lemma: string, dated: boolean): boolean {
  const { tokens, flags } = frame;
  if (!dated || clause.relation === 'relative') return false;
  // "appeared in court on Monday", but "appeared to relent"
  if (lemma === 'appear') return /^(?:in|before|at)$/u.test(tokens[clause.verb + 1]?.lower ?? '');
  // "became the oldest winner on Sunday", "became president on Monday", but "became clearer"
  if (lemma === 'become') {
    // "became on Sunday the first woman to finish"
    const behind = skip(frame, clause.verb + 1, 1);
    const next = tokens[behind];
    const somebody = next !== undefined && (next.cap || ROLE_NOUNS.has(next.lower));
    return clause.tense === 'past' && (somebody || ((flags[behind] ?? 0) & DET) !== 0);
  }
  if (lemma === 'get') return /^(?:under(?:way)?|into)$/u.test(tokens[clause.verb + 1]?.lower ?? '');
  // "contained the blaze on Wednesday"
  if (lemma === 'contain')
    return tokens.slice(clause.verb + 1, clause.verb + 6).some(({ event }) => event === 'disaster');
  return lemma === 'make' || lemma === 'keep'
    ? clause.tense === 'past' || makesOffer(frame, clause)
    : /^(?:stay|remain)$/u.test(lemma) && clause.tense === 'future';
}

/** "has made a takeover offer": an act that has its name from what is made. */
export function makesOffer({ tokens }: Frame, { lemma, tense, verb }: Clause): boolean {
  if (lemma?.lemma !== 'make' || tense !== 'perfect') return false;
  return tokens.slice(verb + 1, verb + 1 + OBJECT_WITHIN).some(({ lower }) => OFFER.test(lower));
}
const OFFER = /^(?:offer|bid|proposal|payment|donation|appeal|application|complaint|purchase|acquisition)$/u;
const OBJECT_WITHIN = 7;

/** What somebody lets others see of his mind. */
const MIND =
  /^(?:caution|restraint|scepticism|skepticism|openness|flexibility|willingness|readiness|reluctance|solidarity|defiance|remorse|hesitation|unease)$/u;

/** "has shown restraint": a stance that is taken, where "shows signs" is none. */
export function showsMind({ tokens }: Frame, clause: Clause, lemma: string): boolean {
  if (lemma !== 'show' || (clause.tense !== 'past' && clause.tense !== 'perfect')) return false;
  return tokens.slice(clause.verb + 1, clause.verb + 4).some(({ lower }) => MIND.test(lower));
}

/** "The move comes": words that only the sentence before explains; another report may name the thing. */
export function vagueness(label: string | null): number {
  // "a man is taken to hospital": each report may mean another one
  if (
    label !== null &&
    /^(?:man|woman|boy|girl|child|person|patient|resident|passenger|group|member|spokes\p{Ll}+)$/iu.test(
      label,
    )
  )
    return 0.75;
  return label !== null &&
    /^(?:move|announcement|decision|fact|news|step|incident|event|development|changes?|comments?|remarks?|figure|result|update|updates|link|accusation)$/iu.test(
      label,
    )
    ? 0.4
    : 1;
}
