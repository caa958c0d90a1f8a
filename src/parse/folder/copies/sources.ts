/**
 * Which articles are copies of one another. Agencies sell one text to many papers, which cut it, change its marks and a
 * word here and there: articles that share most of their word sequences count as one source. Method: sampled shingles
 * (Manber 1994, "0 mod p"), found through an inverted index, so that the cost grows with the text and not with the pairs.
 */
import type { Day } from '../../../model/time.ts';
import { daysBetween } from '../../time/calendar.ts';
import type { Sentence } from '../../document.ts';
import { letGoOfPrints, PrintIndex } from './print-index.ts';

/** Words in a shingle: long enough that two writers hardly hit upon the same. */
const SHINGLE = 6;
/** One shingle in so many is kept, by its own value, so that copies keep the same ones. */
const SAMPLE = 4;
/** Share of the shorter article that must stand in the other. */
const MOST = 0.5;
/** Shared shingles that are no chance. */
const FEWEST = 4;
/** Days within which an agency's text is printed; what takes up old words later is a new report. */
export const SOLD_WITHIN = 3;

/** The sampled shingles of an article's body, in rising order, none twice. Case, marks and spaces do not count. */
export function printsOf(clean: string, sentences: readonly Sentence[]): readonly number[] {
  const sampled: number[] = [];
  eachShingle(clean, sentences, (print) => {
    if (print % SAMPLE === 0) sampled.push(print);
  });
  const rising = Uint32Array.from(sampled).sort();
  const prints: number[] = [];
  for (let at = 0; at < rising.length; at++)
    if (rising[at] !== rising[at - 1]) prints.push(rising[at] as number);
  return prints;
}

/** All shingles by the sentence in which they end; sentences that are no body have none. */
export function shinglesOf(clean: string, sentences: readonly Sentence[]): readonly (readonly number[])[] {
  const shingles: number[][] = sentences.map(() => []);
  eachShingle(clean, sentences, (print, index) => shingles[index]?.push(print));
  return shingles;
}

function eachShingle(
  clean: string,
  sentences: readonly Sentence[],
  take: (print: number, index: number) => void,
): void {
  const ring = new Int32Array(SHINGLE);
  let words = 0;
  let oldest = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.kind !== 'body') continue;
    let word = 0;
    for (let at = sentence.start; at <= sentence.end; at++) {
      const code = at < sentence.end ? foldedAt(clean, at) : 0;
      if (code !== 0) word = Math.imul(word ^ code, 0x9e3779b1) | 1;
      else if (word !== 0) {
        ring[oldest] = word;
        if (++oldest === SHINGLE) oldest = 0;
        word = 0;
        if (++words >= SHINGLE) take(shingleOf(ring, oldest), index);
      }
    }
  }
}

/** A letter or digit with its case folded, 0 for what parts words. */
function foldedAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return code;
  if (code < 0xc0) return 0;
  return code >= 0x2000 && code <= 0x206f ? 0 : code;
}

/** The words of a ring, from the oldest on, as one number. */
function shingleOf(ring: Int32Array, oldest: number): number {
  let print = 0x811c9dc5;
  for (let step = 0, at = oldest; step < SHINGLE; step++) {
    print = Math.imul(print ^ (ring[at] as number), 0x01000193) ^ (print >>> 15);
    if (++at === SHINGLE) at = 0;
  }
  return (print ^ (print >>> 13)) >>> 0;
}

/** An article as its copies are known: by its prints, and by its day and address where they are known. */
export interface Printed {
  readonly prints: readonly number[];
  readonly day: Day | null;
  readonly url?: string | null;
}

/**
 * For each article the index of the source that it counts as: its own, or the first article that it copies. Each is held
 * against such first articles only: updates that each keep half of the last one are no copies of where they began. What one
 * address told, however often it was saved and on how many days, is of one source.
 */
export function sourcesOf(articles: readonly Printed[]): number[] {
  if (articles.length < 2) return articles.map((_, index) => index);
  const holders = new PrintIndex(articles);
  const dates = articles.map(({ day }) => (day === null ? null : daysBetween(EPOCH, day)));
  const addresses = new Map<string, number>();
  const sources = articles.map(({ prints, url }, index) => {
    const date = dates[index] ?? null;
    let source = index;
    let most = 0;
    for (const [other, count] of holders.shared(index, FEWEST)) {
      const first = articles[other];
      if (!first || count <= most || !near(date, dates[other] ?? null)) continue;
      if (count < Math.max(FEWEST, Math.min(prints.length, first.prints.length) * MOST)) continue;
      [source, most] = [other, count];
    }
    if (source === index) holders.add(index);
    if (url == null || !PAGE.test(url)) return source;
    if (source === index) source = addresses.get(url) ?? index;
    addresses.set(url, addresses.get(url) ?? source);
    return source;
  });
  letGoOfPrints();
  return sources;
}

/** An address of one page: all pages of some sites state that of the first. */
const PAGE = /^https?:\/\/[^/]+\/[^/?#]/u;

const EPOCH = '2000-01-01' as Day;

/** Whether days, counted from one epoch, lie so near that one text can have been sold on both. */
function near(a: number | null, b: number | null): boolean {
  return a === null || b === null || Math.abs(a - b) <= SOLD_WITHIN;
}
