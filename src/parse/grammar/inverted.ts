/** Clauses of speech whose subject stands behind the verb. */
import type { Clause, Group } from './clause-parts.ts';
import type { Frame } from './frame.ts';
import { AUX, DET, PREP, REL, SUBORD } from './lexicon.ts';

/** "“...,” said Ana Ruiz, a lawyer": the subject follows the verb. */
export function inverted(frame: Frame, group: Group): Clause | null {
  const { tokens, flags, names } = frame;
  if (!group.lemma?.cue || group.verb !== group.from || group.passive) return null;
  const before = tokens[group.from - 1];
  const left =
    before &&
    (frame.quoted[group.from - 1] === true || (before.text === ',' && frame.quoted[group.from - 2] === true));
  if (!left || group.lemma.person) return null;
  let from = group.verb + 1;
  while (from < tokens.length && frame.timed[from]) from++;
  const first = tokens[from];
  if (!first || frame.quoted[from]) return null;
  const name =
    // "said WHO director Ana Ruiz": who speaks is not the body
    names.find(({ head, kind }) => kind === 'person' && head === from) ??
    names.find((candidate) => candidate.head === from || candidate.from === from);
  let to = from;
  // "said Ruiz's lawyer": not Ruiz
  const owner = name && tokens[name.to]?.kind === 'possessive';
  if (name && !owner) to = name.to;
  else if (owner || (((flags[from] ?? 0) & DET) !== 0 && first.lower !== 'that' && first.lower !== 'this')) {
    to = (name?.to ?? from) + 1;
    while (
      to < tokens.length &&
      tokens[to]?.kind !== 'mark' &&
      !frame.timed[to] &&
      ((flags[to] ?? 0) & (PREP | SUBORD | REL | AUX)) === 0
    )
      to++;
    const inside = names.find((candidate) => candidate.from < to && candidate.to > to);
    if (inside) to = inside.to;
    if (to - from < 2) return null;
  } else if (/^(?:he|she|they)$/u.test(first.lower)) to = from + 1;
  else if (first.kind === 'word' && ROLE_LIKE.test(first.lower)) {
    while (
      to < tokens.length &&
      tokens[to]?.kind === 'word' &&
      to - from < 5 &&
      ((flags[to] ?? 0) & (PREP | SUBORD)) === 0
    )
      to++;
  } else {
    // "said 9/11 widow Terry Strada": a name closes a few words of description
    const near = names.find((candidate) => candidate.from > from && candidate.from - from <= 5);
    if (
      !near ||
      tokens
        .slice(from, near.from)
        .some(
          (token, k) =>
            (token.kind === 'mark' && token.text !== '/') ||
            ((flags[from + k] ?? 0) & (PREP | SUBORD | AUX)) !== 0,
        )
    )
      return null;
    to = near.to;
  }
  return {
    subjectFrom: from,
    subjectTo: to,
    groupFrom: group.from,
    verb: group.verb,
    to: tokens.length,
    lemma: group.lemma,
    tense: group.tense,
    passive: false,
    negated: group.negated,
    relation: 'main',
    link: null,
    parent: -1,
    contentBefore: true,
  };
}

const ROLE_LIKE = /(?:er|or|ist|ian|man|woman|person|ary|ant|ent|ials|ers|ors|ists|ians|ants|ents)$/u;
