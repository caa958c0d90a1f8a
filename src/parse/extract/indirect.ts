/** Indirect speech: what a sentence reports that somebody said, without marks, with its speaker. */
import type { Quotation } from '../document.ts';
import type { Clause } from '../grammar/clause-parts.ts';
import { type Reading, type Source, sourceOf, speaks } from './attribution.ts';
import { accordingTo } from './quote.ts';

/** Fewest words that make a reported saying. */
const SHORTEST = 3;

/** Token indices `[from, to)` of what is said. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Reported speech of all sentences in reading order: `Ana Ruiz said (that) the dam was safe`, `The dam was safe, Ana Ruiz
 * said`, `According to Ana Ruiz, the dam was safe`. Only where the speaker stands beside it, and where most of what is
 * said is outside quotation marks.
 */
export function indirectSpeech(readings: readonly (Reading | null)[]): Quotation[] {
  const out: Quotation[] = [];
  for (const reading of readings) {
    if (!reading) continue;
    let end = -1;
    for (const [index, clause] of reading.clauses.entries()) {
      if (clause.verb < end || reading.frame.quoted[clause.verb] || !tells(clause)) continue;
      const stretch = contentOf(reading, index);
      const source = stretch && sourceOf(reading, index);
      if (!stretch || !source) continue;
      const told = quotation(reading, stretch, source);
      if (!told) continue;
      out.push(told);
      end = stretch.to;
    }
    if (end < 0) {
      const told = byAccount(reading);
      if (told) out.push(told);
    }
  }
  return out;
}

function tells(clause: Clause): boolean {
  return (
    clause.lemma?.clause === true &&
    speaks(clause) &&
    !clause.passive &&
    !clause.negated &&
    clause.tense !== 'modal' &&
    clause.tense !== 'future' &&
    clause.link !== 'if'
  );
}

/** What the clause reports: the clause below it, or what stands before `, Ana Ruiz said`. */
function contentOf(reading: Reading, index: number): Stretch | null {
  const { frame, clauses } = reading;
  const clause = clauses[index] as Clause;
  const last = closing(reading);
  if (clause.contentBefore) {
    const to = Math.min(clause.subjectFrom, clause.groupFrom) - 1;
    return to > 0 && frame.tokens[to]?.text === ',' ? { from: 0, to } : null;
  }
  const next = clauses[index + 1];
  if (!next || next.parent !== index) return null;
  const that =
    next.link === 'that'
      ? frame.tokens.findIndex((token, at) => at > clause.verb && token.lower === 'that')
      : -1;
  if (next.relation !== 'complement' && that < 0) return null;
  const from = that > 0 ? that + 1 : next.subjectFrom;
  // "backs “an early date,” a phrase that Ruiz mocked": told of the words in marks
  for (let at = clause.verb; at < that; at++) if (frame.quoted[at]) return null;
  // "said the dam was safe but called for ...": the second act of the speaker is not what is said
  const after = clauses.find(
    (other, at) =>
      at > index + 1 &&
      other.relation === 'coordinate' &&
      other.parent >= 0 &&
      other.subjectTo <= other.subjectFrom &&
      (speaks(other) || /^(?:decline|refuse)$/u.test(other.lemma?.lemma ?? '')),
  );
  let to = after ? after.groupFrom : last;
  while (
    to > from &&
    (frame.tokens[to - 1]?.kind === 'mark' || /^(?:and|but)$/u.test(frame.tokens[to - 1]?.lower ?? ''))
  )
    to--;
  return from <= clause.verb ? null : { from, to };
}

/** Index behind the last word of the sentence. */
function closing({ frame }: Reading): number {
  let to = frame.tokens.length;
  while (to > 0 && frame.tokens[to - 1]?.kind === 'mark') to--;
  return to;
}

/** `According to Ana Ruiz, the dam was safe` and `The dam was safe, according to Ana Ruiz`. */
function byAccount(reading: Reading): Quotation | null {
  const { frame, sentence } = reading;
  const source = accordingTo(reading, { start: sentence.start, end: sentence.start });
  const cue = source?.cue;
  if (!source || !cue) return null;
  const at = frame.tokens.findIndex((token) => token.start === cue.start);
  if (at > 0) {
    const to = frame.tokens[at - 1]?.text === ',' ? at - 1 : at;
    return quotation(reading, { from: 0, to }, source);
  }
  const comma = frame.tokens.findIndex((token) => token.start >= source.speaker.end && token.text === ',');
  return comma < 0 ? null : quotation(reading, { from: comma + 1, to: closing(reading) }, source);
}

function quotation(reading: Reading, { from, to }: Stretch, { speaker, cue }: Source): Quotation | null {
  const { tokens, quoted } = reading.frame;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return null;
  let plain = 0;
  for (let at = from; at < to; at++) if (tokens[at]?.kind === 'word' && !quoted[at]) plain++;
  if (plain < SHORTEST || plain * 2 < to - from) return null;
  return { start: first.start, end: last.end, direct: false, speaker, cue };
}
