/** What is told of somebody by the way, between the subject and its verb: "Ana Ruiz, who ran the port for years, was fined". */
import type { Clause, Group } from './clause-parts.ts';
import type { Frame } from './frame.ts';
import { AUX, COORD, DET, MODAL, PREP, SUBORD } from './lexicon.ts';

/** Words that open what is told of somebody by the way, between commas. */
const OF_WHOM = /^(?:who|which|whose|whom|where)$/u;
const MOST_INSIDE = 4;
const WIDEST_ASIDE = 30;
/** Most words of what a thing is, from its comma to the verb. */
const LONGEST_KIND = 9;

/** The relative clause behind a comma that the last clauses belong to: its index, and the token of its comma. */
export function asideAt(frame: Frame, clauses: readonly Clause[]): { clause: number; comma: number } | null {
  for (let index = clauses.length - 1; index >= Math.max(0, clauses.length - MOST_INSIDE); index--) {
    const clause = clauses[index] as Clause;
    if (clause.relation === 'main') return null;
    if (clause.relation === 'relative' && clause.link === ',')
      return { clause: index, comma: clause.groupFrom - 1 };
    const kind = clause.relation === 'relative' && clause.link === 'that' ? whatItIs(frame, clause) : -1;
    if (kind >= 0) return { clause: index, comma: kind };
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

/** "The film, a drama that drew a walkout, won": the comma before what a thing is, told with what it did; -1 where none stands there. */
function whatItIs({ tokens, flags }: Frame, { groupFrom }: Clause): number {
  const link = tokens.findLastIndex(({ lower }, at) => at < groupFrom && lower === 'that');
  for (let at = link - 1; at > 0 && groupFrom - at < LONGEST_KIND; at--) {
    const token = tokens[at];
    if (token?.text === ',') return ((flags[at + 1] ?? 0) & DET) !== 0 && at > 0 ? at : -1;
    if (token?.kind === 'mark' || ((flags[at] ?? 0) & (COORD | SUBORD | AUX | MODAL)) !== 0) return -1;
    if (token?.cap === false && token.form?.past === true) return -1;
  }
  return -1;
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
