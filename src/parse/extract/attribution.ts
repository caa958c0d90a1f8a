/** Whose words: the speaker that a clause of speech gives. */
import type { Span } from '../../model/text.ts';
import type { Clause } from '../grammar/clause.ts';
import type { NameUse, Sentence } from '../document.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Verb } from '../grammar/lexicon.ts';
import { AGENT, CUE_NOUN } from './quote.ts';
import { type Subject } from './subject.ts';
import { BODY_NOUNS, GENERIC_SOURCES, ROLE_NOUNS } from '../words/roles.ts';

/** What extraction knows of one sentence. */
export interface Reading {
  readonly sentence: Sentence;
  readonly frame: Frame;
  readonly clauses: readonly Clause[];
  readonly subjects: readonly Subject[];
}

export interface Source {
  readonly speaker: NameUse;
  readonly cue: Span | null;
}

export function cueOf(reading: Reading, verb: number): Span | null {
  const token = reading.frame.tokens[verb];
  return token ? { start: token.start, end: token.end } : null;
}

const MENTAL =
  /^(?:know|believe|think|feel|hope|expect|fear|see|understand|realize|wish|learn|remember|forget|doubt|mean|foresee|view|show|underscore|underline|highlight|signal)$/u;

/** Whether a verb tells that somebody speaks, not that somebody holds or knows. */
export function speaks(clause: Clause): boolean {
  return clause.lemma !== null && speechVerb(clause.lemma);
}

export function speechVerb(verb: Verb): boolean {
  return (verb.cue || verb.clause || verb.kinds.includes('statement')) && !MENTAL.test(verb.lemma);
}

/** The words that stand for the subject of a clause. */
export function sourceOf(reading: Reading, index: number): Source | null {
  const clause = reading.clauses[index];
  const subject = reading.subjects[index];
  if (!clause || !subject) return null;
  const cue = cueOf(reading, clause.verb);
  if (clause.relation === 'relative' && (clause.link === 'who' || clause.subjectTo <= clause.subjectFrom)) {
    const speaker = antecedent(reading, clause);
    return speaker ? { speaker, cue } : null;
  }
  const [use] = subject.uses;
  if (clause.link === 'what' && (subject.pronoun || !use)) {
    // "pledged to answer what it called ...": the one who speaks is the subject of the sentence
    for (let at = clause.parent; at >= 0; at = reading.clauses[at]?.parent ?? -1) {
      const found = sourceOf(reading, at);
      if (found) return { ...found, cue };
    }
    return null;
  }
  if (use && (subject.label === null || clause.contentBefore || voice(reading, subject)))
    return { speaker: use, cue };
  if (subject.pronoun) {
    const token = reading.frame.tokens[clause.subjectFrom];
    if (token && /^(?:he|she|they|i|we|it)$/u.test(token.lower))
      return { speaker: { start: token.start, end: token.end, name: token.text }, cue };
    return null;
  }
  if (
    clause.contentBefore &&
    clause.subjectTo > clause.subjectFrom &&
    clause.subjectTo - clause.subjectFrom <= 8
  ) {
    // "“...,” my father said": words that no title could open with still stand for the speaker
    const [first, last] = [
      reading.frame.tokens[clause.subjectFrom],
      reading.frame.tokens[clause.subjectTo - 1],
    ];
    if (first && last)
      return {
        speaker: {
          start: first.start,
          end: last.end,
          name: reading.frame.tokens
            .slice(clause.subjectFrom, clause.subjectTo)
            .map((token) => token.text)
            .join(' '),
        },
        cue,
      };
  }
  if (clause.relation === 'coordinate' && clause.subjectTo <= clause.subjectFrom) {
    // "said she saw it but denied ...": the verb of speech before has the same speaker
    for (let at = clause.parent; at >= 0; at = reading.clauses[at]?.parent ?? -1) {
      const outer = reading.clauses[at];
      const found = outer && speaks(outer) ? sourceOf(reading, at) : null;
      if (found) return { ...found, cue };
    }
    return clause.parent >= 0 ? sourceOf(reading, clause.parent) : null;
  }
  return null;
}

/** Whether unnamed words stand for people or a text that can be quoted: "a senior official", "the letter". */
function voice(reading: Reading, subject: Subject): boolean {
  if (subject.pronoun || /^\p{Lu}/u.test(subject.head)) return true;
  const head = subject.head.toLowerCase();
  const single = head.endsWith('s') ? head.slice(0, -1) : head;
  if (
    ROLE_NOUNS.has(head) ||
    ROLE_NOUNS.has(single) ||
    GENERIC_SOURCES.has(head) ||
    GENERIC_SOURCES.has(single) ||
    BODY_NOUNS.has(head) ||
    CUE_NOUN.test(head) ||
    AGENT.test(single)
  )
    return !/^(?:people|some|many|others)$/u.test(head);
  if (
    (subject.label ?? '')
      .split(' ')
      .some((word) => AGENT.test(word.toLowerCase().replace(/s$/u, '')) && word.endsWith('s'))
  )
    return true;
  return reading.frame.names.some(
    (name) =>
      name.from >= subject.from &&
      name.to <= subject.to &&
      (name.text.endsWith(subject.head) || name.kind === 'person'),
  );
}

/** "Clinton, who called it ...": the name before `who`. */
function antecedent(reading: Reading, clause: Clause): NameUse | null {
  if (clause.link !== 'who') return null;
  const { tokens, names } = reading.frame;
  let at = clause.groupFrom;
  while (at > 0 && tokens[at]?.lower !== 'who') at--;
  if (tokens[at - 1]?.text === ',') at--;
  const name = names.find((candidate) => candidate.to === at || candidate.tail === at);
  return name && name.kind !== 'role' && !name.known
    ? { start: name.start, end: name.end, name: name.text }
    : null;
}
