/** The headline of a page that marks none as such (`<h1>`), as old pages and print views do not. */
import type { Part } from './blocks.ts';
import type { Statement } from './facts.ts';

/** As much of a page as is looked at here. */
interface Lines {
  readonly querySelectorAll: (selector: string) => Iterable<Part>;
}

const LINES = 'h2, h3, h4, b, strong, font, div, td, p, span, center';
/** What sets a line apart as the headline: a heading, large letters, its name. */
const LARGE =
  'h2, h3, font[size="+1"], font[size="+2"], font[size="+3"], font[size="+4"], font[size="5"], font[size="6"], font[size="7"], [class~="headline" i], [class~="title" i]';
/** Longer pages are not searched line by line to their end. */
const MOST = 3000;

/** Longer lines, or lines of more parts, are no headlines. */
const LONGEST = 300;
const MOST_PARTS = 20;

const words = (text: string): string => text.split(/\s/u).filter(Boolean).join(' ');

/** The words of an element; none where it holds more than a headline. No more than that is looked at. */
function short(element: Part): string {
  let text = '';
  const open: Part[] = [element];
  // from its end to its beginning
  for (let part = open.pop(), seen = 0; part; part = open.pop()) {
    if (part.nodeType === 3) text = (part.nodeValue ?? '') + text;
    if (++seen > MOST_PARTS || text.length > LONGEST) return '';
    for (const child of part.childNodes) if (open.push(child) > MOST_PARTS) return '';
  }
  return words(text);
}

const count = (text: string): number => text.split(' ').length;

/**
 * Headline and site: the part of the page's `<title>` that is a line of the page ("News | Africa | Ministers sacked" above a line "Ministers
 * sacked"), else the one line in large letters where the `<title>` is only that of a site ("The Courier - Printable version").
 */
export function oldHeadline(page: Lines): readonly Statement[] {
  if (first(page, 'h1') !== null) return [];
  const title = first(page, 'title') ?? '';
  const parts = title
    .split(/ ?[|»] ?| [-–—:] |: /u)
    .map(words)
    .filter(Boolean);
  const lines = new Set<string>();
  let looked = 0;
  for (const line of page.querySelectorAll(LINES)) {
    if (++looked > MOST) break;
    lines.add(short(line));
  }
  const at = parts.findIndex((part) => count(part) > 2 && lines.has(part));
  const found = parts[at];
  if (found !== undefined) {
    const site = parts.length < 2 ? null : at === 0 ? parts.at(-1) : parts[0];
    return [
      { field: 'title', value: found, from: 'title of the page, as a line of it' },
      { field: 'publisher', value: site, from: 'title of the page, beside its headline' },
    ];
  }
  if (parts.some((part) => count(part) > 3)) return [];
  const large = [...new Set([...page.querySelectorAll(LARGE)].map(short))].filter(
    (line) =>
      count(line) > 2 && line.length <= 150 && !/[.:;,]$/u.test(line) && !/\b(?:18|19|20)\d\d\b/u.test(line),
  );
  return large.length === 1
    ? [{ field: 'title', value: large[0], from: 'the one line in large letters' }]
    : [];
}

/** The text of the first such element; null without one. */
const first = (page: Lines, selector: string): string | null => {
  for (const element of page.querySelectorAll(selector)) return short(element);
  return null;
};
