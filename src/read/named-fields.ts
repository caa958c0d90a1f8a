/** Facts about an article under the names that people give them: front matter, JSON, CSV columns. */
import type { Statement } from './facts.ts';

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
    'created',
  ],
  author: ['author', 'authors', 'byline', 'creator'],
  publisher: ['publisher', 'source', 'outlet', 'site', 'site_name', 'publication'],
  url: ['url', 'link', 'canonical', 'permalink'],
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
      value: asText(get(name)),
      from: `${from} ${name}`,
    })),
  );
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
