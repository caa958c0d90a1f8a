/**
 * Texts in which every time expression is marked with the value a careful reader would give it: `[last week|2009-W10]`.
 * `marked/<theme>.txt` holds several, each behind a line `== YYYY-MM-DD`, the article's day. The date reader must find
 * these expressions and no others.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asDay } from '../src/model/time.ts';
import { givenDay } from '../src/parse/anchor/article-day.ts';
import { ingest } from '../src/parse/text/ingest.ts';
import { segment } from '../src/parse/text/segment.ts';
import { resolve } from '../src/parse/time/resolve.ts';
import { tag } from '../src/parse/time/tag.ts';
import { source } from './stories.ts';

const FOLDER = join(import.meta.dirname, 'marked');
const MARK = /\[([^|[\]]+)\|([^|[\]]+)\]/g;

interface Marked {
  readonly day: string;
  readonly text: string;
  readonly expressions: readonly string[];
}

function marked(file: string): Marked[] {
  return readFileSync(file, 'utf8')
    .split(/^== /m)
    .slice(1)
    .map((block) => {
      const body = block.slice(10).trim();
      return {
        day: block.slice(0, 10),
        text: body.replace(MARK, '$1'),
        expressions: [...body.matchAll(MARK)].map(([, words = '', value = '']) => `${words} = ${value}`),
      };
    });
}

function found({ day, text }: Marked): string[] {
  const { passages, ...ingested } = ingest(source('', text));
  const document = { ...ingested, sentences: segment(ingested.clean, passages) };
  const given = givenDay(asDay(day));
  return resolve(document, tag(document.clean, document.sentences), given, 'article').map(
    (timex) => `${timex.text} = ${timex.value}`,
  );
}

const files = readdirSync(FOLDER).sort();

describe.each(files)('marked dates: %s', (name) => {
  it.each(marked(join(FOLDER, name)).map((one) => [`${one.day} ${one.text.slice(0, 40)}`, one] as const))('%s', (_, one) => {
    expect(found(one)).toEqual(one.expressions);
  });
});
