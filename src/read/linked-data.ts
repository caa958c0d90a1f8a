/** The articles that a page describes as JSON-LD: facts, posts of a live page, and the text where the page shows less of it. */
import type { Statement } from './facts.ts';
import { statedDay } from './stated-day.ts';
import { wordsOfHtml } from './xml.ts';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Blocks larger than this describe a whole site. */
const LONGEST_BLOCK = 2_000_000;

/** The articles in the contents of the page's JSON-LD scripts. */
export function articlesIn(scripts: readonly string[]): readonly Json[] {
  return scripts.flatMap((text) => {
    if (text.length > LONGEST_BLOCK) return [];
    try {
      return things(JSON.parse(text), 0).filter(isArticle);
    } catch {
      return [];
    }
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

/** What one of them says about itself. */
export function statementsOf(thing: Json): readonly Statement[] {
  const from = (name: string): string => `JSON-LD ${name}`;
  const address = isObject(thing.mainEntityOfPage) ? thing.mainEntityOfPage['@id'] : thing.mainEntityOfPage;
  return [
    { field: 'title', value: plain(thing.headline ?? thing.name), from: from('headline') },
    { field: 'published', value: thing.datePublished, from: from('datePublished') },
    { field: 'author', value: plain(names(thing.author)), from: from('author') },
    { field: 'publisher', value: plain(names(thing.publisher)), from: from('publisher') },
    { field: 'url', value: thing.url ?? address, from: from('url') },
    { field: 'language', value: thing.inLanguage, from: from('inLanguage') },
  ];
}

/**
 * Programs that write pages put their own references to signs into the data too: "Harbour &#8211; again". Those to signs of
 * markup, to letters of ASCII and to characters that nobody sees stay as they stand: no such program writes them.
 */
const plain = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replace(REFERENCE, (reference) => {
        const sign = wordsOfHtml(reference);
        return SEEN.test(sign) ? sign : reference;
      })
    : value;

const REFERENCE = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/giu;
const SEEN = /^(?:[&"']|(?!\p{ASCII})[\p{L}\p{P}\p{S}])$/u;

function names(value: unknown): string | null {
  const found = [value].flat().flatMap((each) => (isObject(each) ? each.name : each));
  const texts = found.filter((each) => typeof each === 'string' && each.trim() !== '');
  return texts.length === 0 ? null : texts.join(', ');
}

/** A post of a live page: its day, its headline and its paragraphs. */
export interface LivePost {
  readonly day: string;
  readonly text: string;
}

/** The dated posts of a live page, as it lists them. */
export function livePosts(articles: readonly Json[]): readonly LivePost[] {
  return articles
    .flatMap((thing) => [thing.liveBlogUpdate].flat())
    .filter(isObject)
    .flatMap(({ datePublished, headline, articleBody }) => {
      const day = typeof datePublished === 'string' ? statedDay(datePublished) : null;
      const text = [headline, articleBody].filter((each) => typeof each === 'string').join('\n\n');
      return day === null || typeof articleBody !== 'string' ? [] : [{ day, text }];
    });
}

/** The longest text that the data hold of the article with this headline, or of the only one; empty without one. */
export function bodyOf(articles: readonly Json[], title: string | null): string {
  const told = articles.filter(({ articleBody }) => typeof articleBody === 'string');
  const own = told.length > 1 ? told.filter(({ headline }) => plain(headline) === title) : told;
  return own
    .map(({ articleBody }) => String(articleBody))
    .reduce((longest, each) => (each.length > longest.length ? each : longest), '');
}
