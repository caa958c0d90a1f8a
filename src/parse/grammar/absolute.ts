/**
 * Acts told beside the sentence: "a split emerged, with the union calling the offer an insult", and the last acts of a list
 * under one auxiliary: "has cut rates, closed branches and frozen wages".
 */
import type { Clause, Group, Tense } from './clause-parts.ts';
import type { Frame } from './frame.ts';
import { ADV, AUX, COORD, DET, MODAL, PREP, PRON, REL, SUBORD } from './lexicon.ts';

/** Things, one of which no verb acts upon without an article: "drilling rig", "training camp". */
const THING =
  /^(?:rig|platform|vessel|boat|ship|plane|jet|machine|plant|site|station|camp|ground|field|pitch|room|hall|centre|center|school|company|firm|group|house|party|team|squad|crew|season|system|line|unit|union|commission|committee|body|order|tool|pool|wheel|gear|strip)$/u;
/** Longest subject of such an act, in words. */
const LONGEST = 7;

/** `with` + somebody named + a verb in -ing, behind a comma: a finite act in all but form. Null where `at` is no such `with`. */
export function absoluteAt(frame: Frame, at: number): Group | null {
  const { tokens, flags, names } = frame;
  if (tokens[at]?.lower !== 'with' || tokens[at - 1]?.text !== ',' || frame.quoted[at]) return null;
  let named = false;
  for (let verb = at + 2; verb < tokens.length && verb - at <= LONGEST; verb++) {
    const token = tokens[verb];
    const flag = flags[verb] ?? 0;
    named ||= names.some((name) => name.to === verb && name.head > at);
    if (!token || token.kind === 'mark' || frame.quoted[verb] || frame.timed[verb]) return null;
    if ((flag & (PREP | COORD | SUBORD | REL | PRON | AUX | MODAL)) !== 0) return null;
    if (token.cap || names.some((name) => name.from <= verb && verb < name.to)) continue;
    const form = token.form;
    if (!form?.ing) continue;
    // "with the Aurora drilling rig still in flames": what kind of thing
    if (THING.test(tokens[verb + 1]?.lower ?? '')) return null;
    if (!named || form.verb.stative) return null;
    return { from: verb, verb, lemma: form.verb, tense: 'past', passive: false, negated: false };
  }
  return null;
}

/** The clause of an act told with `with`, whose subject begins behind it. */
export function absoluteClause(frame: Frame, group: Group, at: number, before: readonly Clause[]): Clause {
  let end = group.from;
  while (end - 1 > at + 1 && ((frame.flags[end - 1] ?? 0) & ADV) !== 0) end--;
  return {
    subjectFrom: at + 1,
    subjectTo: end,
    groupFrom: group.from,
    verb: group.verb,
    to: frame.tokens.length,
    lemma: group.lemma,
    tense: group.tense,
    passive: false,
    negated: false,
    relation: 'coordinate',
    link: 'with',
    parent: before.findLastIndex(({ relation }) => relation === 'main'),
    contentBefore: false,
  };
}

/**
 * A participle behind `and` that shares the auxiliary of an act before: "has cut rates and frozen wages", "has cut rates,
 * closed branches and frozen wages". `found` are the groups of the sentence so far.
 */
export function sharedParticiple(frame: Frame, at: number, found: readonly Group[]): Group | null {
  const token = frame.tokens[at];
  const next = frame.tokens[at + 1];
  if (((frame.flags[at - 1] ?? 0) & COORD) === 0 || frame.quoted[at] || !token || token.cap) return null;
  const form = token.form;
  if (!form?.participle || form.past || form.base || next?.kind !== 'word') return null;
  if (((frame.flags[at + 1] ?? 0) & (PREP | COORD)) !== 0) return null;
  for (const before of found.toReversed()) {
    if (before.tense === 'perfect')
      return before.passive || before.lemma === null
        ? null
        : { ...before, from: at, verb: at, lemma: form.verb };
    const listed = frame.tokens[before.from - 1]?.text === ',' && before.from === before.verb;
    if (!listed || frame.tokens[before.verb]?.form?.participle !== true) return null;
  }
  return null;
}

const COUNT =
  /^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands|several|many|some|another|others?|more|people|of)$/u;

/**
 * A participle that shares the form of "be" of the act before it: "was arrested and charged with fraud", "was backed by voters
 * but rejected by the court", "was convicted and given seven years". What goes on with an object is a new act: "was arrested and denied
 * the charge".
 */
export function sharedPassive(frame: Frame, at: number, found: readonly Group[]): Group | null {
  const before = found.at(-1);
  const token = frame.tokens[at];
  if (!before?.passive || !token || token.cap || token.kind !== 'word' || frame.quoted[at]) return null;
  let left = at - 1;
  while (left > 0 && ((frame.flags[left] ?? 0) & ADV) !== 0) left--;
  // "ten were killed and 30 others injured": how many more
  while (left > at - 4 && COUNT.test(frame.tokens[left]?.lower ?? '')) left--;
  if (((frame.flags[left] ?? 0) & COORD) === 0) return null;
  const form = token.act;
  if (!form?.participle || form.base || (form.verb.bare && !byOthers(frame, at))) return null;
  const next = frame.tokens[at + 1];
  const open =
    !next ||
    (next.kind === 'mark' && !form.verb.clause && !form.verb.cue) ||
    frame.timed[at + 1] === true ||
    ((frame.flags[at + 1] ?? 0) & (PREP | COORD | SUBORD)) !== 0 ||
    next.lower === 'to';
  return open || !form.past ? { ...before, from: at, verb: at, lemma: form.verb } : null;
}

/** The tense of an act without a subject behind another: "has cut rates, closed branches" has closed them. */
export function sharedTense(frame: Frame, group: Group, before: Clause | undefined): Tense {
  const bare = group.from === group.verb && group.tense === 'past';
  const participle = frame.tokens[group.verb]?.form?.participle === true;
  return bare && participle && before?.tense === 'perfect' && !before.passive ? 'perfect' : group.tense;
}

/** "struck off by the Medical Board", "struck down by judges": who does it stands behind a verb that could do without. */
function byOthers({ tokens, flags }: Frame, at: number): boolean {
  if (/^(?:left|fled|driven|travelled|traveled)$/u.test(tokens[at]?.lower ?? '')) return false;
  const by = /^(?:off|down|out|up|over|back|away)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (tokens[by]?.lower !== 'by') return false;
  const who = tokens[by + 1];
  return who?.kind === 'word' && (who.cap || who.lower === 'police' || ((flags[by + 1] ?? 0) & DET) !== 0);
}
