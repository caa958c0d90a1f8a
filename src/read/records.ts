/** Articles as records: a JSON list, JSON lines, or a CSV table with a column of texts. */
import type { Note } from '../model/text.ts';
import type { Adapter, Contents } from './adapter.ts';
import type { Undecodable } from './decode.ts';
import { settle } from './facts.ts';
import { pageOf } from './html.ts';
import type { Limits } from './limits.ts';
import { statementsFrom, TEXT_NAMES } from './named-fields.ts';
import type { Piece } from './source.ts';
import { textOf } from './text-of.ts';

/** A record and where it stands in the file, for messages. */
interface Row {
  readonly get: (name: string) => unknown;
  readonly place: string;
}

const NO_ARTICLES: Undecodable = {
  fault: 'no article in it',
  remedy: `each needs a field "text" (or ${TEXT_NAMES.slice(1, 4).join(', ')}) with its full text`,
};

/** One object, a list of them, or an object whose `articles` (or `items`) is that list. */
export const json: Adapter = async (file, bytes, limits) => {
  const source = await textOf(file, bytes);
  if ('fault' in source) return source;
  let value: unknown;
  try {
    value = JSON.parse(source.text);
  } catch (error) {
    return { fault: `not JSON (${reasonOf(error)})`, remedy: 'mend it, or save the article as text' };
  }
  const rows = listOf(value).flatMap((each, i) => rowOf(each, `record ${i + 1}`));
  return articles(file, rows, limits, source.notes, 'JSON field');
};

/** One object a line. A line that is no JSON is named and left out. */
export const jsonLines: Adapter = async (file, bytes, limits) => {
  const source = await textOf(file, bytes);
  if ('fault' in source) return source;
  const notes: Note[] = [...source.notes];
  const rows = source.text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      return rowOf(JSON.parse(line) as unknown, `line ${i + 1}`);
    } catch (error) {
      notes.push(lineFault(file, i + 1, reasonOf(error)));
      return [];
    }
  });
  return articles(file, rows, limits, notes, 'JSON field');
};

export const csv: Adapter = async (file, bytes, limits) => {
  const source = await textOf(file, bytes);
  if ('fault' in source) return source;
  const { default: papa } = await import('papaparse');
  // spreadsheets name their delimiter on a line before the names
  const named = /^sep=(?<mark>[^\r\n])\r?\n/iu.exec(source.text);
  const table = papa.parse<Record<string, string>>(source.text.slice(named?.[0].length ?? 0), {
    header: true,
    skipEmptyLines: 'greedy',
    delimiter: named?.groups?.mark ?? '',
  });
  const first = named ? 3 : 2;
  const columns = new Map((table.meta.fields ?? []).map((name) => [name.trim().toLowerCase(), name]));
  const rows = table.data.map((record, i) => ({
    get: (name: string) => record[columns.get(name.toLowerCase()) ?? ''],
    place: `row ${i + first}`,
  }));
  const notes = table.errors
    .filter(({ type }) => type !== 'Delimiter')
    .slice(0, 20)
    .map(({ row, message }) => lineFault(file, (row ?? 0) + first, message));
  return articles(file, rows, limits, [...source.notes, ...notes], 'CSV column');
};

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [];
  for (const name of ['articles', 'items', 'data', 'results'])
    if (name in value) {
      const list = (value as Record<string, unknown>)[name];
      if (Array.isArray(list)) return list;
    }
  return [value];
}

function rowOf(value: unknown, place: string): readonly Row[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  // own fields only: "constructor" and "__proto__" are names like any other
  const fields = new Map<string, unknown>(Object.entries(value));
  return [{ get: (name) => fields.get(name), place }];
}

async function articles(
  file: string,
  rows: readonly Row[],
  limits: Limits,
  notes: readonly Note[],
  from: string,
): Promise<Contents | Undecodable> {
  const pieces: Piece[] = [];
  const found: Note[] = [...notes];
  let number = 0;
  for (const row of rows) {
    number++;
    const text = TEXT_NAMES.map(row.get).find((value) => typeof value === 'string' && value.trim() !== '');
    if (typeof text !== 'string') {
      found.push(without(file, row.place));
      continue;
    }
    const member = rows.length === 1 ? null : String(number);
    const name = member === null ? file : `${file}#${member}`;
    const { meta, notes: unusable } = settle(name, statementsFrom(row.get, from));
    const body = looksLikeMarkup(text) ? await pageOf(name, text, limits) : { text };
    if ('fault' in body)
      found.push({ ...without(file, row.place), message: `${name}: ${body.fault}; ${body.remedy}` });
    else pieces.push({ member, text: headed(meta.title?.value, body.text), meta, notes: unusable });
  }
  return pieces.length === 0 ? NO_ARTICLES : { pieces, notes: found };
}

/** Content fields of news systems often hold HTML. */
const looksLikeMarkup = (text: string): boolean => /<(?:p|div|br|h[1-6])[\s/>]/iu.test(text.slice(0, 5000));

function headed(title: string | undefined, text: string): string {
  return title === undefined || text.trimStart().startsWith(title) ? text : `${title}\n\n${text}`;
}

function without(file: string, place: string): Note {
  const message = `${file}: ${place} has no text and was left out; give it a field "text"`;
  return { rule: 'record-without-text', level: 'warning', article: file, span: null, message };
}

function lineFault(file: string, line: number, why: string): Note {
  const message = `${file}:${line}: ${why}; mend this line`;
  return { rule: 'record-unreadable', level: 'error', article: file, span: null, message };
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message.slice(0, 120) : 'unknown fault';
