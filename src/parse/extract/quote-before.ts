/** Who speaks according to the clauses before the opening mark: `Ana Ruiz said: “...”`, `..., calling it “...”`. */
import type { Span } from '../../model/text.ts';
import { type Reading, type Source, cueOf, sourceOf, speaks, speechVerb } from './attribution.ts';
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { COORD, PREP, SUBORD, type VerbForm, verbForm } from '../grammar/lexicon.ts';
import { skip } from '../grammar/steps.ts';
import { calledSo } from './quote-plain.ts';
import { phraseBefore, tokenAt, wordsBeside } from './quote-beside.ts';
import { CUE_NOUN } from '../words/voices.ts';

/** `Ana Ruiz said: “...”`, `said the plan was “...”`, `..., calling it “...”`: the last verb of speech before the marks. */
export function beforeQuote(reading: Reading, span: Span): Source | null {
  const { frame, clauses } = reading;
  const to = tokenAt(frame, span.start);
  const phrase = phraseBefore(reading, span);
  if (phrase === 'none' || unnamedBefore(frame, to)) return null;
  if (phrase) return phrase;
  const finite = new Map(clauses.map((clause, index) => [clause.verb, index]));
  for (let at = to - 1; at >= 0; at--) {
    const token = frame.tokens[at];
    if (!token || frame.quoted[at] || token.kind !== 'word') continue;
    const index = finite.get(at);
    const clause = index === undefined ? undefined : clauses[index];
    if (index !== undefined && clause) {
      // "those are to blame for ..." says nothing
      if (frame.tokens[at - 1]?.lower === 'to' && clause.lemma?.lemma === 'blame') continue;
      if (calledSo(frame, at, to)) continue;
      const finds = clause.lemma?.lemma === 'find' && frame.tokens[at + 1]?.lower === 'that';
      if ((finds || speaks(clause)) && !clause.contentBefore && !outranked(reading, index)) {
        // "was described by neighbours as “...”", "was accused of “...”"
        if (clause.passive) return agentOf(frame, at, to);
        const source = sourceOf(reading, index);
        // "told a man who complained that it was late that “...”": somebody unnamed, unless the words follow at once
        if (source || clause.relation !== 'relative' || to - at <= 3) return source;
        continue;
      }
      if (clause.contentBefore) return to - at <= 12 ? sourceOf(reading, index) : null;
      if (clause.lemma && !clause.passive && hasCueNoun(frame, at, to)) {
        const source = sourceOf(reading, index);
        if (source || clause.relation !== 'complement') return source;
      }
      continue;
    }
    if (token.cap) continue;
    const form = verbForm(token.lower);
    if (form && leadsOn(frame, at, form)) {
      const own = contracted(frame, at) ?? quotedAs(reading, at) ?? accusedOf(frame, at);
      if (own) return own === 'none' ? null : own;
      const governing = lastClauseBefore(clauses, at);
      if (governing < 0 || (clauses[governing]?.verb ?? at) > at) return opening(frame, at);
      if (governing >= 0) {
        const source = sourceOf(reading, governing);
        return source ? { ...source, cue: { start: token.start, end: token.end } } : null;
      }
    }
    if (form?.participle && form.verb.cue && frame.tokens[at + 1]?.lower === 'by') return null;
  }
  return colon(reading, to);
}

/** A verb of speech that is no finite verb: `..., calling it “...”`, `promised to call it “...”`. */
function leadsOn(frame: Frame, at: number, form: VerbForm): boolean {
  if (!speechVerb(form.verb)) return false;
  const before = frame.tokens[at - 1]?.lower ?? '';
  if (form.ing) return form.verb.kinds.includes('statement') && !/^(?:speak|talk)$/u.test(form.verb.lemma);
  return form.base && before === 'to' && form.verb.lemma !== 'blame';
}

/** `was described by neighbours as “...”`: who does it, in the passive. */
function agentOf(frame: Frame, verb: number, to: number): Source | null {
  if (frame.tokens[verb + 1]?.lower !== 'by') return null;
  const cue = { start: frame.tokens[verb]?.start ?? 0, end: frame.tokens[verb]?.end ?? 0 };
  const name = frame.names.find((candidate) => candidate.head === verb + 2 || candidate.from === verb + 2);
  if (name) return { speaker: { start: name.start, end: name.end, name: name.text }, cue };
  let end = verb + 2;
  while (
    end < to &&
    end - verb < 8 &&
    frame.tokens[end]?.kind === 'word' &&
    ((frame.flags[end] ?? 0) & (PREP | SUBORD)) === 0
  )
    end++;
  return wordsBeside(frame, verb + 2, end, cue);
}

/** `The paper quoted Ana Ruiz as saying “...”`: the object speaks; `was quoted as saying` is left to the clause. */
function quotedAs(reading: Reading, at: number): Source | 'none' | null {
  const { frame, clauses } = reading;
  if (frame.tokens[at - 1]?.lower !== 'as') return null;
  const governing = clauses.findLast((clause) => clause.verb < at);
  const read = governing?.lemma?.lemma ?? frame.tokens[governing?.verb ?? -1]?.lower.replace(/d$/u, '') ?? '';
  const verb =
    governing && /^(?:quote|cite)$/u.test(read) && !governing.passive ? governing.verb : cites(frame, at);
  if (verb < 0) return null;
  const name = frame.names.find(
    (candidate) => candidate.from > verb && (candidate.to === at - 1 || candidate.tail === at - 1),
  );
  const cue = { start: frame.tokens[at]?.start ?? 0, end: frame.tokens[at]?.end ?? 0 };
  if (name && name.kind !== 'role')
    return { speaker: { start: name.start, end: name.end, name: name.text }, cue };
  return at - 2 - verb <= 8 ? (wordsBeside(frame, verb + 1, at - 1, cue) ?? 'none') : 'none';
}

/** `accused Ana Ruiz of saying “...”`: who is said to have said it; nobody where that has no name. */
function accusedOf({ tokens, names }: Frame, at: number): Source | 'none' | null {
  if (tokens[at - 1]?.lower !== 'of') return null;
  const cue = { start: tokens[at]?.start ?? 0, end: tokens[at]?.end ?? 0 };
  const name = names.find((candidate) => candidate.to === at - 1 && candidate.kind !== 'role');
  return name ? { speaker: { start: name.start, end: name.end, name: name.text }, cue } : 'none';
}

/** `quotes a nurse as warning`: the verb in the present tense that no clause has. */
function cites({ tokens }: Frame, at: number): number {
  for (let left = at - 2; left > Math.max(0, at - 10) && tokens[left]?.kind !== 'mark'; left--)
    if (/^(?:quotes|cites)$/u.test(tokens[left]?.lower ?? '')) return left;
  return -1;
}

/** `Ana Ruiz unleashed a storm, saying “...”`: the name that opens the sentence. */
function opening(frame: Frame, at: number): Source | null {
  const [name] = frame.names;
  if (!name || name.head > 0 || name.kind === 'role' || name.known || at <= name.to) return null;
  const next = frame.tokens[name.to];
  if (next?.kind !== 'word' || next.cap || ((frame.flags[name.to] ?? 0) & (PREP | COORD)) !== 0) return null;
  const cue = { start: frame.tokens[at]?.start ?? 0, end: frame.tokens[at]?.end ?? 0 };
  return { speaker: { start: name.start, end: name.end, name: name.text }, cue };
}

/** `He’s claiming “...”`: the subject is in one word with its auxiliary. */
function contracted(frame: Frame, at: number): Source | null {
  const left = skip(frame, at - 1, -1);
  const token = frame.tokens[left];
  const whole = token && /^(he|she|they|we|it|i)['’](?:s|re|m)$/u.exec(token.lower);
  const apart = token && /^['’](?:s|re|m)$/u.test(token.lower) ? frame.tokens[left - 1] : undefined;
  const pronoun = whole?.[1]?.length ?? 0;
  const cue = { start: frame.tokens[at]?.start ?? 0, end: frame.tokens[at]?.end ?? 0 };
  if (token && pronoun > 0)
    return {
      speaker: { start: token.start, end: token.start + pronoun, name: token.text.slice(0, pronoun) },
      cue,
    };
  return apart && /^(?:he|she|they|we|it|i)$/u.test(apart.lower)
    ? { speaker: { start: apart.start, end: apart.end, name: apart.text }, cue }
    : null;
}

/** `his father, who wired, “...”`: the words right before the marks have somebody unnamed speak. */
function unnamedBefore(frame: Frame, to: number): boolean {
  if (frame.tokens[to - 1]?.text !== ',') return false;
  const verb = frame.tokens[to - 2];
  return (
    frame.tokens[to - 3]?.lower === 'who' && verb?.kind === 'word' && verbForm(verb.lower)?.verb.cue !== true
  );
}

/** "She says it suggests that ...": a thing says nothing where a person speaks about it. */
function outranked(reading: Reading, index: number): boolean {
  const clause = reading.clauses[index];
  const outer = clause && clause.relation === 'complement' ? reading.clauses[clause.parent] : undefined;
  if (!outer || !speaks(outer)) return false;
  const subject = reading.subjects[index];
  return subject?.pronoun === true || /^(?:it|this|that|which|what)$/u.test(subject?.head ?? '');
}

function lastClauseBefore(clauses: readonly Clause[], at: number): number {
  let best = clauses.findIndex((clause) => clause.verb > at && clause.relation === 'main');
  if (clauses.some((clause) => clause.verb < at)) best = -1;
  for (const [index, clause] of clauses.entries())
    if (clause.verb < at && (clause.relation === 'main' || clause.relation === 'coordinate' || best < 0))
      best = index;
  return best;
}

function hasCueNoun(frame: Frame, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (CUE_NOUN.test(frame.tokens[at]?.lower ?? '')) return true;
  return false;
}

/** `Ruiz: “...”` at the head of a line. */
function colon(reading: Reading, to: number): Source | null {
  const { frame } = reading;
  if (frame.tokens[to - 1]?.text !== ':') return null;
  const name = frame.names.find((candidate) => candidate.to === to - 1 && candidate.head <= 1);
  return name
    ? { speaker: { start: name.start, end: name.end, name: name.text }, cue: cueOf(reading, to - 1) }
    : null;
}
