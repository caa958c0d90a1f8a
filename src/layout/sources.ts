/** The articles as a reader meets them: an order, a letter, a short name, a colour. */
import { collapse } from '../model/text.ts';
import type { Article, Timeline } from '../model/timeline.ts';

export interface Source {
  readonly article: Article;
  /** Place in the row of ticks, from 0. */
  readonly index: number;
  /** A to Z, then numbers from 27. */
  readonly letter: string;
  /** Publisher; else the title, else the first words, cut at a word. */
  readonly name: string;
  /** The same, uncut. */
  readonly fullName: string;
}

const SHORT = 26;

/** In order of publication, undated last, then by file. Never invents a publisher. */
export function sourcesOf(timeline: Timeline): readonly Source[] {
  // days sort as text; an article without a day comes after all that have one
  const day = (a: Article): string => a.published?.first ?? '~';
  const ordered = timeline.articles.toSorted((a, b) => {
    const [p, q] = [day(a), day(b)];
    return p === q ? (a.file < b.file ? -1 : 1) : p < q ? -1 : 1;
  });
  const names = ordered.map(nameOf);
  const publishers = new Map<string, number>();
  for (const { publisher } of ordered)
    if (publisher) publishers.set(publisher, (publishers.get(publisher) ?? 0) + 1);
  return ordered.map((article, index) => ({
    article,
    index,
    letter: index < 26 ? String.fromCharCode(65 + index) : String(index + 1),
    name: cutAtWord(names[index] ?? '', SHORT),
    fullName:
      article.publisher && article.title && (publishers.get(article.publisher) ?? 0) > 1
        ? `${article.publisher}: ${article.title}`
        : (names[index] ?? ''),
  }));
}

/** Characters at the head of an article among which its first words are looked for. */
const HEAD = 2000;

function nameOf(article: Article): string {
  return article.publisher ?? article.title ?? firstWords(article) ?? article.file;
}

/** The first words that are the article's own: not a date line, an address or a page's furniture. */
function firstWords({ text, excerpts, furniture }: Article): string | null {
  const own = (start: number, end: number): boolean =>
    !furniture.some((stretch) => stretch.start <= start && end <= stretch.end);
  const parts = text === null ? excerpts : [{ text: text.slice(0, HEAD), start: 0 }];
  for (const part of parts) {
    let start = part.start;
    for (const line of part.text.split('\n')) {
      const words = collapse(line);
      if (words && own(start, start + line.trimEnd().length))
        return words.replace(/^((?:\S+ ){7}\S+) .*/u, '$1…');
      start += line.length + 1;
    }
  }
  return null;
}

/** Cuts at a word, with an ellipsis where something is missing. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 1);
  const space = head.lastIndexOf(' ');
  return `${(space > most / 2 ? head.slice(0, space) : head).replace(/[\s,;:–—-]$/u, '')}…`;
}
