/** Quotations and who says them. A speaker is given only where the text says so beside the words; unsure means none. */
import type { Span } from '../../model/text.ts';
import { type Reading, type Source, cueOf, sourceOf, speaks } from './attribution.ts';
import type { Clause } from '../grammar/clause-parts.ts';
import type { Directory } from './directory.ts';
import type { Quotation, Sentence } from '../document.ts';
import { beforeQuote } from './quote-before.ts';
import type { Frame } from '../grammar/frame.ts';
import { InMind, within } from './in-mind.ts';
import { byName } from './speaker-name.ts';
import { phraseBehind, tokenAt, wordsBeside } from './quote-beside.ts';
import { DET, PREP } from '../grammar/lexicon.ts';
import { plainBefore, plainBehind } from './quote-plain.ts';
import { ROLE_NOUNS } from '../words/roles.ts';
import { isAgent } from '../words/voices.ts';

/** Indices of the body sentences that the marked stretches stand in, and of those just before: all that tells a speaker. */
export function besideQuotations(
  sentences: readonly Sentence[],
  spans: readonly Span[],
): ReadonlySet<number> {
  const beside = new Set<number>();
  let at = 0;
  for (const span of spans) {
    const isPast = ({ kind, end }: Sentence): boolean => kind !== 'body' || end <= span.start;
    while (at < sentences.length && isPast(sentences[at] as Sentence)) at++;
    beside.add(at - 1).add(at);
    for (let to = at; (sentences[to]?.end ?? span.end) < span.end && sentences[to]?.kind === 'body'; to++)
      beside.add(to + 1);
  }
  return beside;
}

/** Who spoke last, in which paragraph and sentence, and where the words ended. */
interface Speech {
  readonly source: Source;
  readonly paragraph: number;
  readonly end: number;
  readonly sentence: number;
  /** Whether the speaker stands behind the words. */
  readonly behind: boolean;
}

/** The quotations of an article in reading order, found while its sentences are read: a book's readings are not held to its end. */
export class Quoting {
  readonly quotations: Quotation[] = [];
  readonly #clean: string;
  readonly #spans: readonly Span[];
  readonly #readings: (Reading | null)[];
  readonly #holds: boolean;
  readonly #mind: InMind;
  #next = 0;
  #at = 0;
  #forgotten = 0;
  #last: Speech | null = null;

  /**
   * `spans` are the stretches inside marks, marks included; `readings` those of the sentences, null where one is not read yet or
   * stands beside no quotation. Unless it `holds` them, those that no quotation needs any more are taken out.
   */
  constructor(
    clean: string,
    spans: readonly Span[],
    readings: (Reading | null)[],
    holds: boolean,
    directory: Directory,
  ) {
    this.#mind = new InMind(directory);
    this.#clean = clean;
    this.#spans = spans;
    this.#readings = readings;
    this.#holds = holds;
  }

  /** Keeps whom a sentence tells of, before the quotations in it are read. */
  note(index: number, reading: Reading): void {
    if (this.#spans.length > 0) this.#mind.note(index, reading);
  }

  /** Reads the quotations that end up to a place. All sentences before it have been read. */
  upTo(end: number): void {
    for (let span = this.#spans[this.#next]; span && span.end <= end; span = this.#spans[++this.#next])
      this.#read(span);
    while (!this.#holds && this.#forgotten < this.#at - 1) this.#readings[this.#forgotten++] = null;
  }

  #read(span: Span): void {
    const clean = this.#clean;
    const readings = this.#readings;
    let at = this.#at;
    while (at < readings.length && (readings[at] === null || (readings[at]?.sentence.end ?? 0) <= span.start))
      at++;
    this.#at = at;
    const first = readings[at];
    if (!first) return;
    let close = at;
    while (close + 1 < readings.length && (readings[close]?.sentence.end ?? span.end) < span.end) close++;
    const final = readings[close] ?? first;
    const words = clean.slice(span.start, span.end).split(/\s+/u).length;
    let source =
      transcript(clean, span) ??
      signed(clean, span) ??
      afterQuote(final, span) ??
      trailing(final, span) ??
      phraseBehind(final, span) ??
      accordingTo(final, span, 3) ??
      plainBehind(clean, final, span) ??
      joined(clean, this.#last, span) ??
      beforeQuote(first, span) ??
      accordingTo(final, span) ??
      plainBefore(first, span) ??
      (final === first ? null : accordingTo(first, span));
    const last = this.#last;
    source ??= somebodyWho(final, span);
    // whoever is said to speak behind the marks is not the one who spoke before
    if (!source && last && !toldBehind(final, span)) {
      const here = first.sentence.paragraph;
      const whole = wholly(clean, first, span);
      // the same speaker goes on: `“...,” she said. “...”`, or a paragraph that is nothing but the quotation
      if (whole && last.paragraph === here && at - last.sentence <= 2) source = last.source;
      else if (
        whole &&
        here === last.paragraph + 1 &&
        at - last.sentence <= 2 &&
        goesOn(clean, last.end, span)
      )
        source = last.source;
    }
    source ??= introduced(clean, readings, at, span) ?? toldOn(clean, readings, at, span);
    const title = isTitle(clean, span);
    if (title) source = null;
    if (source) source = byName(readings, close, source);
    if (source && source !== last?.source) source = this.#named(source, at, close);
    const direct = words >= 3 || source !== null;
    this.quotations.push({
      start: span.start,
      end: span.end,
      direct: direct && !title,
      speaker: source?.speaker ?? null,
      cue: source?.cue ?? null,
    });
    if (source)
      this.#last = {
        source,
        paragraph: final.sentence.paragraph,
        end: span.end,
        sentence: close,
        behind: source.speaker.start >= span.end,
      };
    else if (words > 6) this.#last = null;
  }

  /** The speaker by the whole name; `at` and `close` are the sentences in which the quotation begins and ends. */
  #named(source: Source, at: number, close: number): Source {
    for (const index of [close, at, at - 1]) {
      const reading = this.#readings[index];
      if (reading && within(reading, source.speaker))
        return this.#mind.named(source, reading, index, Math.min(at, index));
    }
    return source;
  }
}

/** `“...,” Ana Ruiz said` and `“...,” said Ana Ruiz`: the verb of speech close behind the marks. */
function afterQuote(reading: Reading, span: Span): Source | null {
  const { frame, clauses } = reading;
  const from = tokenAt(frame, span.end);
  if (from >= frame.tokens.length) return null;
  for (const [index, clause] of clauses.entries()) {
    if (clause.verb < from || frame.quoted[clause.verb]) continue;
    if (!clause.lemma?.cue && !(clause.lemma && speaks(clause))) return null;
    const start = Math.min(clause.subjectFrom, clause.groupFrom);
    let gap = from;
    while (gap < start && (frame.tokens[gap]?.kind === 'mark' || frame.timed[gap])) gap++;
    if (gap < start) return null;
    // "a “farce” and Ruiz said": the marks stand inside what seems to be the subject
    if ((frame.tokens[clause.subjectFrom]?.start ?? span.end) < span.start && clause.subjectTo > from)
      return null;
    if (clause.subjectTo <= clause.subjectFrom) return null;
    // "... “a mess,” Ruiz said." but not "... “a mess” Ruiz described as hers"
    if (!clause.lemma.cue && !clause.contentBefore) return null;
    return sourceOf(reading, index) ?? unnamedAfter(frame, clause, from);
  }
  return null;
}

/** Whether a verb of speech stands behind the marks in their sentence. */
function toldBehind({ frame, clauses }: Reading, span: Span): boolean {
  return clauses.some(
    ({ lemma, verb }) =>
      lemma?.cue === true && !frame.quoted[verb] && (frame.tokens[verb]?.start ?? 0) >= span.end,
  );
}

/** `“...,” a nurse who works nights told reporters`: somebody without a name, told of before the verb of speech. */
function somebodyWho(reading: Reading, span: Span): Source | null {
  const { tokens, flags } = reading.frame;
  const from = tokenAt(reading.frame, span.end);
  if (((flags[from] ?? 0) & DET) === 0 || !toldBehind(reading, span)) return null;
  for (let at = from + 1; at < Math.min(tokens.length, from + 6); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (token.lower !== 'who') continue;
    const head = tokens[at - 1]?.lower ?? '';
    return ROLE_NOUNS.has(head) || isAgent(head) ? wordsBeside(reading.frame, from, at, null) : null;
  }
  return null;
}

/** `“...,” Ana's niece shouted`: whoever stands right behind the marks. */
function unnamedAfter(frame: Frame, clause: Clause, from: number): Source | null {
  if (clause.subjectFrom !== from || clause.subjectTo - from > 8) return null;
  if (/^(?:what|which|who|that|this|it)$/u.test(frame.tokens[from]?.lower ?? '')) return null;
  return wordsBeside(frame, from, clause.subjectTo, {
    start: frame.tokens[clause.verb]?.start ?? 0,
    end: frame.tokens[clause.verb]?.end ?? 0,
  });
}

/** `A cashier who “steals a handful” is punished, Ruiz said.`: the whole sentence is what the speaker says. */
function trailing(reading: Reading, span: Span): Source | null {
  const { frame, clauses } = reading;
  const from = tokenAt(frame, span.end);
  for (const [index, clause] of clauses.entries()) {
    if (clause.groupFrom < from || !clause.contentBefore || !clause.lemma?.cue) continue;
    const stop = frame.tokens[Math.min(clause.subjectFrom, clause.groupFrom) - 1];
    if (stop?.text === ',' || stop?.text === '”' || stop?.text === '"') return sourceOf(reading, index);
  }
  // "“...,” Ana Ruiz, head of the union (Oslo), one of three in the country, said"
  const name = frame.names.find((candidate) => candidate.head === from);
  if (
    !name ||
    name.kind === 'role' ||
    name.known?.form === 'people' ||
    !/^[,(]$/u.test(frame.tokens[name.to]?.text ?? '')
  )
    return null;
  for (const clause of clauses) {
    if (clause.verb <= name.to) continue;
    const before = frame.tokens[clause.groupFrom - 1]?.text;
    if (clause.lemma?.cue && (before === ',' || before === ')')) {
      return {
        speaker: { start: name.start, end: name.end, name: name.text },
        cue: cueOf(reading, clause.verb),
      };
    }
    if (clause.relation !== 'relative') return null;
  }
  return null;
}

/** `..., according to Ana Ruiz` in the same sentence, behind the quotation or at the head of the sentence. */
export function accordingTo(reading: Reading, span: Span, within = Infinity): Source | null {
  const { frame } = reading;
  const { tokens, names, flags } = frame;
  const behind = within === Infinity ? 0 : tokenAt(frame, span.end);
  for (let at = behind; at + 2 < tokens.length && at < behind + within; at++) {
    const per = tokens[at]?.lower === 'per' && (tokens[at]?.start ?? 0) >= span.end;
    if ((!per && (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to')) || frame.quoted[at])
      continue;
    if (at > 0 && (tokens[at]?.start ?? 0) < span.start) continue;
    const from = per ? at + 1 : at + 2;
    const name = names.find(
      (candidate) => candidate.head === from || candidate.from === from || candidate.from === from + 1,
    );
    const cue = { start: tokens[at]?.start ?? 0, end: tokens[at + 1]?.end ?? 0 };
    let to = name ? name.to : from;
    while (
      to < tokens.length &&
      tokens[to]?.kind !== 'mark' &&
      !frame.timed[to] &&
      ((flags[to] ?? 0) & PREP) === 0 &&
      to - from < 9
    )
      to++;
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last || to <= from) return null;
    return {
      speaker: {
        start: first.start,
        end: last.end,
        name: name
          ? name.text
          : tokens
              .slice(from, to)
              .map((token) => token.text)
              .join(' '),
      },
      cue,
    };
  }
  return null;
}

/** `"WALLACE: Let us begin ..."`: transcripts name the speaker inside the marks. */
function transcript(clean: string, span: Span): Source | null {
  const head = /^[“"](\p{Lu}[\p{Lu} .'’-]{2,30}):\s/u.exec(clean.slice(span.start, span.start + 40));
  if (!head?.[1]) return null;
  const start = span.start + 1;
  return { speaker: { start, end: start + head[1].length, name: head[1] }, cue: null };
}

/** `“...” — Ana Ruiz`: the name behind a dash closes the line. */
function signed(clean: string, span: Span): Source | null {
  const tail = /^\s{0,3}(?:[―—–-]|--)\s{0,3}(?=\p{Lu})/u.exec(clean.slice(span.end, span.end + 8));
  if (!tail) return null;
  const start = span.end + tail[0].length;
  const newline = clean.indexOf('\n', start);
  const end = newline < 0 ? clean.length : newline;
  const line = clean.slice(start, end).trimEnd();
  if (line.length > 60 || line.split(' ').length > 6 || /\p{Ll}[.!?]\s/u.test(line)) return null;
  return { speaker: { start, end: start + line.length, name: line.replace(/[.,]$/u, '') }, cue: null };
}

/**
 * `a sign that read “...” and “...”`: what only a conjunction parts from words in marks has their speaker;
 * `“...,” he shot back, “...”`: so has what goes on behind the verb of speech.
 */
function joined(clean: string, last: Speech | null, span: Span): Source | null {
  if (!last || span.start - last.end > 120) return null;
  const { speaker, cue } = last.source;
  if (!last.behind)
    return /^,?\s+(?:(?:and|or|but|then)\s+)?$/u.test(clean.slice(last.end, span.start)) ? last.source : null;
  const between = clean.slice(Math.max(speaker.end, cue?.end ?? 0), span.start);
  return /^[^.!?;:“”"\n]{0,60},\s$/u.test(between) &&
    !/\b(?:who|whom|which|and|but|while|as)\b/u.test(between)
    ? last.source
    : null;
}

/** Nothing of the sentence stands outside the marks. */
function wholly(clean: string, reading: Reading, span: Span): boolean {
  const before = clean.slice(reading.sentence.start, Math.max(span.start, reading.sentence.start));
  return before.trim().length <= 1;
}

/** A speech goes on in the next paragraph: the last one was left open, or closed just before. */
function goesOn(clean: string, end: number, span: Span): boolean {
  return clean.slice(end, span.start).trim().length <= 1;
}

/** The sentence before ends in a colon and tells who speaks: `Ruiz had this to say:`. */
function introduced(
  clean: string,
  readings: readonly (Reading | null)[],
  at: number,
  span: Span,
): Source | null {
  const reading = readings[at];
  const before = readings[at - 1];
  if (!reading || !before || !wholly(clean, reading, span)) return null;
  if (clean[before.sentence.end - 1] !== ':') return null;
  for (let index = before.clauses.length - 1; index >= 0; index--) {
    const clause = before.clauses[index];
    if (clause && (clause.relation === 'main' || clause.relation === 'coordinate')) {
      const source = sourceOf(before, index);
      if (source) return source;
    }
  }
  return null;
}

/** `The plan cannot work, Ruiz said. “...”`: words in marks right after a sentence of the same paragraph that is all one speaker's. */
function toldOn(clean: string, readings: readonly (Reading | null)[], at: number, span: Span): Source | null {
  const reading = readings[at];
  const before = readings[at - 1];
  if (
    !reading ||
    !before ||
    before.sentence.paragraph !== reading.sentence.paragraph ||
    !wholly(clean, reading, span)
  )
    return null;
  const main = before.clauses.flatMap((clause, index) => (clause.relation === 'main' ? [index] : []));
  const index = main.at(-1);
  const clause = index === undefined ? undefined : before.clauses[index];
  if (index === undefined || !clause || !clause.lemma?.cue || clause.negated || clause.passive) return null;
  const found = sourceOf(before, index);
  return found && !/^(?:he|she|it|they|we|i)$/iu.test(found.speaker.name) ? found : null;
}

/** What a work or thing is called by, right before its name in marks. */
const CALLED =
  /\b(?:named|titled|entitled|subtitled|christened|nicknamed|books?|novels?|films?|movies?|plays?|songs?|albums?|poems?|memoirs?|shows?|series|podcasts?|musicals?|operas?|paintings?|documentar(?:y|ies)|essays?|sculptures?|yacht|boat|ship|single|track),?\s$/u;

/** Names of works, programmes and boats in marks: every longer word a capital, and no speech. */
function isTitle(clean: string, span: Span): boolean {
  const words = clean
    .slice(span.start + 1, span.end - 1)
    .split(/\s+/u)
    .filter((word) => word.length > 3);
  return (
    words.length > 1 &&
    words.length <= 7 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    // American papers put the stop of the sentence inside the marks
    (!/[.!?]["”]?$/u.test(clean.slice(span.start, span.end)) ||
      CALLED.test(clean.slice(Math.max(0, span.start - 20), span.start)))
  );
}
