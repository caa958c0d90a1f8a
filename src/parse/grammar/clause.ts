/** Finite clauses of a sentence: verb group, subject, what ties it to the rest. A shallow left-to-right reading. */
import { absoluteAt, absoluteClause, sharedParticiple, sharedPassive, sharedTense } from './absolute.ts';
import { asideAt, beforePlace, besideSubject } from './aside.ts';
import { behindDay, opensAside } from './behind-day.ts';
import { foretold } from './foretold.ts';
import type { Frame } from './frame.ts';
import type { Clause, Relation, Group } from './clause-parts.ts';
import { ADV, COORD, DET, REL, SUBORD } from './lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { BREAK, listComma, sharesVerb } from './listed.ts';
import { inverted } from './inverted.ts';
import { dashOpens, skip } from './steps.ts';
import { behindHappening, behindLead, behindPlace, withoutHappening, endsOpening } from './lead.ts';
import { bareSpeech, findsOut } from './bare-speech.ts';
import { reduced } from './reduced.ts';
import { speakersActs } from './speakers-act.ts';
import { thatBetween, toldToo } from './that.ts';
import { withTurnedPassive } from './turned-passive.ts';
import { groupAt } from './verb-group.ts';
import { beforeAge, tellsWhat } from './beside-noun.ts';
import { workBefore } from './works.ts';

/** Pronouns that a relative clause without its own word begins with. */
const CONTACT = /^(?:he|she|they|we|i|it|you)$/u;

/** All finite clauses in order of their verbs. Linear in the sentence but for short walks to the left. */
export function clausesOf(frame: Frame): readonly Clause[] {
  const { tokens, flags } = frame;
  const found: Group[] = [];
  const beside = new Map<Group, number>();
  let that = false;
  for (let at = 0; at < tokens.length; at++) {
    const { verbal, cap, lower } = tokens[at] as Token;
    that ||= lower === 'that';
    if ((!verbal || cap) && lower !== 'with' && !(that && lower.endsWith('s'))) continue;
    const absolute = absoluteAt(frame, at);
    const group =
      absolute ?? sharedPassive(frame, at, found) ?? groupAt(frame, at) ?? sharedParticiple(frame, at, found);
    if (!group) continue;
    if (absolute) beside.set(absolute, at);
    found.push(group);
    at = group.verb;
  }
  const groups = reduced(frame, found);
  const clauses: Clause[] = [];
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index] as Group;
    const previous = groups[index - 1];
    const opens = beside.get(group);
    clauses.push(
      opens === undefined
        ? clauseOf(frame, group, previous ? previous.verb : -1, clauses)
        : absoluteClause(frame, group, opens, clauses),
    );
  }
  const last = tokens.length;
  const read = behindHappening(frame, clauses);
  const ended = read.map((clause, index) => {
    let to = last;
    for (let next = index + 1; next < read.length; next++) {
      const later = read[next] as Clause;
      if (later.parent === index && later.relation === 'complement') continue;
      if (later.relation === 'relative' || (later.relation === 'complement' && later.parent > index))
        continue;
      to = Math.min(to, later.subjectFrom > clause.verb ? later.subjectFrom : later.groupFrom);
      while (
        to > clause.verb + 1 &&
        ((flags[to - 1] ?? 0) & (COORD | SUBORD) ||
          /^(?:[,;—–]|--)$/u.test(tokens[to - 1]?.text ?? '') ||
          (later.link === 'that' && later.relation === 'complement' && tokens[to - 1]?.lower === 'that'))
      )
        to--;
      break;
    }
    to = beforeTerm(frame, read, clause, to);
    return to === clause.to ? clause : { ...clause, to };
  });
  return foretold(frame, withoutHappening(frame, speakersActs(withTurnedPassive(frame, ended))));
}

/** "sentenced the captain of a boat that sank to nine years in prison": the term is not what the boat did. */
function beforeTerm(
  { tokens }: Frame,
  clauses: readonly Clause[],
  { relation, parent, verb }: Clause,
  to: number,
): number {
  if (relation !== 'relative' || clauses[parent]?.lemma?.lemma !== 'sentence') return to;
  const term = tokens.findIndex(
    ({ lower }, at) =>
      lower === 'to' &&
      at > verb &&
      at < to &&
      (/^(?:life|death)$/u.test(tokens[at + 1]?.lower ?? '') ||
        /^(?:years?|months?)$/u.test(tokens[at + 2]?.lower ?? '')),
  );
  return term < 0 ? to : term;
}

function clauseOf(frame: Frame, group: Group, previousVerb: number, clauses: readonly Clause[]): Clause {
  const { tokens, flags, names } = frame;
  const turned = inverted(frame, group) ?? besideSubject(frame, group, previousVerb);
  if (turned) return turned;
  let end = beforeBrackets(frame, skip(frame, group.from - 1, -1));
  let comma = false;
  let lastClause = clauses.length - 1;
  const aside = tokens[end]?.text === ',' ? asideAt(frame, clauses) : null;
  if (aside) {
    // "Ana Ruiz, who ran the port for years, was fined": step over what is told of her by the way
    end = beforeBrackets(frame, skip(frame, aside.comma - 1, -1));
    lastClause = aside.clause - 1;
    previousVerb = clauses[lastClause]?.verb ?? -1;
    end = beforeAge(frame, end, previousVerb);
    comma = true;
  } else if (/^(?:[,—–―-]|--)$/u.test(tokens[end]?.text ?? '')) {
    // an insertion between subject and verb: step over it to the comma that opened it
    const name = names.find((candidate) => candidate.tail === end + 1 && candidate.tail > candidate.to);
    let open = name ? name.to : end - 1;
    while (!name && open > previousVerb && open > 0 && tokens[open]?.text !== tokens[end]?.text) open--;
    if (!name) open = beforePlace(frame, open, end, previousVerb);
    // "(Update 4:30 a.m. in Lund, 9:30 p.m. GMT) A spokesman, told": no comma inside the brackets opens it
    const stamp = tokens.findLastIndex(({ text }, at) => text === ')' && at > open && at < end);
    if (stamp >= 0 && !tokens.slice(open + 1, stamp).some(({ text }) => text === '('))
      end = skip(frame, end - 1, -1);
    else if (open > 0 && tokens[open]?.text === tokens[end]?.text)
      end = beforeBrackets(frame, skip(frame, open - 1, -1));
    end = beforeAge(frame, end, previousVerb);
    comma = true;
  }
  let at = end;
  let link: string | null = null;
  let relation: Relation = 'main';
  let parent = -1;
  let reach = lastClause;
  for (; at >= 0; at--) {
    const token = tokens[at] as Token;
    const flag = flags[at] ?? 0;
    const inner = clauses[reach];
    if (
      at === previousVerb &&
      inner &&
      (inner.relation === 'relative' || tellsOfPlace(frame, inner)) &&
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
    const lead = opensAside(frame, clauses, lastClause, at, previousVerb) ? behindDay(frame, at, end) : -1;
    if (lead > 0) {
      at = lead;
      break;
    }
    if (at === previousVerb) {
      // "stood by compliments he gave": after a verb that takes no clause the words tell of the noun before them
      const governing = clauses[lastClause]?.lemma;
      const contact =
        governing &&
        !governing.clause &&
        !governing.cue &&
        !governing.person &&
        CONTACT.test(tokens[end]?.lower ?? '');
      relation = contact ? 'relative' : 'complement';
      parent = lastClause;
      break;
    }
    const marked = quotedName(frame, at);
    if (marked >= 0) {
      at = marked;
      continue;
    }
    if (frame.quoted[at] && at < end) break;
    if (token.lower === 'that' && at < end && toldToo(frame, clauses[lastClause], at)) {
      relation = 'complement';
      link = 'that';
      parent = clauses[lastClause]?.parent ?? -1;
      break;
    }
    if (token.lower === 'that' && at < end && tokens[at + 1] !== undefined) {
      // "found that parts of it were false": right behind its verb it tells what was found
      const told =
        at > previousVerb && (clauses[lastClause]?.lemma?.clause === true || at === previousVerb + 1);
      relation = told && !thatBetween(frame, previousVerb, at) ? 'complement' : 'relative';
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
    if (at < end && at > previousVerb && tellsWhat(frame, at)) {
      // what is told behind a comma is no part of the act before it
      const aside = tokens[at - 1]?.text === ',';
      relation = aside ? 'adverbial' : 'complement';
      if (aside) link = token.lower;
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
    if ((flag & COORD) !== 0 && at < end && sharesVerb(frame, group, at, clauses[lastClause])) continue;
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
    if (
      token.text === ',' &&
      (!listComma(frame, at, end) || endsOpening(frame, at)) &&
      ((group.lemma?.cue === true && bareSpeech(frame, group.verb)) || !opened(frame, at, previousVerb))
    ) {
      relation = previousVerb >= 0 ? 'coordinate' : 'main';
      link = ',';
      parent = previousVerb >= 0 ? lastClause : -1;
      break;
    }
    if (token.kind === 'mark' && (BREAK.test(token.text) || dashOpens(frame, at))) break;
  }
  let from = behindLead(frame, at + 1, end);
  if (relation === 'complement' && link === null && previousVerb >= 0 && clauses[lastClause]?.lemma?.person)
    // "told reporters on Monday the plan was dead": Monday is when it was told
    from = behindLead(frame, afterPerson(frame, from, end), end);
  if (
    relation === 'main' &&
    previousVerb >= 0 &&
    tokens[from]?.lower === 'to' &&
    tokens[from + 1]?.form?.base
  ) {
    // "it was “early” to say the virus was mild": told by the infinitive
    relation = 'complement';
    parent = lastClause;
    from += 2;
  }
  from = behindPlace(frame, from, end);
  const speech = group.lemma?.clause === true || group.lemma?.cue === true || findsOut(frame, group);
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
    tense: from > end && relation === 'coordinate' ? sharedTense(frame, group, clauses[parent]) : group.tense,
    passive: group.passive,
    negated: group.negated,
    relation: contentBefore ? 'main' : relation,
    link,
    parent: contentBefore ? -1 : parent,
    contentBefore,
  };
}

/** "the house where Tom Hale died was sold": told of the place, not of what came about there. */
function tellsOfPlace({ tokens, flags }: Frame, { relation, link, parent, groupFrom }: Clause): boolean {
  if (relation !== 'adverbial' || link !== 'where' || parent >= 0) return false;
  const where = tokens.findLastIndex(({ lower }, at) => lower === 'where' && at < groupFrom);
  return where > 0 && tokens[where - 1]?.kind === 'word' && flags[where - 1] === 0;
}

/** "the island's “old ferry” would sail": index of the mark that opens a few words in marks inside a noun phrase, or -1. */
function quotedName(frame: Frame, at: number): number {
  const { tokens, flags } = frame;
  if (!/^["”]$/u.test(tokens[at]?.text ?? '')) return -1;
  const work = workBefore(frame, at + 1);
  if (work >= 0) return work;
  let open = at - 1;
  while (open > 0 && !/^["“]$/u.test(tokens[open]?.text ?? '') && at - open < 6) open--;
  const inside = /^["“]$/u.test(tokens[open]?.text ?? '') && at - open > 1;
  const before = tokens[open - 1];
  return inside && (before?.kind === 'possessive' || ((flags[open - 1] ?? 0) & DET) !== 0) ? open : -1;
}

/** Steps to the left over a few words in brackets: "Elijah Cummings (D-Md.) said". */
function beforeBrackets(frame: Frame, end: number): number {
  if (frame.tokens[end]?.text !== ')') return end;
  let open = end - 1;
  while (open > 0 && frame.tokens[open]?.text !== '(' && end - open < 9) open--;
  return frame.tokens[open]?.text === '(' ? skip(frame, open - 1, -1) : end;
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
  // "described the vote as a “farce” and called it a shame"
  const led = (next & DET) !== 0 ? at + 2 : at + 1;
  if (lower === 'as' && /^["“]$/u.test(frame.tokens[led]?.text ?? '')) return false;
  return lower !== 'so' || (next & ADV) === 0;
}

/** Whether `that` (or another link) has opened a clause since the last verb whose own verb is still to come. */
function opened(frame: Frame, at: number, previousVerb: number): boolean {
  // "that parts of her novel, The Salt Road, and a memoir were": the comma closes what the one before the name opened
  let closes = frame.tokens[at - 1]?.text === ',';
  for (let k = closes ? at - 2 : at - 1; k > previousVerb; k--) {
    const token = frame.tokens[k] as Token;
    if (closes && token.text === ',' && frame.tokens[k + 1]?.cap === true) closes = false;
    else if (closes && token.text === ',') return false;
    if (
      token.lower === 'that' ||
      // "talks which the Kremlin and the White House have dominated"
      (/^(?:which|whom)$/u.test(token.lower) && k + 1 < at) ||
      (((frame.flags[k] ?? 0) & SUBORD) !== 0 && k > previousVerb && subordinates(frame, k))
    )
      return !closes && previousVerb >= 0;
    if (/^(?:[,;—]|--)$/u.test(token.text) && frame.tokens[k + 1]?.cap !== true) return false;
  }
  return false;
}

/** Steps over whom something was told to: `told reporters (that) Moscow had`. */
function afterPerson(frame: Frame, from: number, end: number): number {
  let at = from;
  if ((frame.flags[at] ?? 0) & DET) at++;
  const name = frame.names.find(({ from: first, head }) => first === at || head === at);
  if (name) return name.to <= end ? name.to : from;
  return at + 1 <= end ? at + 1 : from;
}
