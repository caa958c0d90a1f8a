/** Articles whose words a reader searches for, with the words around the first hit. */
import type { Span } from '../../model/text.ts';
import type { Article } from '../../model/timeline.ts';
import { fold, hitsIn } from './search.ts';

export interface ArticleHit {
  readonly article: Article;
  readonly count: number;
  /** Some words around the first hit, and where the hit is in them. */
  readonly snippet: string;
  readonly span: Span;
  /** Place of the first hit in the article. */
  readonly at: number;
}

const AROUND = 48;

/** A stretch around a hit that ends between words and stays within its paragraph. */
function around(text: string, hit: Span): { readonly from: number; readonly to: number } {
  const [above, below] = [text.lastIndexOf('\n\n', hit.start), text.indexOf('\n\n', hit.end)];
  const least = above < 0 ? 0 : above + 2;
  const most = below < 0 ? text.length : below;
  let [from, to] = [Math.max(least, hit.start - AROUND), Math.min(most, hit.end + AROUND)];
  // a script without spaces is cut where it must be
  const [before, after] = [
    /\s/u.exec(text.slice(from, hit.start)),
    text.slice(hit.end, to).search(/\s\S*$/u),
  ];
  if (from > least && before) from += before.index + 1;
  if (to < most && after >= 0) to = hit.end + after;
  return { from, to };
}

interface Folded {
  readonly text: string;
  readonly hay: string;
}

/** Folded once, while a reader types. */
const folded = new WeakMap<Article, readonly Folded[]>();

function foldedOf(article: Article): readonly Folded[] {
  const texts = article.text !== null ? [article.text] : article.excerpts.map(({ text }) => text);
  const before = folded.get(article);
  if (before?.length === texts.length && before.every(({ text }, i) => text === texts[i])) return before;
  const made = texts.map((text) => ({ text, hay: fold(text) }));
  folded.set(article, made);
  return made;
}

/** What an article's shipped text has of the words; null where it has none. */
export function searchArticle(article: Article, words: string): ArticleHit | null {
  if (words.trim().length < 2) return null;
  const starts = article.text !== null ? [0] : article.excerpts.map(({ start }) => start);
  let count = 0;
  let first: ArticleHit | null = null;
  for (const [i, part] of foldedOf(article).entries()) {
    const found = hitsIn(part.hay, words);
    count += found.length;
    const hit = found[0];
    if (!first && hit) {
      const { from, to } = around(part.text, hit);
      const snippet = part.text.slice(from, to).replace(/\s/gu, ' ');
      first = {
        article,
        count: 0,
        snippet,
        span: { start: hit.start - from, end: hit.end - from },
        at: (starts[i] ?? 0) + hit.start,
      };
    }
  }
  return first && { ...first, count };
}
