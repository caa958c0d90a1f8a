/** Stretches inside quotation marks: pairs of marks, with the slips that news pages make. */
import type { Span } from '../../model/text.ts';
import type { Passage } from './ingest.ts';

const OPEN = /[“"„«‟]|(?:^|[\s([—–-])(?:‘|``|'')(?=\S)/gu;
/** A quotation longer than this without a closing mark is a lost mark, not a speech. */
const LONGEST = 3000;

/** The next unit that can be part of an opening mark; -1 where there is none before `end`. */
function nextMark(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 0xab || code === 0x2018) return at;
    if ((code === 39 || code === 96) && text.charCodeAt(at + 1) === code) return at;
    if (code === 0x201c || code === 0x201e || code === 0x201f) return at;
  }
  return -1;
}

function opensHere(text: string, at: number): boolean {
  const before = at === 0 ? ' ' : (text[at - 1] ?? ' ');
  const after = text[at + 1] ?? ' ';
  return !/\s/u.test(after) && (/[\s([—–\-/“‘'"]/u.test(before) || at === 0 || /[\p{Lu}\\]/u.test(after));
}

/**
 * Quoted stretches of the passages, marks included. A paragraph that opens a quotation and does not close it is
 * quoted to its end when the next one opens with a mark too (the custom for long speech), else to its end as well.
 */
export function quotedSpans(clean: string, passages: readonly Passage[]): Span[] {
  const spans: Span[] = [];
  for (const passage of passages) {
    if (passage.kind !== 'body') continue;
    let at = passage.start;
    while (at < passage.end) {
      const mayOpen = nextMark(clean, at, passage.end);
      if (mayOpen < 0) break;
      // a single mark opens behind a space, be it that before the passage
      OPEN.lastIndex = /\s/u.test(clean[mayOpen - 1] ?? '') ? mayOpen - 1 : Math.max(at, mayOpen - 1);
      const hit = OPEN.exec(clean);
      if (!hit || hit.index >= passage.end) break;
      const open = hit.index + hit[0].length - 1;
      const mark = clean[open] ?? '"';
      if (mark === '‘' || mark === '`' || mark === "'") {
        const close = singleClose(clean, open, passage.end);
        if (close > 0) spans.push({ start: open, end: close });
        at = close > 0 ? close : open + 1;
        continue;
      }
      if (mark === '"' && !opensHere(clean, open) && open > passage.start) {
        at = open + 1;
        continue;
      }
      const close = closeOf(clean, open, mark, passage.end);
      spans.push({ start: open, end: close });
      at = close;
    }
  }
  return spans;
}

function closeOf(clean: string, open: number, mark: string, end: number): number {
  const limit = Math.min(end, open + LONGEST);
  for (let at = open + 1; at < limit; at++) {
    const char = clean[at];
    if (char === '”' || char === '»') return at + 1;
    if (char === '"' && at > open + 1) return at + 1;
    if (char === '“' && mark === '“' && /[\s.,!?]/u.test(clean[at + 1] ?? ' ')) return at + 1;
  }
  return limit;
}

/** Closing mark of a British single quotation, not an apostrophe: before white space or a mark, and near. */
function singleClose(clean: string, open: number, end: number): number {
  const limit = Math.min(end, open + 400);
  for (let at = open + 2; at < limit; at++) {
    const char = clean[at];
    if (char !== '’' && char !== "'") continue;
    const next = clean[at + 1] ?? ' ';
    if (/\p{L}/u.test(next)) continue;
    if (
      clean[at - 1] === 's' &&
      /\s/u.test(next) &&
      /[’'][\s.,;!?]/u.test(clean.slice(at + 2, Math.min(limit, at + 120)))
    )
      continue;
    return at + 1;
  }
  return -1;
}
