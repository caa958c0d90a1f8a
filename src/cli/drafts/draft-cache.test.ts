import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256 } from '../../read/source.ts';
import { DraftCache } from './draft-cache.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cache-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const keys = Array.from({ length: 10 }, (_, i) => sha256(String(i)));
const lines = new Map(keys.map((key, i) => [key, `{"n":${i},"text":"Zürich – “${i}”"}`]));

async function opened(): Promise<DraftCache> {
  const cache = new DraftCache(folder, 'story', 'v1');
  await cache.load();
  return cache;
}

async function file(): Promise<string> {
  const [name = ''] = await readdir(folder);
  return join(folder, name);
}

const found = (cache: DraftCache): readonly (string | null)[] => keys.map((key) => cache.get(key));

test('what one run keeps the next one finds, and a changed article adds a line', async () => {
  await (await opened()).keep(new Set(keys), lines);
  const next = await opened();
  expect(found(next)).toEqual([...lines.values()]);
  const before = (await stat(await file())).size;
  await next.keep(new Set([...keys.slice(1), 'new']), new Map([[sha256('new'), '{"n":11}']]));
  expect((await stat(await file())).size - before).toBeLessThan(100);
  const third = await opened();
  expect(third.get(sha256('new'))).toBe('{"n":11}');
});

test('a file of which most is of no use any more is written anew', async () => {
  await (await opened()).keep(new Set(keys), lines);
  await (
    await opened()
  ).keep(new Set([...keys.slice(0, 2), sha256('new')]), new Map([[sha256('new'), '{}']]));
  expect((await readFile(await file(), 'utf8')).split('\n')).toHaveLength(4);
  expect(found(await opened()).filter((line) => line !== null)).toHaveLength(2);
});

test.each([
  ['a digit changed', (text: string) => text.replace('"n":3', '"n":8')],
  ['a line cut in two', (text: string) => text.replace('"n":3', '"n"\n:3')],
  ['bytes lost', (text: string) => text.replace(',"text":"Zürich – “3', '')],
])('%s costs that one draft', async (_name, damage) => {
  await (await opened()).keep(new Set(keys), lines);
  await writeFile(await file(), damage(await readFile(await file(), 'utf8')));
  const cache = await opened();
  expect(found(cache)).toEqual([...lines.values()].map((line, i) => (i === 3 ? null : line)));
});

test('a torn end is mended by the next run that has something to keep', async () => {
  await (await opened()).keep(new Set(keys), lines);
  await appendFile(await file(), `${sha256('torn')}\tffff`);
  const cache = await opened();
  await cache.keep(new Set([...keys, sha256('new')]), new Map([[sha256('new'), '{}']]));
  const next = await opened();
  expect(found(next)).toEqual([...lines.values()]);
  expect(next.get(sha256('new'))).toBe('{}');
});
