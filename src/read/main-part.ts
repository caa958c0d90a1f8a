/**
 * What a page marks as its article. The search for the article goes by how much text stands where, and a box laid over a short article
 * may have more.
 */
import { blockText } from './blocks.ts';
import { besideIn, type Page } from './page-facts.ts';

/** A shorter paragraph may stand in both, or in neither. */
const SHORTEST = 60;

/** The text of the one part that the page marks as its article and that holds its headline, as paragraphs; empty without one. */
export function markedArticle(page: Page): readonly string[] {
  const isBeside = besideIn(page);
  const found = [...page.querySelectorAll('article, main, [role="main"], [itemprop="articleBody"]')].filter(
    (element) => !isBeside(element) && [...(element.querySelectorAll?.('h1') ?? [])].length === 1,
  );
  // the innermost of those that stand within each other
  const [inner, ...others] = found.filter(
    (element) => !found.some((other) => other !== element && other.closest && holds(element, other)),
  );
  if (!inner || others.length > 0) return [];
  return [...(inner.querySelectorAll?.('p') ?? [])]
    .filter((paragraph) => !isBeside(paragraph))
    .map((paragraph) => blockText(paragraph));
}

function holds(outer: unknown, inner: { readonly parentElement?: unknown }): boolean {
  for (let up = inner.parentElement; up; up = (up as typeof inner).parentElement)
    if (up === outer) return true;
  return false;
}

/** Whether none of an article's paragraphs is in what was found. */
export const isMissed = (paragraphs: readonly string[], body: string): boolean => {
  const told = paragraphs.filter((text) => text.length >= SHORTEST).map((text) => text.slice(0, SHORTEST));
  return told.length > 0 && !told.some((text) => body.includes(text.split('\n', 1)[0] ?? ''));
};
