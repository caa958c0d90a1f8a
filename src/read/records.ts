/** Articles as records: a JSON list, JSON lines, or a CSV table with a column of texts. */
import type { Note } from '../model/text.ts';
import type { Adapter, Contents } from './adapter.ts';
import type { Undecodable } from './decode.ts';
import { settle } from './facts.ts';
import { pageOf } from './html.ts';
import { tooManyArticles, type Limits } from './limits.ts';
import { OF_JSON, OF_TABLES, tooManyMarks } from './marks.ts';
import { FIELD_NAMES, statementsFrom, SUMMARY_NAMES, TEXT_NAMES } from './named-fields.ts';
import { withUsualNames } from './news-interfaces.ts';
import type { Piece } from './source.ts';
import { orderIn } from './stated-day.ts';
import { textOf } from './text-of.ts';
import { wordsOfHtml } from './xml.ts';

/** A record and where it stands in the file, for messages. */
interface Row {
  readonly get: (name: string) => unknown;
  readonly place: string;
}

/** A list within a list within an object, and not further: what lies deeper belongs to an article. */
const DEEPEST = 4;

const NO_ARTICLES: Undecodable = {
  fault: 'no article in it',
  remedy: `each needs a field "text" (or ${TEXT_NAMES.slice(1, 4).join(', ')}) with its full text`,
};

/** One object, a list of them, or an object that holds that list, as the answers of news interfaces do. */
export const json: Adapter = async (file, bytes, limits) => {
  const source = await textOf(file, bytes);
  if ('fault' in source) return source;
  const marks = tooManyMarks(source.text, OF_JSON, limits);
  if (marks) return marks;
  let value: unknown;
  try {
    value = JSON.parse(source.text);
  } catch (error) {
    return { fault: `not JSON (${reasonOf(error)})`, remedy: 'mend it, or save the article as text' };
  }
  const records = recordsIn(value, 0);
  const many = tooManyArticles(records.length, limits);
  if (many) return many;
  const rows = records.flatMap((each, i) => rowOf(each, `record ${i + 1}`));
  return articles(file, rows, limits, source.notes, 'JSON field');
};

/** One object a line. A line that is no JSON is named and left out. */
export const jsonLines: Adapter = async (file, bytes, limits) => {
  const source = await textOf(file, bytes);
  if ('fault' in source) return source;
  const marks = tooManyMarks(source.text, OF_JSON, limits);
  if (marks) return marks;
  const notes: Note[] = [...source.notes];
  const lines = source.text.split('\n');
  const many = tooManyArticles(lines.filter((line) => line.trim() !== '').length, limits);
  if (many) return many;
  const rows = lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      const value: unknown = JSON.parse(line);
      if (!isObject(value)) notes.push(lineFault(file, i + 1, 'no object with the fields of an article'));
      return rowOf(value, `line ${i + 1}`);
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
  const marks = tooManyMarks(source.text, OF_TABLES, limits);
  if (marks) return marks;
  const { default: papa } = await import('papaparse');
  // spreadsheets name their delimiter on a line before the names
  const named = /^sep=(?<mark>[^\r\n])\r?\n/iu.exec(source.text);
  const written = source.text.slice(named?.[0].length ?? 0);
  // one column alone has no delimiter, and its texts have commas
  const single = /^[^\r\n,;\t|]{0,200}(?:\r|\n|$)/u.test(written);
  /** Where each name stands first. */
  const standing = new Map<string, number>();
  const table = papa.parse<Record<string, string> & { readonly __parsed_extra?: readonly string[] }>(
    written,
    {
      header: true,
      skipEmptyLines: 'greedy',
      // spreadsheets end in columns without a name; the library tells the terminal of each name that stands twice
      transformHeader: (name, column) => {
        const first = standing.get(name) ?? column;
        standing.set(name, first);
        return first === column ? name : `${name}${NO_MARK}${column}`;
      },
      // one more than may be, to know that there are more
      preview: limits.files + 1,
      delimiter: named?.groups?.mark ?? (single ? NO_MARK : ''),
    },
  );
  const many = tooManyArticles(table.data.length, limits);
  if (many) return many;
  const columns = new Map((table.meta.fields ?? []).map((name) => [name.trim().toLowerCase(), name]));
  const last = table.meta.fields?.at(-1) ?? '';
  const rows = table.data.map((record, i) => {
    // a text at the end of its row that lacks quotation marks goes on behind its first comma
    const rest = (record.__parsed_extra ?? []).map((more) => table.meta.delimiter + more).join('');
    return {
      get: (name: string) => {
        const column = columns.get(name.toLowerCase()) ?? '';
        return column === last && rest !== '' ? `${record[column] ?? ''}${rest}` : record[column];
      },
      place: `row ${i + 1}`,
    };
  });
  const notes = table.errors
    .filter(({ type }) => type !== 'Delimiter')
    .slice(0, 20)
    .map(({ row = 0, message, type, code }) =>
      // of quotation marks it speaks before it has taken the names off the top
      rowFault(file, type === 'Quotes' ? row : row + 1, message, code === 'TooManyFields' && isText(last)),
    );
  return articles(file, rows, limits, [...source.notes, ...notes], 'CSV column');
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The records in a value: lists are opened, and so is an object without a text of its own that wraps one list or object. */
function recordsIn(value: unknown, depth: number): readonly unknown[] {
  if (depth > DEEPEST) return [value];
  if (Array.isArray(value)) return value.flatMap((each) => recordsIn(each, depth + 1));
  if (!isObject(value) || textIn(fieldsOf(value)) !== null) return [value];
  const lists = Object.values(value).filter((each) => Array.isArray(each) && each.some(isObject));
  const named = WRAPPERS.map((name) => value[name]).find((each) => typeof each === 'object' && each !== null);
  const inside = named ?? (depth === 0 && lists.length === 1 ? lists[0] : undefined);
  return inside === undefined ? [value] : recordsIn(inside, depth + 1);
}

/** Names under which news and search interfaces hand out their articles. */
const WRAPPERS = [
  'articles',
  'items',
  'data',
  'results',
  'response',
  'docs',
  'documents',
  'stories',
  'posts',
  'hits',
  '_source',
];

/** No article has more fields; what has is a list under names. */
const MOST_FIELDS = 10_000;

/** Own fields only, by their names in lower case: "constructor" and "__proto__" are names like any other. */
function fieldsOf(value: Readonly<Record<string, unknown>>): Row['get'] {
  if (Object.keys(value).length > MOST_FIELDS) return () => undefined;
  const fields = new Map(
    Object.entries(withUsualNames(value)).map(([name, each]) => [name.toLowerCase(), each]),
  );
  return (name) => fields.get(name.toLowerCase());
}

function rowOf(value: unknown, place: string): readonly Row[] {
  return isObject(value) ? [{ get: fieldsOf(value), place }] : [];
}

/** The text of a record: as one, as `{ "rendered": ... }`, or as a list of paragraphs. Null where it has none. */
function textIn(get: Row['get']): string | null {
  for (const name of TEXT_NAMES) {
    const text = wordsOf(get(name));
    if (text.trim() !== '') return text;
  }
  return null;
}

/** How interfaces end a text of which they hand out the beginning: "… [+1520 chars]". */
const CUT = /\s?\[\+\d{1,7} chars\]\s{0,9}$/u;

/** What a record with a title tells in short. */
function summaryIn(get: Row['get']): string | null {
  if (!FIELD_NAMES.title.some((name) => wordsOf(get(name)) !== '')) return null;
  const told = SUMMARY_NAMES.map((name) => wordsOf(get(name)).trim()).filter((each) => each.includes(' '));
  return told.length === 0 ? null : [...new Set(told)].join('\n\n');
}

function summaryNote(name: string, alone: boolean): Note {
  const what = alone ? 'has no text but a summary' : 'holds only the beginning of its text';
  const message = `${name}: the record ${what}; save the article itself for more`;
  return { rule: 'feed-summary', level: 'info', article: name, span: null, message };
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return value
      .map((each) =>
        typeof each === 'string' ? each : isObject(each) ? wordsOf(textIn(fieldsOf(each))) : '',
      )
      .filter((each) => each.trim() !== '')
      .join('\n\n');
  return isObject(value) && typeof value.rendered === 'string' ? value.rendered : '';
}

/** A title as WordPress hands it out, without its markup. */
const rendered = (value: unknown): unknown =>
  isObject(value) && typeof value.rendered === 'string' ? wordsOfHtml(value.rendered) : value;

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
  const order = orderIn(
    rows.flatMap((row) =>
      FIELD_NAMES.published.flatMap((field) => {
        const value = row.get(field);
        return typeof value === 'string' ? [value] : [];
      }),
    ),
  );
  for (const row of rows) {
    number++;
    const own = textIn(row.get);
    const text = own?.replace(CUT, '') ?? summaryIn(row.get);
    if (text === null) {
      found.push(without(file, row.place));
      continue;
    }
    const member = rows.length === 1 ? null : String(number);
    const name = member === null ? file : `${file}#${member}`;
    if (text !== own) found.push(summaryNote(name, own === null));
    const { meta, notes: unusable } = settle(
      name,
      statementsFrom((field) => rendered(row.get(field)), from),
      order,
    );
    const body = looksLikeMarkup(text) ? await pageOf(name, text, limits) : { text };
    if ('fault' in body)
      found.push({ ...without(file, row.place), message: `${name}: ${body.fault}; ${body.remedy}` });
    else pieces.push({ member, text: headed(meta.title?.value, body.text), meta, notes: unusable });
  }
  return pieces.length === 0 ? NO_ARTICLES : { pieces, notes: found };
}

/** Stands in no text. */
const NO_MARK = '\u001f';

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

/** Texts hold line ends: what a table counts is its rows, below the names of the columns. */
function rowFault(file: string, row: number, why: string, whole: boolean): Note {
  const message =
    `${file}: row ${row} below the names: ${why}; put quotation marks around its text, or mend it` +
    (whole ? '. Its text was read to the end of the row' : '');
  const level = whole ? 'warning' : 'error';
  return { rule: 'record-unreadable', level, article: file, span: null, message };
}

const isText = (column: string): boolean => TEXT_NAMES.includes(column.trim().toLowerCase());

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message.slice(0, 120) : 'unknown fault';
