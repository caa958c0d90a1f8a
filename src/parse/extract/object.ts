/** Whom "him" and "her" mean in what a title tells: no title has a pronoun without a name. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Directory } from './directory.ts';
import type { Frame } from '../grammar/frame.ts';
import { surnameOf } from '../grammar/gazetteer.ts';
import { ADV, COORD, PREP, PRON, REL, SUBORD } from '../grammar/lexicon.ts';
import type { Memory } from './subject-parts.ts';

/** What a title that keeps such a pronoun is worth. */
const NAMELESS = 0.35;
/** Behind the verb, and no possessive: "calls her into his office", "calls her a hero", but not "calls her office". */
const OBJECT =
  /^\S+(?: \S+)? (him|her)(?= (?:into|to|from|for|as|in|on|at|of|with|by|out|up|off|over|about|after|before|that|an?|the)\b| [“"]|$)/u;
/** "names Ana Ruiz to replace him". */
const FOLLOWED = /( to (?:replace|succeed) )(him|her)$/u;
/** Himself by another word: whom the one who acts could mean himself by. */
const OWN = /\b(?:he|she|his|himself|herself|that)\b/u;

/**
 * The words of a predicate with "him" or "her" put by name where one such person alone was just told of; else how much less they are
 * worth. `before` are those to whom the act before it in the sentence was done: "found Jan Berg guilty and jailed him".
 */
export function withObject(
  text: string,
  subject: string,
  directory: Directory,
  memory: Memory,
  before: readonly string[],
): { readonly text: string; readonly worth: number } {
  const followed = FOLLOWED.exec(text);
  if (followed) {
    const [one, other] = peopleNear(subject, followed[2] === 'him' ? 'f' : 'm', directory, memory, before);
    const known = one !== undefined && other === undefined;
    return {
      text: text.slice(0, followed.index) + (known ? `${followed[1]}${surnameOf(one)}` : ''),
      worth: 1,
    };
  }
  const pronoun = OBJECT.exec(text)?.[1] ?? (/^\S+(?: \S+)? him(?: |$)/u.test(text) ? 'him' : undefined);
  if (pronoun === undefined) return { text, worth: 1 };
  const meant = peopleNear(subject, pronoun === 'him' ? 'f' : 'm', directory, memory, before);
  const [one] = meant;
  if (one === undefined || meant.length > 1 || OWN.test(text)) return { text, worth: NAMELESS };
  return { text: text.replace(` ${pronoun}`, ` ${surnameOf(one)}`), worth: 1 };
}

/** "told him he had failed", told as "says he has failed": the one spoken to by name where one alone was just told of. */
export function withListener(
  text: string,
  listener: string,
  subject: string,
  directory: Directory,
  memory: Memory,
): { readonly text: string; readonly worth: number } {
  if (!text.startsWith('say')) return { text, worth: 1 };
  const [all, lead = ''] = /^(says?(?: that)?) (?:he|she)(?= )/u.exec(text) ?? [];
  if (all === undefined || !/^(?:him|her)$/u.test(listener)) return { text, worth: 1 };
  const [one, other] = peopleNear(subject, listener === 'him' ? 'f' : 'm', directory, memory);
  if (one === undefined || other !== undefined) return { text, worth: NAMELESS };
  return { text: `${lead} ${surnameOf(one)}${text.slice(all.length)}`, worth: 1 };
}

/** Whether a verb acts upon something right behind it: what is new, or what may have been told of: "fired 300 workers", "fired the men". */
export function actsUpon(
  { tokens, flags, timed }: Frame,
  { verb, to, passive }: Clause,
): { readonly acted?: 'new' | 'known' } {
  const [at, next] = [verb + 1, tokens[verb + 1]];
  if (passive || at >= to || !next || next.kind === 'mark' || timed[at]) return {};
  if (POINTS.test(next.lower)) return { acted: 'known' };
  return ((flags[at] ?? 0) & (PREP | ADV | COORD | SUBORD | REL | PRON)) === 0 ? { acted: 'new' } : {};
}
const POINTS = /^(?:the|this|that|these|those|him|her|it|them|both|all)$/u;

/** Those whom the clause that a further act follows names behind its verb, and who acts in the one that a side clause stands beside. */
export function doneTo(
  frame: Frame,
  clauses: readonly Clause[],
  index: number,
  directory: Directory,
): string[] {
  const clause = clauses[index];
  const parent = clause && clauses[clause.parent];
  if (!parent) return [];
  // "Ana Ruiz, the mayor, quit a day after prosecutors charged her"
  const beside = clause.relation === 'adverbial' && clause.parent < index;
  if (clause.relation !== 'coordinate' && !beside) return [];
  return frame.names.flatMap((name) => {
    const inside = beside
      ? name.from >= parent.subjectFrom && name.to <= parent.groupFrom
      : name.from > parent.verb && name.to < clause.groupFrom;
    const entity = inside ? directory.entityOf(name) : null;
    return entity?.kind === 'person' ? [entity.name] : [];
  });
}

/** Who else acts in this sentence and the one before, or is told of `before`, without those known to be of a sex. */
function peopleNear(
  subject: string,
  not: 'm' | 'f',
  directory: Directory,
  memory: Memory,
  before: readonly string[] = [],
): string[] {
  const near = memory.recent.filter((entry) => memory.sentence - entry.sentence <= 1);
  return [...new Set([...near.map((entry) => entry.use.name), ...before])].filter((name) => {
    const entity = directory.byName(name);
    return name !== subject && entity?.kind === 'person' && entity.sex !== not;
  });
}
