/**
 * Which articles carry the same quoted words. Quotations are cut into runs of four words ("shingles"), so that a
 * translator's other word breaks a few of them and not the match. Each article looks up its own words once: the cost
 * grows with the text, not with the pairs of articles.
 */
import type { Span } from '../../model/text.ts';

/** Words in a shingle. */
const SIZE = 4;
/** A run of words that more articles share is a set phrase. */
const COMMON = 60;
/** Words in a row that make a match: shorter runs are chance. */
const ENOUGH = 5;

/** Words shared with another article, where they stand here and where there. */
export interface Shared {
  readonly article: number;
  /** Words in common, in runs of at least ENOUGH. */
  readonly words: number;
  /** The longest run, in the article that looked. */
  readonly here: Span;
  /** The same run, inside a quotation of the other. */
  readonly there: Span;
}

interface Word extends Span {
  readonly text: string;
}

const QUOTED = /[“"][^“”"]{16,900}[”"]|``[^`]{16,900}?''/g;
const WORD = /[\p{L}\d]+/gu;

/** Words that carry no story of their own: a shingle needs two others. */
const EMPTY = new Set(
  'the a an of to in on at for and or but is are was were be been has have had that this it its as by with from not we our us i you he his she her they their will would all any no one who which what there so if than then also more do does did can could'.split(
    ' ',
  ),
);

function wordsOf(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const start = from + match.index;
    words.push({ text: match[0].toLowerCase(), start, end: start + match[0].length });
  }
  return words;
}

function shingleAt(words: readonly Word[], at: number): string | null {
  let full = 0;
  let key = '';
  for (let step = 0; step < SIZE; step += 1) {
    const word = words[at + step]?.text;
    if (word === undefined) return null;
    if (!EMPTY.has(word)) full += 1;
    key += ` ${word}`;
  }
  return full >= 2 ? key : null;
}

interface Place extends Span {
  readonly article: number;
}

/** The quoted words of all texts, by shingle. */
export type QuotedWords = ReadonlyMap<string, readonly Place[]>;

export function quotedWords(texts: readonly string[]): QuotedWords {
  const places = new Map<string, Place[]>();
  for (const [article, text] of texts.entries()) {
    for (const match of text.matchAll(QUOTED)) {
      const words = wordsOf(text, match.index, match.index + match[0].length);
      for (let at = 0; at + SIZE <= words.length; at += 1) {
        const key = shingleAt(words, at);
        if (!key) continue;
        const list = places.get(key);
        const place = { article, start: words[at]?.start ?? 0, end: words[at + SIZE - 1]?.end ?? 0 };
        if (!list) places.set(key, [place]);
        else if (list.length <= COMMON && list.at(-1)?.article !== article) list.push(place);
      }
    }
  }
  return places;
}

interface Run {
  readonly here: Span;
  readonly there: Span;
  readonly words: number;
  readonly last: number;
}

/** The other articles whose quotations an article's text repeats, quoted or not, most words first. */
export function sharedWith(text: string, own: number, quoted: QuotedWords): readonly Shared[] {
  const words = wordsOf(text, 0, text.length);
  const open = new Map<number, Run>();
  const best = new Map<number, { total: number; longest: Run }>();
  const settle = (article: number, run: Run): void => {
    if (run.words < ENOUGH) return;
    const known = best.get(article);
    best.set(article, {
      total: (known?.total ?? 0) + run.words,
      longest: known && known.longest.words >= run.words ? known.longest : run,
    });
  };
  for (let at = 0; at + SIZE <= words.length; at += 1) {
    const key = shingleAt(words, at);
    const found = key ? quoted.get(key) : undefined;
    if (!found || found.length > COMMON) continue;
    const here = { start: words[at]?.start ?? 0, end: words[at + SIZE - 1]?.end ?? 0 };
    for (const place of found) {
      if (place.article === own) continue;
      const run = open.get(place.article);
      // a shingle of mere function words in between does not end a run
      if (run && at - run.last <= 2) {
        open.set(place.article, {
          here: { start: run.here.start, end: here.end },
          there: { start: Math.min(run.there.start, place.start), end: Math.max(run.there.end, place.end) },
          words: run.words + (at - run.last),
          last: at,
        });
      } else {
        if (run) settle(place.article, run);
        open.set(place.article, { here, there: place, words: SIZE, last: at });
      }
    }
  }
  for (const [article, run] of open) settle(article, run);
  return [...best]
    .map(([article, { total, longest }]) => ({
      article,
      words: total,
      here: longest.here,
      there: longest.there,
    }))
    .sort((a, b) => b.words - a.words || a.article - b.article);
}
