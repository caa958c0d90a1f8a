/**
 * Links that open a page at a sentence: URL + `#:~:text=[prefix-,]start[,end][,-suffix]` (WICG scroll-to-text-fragment).
 *
 * Browsers match whole words, ignore case and the shape of quotation marks, but not a line break where we have a space
 * (preformatted text). So two directives go out: one with a few words of the sentence's start and end, and one whose
 * four parts are single words, which white space of any kind may part.
 */
import { collapse, type Span } from '../model/text.ts';

const WORDS = 4;
/** A run without spaces longer than this (Chinese, Japanese, Thai) is cut at words by the locale's own rules. */
const LONGEST_WORD = 24;

export interface Surroundings {
  /** Text right before and right after the sentence, as far as it is known. */
  readonly before: string;
  readonly after: string;
}

/** The directive (without `:~:`) that finds `sentence`; null when it has no word. */
export function textFragment(
  sentence: string,
  { before, after }: Surroundings = { before: '', after: '' },
): string | null {
  const text = collapse(sentence);
  const words = wordsOf(text);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return null;
  const directives = [phrase(text, words)];
  // punctuation stays where two parts meet: they must follow upon each other but for white space
  const prefix = lastRun(before, wordsOf(before).at(-1));
  const suffix = firstRun(after, wordsOf(after)[0]);
  if (words.length > 2 && (prefix ?? suffix))
    directives.push(
      [
        ...(prefix ? [`${encode(prefix)}-`] : []),
        encode(text.slice(0, first.end)),
        encode(text.slice(last.start)),
        ...(suffix ? [`-${encode(suffix)}`] : []),
      ].join(','),
    );
  return directives.map((directive) => `text=${directive}`).join('&');
}

/** `url` with the directive, beside a hash that it may have. */
export function withFragment(url: string, directive: string | null): string {
  if (directive === null) return url;
  const cut = url.indexOf(':~:');
  const bare = cut < 0 ? url : url.slice(0, cut).replace(/#$/, '');
  return `${bare}${bare.includes('#') ? '' : '#'}:~:${directive}`;
}

/** From the last word to the end of a text, or null when white space parts them. */
const lastRun = (text: string, word: Word | undefined): string | null => {
  const run = word ? text.slice(word.start).trimEnd() : '';
  return run && !/\s/u.test(run) ? run : null;
};

/** From the start of a text to the end of its first word, or null when white space parts them. */
const firstRun = (text: string, word: Word | undefined): string | null => {
  const run = word ? text.slice(0, word.end).trimStart() : '';
  return run && !/\s/u.test(run) ? run : null;
};

/** A short sentence whole, a longer one by its first and last words. */
function phrase(text: string, words: readonly Word[]): string {
  const slice = (from: Word | undefined, to: Word | undefined): string =>
    encode(text.slice(from?.start, to?.end));
  if (words.length <= 2 * WORDS) return slice(words[0], words.at(-1));
  return `${slice(words[0], words[WORDS - 1])},${slice(words.at(-WORDS), words.at(-1))}`;
}

interface Word extends Span {
  readonly word: string;
}

/** Words without the punctuation around them: quotation marks and stops differ from page to page. */
function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(/\S+/gu)) {
    if (run.length <= LONGEST_WORD) add(run, index);
    else
      for (const { segment, index: at, isWordLike } of SEGMENTER.segment(run))
        if (isWordLike) add(segment, index + at);
  }
  return words;

  function add(run: string, at: number): void {
    const chars = [...run];
    let [from, to] = [0, chars.length];
    while (from < to && isEdge(chars[from])) from++;
    while (to > from && isEdge(chars[to - 1])) to--;
    const start = at + chars.slice(0, from).join('').length;
    const word = chars.slice(from, to).join('');
    if (word) words.push({ start, end: start + word.length, word });
  }
}

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Punctuation that never belongs to a word at its edge; connectors such as the underscore do. */
const isEdge = (char: string | undefined): boolean =>
  char !== undefined && /\p{P}/u.test(char) && !/\p{Pc}/u.test(char);

/** Everything but letters, digits, full stop and underscore is encoded: `-`, `,` and `&` mean something in a directive. */
function encode(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /[!'()*~-]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A lone surrogate has no percent encoding. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');
