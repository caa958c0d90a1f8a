/**
 * Golden cases of the date reader. `dates/<name>.txt` begins with lines `day: YYYY-MM-DD` (the article's day), or
 * `file:` and `metadata:` (what the own day is to be found from); a blank line; then the article. `dates/<name>.expected`
 * lists the expressions with value, rule and the reader's explanation. `UPDATE=1 npx vitest run cases/dates` rewrites it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MetaFact } from '../src/model/text.ts';
import { asDay } from '../src/model/time.ts';
import { givenDay } from '../src/parse/anchor/article-day.ts';
import type { Document } from '../src/parse/document.ts';
import { ingest } from '../src/parse/text/ingest.ts';
import { OWN_DAY_RULES } from '../src/model/reason.ts';
import { ownDay } from '../src/parse/anchor/ownday.ts';
import { resolve } from '../src/parse/time/resolve.ts';
import { ANCHORED_RULES } from '../src/parse/time/event-days.ts';
import { JOINED_RULES } from '../src/parse/time/join.ts';
import { SHARED_RULES } from '../src/parse/time/lists.ts';
import { RULES } from '../src/parse/rules/index.ts';
import { segment } from '../src/parse/text/segment.ts';
import { tag } from '../src/parse/time/tag.ts';
import { source } from './stories.ts';

const FOLDER = join(import.meta.dirname, 'dates');
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))
  .sort();

function read(name: string): string {
  const [head = '', ...rest] = readFileSync(join(FOLDER, `${name}.txt`), 'utf8').split('\n\n');
  const fields = new Map(head.split('\n').map((line) => line.split(': ', 2) as [string, string]));
  const text = rest.join('\n\n');
  const published = fields.get('metadata');
  const meta: { published?: MetaFact } = published ? { published: { value: published, from: 'meta element' } } : {};
  const { passages, ...ingested } = ingest({ ...source(fields.get('file') ?? '', text), meta });
  const document: Document = { ...ingested, sentences: segment(ingested.clean, passages) };
  const day = fields.get('day');
  const reference = day ? givenDay(asDay(day)) : ownDay(document);
  const lines = resolve(document, tag(document.clean, document.sentences), reference, 'article').map(
    ({ text: words, type, value, mod, rule, explanation }) =>
      `${words.replaceAll('\n', ' ')}\n    ${type} ${value}${mod ? ` ${mod}` : ''} (${rule})\n    ${explanation}\n`,
  );
  const own = day ? '' : reference ? `the article: ${reference.edtf} (${reference.rule})\n    ${reference.explanation}\n\n` : 'the article: undated\n\n';
  return own + lines.join('');
}

describe('golden dates', () => {
  it.each(names)('%s', (name) => {
    const file = join(FOLDER, `${name}.expected`);
    const made = read(name);
    if (process.env.UPDATE) writeFileSync(file, made);
    else if (!existsSync(file)) throw new Error(`dates/${name}.expected is missing: run UPDATE=1 npx vitest run cases/dates, and read it`);
    expect(made).toBe(readFileSync(file, 'utf8'));
  });

  it('hold every rule', () => {
    const seen = names.map(read).join('');
    const ids = [...RULES.map(({ id }) => id), ...JOINED_RULES, ...ANCHORED_RULES, ...SHARED_RULES, ...OWN_DAY_RULES];
    expect(ids.filter((id) => !seen.includes(`(${id})`))).toEqual([]);
  });
});
