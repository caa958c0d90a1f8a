/** The `tag` command: time expressions of the texts on standard input, one JSON line each way. */
import { createHash } from 'node:crypto';
import { isDay } from '../../model/time.ts';
import type { Document, Timex } from '../../parse/document.ts';
import { ingest } from '../../parse/text/ingest.ts';
import { givenDay } from '../../parse/anchor/article-day.ts';
import { ownDay } from '../../parse/anchor/ownday.ts';
import { resolve } from '../../parse/time/resolve.ts';
import { segment } from '../../parse/text/segment.ts';
import { tag } from '../../parse/time/tag.ts';
import { answerLines, type Request, type Streams } from './json-lines.ts';
import { timeml } from './timeml.ts';

export interface TagOptions {
  /** `json`: JSON lines; `timeml`: one TIMEX3-annotated document a line of input. */
  readonly format: 'json' | 'timeml';
}

interface Dated extends Request {
  readonly date: string | null;
}

/** Reads JSON lines `{"id","date","text"}` and writes one answer for each. `date` is the article's day or null. */
export function runTag(streams: Streams, { format }: TagOptions): Promise<number> {
  return answerLines(streams, '"id", "date" and "text"', dated, (request) => answer(request, format));
}

function dated(request: Request, { date = null }: Readonly<Record<string, unknown>>): Dated | string {
  if (date === null) return { ...request, date };
  const day =
    typeof date === 'string'
      ? date.replace(/^(\d{4}-\d\d-\d\d)T[\d:.]{2,12}(?:Z|[+-][\d:]{2,5})?$/, '$1')
      : '';
  return isDay(day)
    ? { ...request, date: day }
    : '"date" must be a day (YYYY-MM-DD), which may have a time behind it (YYYY-MM-DDThh:mm), or null';
}

function answer({ id, date, text }: Dated, format: TagOptions['format']): string {
  const doc = documentOf(text);
  const published = date === null ? ownDay(doc) : isDay(date) ? givenDay(date) : null;
  const expressions = resolve(doc, tag(doc.clean, doc.sentences), published, String(id));
  if (format === 'timeml') return timeml(String(id), text, published, expressions);
  const shown = expressions.map((timex) => visible(timex));
  return `${JSON.stringify({ id, expressions: shown, ...(date === null ? { published } : {}) })}\n`;
}

function documentOf(text: string): Document {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const { passages, ...rest } = ingest({ file: '', fileSha256: sha256, sha256, text, meta: {}, notes: [] });
  return { ...rest, sentences: segment(rest.clean, passages) };
}

/** An expression without its Dating, which says the same again. */
function visible(timex: Timex): Omit<Timex, 'dating'> {
  const { start, end, text, type, value, rule, explanation } = timex;
  const { mod, quant, freq, beginPoint, endPoint, anchor } = timex;
  return {
    start,
    end,
    text,
    type,
    value,
    rule,
    explanation,
    mod,
    quant,
    freq,
    beginPoint,
    endPoint,
    anchor,
  };
}
