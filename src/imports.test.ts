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

/** The files on the way from a file back to itself; empty where there is none. */
function circleFrom(start: string, of: (file: string) => readonly string[]): readonly string[] {
  const before = new Map<string, string>();
  const ahead = [start];
  for (let file = ahead.shift(); file !== undefined; file = ahead.shift())
    for (const next of of(file)) {
      if (next === start) {
        const way = [start];
        for (let at: string | undefined = file; at !== undefined && at !== start; at = before.get(at))
          way.push(at);
        return way.reverse();
      }
      if (!before.has(next)) {
        before.set(next, file);
        ahead.push(next);
      }
    }
  return [];
}

test('no files import each other in a circle', () => {
  const known = new Map(files.filter((f) => !f.endsWith('.test.ts')).map((f) => [f, imports(f)]));
  const circles = [...known.keys()].map((file) => circleFrom(file, (f) => known.get(f) ?? []));
  expect(circles.filter((way) => way.length > 0)).toEqual([]);
});

test('a circle is found', () => {
  const graph: Record<string, string[]> = { a: ['b'], b: ['c', 'd'], c: [], d: ['a'] };
  expect(circleFrom('a', (f) => graph[f] ?? [])).toEqual(['b', 'd', 'a']);
  expect(circleFrom('c', (f) => graph[f] ?? [])).toEqual([]);
});

test('every folder of src stands in the table', () => {
  const homes = new Set(files.filter((f) => !f.endsWith('.test.ts')).map(home));
  expect([...homes].filter((name) => !(name in allowed))).toEqual([]);
});

test('no folder or file is called utils, helpers, common or core', () => {
  expect(files.filter((f) => /(?:^|[\\/])(?:utils?|helpers?|common|core)(?:[\\/.]|$)/.test(f))).toEqual([]);
});
