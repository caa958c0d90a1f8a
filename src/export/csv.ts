/** Tables for spreadsheets: RFC 4180 with CRLF, safe against cells that a spreadsheet would run as formulas. */
import { dayWords } from '../layout/say-day.ts';
import { clockOf } from '../model/time.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { citedIn } from './cited.ts';
import { reasonsIn } from './why.ts';
import { quotedIn, whenOf, type Words } from './words.ts';

/** Excel reads a file without it in the local code page. */
export const BYTE_ORDER_MARK = '\ufeff';

/** What makes a cell a formula: = + - @, their full-width forms, tab and carriage return, also behind white space. */
const FORMULA = /^'*(?:[\t\r]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;

/** A cell that no spreadsheet runs: an apostrophe is put in front of what would be a formula. */
export const defuse = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** The inverse of `defuse`. */
export const fuse = (cell: string): string => (FORMULA.test(cell) ? cell.replace(/^'/, '') : cell);

const quoted = (cell: string): string =>
  /[",\r\n;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Rows of cells as a file's text. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => quoted(defuse(cell))).join(',') + '\r\n').join('');
}

export const EVENT_COLUMNS = [
  'id',
  'date',
  'edtf',
  'first',
  'last',
  'not after',
  'precision',
  'approximate',
  'time',
  'title',
  'kind',
  'status',
  'actors',
  'place',
  'weight',
  'independent sources',
  'how the date is known',
  'sources',
  'citations',
  'links',
  'sources differ',
] as const;

/** One row an event, dated ones first; its sentences stand in one cell, a line each. Programs read the heads: they are the same in every language. */
export function eventsCsv(timeline: Timeline, say: Words): string {
  const words = dayWords(say.lang);
  const cited = citedIn(timeline);
  const why = reasonsIn(timeline, say, words);
  const names = new Map(timeline.actors.map(({ id, name }) => [id, name]));
  const row = (event: TimelineEvent): readonly string[] => {
    const citations = cited(event);
    const dating = event.dating;
    return [
      event.id,
      whenOf(event, words, say),
      dating?.edtf ?? '',
      dating?.first ?? '',
      dating?.last ?? '',
      event.dating ? '' : (event.notAfter ?? ''),
      dating?.precision ?? '',
      dating ? String(dating.approximate) : '',
      (dating && clockOf(dating)) ?? '',
      event.title,
      event.kind,
      event.status,
      event.actors.map((id) => names.get(id) ?? id).join('; '),
      event.place ?? '',
      String(event.weight),
      String(event.independent),
      dating ? why(dating) : '',
      [...new Set(citations.map(({ source }) => source.fullName))].join('\n'),
      citations
        .map(({ citation, source }) => `${source.fullName}: ${quotedIn(say, citation.quote)}`)
        .join('\n'),
      citations.flatMap(({ link }) => link ?? []).join('\n'),
      event.disagreements
        .map(({ about, claims }) => `${about}: ${claims.map(({ text }) => text).join(' / ')}`)
        .join('\n'),
    ];
  };
  return csvOf([EVENT_COLUMNS, ...[...timeline.events, ...timeline.undated].map(row)]);
}

export const CITATION_COLUMNS = [
  'event',
  'edtf',
  'title',
  'source',
  'file',
  'start',
  'end',
  'quote',
  'support',
  'link',
] as const;

/** One row a cited sentence, for pivot tables and programs. */
export function citationsCsv(timeline: Timeline): string {
  const cited = citedIn(timeline);
  const rows = [...timeline.events, ...timeline.undated].flatMap((event) =>
    cited(event).map(({ citation, source, link }) => [
      event.id,
      event.dating?.edtf ?? '',
      event.title,
      source.fullName,
      source.article.file,
      String(citation.start),
      String(citation.end),
      citation.quote,
      citation.support,
      link ?? '',
    ]),
  );
  return csvOf([CITATION_COLUMNS, ...rows]);
}
