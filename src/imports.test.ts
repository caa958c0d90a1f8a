import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

/** Which folder of src may import which: the table of the architecture, one row a folder. */
const allowed: Record<string, readonly string[]> = {
  model: [],
  read: ['model'],
  parse: ['model'],
  layout: ['model'],
  paint: ['model', 'layout'],
  export: ['model', 'layout', 'paint'],
  view: ['model', 'layout', 'paint', 'export'],
  embed: ['model', 'layout', 'paint', 'export', 'view'],
  'main.ts': ['model', 'layout', 'paint', 'export', 'view'],
  cli: ['model', 'read', 'parse', 'layout', 'paint', 'export'],
};

const src = import.meta.dirname;
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((f) =>
  /\.(?:ts|svelte)$/.test(f),
);
const home = (path: string): string => path.split(sep)[0] ?? path;

/** Relative imports of a file as paths from src; dynamic and type imports included. */
function imports(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  const found = text.matchAll(/(?:from|import)\s*(?:\(\s*)?['"](\.{1,2}\/[^'"]+)['"]/g);
  return [...found].map((m) => relative(src, join(src, file, '..', m[1] ?? '')));
}

const violations = (list: readonly string[]): string[] =>
  list
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => imports(file).map((target) => ({ file, target })))
    .filter(({ file, target }) => !target.startsWith('..') && home(file) !== home(target))
    .filter(({ file, target }) => !(allowed[home(file)] ?? []).includes(home(target)))
    .map(({ file, target }) => `${file} imports ${target}`);

test('imports point one way', () => {
  expect(violations(files)).toEqual([]);
});

test('every folder of src stands in the table', () => {
  const homes = new Set(files.filter((f) => !f.endsWith('.test.ts')).map(home));
  expect([...homes].filter((name) => !(name in allowed))).toEqual([]);
});

test('no folder or file is called utils, helpers, common or core', () => {
  expect(files.filter((f) => /(?:^|[\\/])(?:utils?|helpers?|common|core)(?:[\\/.]|$)/.test(f))).toEqual([]);
});
