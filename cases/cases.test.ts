/**
 * Golden cases. Each folder here is one: `articles/` holds what the parser reads, `expected.txt` what it makes of it.
 * `UPDATE=1 npx vitest run cases` rewrites the expectations; read the difference before you commit it. To add a case,
 * add a folder with articles and update. Marks: `*` a sentence that states the date, `+` one that implies it, `-` one
 * that only tells the act.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_SETTINGS } from '../src/model/settings.ts';
import { AGREEMENT_RULES } from '../src/parse/anchor/anchor.ts';
import { parse } from '../src/parse/index.ts';
import { readable } from './readable.ts';
import { articlesOf, caseNames, CASES } from './stories.ts';

describe('golden cases', () => {
  it.each(caseNames())('%s', (name) => {
    const file = join(CASES, name, 'expected.txt');
    const made = readable(parse(articlesOf(name), NO_SETTINGS));
    if (process.env.UPDATE) writeFileSync(file, made);
    else if (!existsSync(file)) throw new Error(`${name}/expected.txt is missing: run UPDATE=1 npx vitest run cases, and read it`);
    expect(made).toBe(readFileSync(file, 'utf8'));
  });

  it('hold every way to place an article without a day by its neighbours', () => {
    const seen = caseNames()
      .map((name) => readFileSync(join(CASES, name, 'expected.txt'), 'utf8'))
      .join('');
    expect(AGREEMENT_RULES.filter((id) => !seen.includes(`(${id})`))).toEqual([]);
  });
});
