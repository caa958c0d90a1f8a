/** Everything that one article says, read without a calendar and without its neighbours: a pure function of its text. */
import type { SourceText, Span } from '../model/text.ts';
import type { Document, Mention, Quotation } from './document.ts';
import type { Frame } from './grammar/frame.ts';
import { directoryOf, type Entity } from './extract/directory.ts';
import { extract } from './extract/extract.ts';
import { indirectSpeech } from './extract/indirect.ts';
import { ingest } from './text/ingest.ts';
import type { Name } from './grammar/name.ts';
import { findNames } from './grammar/names.ts';
import { isPartOfYear } from './extract/part-of-year.ts';
import { besideQuotations, Quoting } from './extract/quote.ts';
import { type Reading } from './extract/attribution.ts';
import { quotedSpans } from './text/quotemarks.ts';
import { segment } from './text/segment.ts';
import { printsOf } from './folder/copies/sources.ts';
import type { Expression } from './time/said.ts';
import { flagsOf, officesOf } from './extract/subject.ts';
import type { Memory } from './extract/subject-parts.ts';
import { foundIn, tag, type Search } from './time/tag.ts';
import { tokensOf } from './text/article-tokens.ts';
import type { Token } from './text/tokens.ts';
import { unglued } from './text/unglue.ts';

/** The part of the work that a cache can keep: serialisable, the same for the same text. */
export interface Draft {
  readonly document: Document;
  readonly expressions: readonly Expression[];
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  /** Sampled word sequences, by which copies of one text are known. */
  readonly prints: readonly number[];
}

/** Sentences at the head of the body that tell the day's news. */
export const LEAD = 2;

export const draft = (source: SourceText): Draft => draftWith(source, here);

/** The same, where `search` may look for time expressions elsewhere meanwhile; what it finds is that of `foundIn`. */
export function draftWith(source: SourceText, search: Search): Draft {
  const { document, expressions, entities, mentions, prints, quotations } = read(
    source,
    'beside quotations',
    search,
  );
  return { document, expressions, entities, mentions, prints, quotations };
}

const here: Search = (clean) => () => foundIn(clean);

/** Who says what in one article: the stretches in marks and the reported ones, in reading order. */
export function speechOf(source: SourceText): readonly Quotation[] {
  const { readings, quotations } = read(source, 'all', here);
  return [...quotations, ...indirectSpeech(readings)].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  );
}

type Read = Draft & { readonly readings: readonly (Reading | null)[] };

/** `kept`: which sentences' readings are given; a build needs only those that may tell who is quoted, and those for a moment. */
function read(source: SourceText, kept: 'all' | 'beside quotations', search: Search): Read {
  const ingested = ingest(source);
  const { clean } = ingested;
  const found = search(clean);
  const read = segment(clean, ingested.passages);
  const { tokens: all, seen } = tokensOf(clean, read);
  const {
    sentences,
    tokens,
    read: names,
  } = unglued({ sentences: read, tokens: all }, seen.small, (list): Name[] => findNames(clean, list, seen));
  const document: Document = {
    source,
    clean,
    title: ingested.title,
    furniture: ingested.furniture,
    said: ingested.said,
    clues: ingested.clues,
    sentences,
  };
  const quoted = quotedSpans(clean, ingested.passages);
  const directory = directoryOf(names.flat());
  // what needs no times is done while they are looked for
  const prints = printsOf(clean, sentences);
  const expressions = tag(clean, sentences, found());
  const mentions: Mention[] = [];
  const readings: (Reading | null)[] = sentences.map(() => null);
  const beside = besideQuotations(sentences, quoted);
  const quoting = new Quoting(clean, quoted, readings, kept === 'all', directory);
  let recent: Memory['recent'] = [];
  let offices: Memory['offices'] = [];
  let bodies = 0;
  let expressionAt = 0;
  let quoteAt = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.kind !== 'body') continue;
    const list = tokens(index);
    const here: { at: number; expression: Expression }[] = [];
    // how long and how often are part of what is told: "185 kilometres an hour"
    const stated: Expression[] = [];
    while (expressionAt < expressions.length && (expressions[expressionAt]?.start ?? 0) < sentence.start)
      expressionAt++;
    for (
      let at = expressionAt;
      at < expressions.length && (expressions[at]?.start ?? 0) < sentence.end;
      at++
    ) {
      const expression = expressions[at] as Expression;
      here.push({ at, expression });
      if (expression.type !== 'DURATION' && expression.type !== 'SET' && !isPartOfYear(clean, expression))
        stated.push(expression);
    }
    while (quoteAt < quoted.length && (quoted[quoteAt]?.end ?? 0) <= sentence.start) quoteAt++;
    const frame: Frame = {
      tokens: list,
      names: names[index] ?? [],
      flags: flagsOf(list, names[index] ?? []),
      quoted: marked(list, quoted, quoteAt),
      timed: marked(list, stated, 0),
    };
    const memory: Memory = { recent, offices, sentence: index };
    const made = extract({
      clean,
      sentence,
      index,
      frame,
      expressions: here,
      directory,
      memory,
      lead: bodies++ < LEAD,
    });
    mentions.push(...made.mentions);
    quoting.note(index, made.reading);
    const besideOne = beside.has(index);
    if (kept === 'all' || besideOne) readings[index] = made.reading;
    if (besideOne) quoting.upTo(sentence.end);
    recent = [...recent, ...made.subjects].slice(-8);
    offices = [...offices, ...officesOf(frame, index)].slice(-4);
  }
  quoting.upTo(Infinity);
  return {
    document,
    expressions,
    entities: directory.entities,
    quotations: quoting.quotations,
    mentions,
    prints,
    readings,
  };
}

/** For each token whether one of the spans (in order, from index `from`) covers it. */
function marked(
  tokens: readonly Token[],
  spans: readonly { start: number; end: number }[],
  from: number,
): boolean[] {
  let at = from;
  const marks = new Array<boolean>(tokens.length).fill(false);
  for (let index = 0; index < tokens.length; index++) {
    const { start, end } = tokens[index] as Token;
    while (at < spans.length && (spans[at] as Span).end <= start) at++;
    const span = spans[at];
    if (span === undefined) break;
    // "May 3-6": two days in one token
    const pair = start < span.end && end > span.start && /^\d+[-–]\d+$/u.test(tokens[index]?.text ?? '');
    marks[index] = pair || (start >= span.start && end <= span.end);
  }
  return marks;
}
