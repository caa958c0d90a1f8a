/** Puts together what a file says about its article: the first good statement of each fact wins. */
import type { MetaFact, MetaField, Note } from '../model/text.ts';
import type { Meta } from './source.ts';
import { orderOf, statedDay, twoDays, type Order } from './stated-day.ts';
import { webAddress } from './web-address.ts';
import { ownAddress } from './address-day.ts';

/** A statement as found, before it is checked. `from` says where, for the reader: `meta og:title`. */
export interface Statement {
  readonly field: MetaField;
  readonly value: unknown;
  readonly from: string;
}

/** Longer values are no titles or names but text that went astray. */
const LONGEST = 500;

/**
 * Checks statements in order of trust. Days and addresses that are none are left out with a note. `order` is that of the dates beside
 * this one; without it the country of the stated language tells it.
 */
export function settle(
  file: string,
  statements: readonly Statement[],
  order: Order | null = null,
): { readonly meta: Meta; readonly notes: readonly Note[] } {
  const meta: Partial<Record<MetaField, MetaFact>> = {};
  const notes: Note[] = [];
  const tags = statements.flatMap(({ field, value }) =>
    field === 'language' && typeof value === 'string' ? (orderOf(value) ? [value] : []) : [],
  );
  for (const { field, value, from } of statements) {
    if (meta[field] || typeof value !== 'string') continue;
    const text = value.split(/\s/u).filter(Boolean).join(' ');
    // a number in the author's place is a key of the program that wrote it
    if (text === '' || text.length > LONGEST || (field === 'author' && /^\d+$/u.test(text))) continue;
    const country = order === null ? (tags[0] ?? null) : null;
    const checked = check(field, text, order ?? orderOf(country ?? ''));
    if (checked === null) notes.push(unusable(file, field, text, from));
    else
      meta[field] = { value: checked, from: field === 'published' ? told(from, text, order, country) : from };
  }
  return { meta, notes };
}

/** Where a day was read, and why so where its numbers could be another. */
function told(from: string, text: string, order: Order | null, country: string | null): string {
  const said = `${from} "${text}"`;
  if (twoDays(text) === null) return said;
  return country === null
    ? `${said}, ${order} as beside it`
    : `${said}, ${orderOf(country)} as in ${country}`;
}

function check(field: MetaField, text: string, order: Order | null): string | null {
  if (field === 'published') return statedDay(text, order);
  if (field === 'url') return webAddress(ownAddress(text));
  // "By" is said to readers and is no part of the name
  return field === 'author' ? text.replace(/^by /iu, '') : text;
}

function unusable(file: string, field: MetaField, text: string, from: string): Note {
  const two = field === 'published' ? twoDays(text) : null;
  const what =
    field === 'url'
      ? 'no web address (http or https)'
      : two
        ? `either ${two[0]} or ${two[1]}`
        : 'no day of the calendar';
  return {
    rule: `unusable-${field}`,
    level: 'info',
    article: file,
    span: null,
    message: `${file}: ${from} "${text.slice(0, 60)}" is ${what}; it was left out. Correct it in timeline.yaml if it matters`,
  };
}
