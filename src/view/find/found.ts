/** Articles whose words a reader searches for, with the words around the first hit. */
import type { Span } from '../../model/text.ts';
import type { Article } from '../../model/timeline.ts';
import { hits } from './search.ts';

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

/** Articles whose shipped text has the words. */
export function searchArticles(articles: readonly Article[], words: string): readonly ArticleHit[] {
  if (words.trim().length < 2) return [];
  return articles.flatMap((article): ArticleHit[] => {
    const parts = article.text !== null ? [{ start: 0, text: article.text }] : article.excerpts;
    let count = 0;
    let first: ArticleHit | null = null;
    for (const part of parts) {
      const found = hits(part.text, words);
      count += found.length;
      const hit = found[0];
      if (!first && hit) {
        const from = Math.max(0, part.text.lastIndexOf(' ', Math.max(0, hit.start - AROUND)) + 1);
        const to = Math.min(part.text.length, hit.end + AROUND);
        const snippet = part.text.slice(from, to).replace(/\s/gu, ' ');
        first = {
          article,
          count: 0,
          snippet,
          span: { start: hit.start - from, end: hit.end - from },
          at: part.start + hit.start,
        };
      }
    }
    return first ? [{ ...first, count }] : [];
  });
}
