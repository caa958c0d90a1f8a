/** What is told of somebody by the way, between the subject and its verb: "Ana Ruiz, who ran the port for years, was fined". */
import type { Clause, Group } from './clause-parts.ts';
import type { Frame } from './frame.ts';
import { PREP } from './lexicon.ts';

/** Words that open what is told of somebody by the way, between commas. */
const OF_WHOM = /^(?:who|which|whose|whom|where)$/u;
const MOST_INSIDE = 4;
const WIDEST_ASIDE = 30;

/** The relative clause behind a comma that the last clauses belong to: its index, and the token of its comma. */
export function asideAt(frame: Frame, clauses: readonly Clause[]): { clause: number; comma: number } | null {
  for (let index = clauses.length - 1; index >= Math.max(0, clauses.length - MOST_INSIDE); index--) {
    const clause = clauses[index] as Clause;
    if (clause.relation === 'main') return null;
    if (clause.relation === 'relative' && clause.link === ',')
      return { clause: index, comma: clause.groupFrom - 1 };
    const where = clause.relation === 'adverbial' && clause.link === 'where';
    if ((clause.relation !== 'relative' && !where) || !OF_WHOM.test(clause.link ?? '')) continue;
    for (let at = clause.groupFrom - 1; at > 0 && clause.groupFrom - at < WIDEST_ASIDE; at--) {
      if (frame.tokens[at]?.lower !== clause.link) continue;
      // ", who", ", in which", ", one of whom"
      for (let back = at - 1; back >= Math.max(0, at - 3); back--)
        if (frame.tokens[back]?.text === ',') return { clause: index, comma: back };
      return null;
    }
    return null;
  }
  return null;
}

/** "The findings, published on Wednesday in a journal, overturn": what was done to the subject, told between commas before its verb. */
export function besideSubject(
  { tokens, flags, timed }: Frame,
  group: Group,
  previousVerb: number,
): Clause | null {
  const { from, verb, lemma } = group;
  if (previousVerb >= 0 || from !== verb || lemma === null || group.tense !== 'past') return null;
  // "Ana Ruiz, asked if she would stay, smiled"
  const asked =
    tokens[verb]?.lower === 'asked' &&
    /^(?:if|whether|about|why|how|what|when)$/u.test(tokens[verb + 1]?.lower ?? '');
  if (lemma.cue && !asked) return null;
  if (tokens[verb]?.act?.participle !== true || tokens[verb - 1]?.text !== ',' || verb < 2) return null;
  if (!asked && timed[verb + 1] !== true && ((flags[verb + 1] ?? 0) & PREP) === 0) return null;
  if (tokens.slice(0, verb - 1).some(({ kind, text }) => kind === 'mark' && !/^[.$€£%]$/u.test(text)))
    return null;
  let to = verb + 1;
  while (
    to < tokens.length &&
    tokens[to]?.text !== ',' &&
    (tokens[to]?.kind !== 'mark' || /^[$€£%]$/u.test(tokens[to]?.text ?? ''))
  )
    to++;
  if (tokens[to]?.text !== ',') return null;
  return {
    subjectFrom: verb,
    subjectTo: verb,
    groupFrom: from,
    verb,
    to,
    lemma,
    tense: 'past',
    passive: true,
    negated: false,
    relation: 'relative',
    link: ',',
    parent: -1,
    contentBefore: false,
  };
}
