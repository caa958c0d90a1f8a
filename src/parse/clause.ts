/** Finite clauses of a sentence: verb group, subject, what ties it to the rest. A shallow left-to-right reading. */
import { ADV, AUX, COORD, DET, MODAL, NEG, PREP, PRON, REL, SUBORD, verbForm, type Verb } from './lexicon.ts';
import type { Name } from './names.ts';
import type { Token } from './tokens.ts';

export type Relation = 'main' | 'coordinate' | 'complement' | 'adverbial' | 'relative';
export type Tense = 'past' | 'perfect' | 'present' | 'future' | 'modal' | 'progressive';

export interface Clause {
  /** Token indices: subject `[subjectFrom, subjectTo)`, verb group `[groupFrom, verb]`, end `to`. */
  readonly subjectFrom: number;
  readonly subjectTo: number;
  readonly groupFrom: number;
  readonly verb: number;
  readonly to: number;
  /** Null for a copula or an unlisted verb. */
  readonly lemma: Verb | null;
  readonly tense: Tense;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly relation: Relation;
  /** The word that ties it: `that`, `after`, `who`, `and`. */
  readonly link: string | null;
  /** Index of the clause that it depends on, or -1. */
  readonly parent: number;
  /** The content stands before: "Rates will rise, the bank said". */
  readonly contentBefore: boolean;
}

/** A token list with what earlier stages know of it: quoted words are no part of the frame, time words are skipped. */
export interface Frame {
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly quoted: readonly boolean[];
  readonly timed: readonly boolean[];
  readonly flags: readonly number[];
}

const HAVE = new Set(['has', 'have', 'had', 'having', "'ve"]);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'re"]);
const FUTURE = new Set(['will', "'ll", 'shall']);

interface Group {
  readonly from: number;
  readonly verb: number;
  readonly lemma: Verb | null;
  readonly tense: Tense;
  readonly passive: boolean;
  readonly negated: boolean;
}

function skip(frame: Frame, at: number, step: 1 | -1): number {
  while (at >= 0 && at < frame.tokens.length) {
    const flags = frame.flags[at] ?? 0;
    const beforeTime = (flags & PREP) !== 0 && frame.timed[at + 1] === true;
    if (frame.timed[at] || beforeTime || ((flags & ADV) !== 0 && (flags & (PREP | SUBORD)) === 0)) at += step;
    else break;
  }
  return at;
}

/** A group that begins with an auxiliary or modal at `at`. */
function auxiliaryGroup(frame: Frame, at: number): Group | null {
  const { tokens, flags } = frame;
  let [modal, have, be, negated, progressive] = [null as string | null, false, false, false, false];
  let present = false;
  let end = at;
  for (let seen = 0; end < tokens.length && seen < 8; end++, seen++) {
    const lower = tokens[end]?.lower ?? '';
    const flag = flags[end] ?? 0;
    if (frame.quoted[end]) break;
    if ((flag & NEG) !== 0 && lower !== 'no') negated = true;
    if (lower.endsWith("n't")) {
      const bare = lower.slice(0, -3);
      if (HAVE.has(bare)) have = true;
      else if (BE.has(bare)) be = true;
      else modal ??= bare;
      continue;
    }
    if ((flag & MODAL) !== 0) modal ??= lower;
    else if (HAVE.has(lower)) {
      have = true;
      if (lower === 'has' || lower === 'have') present = true;
    } else if (BE.has(lower)) {
      be = true;
      if (lower === 'is' || lower === 'are') present = true;
      if (lower === 'being') progressive = true;
    } else if (lower === 'did' || lower === 'does' || lower === 'do') modal ??= lower;
    else if ((flag & (ADV | NEG)) !== 0 || frame.timed[end]) continue;
    else break;
  }
  const word = tokens[end];
  const form = word && !word.cap && !frame.quoted[end] ? verbForm(word.lower) : undefined;
  const hypothetical = modal !== null && !FUTURE.has(modal) && !/^(?:did|does|do)$/u.test(modal);
  const tense = (fallback: Tense): Tense =>
    hypothetical ? 'modal' : modal && FUTURE.has(modal) ? 'future' : have ? 'perfect' : fallback;
  const auxEnd = end - 1;
  if (form && be && form.participle && !(form.ing && !form.participle)) {
    return {
      from: at,
      verb: end,
      lemma: form.verb,
      tense: tense(present ? 'present' : 'past'),
      passive: true,
      negated,
    };
  }
  if (form && be && form.ing)
    return {
      from: at,
      verb: end,
      lemma: form.verb,
      tense: tense('progressive'),
      passive: progressive,
      negated,
    };
  if (form && have && !be && form.participle)
    return { from: at, verb: end, lemma: form.verb, tense: tense('perfect'), passive: false, negated };
  if (form?.base && modal && !have && !be) {
    return {
      from: at,
      verb: end,
      lemma: form.verb,
      tense: /^did$/u.test(modal) ? 'past' : tense('present'),
      passive: false,
      negated,
    };
  }
  if (be && word?.lower === 'to' && verbForm(tokens[end + 1]?.lower ?? '')?.base) {
    return {
      from: at,
      verb: end + 1,
      lemma: verbForm(tokens[end + 1]?.lower ?? '')?.verb ?? null,
      tense: 'future',
      passive: false,
      negated,
    };
  }
  if (!be && !have && modal === null) return null;
  return {
    from: at,
    verb: Math.max(auxEnd, at),
    lemma: null,
    tense: tense(present ? 'present' : 'past'),
    passive: false,
    negated,
  };
}

/** Whether the form in -ed at `at` is a participle that modifies a noun, not the verb of a clause. */
function modifies(frame: Frame, at: number): boolean {
  const { tokens, flags } = frame;
  const left = skip(frame, at - 1, -1);
  if (left < 0) return true;
  const before = tokens[left] as Token;
  const flag = flags[left] ?? 0;
  if (before.kind === 'possessive' || (flag & (DET | PREP | MODAL)) !== 0)
    return before.lower !== 'that' && before.lower !== 'who';
  if (frame.quoted[left] && left === at - 1) return verbForm(tokens[at]?.lower ?? '')?.verb.cue !== true;
  if (/^[(["“‘-]$/u.test(before.text)) return true;
  if (before.text === ',' || before.text === '—' || before.text === '--') {
    // after a comma a verb goes on only when an appositive or relative clause has just ended
    return left === 0;
  }
  const after = tokens[at + 1];
  // "to resume severed channels": the verb before takes what follows as its object
  const governing = before.cap ? undefined : verbForm(before.lower);
  if (
    governing &&
    !governing.past &&
    (governing.ing || tokens[left - 1]?.lower === 'to') &&
    after?.kind === 'word'
  )
    return true;
  // "countries hit hard by the flu"
  const far = ((flags[at + 1] ?? 0) & ADV) !== 0 || after?.lower === 'hard' ? tokens[at + 2] : after;
  return (
    far?.lower === 'by' ||
    (before.lower.endsWith('ly') && (flags[left - 1] ?? 0) > 0 && ((flags[left - 1] ?? 0) & DET) !== 0)
  );
}

/** Forms that are oftener plural nouns than verbs. */
const PRESENT_NOUNS =
  /^(?:calls|reports|claims|talks|charges|notes|attacks|strikes|visits|plans|moves|votes|deals|results|states|comments|demands|promises|threats|views|hopes|backs|issues|places|means|needs|wants|tweets|posts|answers|appeals|remarks|forecasts|estimates|supports|quotes|protests|raises|shows|awards|studies|tests|details|lists|files|fires|names|orders|opens|starts|ends|turns|runs|pushes|causes|rules|rates|costs|prices|trades|gains|losses|falls|rises)$/u;
const AFTER_VERB = /^(?:that|:|the|a|an|he|she|it|they|his|her|its|their|on|to|for)$/u;

function groupAt(frame: Frame, at: number): Group | null {
  const token = frame.tokens[at] as Token;
  if (token.kind !== 'word' || frame.quoted[at] || token.cap) return null;
  const flag = frame.flags[at] ?? 0;
  if (
    (flag & (AUX | MODAL)) !== 0 &&
    token.lower !== 'having' &&
    token.lower !== 'being' &&
    token.lower !== 'been' &&
    token.lower !== 'be'
  ) {
    if (token.lower === "'s") return null;
    return auxiliaryGroup(frame, at);
  }
  const form = verbForm(token.lower);
  if (!form) return unlisted(frame, at);
  const previous = frame.tokens[at - 1];
  if (previous?.lower === 'to') return null;
  if (form.past && !modifies(frame, at)) {
    return {
      from: at,
      verb: at,
      lemma: form.verb,
      tense: 'past',
      passive: false,
      negated: (frame.flags[at - 1] ?? 0) & NEG ? true : false,
    };
  }
  if (form.third && !form.past && form.verb.lemma !== 'be') {
    const left = skip(frame, at - 1, -1);
    const before = frame.tokens[left];
    if (!before || before.kind !== 'word' || ((frame.flags[left] ?? 0) & (DET | PREP | AUX | MODAL)) !== 0)
      return null;
    const next = frame.tokens[at + 1];
    const pronoun = before.lower === 'he' || before.lower === 'she' || before.lower === 'it';
    if (PRESENT_NOUNS.test(token.lower) && !pronoun && !(before.cap && AFTER_VERB.test(next?.lower ?? '')))
      return null;
    if (!form.verb.cue && next && ((frame.flags[at + 1] ?? 0) & PREP) !== 0 && !pronoun) return null;
    if (form.verb.cue || before.cap || !next || ((frame.flags[at + 1] ?? 0) & (DET | PREP | SUBORD)) !== 0) {
      return { from: at, verb: at, lemma: form.verb, tense: 'present', passive: false, negated: false };
    }
  }
  return null;
}

const NOT_PAST =
  /(?:eed|bred|red|shed|sled|hundred|sacred|naked|wicked|rugged|aged|bed|unprecedented|wed|united|so-called)$/u;

/** A verb in -ed that no list has: it makes a clause, though never an event. */
function unlisted(frame: Frame, at: number): Group | null {
  const token = frame.tokens[at] as Token;
  if (
    token.lower.length < 5 ||
    !token.lower.endsWith('ed') ||
    frame.flags[at] !== 0 ||
    NOT_PAST.test(token.lower)
  )
    return null;
  if (modifies(frame, at) || frame.tokens[at - 1]?.lower === 'to') return null;
  return { from: at, verb: at, lemma: null, tense: 'past', passive: false, negated: false };
}

/** "ran the fund set up in May": a participle behind the object of a verb that takes no clause. */
function hangs(frame: Frame, before: Group | undefined, group: Group): boolean {
  if (
    !before ||
    before.lemma === null ||
    before.lemma.clause ||
    group.verb !== group.from ||
    group.tense !== 'past'
  )
    return false;
  if (verbForm(frame.tokens[group.verb]?.lower ?? '')?.participle !== true || group.from - before.verb < 2)
    return false;
  for (let at = before.verb + 1; at < group.from; at++) {
    const flag = frame.flags[at] ?? 0;
    if (
      (flag & (COORD | SUBORD | REL | PRON)) !== 0 ||
      /^(?:[,;:—–\-"“”]|--)$/u.test(frame.tokens[at]?.text ?? '')
    )
      return false;
  }
  return true;
}

/** Reduced relatives: in "the man arrested on Monday said" the first verb belongs to the noun. */
function reduced(frame: Frame, groups: readonly Group[]): Group[] {
  return groups.filter((group, index) => {
    if (hangs(frame, groups[index - 1], group)) return false;
    if (group.verb !== group.from || group.lemma?.clause || group.tense !== 'past') return true;
    const form = verbForm(frame.tokens[group.verb]?.lower ?? '');
    if (!form?.participle) return true;
    const next = groups[index + 1];
    if (!next || next.passive) return true;
    for (let at = group.verb + 1; at < next.from; at++) {
      const flag = frame.flags[at] ?? 0;
      const token = frame.tokens[at] as Token;
      if ((flag & (COORD | SUBORD | REL)) !== 0) return true;
      if (/^(?:[,;:—–]|--)$/u.test(token.text)) return true;
    }
    // the verb of the clause follows a noun phrase that is not this verb's own object
    const after = frame.flags[group.verb + 1] ?? 0;
    return (after & PREP) === 0 && !frame.timed[group.verb + 1];
  });
}

const BREAK = /^(?:[;:—–(…]|--|\.\.\.)$/u;

/** All finite clauses in order of their verbs. Linear in the sentence but for short walks to the left. */
export function clausesOf(frame: Frame): Clause[] {
  const { tokens, flags } = frame;
  const found: Group[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const group = groupAt(frame, at);
    if (!group) continue;
    found.push(group);
    at = group.verb;
  }
  const groups = reduced(frame, found);
  const clauses: Clause[] = [];
  for (const [index, group] of groups.entries()) {
    const previous = groups[index - 1];
    clauses.push(clauseOf(frame, group, previous ? previous.verb : -1, clauses));
  }
  const last = tokens.length;
  return clauses.map((clause, index) => {
    let to = last;
    for (const later of clauses.slice(index + 1)) {
      if (later.parent === index && later.relation === 'complement') continue;
      if (later.relation === 'relative' || (later.relation === 'complement' && later.parent > index))
        continue;
      to = Math.min(to, later.subjectFrom);
      while (
        to > clause.verb + 1 &&
        ((flags[to - 1] ?? 0) & (COORD | SUBORD) || /^(?:[,;—–]|--)$/u.test(tokens[to - 1]?.text ?? ''))
      )
        to--;
      break;
    }
    return { ...clause, to };
  });
}

function clauseOf(frame: Frame, group: Group, previousVerb: number, clauses: readonly Clause[]): Clause {
  const { tokens, flags, names } = frame;
  const turned = inverted(frame, group);
  if (turned) return turned;
  let end = skip(frame, group.from - 1, -1);
  let comma = false;
  if (tokens[end]?.text === ')') {
    // "Elijah Cummings (D-Md.) said"
    let open = end - 1;
    while (open > 0 && tokens[open]?.text !== '(' && end - open < 9) open--;
    if (tokens[open]?.text === '(') end = skip(frame, open - 1, -1);
  }
  if (/^(?:[,—–]|--)$/u.test(tokens[end]?.text ?? '')) {
    // an insertion between subject and verb: step over it to the comma that opened it
    const name = names.find((candidate) => candidate.tail === end + 1 && candidate.tail > candidate.to);
    let open = name ? name.to : end - 1;
    while (!name && open > previousVerb && open > 0 && tokens[open]?.text !== tokens[end]?.text) open--;
    if (open > 0 && tokens[open]?.text === tokens[end]?.text) end = skip(frame, open - 1, -1);
    comma = true;
  }
  let at = end;
  let link: string | null = null;
  let relation: Relation = 'main';
  let parent = -1;
  const lastClause = clauses.length - 1;
  let reach = lastClause;
  for (; at >= 0; at--) {
    const token = tokens[at] as Token;
    const flag = flags[at] ?? 0;
    const inner = clauses[reach];
    if (
      at === previousVerb &&
      inner &&
      inner.relation === 'relative' &&
      !inner.lemma?.clause &&
      inner.link !== null
    ) {
      // "a tent that was to shelter guests collapsed": step over the relative clause to what it tells of
      let open = inner.groupFrom - 1;
      while (open > 0 && tokens[open]?.lower !== inner.link) open--;
      end = skip(frame, tokens[open - 1]?.text === ',' ? open - 2 : open - 1, -1);
      reach -= 1;
      previousVerb = clauses[reach]?.verb ?? -1;
      if (open === 0 || end < 0) break;
      at = end + 1;
      continue;
    }
    if (at === previousVerb) {
      relation = 'complement';
      parent = lastClause;
      break;
    }
    if (frame.quoted[at] && at < end) break;
    if (token.lower === 'that' && at < end && tokens[at + 1] !== undefined) {
      relation = clauses[lastClause]?.lemma?.clause && at > previousVerb ? 'complement' : 'relative';
      link = 'that';
      parent = lastClause;
      break;
    }
    if (token.lower === 'that' && at === end) {
      relation = 'relative';
      link = 'that';
      parent = lastClause;
      break;
    }
    if ((flag & REL) !== 0 && /^(?:who|which|whom|whose|what|how|why|whether)$/u.test(token.lower)) {
      relation = 'relative';
      link = token.lower;
      parent = lastClause;
      break;
    }
    if ((flag & SUBORD) !== 0 && at < end && subordinates(frame, at)) {
      relation = 'adverbial';
      link = token.lower;
      parent = lastClause;
      break;
    }
    if ((flag & COORD) !== 0 && frame.timed[at - 1] && frame.timed[at + 1]) continue;
    if (
      (flag & COORD) !== 0 &&
      at <= end &&
      previousVerb >= 0 &&
      at > previousVerb &&
      (at === end || !opened(frame, at, previousVerb))
    ) {
      relation = 'coordinate';
      link = token.lower;
      parent = lastClause;
      break;
    }
    if (token.text === ',' && !listComma(frame, at, end) && !opened(frame, at, previousVerb)) {
      relation = previousVerb >= 0 ? 'coordinate' : 'main';
      link = ',';
      parent = previousVerb >= 0 ? lastClause : -1;
      break;
    }
    if (BREAK.test(token.text) || /^["“”]$/u.test(token.text)) break;
  }
  let from = at + 1;
  while (
    from <= end &&
    (frame.timed[from] ||
      (((flags[from] ?? 0) & PREP) !== 0 && frame.timed[from + 1] === true) ||
      /^[,"”“]$/u.test(tokens[from]?.text ?? '') ||
      ((flags[from] ?? 0) & ADV && !((flags[from] ?? 0) & DET)))
  )
    from++;
  if (relation === 'complement' && previousVerb >= 0 && clauses[lastClause]?.lemma?.person)
    from = afterPerson(frame, from, end);
  if (
    from <= end &&
    (flags[from] ?? 0) & PREP &&
    !/^(?:about|over|around|up|more|less|near)$/u.test(tokens[from]?.lower ?? '')
  ) {
    // "In Brussels officials said": the subject is what follows the place
    const name = names.find((candidate) => candidate.head === from + 1 && candidate.tail <= end);
    if (name) from = name.tail;
  }
  const speech = group.lemma?.clause === true || group.lemma?.cue === true;
  const contentBefore =
    speech &&
    (!comma || (at >= 0 && frame.quoted[at] === true)) &&
    (link === ',' || (at >= 0 && frame.quoted[at] === true) || /^["”]$/u.test(tokens[at]?.text ?? '')) &&
    (previousVerb >= 0 || (at > 0 && frame.quoted[at - 1] === true)) &&
    bareSpeech(frame, group.verb);
  return {
    subjectFrom: Math.min(from, end + 1),
    subjectTo: end + 1,
    groupFrom: group.from,
    verb: group.verb,
    to: tokens.length,
    lemma: group.lemma,
    tense: group.tense,
    passive: group.passive,
    negated: group.negated,
    relation: contentBefore ? 'main' : relation,
    link,
    parent: contentBefore ? -1 : parent,
    contentBefore,
  };
}

/** "“...,” said Ana Ruiz, a lawyer": the subject follows the verb. */
function inverted(frame: Frame, group: Group): Clause | null {
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
  const name = names.find((candidate) => candidate.head === from || candidate.from === from);
  let to = from;
  if (name) to = name.to;
  else if (((flags[from] ?? 0) & DET) !== 0 && first.lower !== 'that' && first.lower !== 'this') {
    to = from + 1;
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
        .some((token, k) => token.kind === 'mark' || ((flags[from + k] ?? 0) & (PREP | SUBORD | AUX)) !== 0)
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

/** `said` with nothing of its own after it but time, place or a stop. */
function bareSpeech(frame: Frame, verb: number): boolean {
  let at = verb + 1;
  while (at < frame.tokens.length && frame.timed[at]) at++;
  const token = frame.tokens[at];
  if (!token) return true;
  if (/^(?:[.,;:—–]|--)$/u.test(token.text)) return true;
  const flag = frame.flags[at] ?? 0;
  return (flag & (PREP | SUBORD)) !== 0 && token.lower !== 'that';
}

/** `as`, `after`, `before`, `since`, `so` join clauses when a subject follows; `since` before a date does not. */
function subordinates(frame: Frame, at: number): boolean {
  if (frame.timed[at]) return false;
  const next = frame.flags[at + 1] ?? 0;
  const lower = frame.tokens[at]?.lower;
  if (
    lower === 'as' &&
    (frame.tokens[at + 1]?.lower === 'part' ||
      /^(?:such|well|known|same|soon)$/u.test(frame.tokens[at - 1]?.lower ?? ''))
  )
    return false;
  return lower !== 'so' || (next & ADV) === 0;
}

/** Whether `that` (or another link) has opened a clause since the last verb whose own verb is still to come. */
function opened(frame: Frame, at: number, previousVerb: number): boolean {
  for (let k = at - 1; k > previousVerb; k--) {
    const token = frame.tokens[k] as Token;
    if (
      token.lower === 'that' ||
      (((frame.flags[k] ?? 0) & SUBORD) !== 0 && k > previousVerb && subordinates(frame, k))
    )
      return previousVerb >= 0;
    if (/^(?:[,;—]|--)$/u.test(token.text) && frame.tokens[k + 1]?.cap !== true) return false;
  }
  return false;
}

/** A comma inside a list of names or nouns ("Rome, Paris and Berlin said"): what follows it up to the verb holds an `and`. */
function listComma(frame: Frame, at: number, end: number): boolean {
  const { tokens, flags } = frame;
  let and = false;
  for (let k = at + 1; k <= end; k++) {
    if (tokens[k]?.lower === 'and') and = true;
    if ((flags[k] ?? 0) & (PREP | SUBORD)) return false;
  }
  if (!and || end - at > 10) return false;
  const before = tokens[at - 1];
  return before?.kind === 'word' && before.cap && tokens[at + 1]?.cap === true;
}

/** Steps over whom something was told to: `told reporters (that) Moscow had`. */
function afterPerson(frame: Frame, from: number, end: number): number {
  let at = from;
  if ((frame.flags[at] ?? 0) & DET) at++;
  const name = frame.names.find((candidate) => candidate.from === at);
  if (name) return name.to <= end ? name.to : from;
  return at + 1 <= end ? at + 1 : from;
}
