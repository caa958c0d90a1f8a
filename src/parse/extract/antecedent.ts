/** The words that a relative clause tells of: "the strike, which began on Monday". */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { pluralNoun } from './label.ts';
import { ADV, AUX, COORD, DET, MODAL, PREP, PRON, REL, SUBORD } from '../grammar/lexicon.ts';

/** Longest antecedent, in words. */
const LONGEST = 8;

/**
 * The clause with its antecedent as the subject, where it has none of its own and it is plain what `who`, `which` or `that` stands for:
 * a name, or a noun with what stands before it that no preposition ties to another one ("the head of the bank, who", of two).
 */
export function withAntecedent(frame: Frame, clause: Clause): Clause {
  if (clause.relation !== 'relative' || clause.subjectTo > clause.subjectFrom) return clause;
  const { tokens, flags, names } = frame;
  let link = clause.groupFrom - 1;
  while (
    link > 0 &&
    clause.groupFrom - link < 4 &&
    !/^(?:whom?|which|that|,)$/u.test(tokens[link]?.lower ?? '')
  )
    link--;
  const written = tokens[link]?.text === ',' ? ',' : tokens[link]?.lower;
  const word = written === 'whom' ? 'who' : written;
  if (written !== clause.link || (word !== 'who' && word !== 'which' && word !== 'that' && word !== ','))
    return clause;
  const to = tokens[link - 1]?.text === ',' ? link - 1 : link;
  const name = names.find((one) => one.to === to || one.tail === to);
  if (name) {
    // "Arrieta, who won": a surname that the article has not told the whole of
    const someone =
      name.kind === 'person' ||
      (word === 'who' &&
        name.kind === 'other' &&
        !name.known &&
        ((flags[name.head - 1] ?? 0) & (PREP | DET)) === 0);
    if ((word !== ',' && (word === 'who') !== someone) || name.kind === 'role') return clause;
    // "the study by the agency, released on Monday": which of the two was released?
    if (word === ',' && clause.passive) {
      const tie = beforeArticle(frame, name.head);
      // "Redwater's claim against Quanta, filed in May": what opens the sentence, up to the comma
      if (tie > 0 && ((flags[tie] ?? 0) & PREP) !== 0 && opensSentence(frame, to))
        return { ...clause, subjectFrom: 0, subjectTo: to };
      if (/^(?:by|of|from|for)$/u.test(tokens[tie]?.lower ?? '')) return clause;
    }
    return { ...clause, subjectFrom: name.head, subjectTo: name.to };
  }
  let from = to;
  for (; from > 0 && to - from < LONGEST; from--) {
    const token = tokens[from - 1];
    const flag = flags[from - 1] ?? 0;
    if (!token || token.kind === 'mark' || frame.quoted[from - 1] || frame.timed[from - 1]) break;
    if ((flag & (COORD | SUBORD | REL | AUX | MODAL | PRON | ADV)) !== 0 && (flag & DET) === 0) break;
    if ((flag & PREP) !== 0) {
      // two nouns that it may stand for
      if (to - from < 1 || token.lower === 'of') return clause;
      break;
    }
    const form = token.cap ? undefined : token.form;
    if (form?.past && !form.base && !form.participle) break;
    if ((flag & DET) !== 0) {
      from--;
      break;
    }
  }
  const opens = ((flags[from] ?? 0) & DET) !== 0 || from === 0 || tokens[from + 1]?.kind === 'possessive';
  const ofAnother =
    tokens[from - 1]?.lower === 'of' && !(word === 'that' && OF_VESSEL.test(tokens[from - 2]?.lower ?? ''));
  if (!opens || ofAnother || to <= from) return clause;
  // "a pupil from the school, who": a school is nobody
  if (word === 'who' && behindNoun(frame, from - 1)) return clause;
  // "an order to secure the crane that was issued": given out was the order
  if (clause.passive && GIVEN.test(clause.lemma?.lemma ?? '') && isToDo(frame, from)) return clause;
  // "a bunker of the army's troops that was hit": of two nouns the one of its number
  const last = tokens[to - 1];
  if (
    /^(?:is|was|has)$/u.test(tokens[clause.groupFrom]?.lower ?? '') &&
    !last?.cap &&
    pluralNoun(last?.lower ?? '')
  )
    return clause;
  // "Halm, the old brewer that grew with the town,": told of the one named
  const told = names.find((one) => one.to === from - 1 && tokens[from - 1]?.text === ',');
  return told
    ? { ...clause, subjectFrom: told.head, subjectTo: told.to }
    : { ...clause, subjectFrom: from, subjectTo: to };
}

const GIVEN = /^(?:issue|give|impose|sign|file|deliver|grant|publish|release|announce)$/u;
/** Whether a noun stands behind "to" and a verb: what is to be done to it. */
const isToDo = ({ tokens }: Frame, from: number): boolean =>
  tokens[from - 1]?.form?.base === true && tokens[from - 2]?.lower === 'to';

/** "The crew of a freighter that overran the runway": those and what belong to a thing, of which the thing does more. */
const OF_VESSEL =
  /^(?:crew|captain|skipper|pilots?|drivers?|passengers|survivors|victims|wreck|wreckage|debris|remains|recorders?|hull|cargo|ruins|rubble)$/u;

/** Whether the words up to `to` are one noun with what is told of it, and nothing stands before them. */
function opensSentence({ tokens, flags, timed }: Frame, to: number): boolean {
  if (
    to > LONGEST ||
    (((flags[0] ?? 0) & DET) === 0 && !tokens.slice(0, to).some(({ kind }) => kind === 'possessive'))
  )
    return false;
  for (let at = 0; at < to; at++) {
    const flag = flags[at] ?? 0;
    if (
      tokens[at]?.kind === 'mark' ||
      timed[at] ||
      (flag & (COORD | SUBORD | REL | AUX | MODAL | PRON)) !== 0
    )
      return false;
  }
  return true;
}

/** Whether a preposition ties what follows to a noun: "a nurse at the clinic", and not "was shot by a man". */
function behindNoun({ tokens, flags }: Frame, at: number): boolean {
  const before = tokens[at - 1];
  return (
    /^(?:at|from|in|near)$/u.test(tokens[at]?.lower ?? '') &&
    before?.kind === 'word' &&
    flags[at - 1] === 0 &&
    before.act === undefined
  );
}

function beforeArticle({ tokens }: Frame, head: number): number {
  return /^(?:the|an?)$/u.test(tokens[head - 1]?.lower ?? '') ? head - 2 : head - 1;
}
