/** The golden cases on disk: `<case>/articles/*` as source texts, read for tests. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceText } from '../src/model/text.ts';

export const CASES = import.meta.dirname;
export const SEEDS = join(CASES, '../seeds');

export function caseNames(): string[] {
  return readdirSync(CASES)
    .filter((name) => existsSync(join(CASES, name, 'articles')))
    .sort();
}

/** All articles of a folder. */
export function sourcesIn(folder: string): SourceText[] {
  return readdirSync(folder)
    .sort()
    .map((file) => source(file, readFileSync(join(folder, file), 'utf8')));
}

export function source(file: string, text: string): SourceText {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { file, fileSha256: sha256, sha256, text, meta: {}, notes: [] };
}

export function articlesOf(name: string): SourceText[] {
  return sourcesIn(join(CASES, name, 'articles'));
}
