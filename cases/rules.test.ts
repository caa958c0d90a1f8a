/**
 * The corpus of each rule, `rules/ID.txt`: a sentence a line as an article of Tuesday 5 May 2026 has it, the expressions in
 * brackets and their values behind ` = `; the last is by this rule. `! ` begins a text that the rule must leave alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asDay } from '../src/model/time.ts';
import { givenDay } from '../src/parse/anchor/article-day.ts';
import { RULES } from '../src/parse/rules/index.ts';
import { splitSentences } from '../src/parse/text/segment.ts';
import { resolve } from '../src/parse/time/resolve.ts';
import { tag } from '../src/parse/time/tag.ts';

const FOLDER = join(import.meta.dirname, 'rules');
const DAY = givenDay(asDay('2026-05-05'));

/** What is read in a text: words, value and rule. */
function read(text: string): { readonly text: string; readonly value: string; readonly rule: string }[] {
  const sentences = splitSentences(text, 0, text.length).map(
    ([start, end]) => ({ start, end, paragraph: 0, kind: 'body' }) as const,
  );
  return resolve({ clean: text, sentences }, tag(text, sentences), DAY, 'rules').map(
    ({ text: words, value, rule }) => ({ text: words, value, rule }),
  );
}

const lines = (id: string): readonly string[] =>
  readFileSync(join(FOLDER, `${id}.txt`), 'utf8').split('\n').filter(Boolean);

describe('the corpus of', () => {
  it.each(RULES.map(({ id }) => id))('%s', (id) => {
    const [told, alone] = [lines(id).filter((line) => !line.startsWith('! ')), lines(id).filter((line) => line.startsWith('! '))];
    expect(told.length).toBeGreaterThan(0);
    expect(alone.length).toBeGreaterThan(0);
    const found = told.map((line) => {
      const [marked = ''] = line.split(' = ');
      const plain = marked.replace(/[[\]]/g, '');
      const all = read(plain);
      let at = 0;
      let shown = '';
      for (const { text } of all) {
        const next = plain.indexOf(text, at);
        shown += `${plain.slice(at, next)}[${text}]`;
        at = next + text.length;
      }
      return `${shown}${plain.slice(at)} = ${all.map(({ value }) => value).join('; ')} (${all.at(-1)?.rule ?? ''})`;
    });
    expect(found).toEqual(told.map((line) => `${line} (${id})`));
    const misread = alone.filter((line) => read(line.slice(2)).some(({ rule }) => rule === id));
    expect(misread).toEqual([]);
  });

  it('no rule that is gone', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(RULES.map(({ id }) => `${id}.txt`).sort());
  });
});
