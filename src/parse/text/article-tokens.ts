/** The tokens of an article by sentence, and which of its words it writes small or with a capital. */
import type { Sentence } from '../document.ts';
import type { Word } from './known-words.ts';
import { eachWord, placed, type Token } from './tokens.ts';

/** Of longer articles only the places of the words are held: the tokens of a book, all at once, are most of its memory. */
const LONG = 200_000;

/** Words that an article writes small, and words that it writes with a capital inside a sentence. */
export interface Seen {
  readonly small: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
}

export interface ArticleTokens {
  /** The tokens of a sentence by its index; none for what is no body. */
  readonly tokens: (index: number) => readonly Token[];
  readonly seen: Seen;
}

const NONE: readonly Token[] = [];

/** Reads every body sentence once. */
export function tokensOf(clean: string, sentences: readonly Sentence[]): ArticleTokens {
  const small = new Set<string>();
  const capital = new Set<string>();
  const words: Word[] = [];
  const starts: number[] = [];
  /** For each sentence the place of its first word in `words`, and at the end how many there are. */
  const firsts = new Int32Array(sentences.length + 1);
  let before: Word | undefined;
  const take = (word: Word, start: number): void => {
    if (word.kind === 'word') {
      if (!word.cap) small.add(word.lower);
      else if (before?.kind === 'word') capital.add(word.text);
    }
    before = word;
    words.push(word);
    starts.push(start);
  };
  for (const [index, sentence] of sentences.entries()) {
    firsts[index] = words.length;
    before = undefined;
    if (sentence.kind === 'body') eachWord(clean, sentence.start, sentence.end, take);
  }
  firsts[sentences.length] = words.length;
  const read = (index: number): readonly Token[] => {
    const first = firsts[index] ?? 0;
    const count = (firsts[index + 1] ?? first) - first;
    if (count <= 0) return NONE;
    const list = new Array<Token>(count);
    for (let at = 0; at < count; at++)
      list[at] = placed(words[first + at] as Word, starts[first + at] as number);
    return list;
  };
  const seen = { small, capital };
  if (clean.length > LONG) return { tokens: read, seen };
  const held = sentences.map((_, index) => read(index));
  return { tokens: (index) => held[index] ?? NONE, seen };
}
