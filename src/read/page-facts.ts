/** What a web page says about its article: JSON-LD first, then meta tags, then `<time>` and what the browser saved. */
import type { Part } from './blocks.ts';
import { signatures } from './byline.ts';
import { oldHeadline } from './old-headline.ts';
import { articlesIn, statementsOf } from './linked-data.ts';
import type { Statement } from './facts.ts';

export interface PageElement extends Part {
  readonly getAttribute: (name: string) => string | null;
  readonly textContent: string | null;
  readonly parentElement?: PageElement | null;
  readonly nextElementSibling?: PageElement | null;
  readonly closest?: (selector: string) => unknown;
  readonly querySelectorAll?: (selector: string) => Iterable<PageElement>;
  readonly cloneNode: (deep: boolean) => unknown;
  readonly remove?: () => void;
}

export interface Page {
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

/** What stands beside an article: dates in it are those of others. */
const BESIDE =
  'aside, nav, footer, form, [class*="comment" i], [class*="related" i], [class*="recirc" i], [class*="sidebar" i], [class*="teaser" i], [class*="promo" i]';

/** Tells whether an element of the page stands beside its article. */
export function besideIn(page: Page): (element: PageElement) => boolean {
  // asked element by element a selector is compiled each time
  const outer = new Set<unknown>(page.querySelectorAll(BESIDE));
  return (element) => {
    for (let up: PageElement | null = element; up; up = up.parentElement ?? null)
      if (outer.has(up)) return true;
    return false;
  };
}

/** Statements in order of trust; `text` is the page's source, for the browser's "saved from" comment. */
export function pageStatements(page: Page, text: string): readonly Statement[] {
  return [
    ...articlesIn(dataOf(page)).flatMap(statementsOf),
    ...metaTags(page),
    ...elements(page),
    ...savedFrom(text),
  ];
}

/** The contents of a page's JSON-LD scripts. */
export const dataOf = (page: Page): readonly string[] =>
  [...page.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => textContent ?? '',
  );

/** Which meta names tell what, best first. */
const META: readonly (readonly [Statement['field'], readonly string[]])[] = [
  ['title', ['og:title', 'twitter:title', 'dc.title', 'headline']],
  [
    'published',
    [
      'article:published_time',
      'og:published_time',
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
      'dc.date.issued',
      'dc.date',
      'dcterms.created',
      'pubdate',
      'publish-date',
      'date',
    ],
  ],
  ['author', ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl']],
  ['publisher', ['og:site_name', 'application-name', 'dc.publisher', 'publisher']],
  ['url', ['og:url', 'twitter:url', 'source-url']],
  ['language', ['og:locale', 'content-language', 'dc.language']],
];

function metaTags(page: Page): readonly Statement[] {
  const values = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta[content]')) {
    const name =
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      tag.getAttribute('http-equiv');
    const key = name?.trim().toLowerCase() ?? '';
    if (key !== '' && !values.has(key)) values.set(key, tag.getAttribute('content') ?? '');
  }
  return META.flatMap(([field, keys]) =>
    keys.map((key) => ({ field, value: tidy(field, values.get(key)), from: `meta ${key}` })),
  );
}

/** `en_US` is a tag with the wrong dash; an author's address, of a page or for mail, is no name. */
function tidy(field: Statement['field'], value: string | undefined): string | null {
  if (value === undefined) return null;
  if (field === 'language') return value.replaceAll('_', '-');
  return field === 'author' && /^https?:|^\S+@/iu.test(value) ? null : value;
}

function elements(page: Page): readonly Statement[] {
  const isBeside = besideIn(page);
  const first = (selector: string, attribute: string | null): string | null => {
    for (const element of page.querySelectorAll(selector))
      if (attribute !== 'datetime' || !isBeside(element))
        return attribute === null ? element.textContent : element.getAttribute(attribute);
    return null;
  };
  return [
    {
      field: 'published',
      value: first('time[itemprop="datePublished"]', 'datetime'),
      from: 'time datePublished',
    },
    { field: 'published', value: first('time[pubdate]', 'datetime'), from: 'time pubdate' },
    ...['datePublished', 'dateCreated'].flatMap((name) =>
      ['content', 'datetime'].map((attribute) => ({
        field: 'published' as const,
        value: first(`[property$="${name}"][${attribute}], [itemprop="${name}"][${attribute}]`, attribute),
        from: name,
      })),
    ),
    { field: 'published', value: first('header time[datetime]', 'datetime'), from: 'time in the header' },
    {
      field: 'published',
      value: first('article time[datetime]', 'datetime'),
      from: 'first time of the article',
    },
    { field: 'published', value: first('time[datetime]', 'datetime'), from: 'first time of the page' },
    { field: 'url', value: first('link[rel="canonical"]', 'href'), from: 'link canonical' },
    ...signatures(page),
    {
      field: 'publisher',
      value: siteIn(first('title', null), first('h1', null)),
      from: 'title of the page, after its headline',
    },
    { field: 'title', value: first('h1', null), from: 'h1' },
    ...oldHeadline(page),
    { field: 'title', value: first('title', null), from: 'title' },
    { field: 'language', value: first('html[lang]', 'lang'), from: 'html lang' },
  ];
}

/** "Fire at the mill - Valley News" above the headline "Fire at the mill": the site's name. */
function siteIn(title: string | null, headline: string | null): string | null {
  const [page, head] = [title, headline].map((each) => (each ?? '').split(/\s/u).filter(Boolean).join(' '));
  if (!page || !head || !page.startsWith(head)) return null;
  // sections may stand between the two
  const parts = page.slice(head.length).split(/ ?[-–—|:·•»] /u);
  const site = parts.at(-1)?.trim() ?? '';
  return parts.length < 2 || parts.length > 4 || parts[0]?.trim() !== '' || !/^[^-–—|:·•»]{2,40}$/u.test(site)
    ? null
    : site;
}

/** Browsers write where a saved page came from at its top. */
function savedFrom(text: string): readonly Statement[] {
  const found = /<!-- ?saved from url=\(\d{1,6}\)(?<url>\S{1,2000}) -->/u.exec(text.slice(0, 4000));
  return found
    ? [{ field: 'url', value: found.groups?.url, from: 'comment of the browser that saved it' }]
    : [];
}
