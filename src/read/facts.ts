/** Puts together what a file says about its article: the first good statement of each fact wins. */
import type { MetaFact, MetaField, Note } from '../model/text.ts';
import type { Meta } from './source.ts';
import { statedDay } from './stated-day.ts';
import { webAddress } from './web-address.ts';

/** A statement as found, before it is checked. `from` says where, for the reader: `meta og:title`. */
export interface Statement {
  readonly field: MetaField;
  readonly value: unknown;
  readonly from: string;
}

/** Longer values are no titles or names but text that went astray. */
const LONGEST = 500;

/** Checks statements in order of trust. Days and addresses that are none are left out with a note. */
export function settle(
  file: string,
  statements: readonly Statement[],
): { readonly meta: Meta; readonly notes: readonly Note[] } {
  const meta: Partial<Record<MetaField, MetaFact>> = {};
  const notes: Note[] = [];
  for (const { field, value, from } of statements) {
    if (meta[field] || typeof value !== 'string') continue;
    const text = value.split(/\s/u).filter(Boolean).join(' ');
    if (text === '' || text.length > LONGEST) continue;
    const checked = check(field, text);
    if (checked === null) notes.push(unusable(file, field, text, from));
    else meta[field] = { value: checked, from: field === 'published' ? `${from} "${text}"` : from };
  }
  return { meta, notes };
}

function check(field: MetaField, text: string): string | null {
  if (field === 'published') return statedDay(text);
  if (field === 'url') return webAddress(text);
  // "By" is said to readers and is no part of the name
  return field === 'author' ? text.replace(/^by /iu, '') : text;
}

function unusable(file: string, field: MetaField, text: string, from: string): Note {
  const what = field === 'url' ? 'no web address (http or https)' : 'no day of the calendar';
  return {
    rule: `unusable-${field}`,
    level: 'info',
    article: file,
    span: null,
    message: `${file}: ${from} "${text.slice(0, 60)}" is ${what}; it was left out. Correct it in timeline.yaml if it matters`,
  };
}
