/** "Police arrested a 34-year-old welder. He was freed on Tuesday": one person to whom a body that is no person did something. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { AUX, COORD, PREP, PRON, REL, SUBORD } from '../grammar/lexicon.ts';
import { ROLE_NOUNS } from '../words/roles.ts';
import type { Directory } from './directory.ts';
import { labelOf } from './label.ts';
import { personal, SEX } from './pronoun.ts';
import { type Recalled, type Subject, useOf } from './subject-parts.ts';

/** "The case was brought by Ana Ruiz. Outside the court she said ...": who did what a passive tells; null where no one person is named. */
export function agentOf(
  { tokens, names, quoted }: Frame,
  { passive, verb, to }: Clause,
  directory: Directory,
  sentence: number,
): Recalled | null {
  if (!passive || tokens[verb + 1]?.lower !== 'by' || quoted[verb]) return null;
  const name = names.find(({ head, from }) => head === verb + 2 || from === verb + 2);
  const next = name ? tokens[name.to]?.lower : undefined;
  if (!name || name.to > to || next === 'and' || tokens[name.to]?.kind === 'possessive') return null;
  const entity = directory.entityOf(name);
  if (entity?.kind !== 'person') return null;
  return {
    use: { start: name.start, end: name.end, name: entity.name },
    sentence,
    label: null,
    head: name.text,
    agent: true,
  };
}

/** What is done to people by bodies, after which the text goes on with them. */
const DONE_TO_PEOPLE =
  /^(?:arrest|detain|hold|seize|capture|charge|question|rescue|find|free|release|jail|shoot|kidnap|abduct|name|hire|appoint|fire|sack|suspend|expel|deport|fine|sentence|convict|acquit|treat)$/u;
const LONGEST = 6;

/** Whom the clause leaves in mind for a later "he" or "she" that does not speak; null where that is nobody certain. */
export function patientOf(
  frame: Frame,
  { lemma, verb, passive, negated, to }: Clause,
  subject: Subject,
  directory: Directory,
  sentence: number,
): Recalled | null {
  const { tokens, flags } = frame;
  if (passive || negated || !DONE_TO_PEOPLE.test(lemma?.lemma ?? '')) return null;
  if (
    subject.uses.some(({ name }) => personal(directory.byName(name), subject.head)) ||
    SEX.has(subject.head)
  )
    return null;
  const from = verb + 1;
  if (!/^(?:an?|one|the)$/u.test(tokens[from]?.lower ?? '')) return null;
  let end = from + 1;
  while (
    end < to &&
    end - from <= LONGEST &&
    tokens[end]?.kind === 'word' &&
    !frame.timed[end] &&
    ((flags[end] ?? 0) & (PREP | COORD | SUBORD | REL | AUX | PRON)) === 0
  )
    end++;
  const head = tokens[end - 1];
  if (!head || head.cap || end - from < 2) return null;
  const aged = tokens.slice(from, end).find(({ lower }) => lower.endsWith('-year-old'));
  if (!aged && !SEX.has(head.lower) && !ROLE_NOUNS.has(head.lower)) return null;
  const label = labelOf(frame, from, end);
  if (label === null) return null;
  return {
    use: useOf(frame, from, end, label),
    sentence,
    label,
    head: aged && !SEX.has(head.lower) ? aged.lower : head.lower,
    patient: true,
  };
}
