/**
 * What a page marks as its article. The search for the article goes by how much text stands where, and a box laid over a short article
 * may have more.
 */
import { blockText } from './blocks.ts';
import { besideIn, type Page, type PageElement } from './page-facts.ts';

/** A shorter paragraph may stand in both, or in neither. */
const SHORTEST = 60;

/** Pages with more headlines have no one article. */
const MOST_HEADLINES = 20;

/** The text of the one part that the page marks as its article, around its headline, as paragraphs; empty without one. */
export function markedArticle(page: Page): readonly string[] {
  const headlines = [...page.querySelectorAll('h1')];
  if (headlines.length > MOST_HEADLINES) return [];
  const [part, ...others] = new Set(headlines.flatMap((headline) => around(headline) ?? []));
  if (!part || others.length > 0) return [];
  const isBeside = besideIn(page);
  if (isBeside(part)) return [];
  return [...(part.querySelectorAll?.('p') ?? [])]
    .filter((paragraph) => !isBeside(paragraph))
    .map((paragraph) => blockText(paragraph));
}

/** The innermost element around a headline that is marked as an article. */
function around(headline: PageElement): PageElement | null {
  for (let up = headline.parentElement; up; up = up.parentElement)
    if (
      /^(?:ARTICLE|MAIN)$/iu.test(up.nodeName) ||
      up.getAttribute('role') === 'main' ||
      up.getAttribute('itemprop') === 'articleBody'
    )
      return up;
  return null;
}

/** Whether none of an article's paragraphs is in what was found. */
export const isMissed = (paragraphs: readonly string[], body: string): boolean => {
  const told = paragraphs.filter((text) => text.length >= SHORTEST).map((text) => text.slice(0, SHORTEST));
  return told.length > 0 && !told.some((text) => body.includes(text.split('\n', 1)[0] ?? ''));
};
