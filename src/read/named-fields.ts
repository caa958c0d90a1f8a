/** Facts about an article under the names that people give them: front matter, JSON, CSV columns. */
import type { Statement } from './facts.ts';

/** What stands in for a text where a record with a title has no more of it. */
export const SUMMARY_NAMES = ['summary', 'description', 'abstract', 'lead_paragraph', 'snippet', 'excerpt'];

/** Which names tell what, best first. The documentation lists them. */
export const FIELD_NAMES = {
  title: ['title', 'headline', 'name'],
  published: [
    'published',
    'date',
    'datePublished',
    'published_at',
    'publishedAt',
    'pubDate',
    'publication_date',
    'date_published',
    'publish_date',
    'pub_date',
    'date_publish',
    'publishedDate',
    'created',
  ],
  author: ['author', 'authors', 'byline', 'creator'],
  publisher: [
    'publisher',
    'source',
    'outlet',
    'site',
    'site_name',
    'publication',
    'source-hostname',
    'sitename',
    'media_name',
    'hostname',
    'domain',
  ],
  url: ['url', 'link', 'canonical', 'canonical_url', 'canonicalUrl', 'permalink', 'web_url', 'source'],
  language: ['language', 'lang', 'inLanguage'],
} as const;

export const TEXT_NAMES = [
  'text',
  'body',
  'content',
  'articleBody',
  'article',
  'story',
  'html',
  'content_html',
  'content_text',
];

/** Statements from a record; `from` names the kind of record, e.g. `front matter`. */
export function statementsFrom(get: (name: string) => unknown, from: string): readonly Statement[] {
  return Object.entries(FIELD_NAMES).flatMap(([field, names]) =>
    names.map((name) => ({
      field: field as Statement['field'],
      value: fitting(field, name, asText(get(name))),
      from: `${from} ${name}`,
    })),
  );
}

const ADDRESS = /^https?:\/\//iu;

/** "source" holds a name here and an address there; names in notes may be links to other notes. */
function fitting(field: string, name: string, value: string | null): string | null {
  if (value === null) return null;
  if (field === 'publisher' && ADDRESS.test(value)) return null;
  if (field === 'url' && name === 'source' && !ADDRESS.test(value)) return null;
  return field === 'author'
    ? value.replaceAll(/\[\[(?:[^\]|\n]{1,99}\|)?(?<words>[^\]|\n]{1,99})\]\]/gu, '$<words>')
    : value;
}

/** Lists of names are joined; objects give their name. */
function asText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(', ');
  if (value instanceof Map) return asText(value.get('name'));
  if (typeof value === 'object' && value !== null && 'name' in value) return asText(value.name);
  return null;
}
