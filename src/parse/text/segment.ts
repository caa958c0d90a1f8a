/** Sentences: a single scan for stops, with the abbreviations of news text. Newlines inside a paragraph are no ends. */
import type { Sentence } from '../document.ts';
import type { Passage } from './ingest.ts';
import { isSpace } from './lines.ts';
import { ABBREVIATIONS, ABBREVIATIONS_AT_END } from '../words/abbreviations.ts';

const STOP = /[.!?…]/gu;
const CLOSERS = '"\'”’»)]';
const OPENERS = '"\'“‘«([¡¿`';
const UPPER = /\p{Lu}/u;
const DIGIT = /\d/u;
const LETTER = /\p{L}/u;
/** Words that begin a clause: after `Inc.` or `U.S.` they show that a new sentence begins. */
const BEGINNERS = new Set(
  `the a an he she it they we i you this that these those his her its their our my but and in on at for as if when while after before
   since there here what who how why where not no some many most more both all one two yet so still also however meanwhile`.split(
    /\s+/u,
  ),
);

/** Word of letters and inner stops that ends at `end`. */
function wordBefore(text: string, end: number, from: number): string {
  let start = end;
  while (start > from && end - start < 14 && isLetterOrStop(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

function isLetterOrStop(code: number): boolean {
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122 ? true : code === 46;
  return LETTER.test(String.fromCharCode(code));
}

function nextWord(text: string, from: number, to: number): string {
  let end = from;
  while (end < to && end - from < 20 && /\p{L}/u.test(text[end] ?? '')) end++;
  return text.slice(from, end);
}

/** Whether the full stop at `at` only shortens a word. `next` is the start of what follows. */
function shortens(text: string, at: number, next: number, from: number, to: number): boolean {
  const word = wordBefore(text, at, from);
  if (word === '') return false;
  if (word.length === 1 && UPPER.test(word)) {
    // an initial ("J. Smith"), unless it is the pronoun or a letter after a lower-case word ("vitamin C. The")
    return word !== 'I' && !BEGINNERS.has(nextWord(text, next, to).toLowerCase());
  }
  const lower = word.toLowerCase();
  if (ABBREVIATIONS.has(lower)) {
    if (
      lower === 'no' ||
      lower === 'sat' ||
      lower === 'sun' ||
      lower === 'mar' ||
      lower === 'art' ||
      lower === 'fig'
    )
      return UPPER.test(word[0] ?? '') && (lower !== 'no' || DIGIT.test(text[next] ?? ''));
    return (
      UPPER.test(word[0] ?? '') ||
      lower === 'vs' ||
      lower === 'etc' ||
      lower === 'al' ||
      lower === 'approx' ||
      lower === 'pp'
    );
  }
  if (ABBREVIATIONS_AT_END.has(lower) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) {
    if (!UPPER.test(word[0] ?? '') && !/^(?:p\.m|a\.m|e\.g|i\.e)$/u.test(lower)) return false;
    return !BEGINNERS.has(nextWord(text, next, to).toLowerCase());
  }
  return false;
}

const SAYS = new Set(
  `said says asked asks wrote added demanded told replied tweeted shouted cried exclaimed wondered quipped joked argued yelled declared continued`.split(
    ' ',
  ),
);

/** `“Is it so?” Ana Ruiz asked.`: a name and a verb of speech still belong to the sentence. */
function saysNext(text: string, from: number, to: number): boolean {
  const words = text.slice(from, Math.min(to, from + 70)).split(' ', 7);
  for (const [index, word] of words.entries()) {
    const bare = word.replace(/[.,;:!?]$/u, '');
    if (index > 0 && SAYS.has(bare)) return true;
    if (/[!?;:”"]$/u.test(word) || (word.endsWith('.') && word.length > 4)) return false;
  }
  return false;
}

/** The sentences of one stretch of clean text, as pairs of offsets. Linear. */
export function splitSentences(text: string, from: number, to: number): [number, number][] {
  const out: [number, number][] = [];
  let start = from;
  while (start < to && isSpace(text.charCodeAt(start))) start++;
  // a stop is looked for no further than here, however far away the next one is
  const stretch = text.slice(from, to);
  STOP.lastIndex = start - from;
  while (STOP.test(stretch)) {
    let end = from + STOP.lastIndex;
    const at = end - 1;
    while (end < to && '.!?…'.includes(text[end] ?? ' ')) end++;
    const dots = end - at;
    while (end < to && CLOSERS.includes(text[end] ?? ' ')) end++;
    STOP.lastIndex = end - from;
    if (end >= to) break;
    if (!isSpace(text.charCodeAt(end))) continue;
    let next = end;
    while (next < to && isSpace(text.charCodeAt(next))) next++;
    let head = next;
    while (head < to && OPENERS.includes(text[head] ?? ' ')) head++;
    const first = text[head] ?? '';
    if (!UPPER.test(first) && !DIGIT.test(first)) {
      // after closing marks or an ellipsis a lower-case word goes on with the sentence ("Stop!" he said)
      if (/\p{L}/u.test(first) || first === '' || first === ',') continue;
    }
    if (text[at] === '.' && dots === 1 && end === at + 1 && shortens(text, at, next, start, to)) continue;
    if ((text[at] === '…' || dots > 1) && text[at] !== '!' && text[at] !== '?' && !UPPER.test(first))
      continue;
    if (text[at] !== '.' && end > at + 1 && saysNext(text, next, to)) continue;
    out.push([start, end]);
    start = next;
  }
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) out.push([start, end]);
  return out;
}

/** Sentences of all passages in reading order; a title or heading is one sentence. */
export function segment(clean: string, passages: readonly Passage[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [paragraph, passage] of passages.entries()) {
    if (passage.kind !== 'body') {
      sentences.push({ start: passage.start, end: passage.end, paragraph, kind: passage.kind });
      continue;
    }
    for (const [start, end] of splitSentences(clean, passage.start, passage.end)) {
      sentences.push({ start, end, paragraph, kind: 'body' });
    }
  }
  return sentences;
}
