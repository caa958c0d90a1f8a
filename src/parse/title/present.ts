/** What was said, told in the present tense of headlines. */
import type { Clause } from '../grammar/clause-parts.ts';
import { pluralNoun } from '../extract/label.ts';
import type { Frame } from '../grammar/frame.ts';
import { ADV, DET, NEG, PREP } from '../grammar/lexicon.ts';
import type { Piece } from './pieces.ts';

const UNSHIFT: ReadonlyMap<string, string> = new Map([
  ['was', 'is'],
  ['were', 'are'],
  ['would', 'will'],
  ["wouldn't", "won't"],
  ["wasn't", "isn't"],
  ["weren't", "aren't"],
]);

/** Verbs of what holds when somebody says so. */
const HOLDS = new Set(
  'want need have hope remain know own believe expect support oppose plan intend belong depend deserve favour favor prefer lack require fear regret understand welcome share seem consider contain include'.split(
    ' ',
  ),
);

/** "said Russia was open" told in the present: "says Russia is open". Only the first word of the content's verb group moves. */
export function unshifted(
  frame: Frame,
  pieces: readonly Piece[],
  content: Clause | null,
  clause: Clause,
): readonly Piece[] {
  if (!content || content.relation !== 'complement' || clause.tense === 'present') return pieces;
  const timed = frame.timed.some(
    (is, at) => is && at >= content.subjectFrom && at < content.to && frame.tokens[at]?.lower !== 'now',
  );
  const told = content.passive && content.tense === 'past';
  if (supposed(frame, content) || overThen(frame, content) || hadOnce(frame, content)) return pieces;
  return pieces.map((piece) => {
    if (piece.at !== content.groupFrom) return piece;
    if ((timed || told) && !/^would(?:n't)?$/u.test(piece.text)) return piece;
    // "he did not expect losses": not expecting holds as well
    if (piece.text === 'did' && content.negated && content.lemma && HOLDS.has(content.lemma.lemma))
      return sureNumber(frame, content) ? { ...piece, text: many(frame, content) ? 'do' : 'does' } : piece;
    const state = content.groupFrom === content.verb && content.tense === 'past' ? content.lemma : null;
    // "said they wanted better pay": what holds as it is said
    if (state && HOLDS.has(state.lemma) && piece.text === state.past && sureNumber(frame, content))
      return { ...piece, text: many(frame, content) ? state.lemma : state.third };
    const to =
      piece.text === 'had' && content.tense === 'perfect'
        ? many(frame, content)
          ? 'have'
          : 'has'
        : UNSHIFT.get(piece.text);
    return to ? { ...piece, text: to } : piece;
  });
}

/** What somebody is about to be, behind "it would be": a plant, and no judgement. */
const ABLE =
  /^(?:able|unable|ready|willing|unwilling|forced|likely|unlikely|free|prepared|set|due|required|obliged|allowed)$/u;

/** "it would be wrong to close the border", "he would do the same again": what is weighed and not to come. */
function supposed({ tokens, flags }: Frame, { groupFrom, verb, subjectFrom, to }: Clause): boolean {
  if (!/^would(?:n['’]t)?$/u.test(tokens[groupFrom]?.lower ?? '')) return false;
  const behind = tokens.slice(verb + 1, to);
  if (behind.some(({ lower }) => lower === 'if' || lower === 'same')) return true;
  if (tokens[subjectFrom]?.lower !== 'it' || tokens[verb]?.lower !== 'be') return false;
  let at = verb + 1;
  while (((flags[at] ?? 0) & (ADV | DET | NEG)) !== 0 || /^[“”"‘’']$/u.test(tokens[at]?.text ?? '')) at++;
  if (ABLE.test(tokens[at]?.lower ?? '')) return false;
  return behind.slice(at - verb, at - verb + 4).some(({ lower }) => lower === 'to');
}

/** "had a frank exchange", "had surgery": what somebody has once, and not since. */
function hadOnce({ tokens, flags }: Frame, { groupFrom, verb, to }: Clause): boolean {
  if (groupFrom !== verb || tokens[verb]?.lower !== 'had') return false;
  for (let at = verb + 1; at < Math.min(to, verb + HAD_WITHIN); at++) {
    if (ONCE.test(tokens[at]?.lower ?? '')) return true;
    if (((flags[at] ?? 0) & PREP) !== 0) return false;
  }
  return false;
}
const HAD_WITHIN = 7;
const ONCE =
  /^(?:exchange|talks?|meeting|conversation|discussions?|call|chat|dialogue|lunch|dinner|breakfast|argument|row|quarrel|encounter|surgery|operation|transplant|accident|seizure|stroke|attack|collapse|fall|miscarriage|baby|fight)$/u;

/** "the blast was preventable": a disaster is over when somebody says what it was. */
function overThen({ tokens }: Frame, { groupFrom, verb, subjectFrom }: Clause): boolean {
  if (groupFrom !== verb || !/^w(?:as|ere)$/u.test(tokens[verb]?.lower ?? '')) return false;
  return tokens.slice(subjectFrom, verb).some(({ event }) => event === 'disaster');
}

/** Whether it is plain how many a subject is: "Democrats" and "Siemens" look alike. */
function sureNumber(frame: Frame, { subjectFrom, subjectTo }: Clause): boolean {
  const last = frame.tokens[subjectTo - 1];
  return last !== undefined && subjectTo > subjectFrom && !(last.cap && last.lower.endsWith('s'));
}

/** Whether the subject of a clause is plural. */
function many(frame: Frame, clause: Clause): boolean {
  // "demand for cars has": the number is that of the noun before what tells of it
  let to = clause.subjectFrom + 1;
  while (to < clause.subjectTo && ((frame.flags[to] ?? 0) & PREP) === 0) to++;
  const last = frame.tokens[to - 1];
  if (!last) return false;
  if (last.kind === 'number') return last.text !== '1';
  if (/^(?:they|we|these|those|both|many)$/u.test(last.lower)) return true;
  for (let at = clause.subjectFrom; at < to; at++) if (frame.tokens[at]?.lower === 'and') return true;
  return !last.cap && pluralNoun(last.lower);
}
