/**
 * Boxes that pages lay over or into an article, or put below it: consent to cookies, newsletters to sign up for, what readers wrote. No word of
 * them is the article's.
 */
import type { Part } from './blocks.ts';
import type { Page, PageElement } from './page-facts.ts';

const BOXES = [
  'newsletter',
  'sign-up',
  'signup',
  'mailing-list',
  'cookie',
  'consent',
  'gdpr',
  'onetrust',
  'jp-relatedposts',
  'sharedaddy',
]
  .flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`])
  .join(', ');
/** What readers wrote, by the names that programs for it give it. "comment" alone is the opinion page of many papers. */
const READERS = [
  'comments',
  'comment-list',
  'commentlist',
  'comments-area',
  'comment-section',
  'user-comments',
  'disqus_thread',
]
  .flatMap((name) => [`[class~="${name}" i]`, `[id="${name}" i]`])
  .join(', ');
/** What programs for consent lay over a page: they name themselves, or say that it is a dialogue. Some list hundreds of partners. */
const OVER = [
  ...[
    'qc-cmp',
    'onetrust',
    'didomi',
    'usercentrics',
    'CybotCookiebot',
    'sp_message',
    'truste',
    'cmplz',
    'tcf-',
  ].flatMap((name) => [`[class^="${name}" i]`, `[id^="${name}" i]`]),
  'dialog',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[aria-modal="true"]',
].join(', ');
const KINDS = new Set('DIV SECTION ASIDE FORM DIALOG FIELDSET UL OL'.split(' '));
/** A story about cookies has such a name too, and far more words. */
const LONGEST = 1200;
const MOST_PARTS = 500;

/** Takes the boxes out of a page, which is changed by it. */
export function removeBoxes(page: Page): void {
  for (const box of page.querySelectorAll(BOXES)) {
    if (!KINDS.has(box.nodeName.toUpperCase())) continue;
    if (isShort(box) && !holdsArticle(box)) box.remove?.();
  }
  for (const box of page.querySelectorAll(OVER))
    if (KINDS.has(box.nodeName.toUpperCase()) && !holdsArticle(box)) box.remove?.();
  // each of theirs may be marked as an article of its own
  for (const list of page.querySelectorAll(READERS))
    if (
      KINDS.has(list.nodeName.toUpperCase()) &&
      !holds(list.querySelectorAll?.('h1, main, [itemprop="articleBody"]'))
    )
      list.remove?.();
}

/** Whether little stands in it; no more than that little is looked at. */
function isShort(box: Part): boolean {
  let size = 0;
  const parts: Part[] = [box];
  for (const part of parts) {
    size += part.nodeType === 3 ? (part.nodeValue ?? '').trim().length : 0;
    if (size > LONGEST || parts.length > MOST_PARTS) return false;
    if (!NO_TEXT.has(part.nodeName.toUpperCase())) for (const child of part.childNodes) parts.push(child);
  }
  return true;
}

const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'SVG', 'TEMPLATE', 'NOSCRIPT']);

const holdsArticle = (box: PageElement): boolean => holds(box.querySelectorAll?.('h1, article, main'));

const holds = (list: Iterable<unknown> | undefined): boolean =>
  list !== undefined && !list[Symbol.iterator]().next().done;
