/** Finding words in text without minding case, accents or the kind of quotation mark. */
import type { Span } from '../model/text.ts';
import type { Article } from '../model/timeline.ts';

/** One folded unit for each unit of the text, so that places in both agree. */
function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const plain = unit.normalize('NFD').charAt(0).toLowerCase().charAt(0);
    out += /[‘’]/.test(unit) ? "'" : /[“”«»„]/.test(unit) ? '"' : plain || unit;
  }
  return out;
}

/** Where the searched words stand, in order and without overlaps; none for an empty search. */
export function hits(text: string, words: string, most = 200): readonly Span[] {
  const needle = fold(words.trim());
  if (!needle) return [];
  const hay = fold(text);
  const out: Span[] = [];
  for (
    let at = hay.indexOf(needle);
    at >= 0 && out.length < most;
    at = hay.indexOf(needle, at + needle.length)
  )
    out.push({ start: at, end: at + needle.length });
  return out;
}

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
