/**
 * The nouns inside the parser: what one article looks like after each stage. Nothing here leaves `parse/`
 * except through `Timeline`.
 *
 * Offsets are UTF-16 units into `SourceText.text`. `clean` is that text with hard line wraps undone by
 * equal-length replacement (a newline inside a paragraph becomes a space), so one offset fits both.
 */
import type { SourceText, Span } from '../model/text.ts';
import type { Dating, Day } from '../model/time.ts';
import type { EventKind, Furniture, Status } from '../model/timeline.ts';

/** A sentence of the body (or a heading). `paragraph` counts from 0 in reading order. */
export interface Sentence extends Span {
  readonly paragraph: number;
  readonly kind: 'body' | 'heading' | 'title';
}

/** Something in the file that may tell the article's own day. Ranked in `anchor`. */
export interface DateClue extends Span {
  readonly kind: 'own-url' | 'other-url' | 'date-line' | 'dateline' | 'first-full-date';
  readonly text: string;
}

/** Who published and wrote an article, as lines at its head say in the text itself. */
export interface Said {
  readonly publisher: string | null;
  readonly author: string | null;
}

/** After `ingest` and `segment`. */
export interface Document {
  readonly source: SourceText;
  readonly clean: string;
  readonly title: Span | null;
  readonly furniture: readonly Furniture[];
  readonly said: Said;
  readonly clues: readonly DateClue[];
  readonly sentences: readonly Sentence[];
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/**
 * A time expression with its value, as TIMEX3 has it, and as a Dating where it points at days.
 * `resolve` makes these from what `tag` found (what was *said*) and the article's reference date.
 */
export interface Timex extends Span {
  readonly text: string;
  readonly type: TimexType;
  /** ISO-TimeML value, e.g. `2026-01-09`, `2025-12`, `P3D`, `XXXX-WXX-5`, `PRESENT_REF`. */
  readonly value: string;
  readonly mod?: string | undefined;
  readonly quant?: string | undefined;
  readonly freq?: string | undefined;
  readonly beginPoint?: string | undefined;
  readonly endPoint?: string | undefined;
  /** The day or value this was counted from, where it was counted. */
  readonly anchor?: string | undefined;
  readonly rule: string;
  readonly explanation: string;
  /** Null for durations, sets and vague references, and where no anchor is known. */
  readonly dating: Dating | null;
}

/** Who is named beside a quotation or a verb: the words, and whom they resolve to inside this article. */
export interface NameUse extends Span {
  /** Fullest form in this article, e.g. `Vladimir Putin` for "the Russian leader". */
  readonly name: string;
}

export interface Quotation extends Span {
  readonly direct: boolean;
  readonly speaker: NameUse | null;
  readonly cue: Span | null;
}

/** One sentence's report of one event: who did or said what, and which expression dates it. */
export interface Mention extends Span {
  /** Index into `Document.sentences`; the span is that sentence's. */
  readonly sentence: number;
  readonly kind: EventKind;
  readonly status: Status;
  /** First the one who acts; canonical names inside this article. Empty when nobody certain acts. */
  readonly actors: readonly NameUse[];
  /** The subject's own words where no name can stand for it: `Libyan rebels`. */
  readonly label: string | null;
  /** The verb as written, and its dictionary form. */
  readonly verb: Span;
  readonly lemma: string;
  /** The predicate of a title in the present tense, and how well it reads, 0 to 1; at 0 only words that tell the act. */
  readonly predicate: string;
  readonly clarity: number;
  /** What is compared when reports are merged: stems of content words, numbers as written, quoted words. */
  readonly stems: readonly string[];
  readonly numbers: readonly string[];
  readonly quoted: readonly string[];
  /** Index into the article's expressions of the one that dates it, or null. */
  readonly expression: number | null;
  /** Of "two days after police searched his office": from which date it is counted. */
  readonly counted?: CountedFrom;
  /** `narrated`: simple past, may take a day carried by the text; `earlier`: perfect or "previously"; `refers`: "made the remarks on". */
  readonly telling: 'narrated' | 'earlier' | 'refers';
  /** A nominal or passing mention: it can join an event, not make one. */
  readonly passing: boolean;
  /** Passing, and told of whoever without a day: only a story of few articles shows which event it means. */
  readonly unowned?: true;
  /** An act of somebody without a name, told by a sentence of its own: "Officers searched the office". */
  readonly aside?: true;
  /** The verb acts upon something: "fired 300 workers", or upon what may have been told of before: "fired the men". */
  readonly acted?: 'new' | 'known';
  /** Told by a noun ("the explosion"), not by a verb. */
  readonly nominal: boolean;
  readonly place: string | null;
}

/** So many days before what another expression dates; `from` and `length` are indices into the article's expressions. */
export interface CountedFrom {
  readonly from: number;
  readonly length: number;
  readonly days: number;
}

/** The day counted from, with its reason; `last` bounds undated reports (`notAfter`). */
export interface Anchored {
  readonly published: Dating | null;
  readonly reference: Dating | null;
  readonly notAfter: Day | null;
}
