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
      return { clause: index, comma: commaBefore(frame, clause.groupFrom) };
    const kind =
      clause.relation === 'relative' && /^(?:that|who)$/u.test(clause.link ?? '')
        ? whatItIs(frame, clause)
        : -1;
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
function whatItIs({ tokens, flags }: Frame, { groupFrom, link: word }: Clause): number {
  const link = tokens.findLastIndex(({ lower }, at) => at < groupFrom && lower === word);
  for (let at = link - 1; at > 0 && groupFrom - at < LONGEST_KIND; at--) {
    const token = tokens[at];
    if (token?.text === ',') return ((flags[at + 1] ?? 0) & DET) !== 0 && at > 0 ? at : -1;
    if (token?.kind === 'mark' || ((flags[at] ?? 0) & (COORD | SUBORD | AUX | MODAL)) !== 0) return -1;
    if (token?.cap === false && token.form?.past === true) return -1;
  }
  return -1;
}

/** What somebody is held to have done or to be. */
const HELD_FOR = /^(?:accused|charged|suspected|convicted|blamed|credited|jailed|wanted|known)$/u;
/** Most words from the comma to the participle. */
const LONGEST_NOUN = 6;

/** "Tom Hale, a worker accused of theft, pleaded": the comma before what somebody is, where a name or a noun opens the sentence; or -1. */
function kindOpens({ tokens, flags, names, timed }: Frame, verb: number): number {
  let at = verb - 1;
  for (; at > 0 && verb - at <= LONGEST_NOUN; at--) {
    if (tokens[at]?.text === ',') break;
    if (tokens[at]?.kind !== 'word' || ((flags[at] ?? 0) & (PREP | COORD | SUBORD | AUX | MODAL)) !== 0)
      return -1;
  }
  if (tokens[at]?.text !== ',' || ((flags[at + 1] ?? 0) & DET) === 0 || verb - at < 3) return -1;
  if (timed.slice(0, at).some(Boolean)) return -1;
  const name = names.some(({ to, from }) => to === at && from <= 3);
  return name || ((flags[0] ?? 0) & DET) !== 0 ? at : -1;
}

/** Whether a verb of the sentence's own follows the comma that closes what was told by the way. */
function goesOnBehind({ tokens, flags }: Frame, comma: number): boolean {
  const next = tokens[comma + 1];
  if (!next || next.cap) return false;
  return (
    ((flags[comma + 1] ?? 0) & (AUX | MODAL)) !== 0 || next.act?.past === true || next.form?.third === true
  );
}

const commaBefore = ({ tokens }: Frame, from: number): number => {
  let at = from - 1;
  while (at > 0 && tokens[at]?.text !== ',' && from - at <= LONGEST_NOUN + 1) at--;
  return at;
};

/** Verbs of telling that tell of a thing, too: "the result, announced on Thursday, is". */
const MADE_KNOWN = /^(?:announce|confirm|reveal|disclose|report|propose|unveil|demand|recommend)$/u;

/** "The findings, published on Wednesday in a journal, overturn": what was done to the subject, told between commas before its verb. */
export function besideSubject(frame: Frame, group: Group, previousVerb: number): Clause | null {
  const { tokens, flags, timed } = frame;
  const { from, verb, lemma } = group;
  if (previousVerb >= 0 || from !== verb || lemma === null || group.tense !== 'past') return null;
  // "Ana Ruiz, asked if she would stay, smiled"
  const asked =
    tokens[verb]?.lower === 'asked' &&
    /^(?:if|whether|about|why|how|what|when)$/u.test(tokens[verb + 1]?.lower ?? '');
  const held =
    HELD_FOR.test(tokens[verb]?.lower ?? '') && /^(?:of|with|for)$/u.test(tokens[verb + 1]?.lower ?? '');
  const named =
    /^(?:named|called|nicknamed)$/u.test(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.cap === true;
  if (lemma.cue && !asked && !held && !MADE_KNOWN.test(lemma.lemma)) return null;
  if (tokens[verb]?.act?.participle !== true || verb < 2) return null;
  const comma = tokens[verb - 1]?.text === ',' ? verb - 1 : kindOpens(frame, verb);
  if (comma < 1) return null;
  if (!asked && !named && timed[verb + 1] !== true && ((flags[verb + 1] ?? 0) & PREP) === 0) return null;
  if (tokens.slice(0, comma).some(({ kind, text }) => kind === 'mark' && !/^[.$€£%]$/u.test(text)))
    return null;
  let to = verb + 1;
  while (
    to < tokens.length &&
    tokens[to]?.text !== ',' &&
    // "on Aug. 20"
    (tokens[to]?.kind !== 'mark' || timed[to] === true || /^[$€£%]$/u.test(tokens[to]?.text ?? ''))
  )
    to++;
  if (tokens[to]?.text !== ',') return null;
  // "On Monday, the army closed in on Goma, killing nine"
  if (comma < verb - 1 && !goesOnBehind(frame, to)) return null;
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

/** Words between the comma that opens an aside and the one inside a place. */
const WIDEST_PLACE = 10;

/**
 * "Norvik, based in Stamford, Connecticut, failed": where the comma at `open` stands inside a place, the one before that opens the
 * aside which the comma at `end` closes; else `open`.
 */
export function beforePlace(
  { tokens, flags }: Frame,
  open: number,
  end: number,
  previousVerb: number,
): number {
  const region = tokens.slice(open + 1, end);
  if (tokens[open]?.text !== ',' || region.length === 0 || region.length > 3) return open;
  if (!region.every(({ cap, text }) => cap || text === '.') || tokens[open - 1]?.cap !== true) return open;
  for (let at = open - 1; at > Math.max(0, previousVerb) && open - at <= WIDEST_PLACE; at--) {
    const token = tokens[at];
    if (token?.text === ',') return opensPlace(tokens[at + 1]?.lower ?? '') ? at : open;
    if (token?.kind === 'mark' || ((flags[at] ?? 0) & (COORD | SUBORD | AUX | MODAL)) !== 0) return open;
  }
  return open;
}

const opensPlace = (word: string): boolean =>
  /^(?:from|of|in|near|based|headquartered|born|raised|located|registered|listed|stationed|a|an|the)$/u.test(
    word,
  );
