/** Whose words: the speaker that a clause of speech gives. */
import type { Span } from '../../model/text.ts';
import type { Clause } from '../grammar/clause-parts.ts';
import type { NameUse, Sentence } from '../document.ts';
import type { Frame } from '../grammar/frame.ts';
import { AUX, DET, SUBORD, type Verb } from '../grammar/lexicon.ts';
import type { Subject } from './subject-parts.ts';
import { BODY_NOUNS, GENERIC_SOURCES, ROLE_NOUNS } from '../words/roles.ts';
import { CUE_NOUN, GROUP_NOUN, TEXT_NOUN, isAgent } from '../words/voices.ts';

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

const PERSONAL = /^(?:he|she|they|i|we|it)$/u;

/** "Ruiz said Ivanov was right when he said": the pronoun may be either. */
function doubtful(reading: Reading, index: number, use: NameUse): boolean {
  const clause = reading.clauses[index];
  if (!clause || clause.relation !== 'adverbial') return false;
  for (let at = clause.parent; at >= 0; at = reading.clauses[at]?.parent ?? -1) {
    const subject = reading.subjects[at];
    const [other] = subject?.uses ?? [];
    if (other && subject && !subject.pronoun && other.name !== use.name)
      return reading.frame.names.some((name) => name.start === other.start && name.kind !== 'role');
  }
  return false;
}

const MENTAL =
  /^(?:know|believe|think|feel|hope|expect|fear|see|understand|realize|wish|learn|remember|forget|doubt|mean|foresee|view|show|underscore|underline|highlight|signal)$/u;

/** Whether a verb tells that somebody speaks, not that somebody holds or knows. */
export function speaks(clause: Clause): boolean {
  if (clause.lemma === null || !speechVerb(clause.lemma)) return false;
  return clause.tense !== 'modal' || clause.lemma.kinds.includes('statement');
}

export function speechVerb(verb: Verb): boolean {
  return (
    (verb.cue || verb.clause || verb.kinds.includes('statement')) &&
    !MENTAL.test(verb.lemma) &&
    verb.lemma !== 'interview'
  );
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
  const inserted = beforeInsertion(reading, clause);
  if (inserted) return { speaker: inserted, cue };
  if (clause.link === 'what' && (subject.pronoun || !use)) {
    // "pledged to answer what it called ...": the one who speaks is the subject of the sentence
    for (let at = clause.parent; at >= 0; at = reading.clauses[at]?.parent ?? -1) {
      const found = sourceOf(reading, at);
      if (found) return { ...found, cue };
    }
    const own = reading.frame.tokens[clause.subjectFrom];
    return own && PERSONAL.test(own.lower)
      ? { speaker: { start: own.start, end: own.end, name: use?.name ?? own.text }, cue }
      : null;
  }
  if (subject.pronoun && clause.relation === 'complement') {
    // "Ruiz said she thinks ...": the name is better than the pronoun
    const outer = reading.clauses[clause.parent];
    const told = reading.subjects[clause.parent];
    if (outer && told && !told.pronoun && speaks(outer) && use && told.uses[0]?.name === use.name) {
      const found = sourceOf(reading, clause.parent);
      if (found) return { ...found, cue };
    }
  }
  if (use && subject.pronoun && doubtful(reading, index, use)) return null;
  if (clause.relation === 'coordinate' && clause.subjectTo <= clause.subjectFrom && speaks(clause)) {
    const found = spokeBefore(reading, clause);
    if (found) return { ...found, cue };
  }
  if (use && (subject.label === null || clause.contentBefore || voice(reading, subject)))
    return { speaker: use, cue };
  if (subject.pronoun) {
    const token = reading.frame.tokens[clause.subjectFrom];
    if (token && PERSONAL.test(token.lower))
      return { speaker: { start: token.start, end: token.end, name: token.text }, cue };
    if (clause.subjectTo > clause.subjectFrom) return null;
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
    const found = clause.parent >= 0 ? sourceOf(reading, clause.parent) : null;
    return found ? { ...found, cue } : null;
  }
  return null;
}

/** "said she saw it but denied ...": the verb of speech before has the same speaker. */
function spokeBefore(reading: Reading, clause: Clause): Source | null {
  for (let at = clause.parent; at >= 0; at = reading.clauses[at]?.parent ?? -1) {
    const outer = reading.clauses[at];
    const found = outer && speaks(outer) ? sourceOf(reading, at) : null;
    if (found) return found;
  }
  return null;
}

/**
 * "Ana Ruiz, president of the union, which ..., said", "Ana Ruiz, whose firm ..., denied", "One of the men, who ..., said":
 * who opens the sentence before a comma or dash, where the verb stands behind the second one without a subject of its own.
 */
function beforeInsertion(reading: Reading, clause: Clause): NameUse | null {
  const { tokens, names, flags } = reading.frame;
  const close = tokens[clause.groupFrom - 1]?.text ?? '';
  if (!INSERTION.test(close) || clause.passive) return null;
  const whole = clause.subjectTo > clause.subjectFrom && tokens[clause.subjectTo]?.text !== close;
  if (whole && (clause.link !== ',' || tokens[clause.subjectFrom - 1]?.text !== ',')) return null;
  const name = names.find((candidate) => candidate.head <= 2 && tokens[candidate.to]?.text === close);
  if (name && name.to >= clause.groupFrom - 1) return null;
  if (name)
    return name.kind === 'role' || (whole && name.kind !== 'person') || name.known?.form === 'people'
      ? null
      : { start: name.start, end: name.end, name: name.text };
  const [first] = tokens;
  if (whole || !first || (((flags[0] ?? 0) & DET) === 0 && first.lower !== 'one')) return null;
  let to = 1;
  while (to < 9 && tokens[to]?.kind === 'word' && ((flags[to] ?? 0) & (AUX | SUBORD)) === 0) to++;
  const last = tokens[to - 1];
  if (!last || tokens[to]?.text !== close || to < 2 || to >= clause.groupFrom - 1) return null;
  const text = tokens.slice(0, to).map((token) => token.text);
  return { start: first.start, end: last.end, name: text.join(' ') };
}

const INSERTION = /^(?:[,—–―]|--)$/u;

/** Whether unnamed words stand for people or a text that can be quoted: "a senior official", "the letter". */
function voice(reading: Reading, subject: Subject): boolean {
  if (subject.pronoun || /^\p{Lu}/u.test(subject.head)) return true;
  // "Moody's said": a firm whose name ends so
  if (/^['’]s?$/u.test(subject.head)) return reading.frame.names.some(({ to }) => to === subject.to - 1);
  const head = subject.head.toLowerCase();
  const single = head.endsWith('s') ? head.slice(0, -1) : head;
  if (
    ROLE_NOUNS.has(head) ||
    ROLE_NOUNS.has(single) ||
    GENERIC_SOURCES.has(head) ||
    GENERIC_SOURCES.has(single) ||
    BODY_NOUNS.has(head) ||
    CUE_NOUN.test(head) ||
    TEXT_NOUN.test(head) ||
    GROUP_NOUN.test(head) ||
    isAgent(single)
  )
    return !/^(?:people|some|many|others)$/u.test(head);
  if (
    (subject.label ?? '')
      .split(' ')
      .some((word) => isAgent(word.toLowerCase().replace(/s$/u, '')) && word.endsWith('s'))
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
