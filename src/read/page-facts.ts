/** What a web page says about its article: JSON-LD first, then meta tags, then `<time>` and what the browser saved. */
import type { Part } from './blocks.ts';
import { signatures } from './byline.ts';
import type { Statement } from './facts.ts';

interface Element extends Part {
  readonly getAttribute: (name: string) => string | null;
  readonly textContent: string | null;
}

export interface Page {
  readonly querySelectorAll: (selector: string) => Iterable<Element>;
}

/** Statements in order of trust; `text` is the page's source, for the browser's "saved from" comment. */
export function pageStatements(page: Page, text: string): readonly Statement[] {
  return [...linkedData(page), ...metaTags(page), ...elements(page), ...savedFrom(text)];
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Blocks larger than this describe a whole site. */
const LONGEST_BLOCK = 500_000;

function linkedData(page: Page): readonly Statement[] {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    const text = script.textContent ?? '';
    if (text.length > LONGEST_BLOCK) return [];
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return [];
    }
    return things(value, 0).filter(isArticle).flatMap(ofThing);
  });
}

/** The objects of a JSON-LD block: one, a list, or a graph. */
function things(value: unknown, depth: number): readonly Json[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((each) => things(each, depth + 1));
  if (!isObject(value)) return [];
  return [
    value,
    ...things(value['@graph'] ?? null, depth + 1),
    ...things(value.mainEntity ?? null, depth + 1),
  ];
}

function isArticle(thing: Json): boolean {
  const types = [thing['@type']].flat();
  return types.some((type) => typeof type === 'string' && /Article$|^Report$|Posting$/u.test(type));
}

function ofThing(thing: Json): readonly Statement[] {
  const from = (name: string): string => `JSON-LD ${name}`;
  const address = isObject(thing.mainEntityOfPage) ? thing.mainEntityOfPage['@id'] : thing.mainEntityOfPage;
  return [
    { field: 'title', value: thing.headline ?? thing.name, from: from('headline') },
    { field: 'published', value: thing.datePublished, from: from('datePublished') },
    { field: 'author', value: names(thing.author), from: from('author') },
    { field: 'publisher', value: names(thing.publisher), from: from('publisher') },
    { field: 'url', value: thing.url ?? address, from: from('url') },
    { field: 'language', value: thing.inLanguage, from: from('inLanguage') },
  ];
}

function names(value: unknown): string | null {
  const found = [value].flat().map((each) => (isObject(each) ? each.name : each));
  const texts = found.filter((each) => typeof each === 'string' && each.trim() !== '');
  return texts.length === 0 ? null : texts.join(', ');
}

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
  ['url', ['og:url', 'twitter:url']],
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

/** `en_US` is a tag with the wrong dash; an author's address is no name. */
function tidy(field: Statement['field'], value: string | undefined): string | null {
  if (value === undefined) return null;
  if (field === 'language') return value.replaceAll('_', '-');
  return field === 'author' && /^https?:/iu.test(value) ? null : value;
}

function elements(page: Page): readonly Statement[] {
  const first = (selector: string, attribute: string | null): string | null => {
    for (const element of page.querySelectorAll(selector))
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
    { field: 'title', value: first('title', null), from: 'title' },
    { field: 'language', value: first('html[lang]', 'lang'), from: 'html lang' },
  ];
}

/** "Fire at the mill - Valley News" above the headline "Fire at the mill": the site's name. */
function siteIn(title: string | null, headline: string | null): string | null {
  const [page, head] = [title, headline].map((each) => (each ?? '').split(/\s/u).filter(Boolean).join(' '));
  if (!page || !head || !page.startsWith(head)) return null;
  return (
    /^ ?[-–—|:·•»] ?(?<site>[^-–—|:·•»]{2,40})$/u.exec(page.slice(head.length))?.groups?.site?.trim() ?? null
  );
}

/** Browsers write where a saved page came from at its top. */
function savedFrom(text: string): readonly Statement[] {
  const found = /<!-- ?saved from url=\(\d{1,6}\)(?<url>\S{1,2000}) -->/u.exec(text.slice(0, 4000));
  return found
    ? [{ field: 'url', value: found.groups?.url, from: 'comment of the browser that saved it' }]
    : [];
}
