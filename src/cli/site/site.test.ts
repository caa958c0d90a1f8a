import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Stop } from '../exit.ts';
import { LOCK, lock } from './lock.ts';
import { replaceSite } from './site.ts';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'site-'));
});
afterEach(() => rm(out, { recursive: true, force: true }));

const site = (index: string, assets: Readonly<Record<string, string>> = {}) => ({
  assets: new Map(Object.entries(assets)),
  entries: new Map([['index.html', index]]),
});
const read = (name: string): Promise<string> => readFile(join(out, name), 'utf8');
const there = async (): Promise<readonly string[]> =>
  (await readdir(out, { recursive: true })).filter((name) => !name.startsWith('.sourceline')).sort();

test('replaces a site and deletes what only the old one used', async () => {
  await replaceSite(out, site('one', { 'assets/a-1.js': '1', 'data/x.js': 'x' }), false);
  await replaceSite(out, site('two', { 'assets/a-2.js': '2' }), false);
  expect(await there()).toEqual(['assets', 'assets/a-2.js', 'index.html']);
  expect(await read('index.html')).toBe('two');
});

test('leaves a stranger’s files alone, and their folders', async () => {
  await replaceSite(out, site('one', { 'assets/a-1.js': '1' }), false);
  await writeFile(join(out, 'assets/mine.txt'), 'mine');
  await writeFile(join(out, 'mine.txt'), 'mine');
  await replaceSite(out, site('two'), false);
  expect(await there()).toEqual(['assets', 'assets/mine.txt', 'index.html', 'mine.txt']);
});

test('refuses a folder with files of others unless forced, and then deletes none of them', async () => {
  await writeFile(join(out, 'thesis.doc'), 'years of work');
  await expect(replaceSite(out, site('one'), false)).rejects.toThrow(/not empty.*--force/);
  expect(await there()).toEqual(['thesis.doc']);
  await replaceSite(out, site('one'), true);
  await replaceSite(out, site('two'), false);
  expect(await there()).toEqual(['index.html', 'thesis.doc']);
});

test('an edited manifest deletes nothing outside the folder', async () => {
  const outside = `${out}-precious.txt`;
  await writeFile(outside, 'precious');
  await replaceSite(out, site('one'), false);
  const files = {
    [`../${outside.split('/').pop() ?? ''}`]: 'x',
    [outside]: 'x',
    '..': 'x',
    'index.html': 'x',
  };
  await writeFile(join(out, '.sourceline-manifest.json'), JSON.stringify({ files }));
  await replaceSite(out, site('two'), false);
  expect(await readFile(outside, 'utf8')).toBe('precious');
  await rm(outside);
});

test.each(['', 'null', '[]', '{"files":7}', '{"files":null}', 'x'])(
  'survives the manifest %j',
  async (manifest) => {
    await writeFile(join(out, '.sourceline-manifest.json'), manifest);
    await replaceSite(out, site('one'), false);
    expect(await read('index.html')).toBe('one');
  },
);

test('does not write through a link', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
  await replaceSite(out, site('one'), false);
  await symlink(elsewhere, join(out, 'assets'));
  await expect(replaceSite(out, site('two', { 'assets/a.js': '1' }), false)).rejects.toThrow(/is a link/);
  expect(await readdir(elsewhere)).toEqual([]);
  expect(await read('index.html')).toBe('one');
  await rm(elsewhere, { recursive: true });
});

test('a failure half-way keeps the old page', async () => {
  await replaceSite(out, site('one', { 'a/1.js': '1' }), false);
  await writeFile(join(out, 'b'), 'in the way');
  await expect(replaceSite(out, site('two', { 'a/2.js': '2', 'b/3.js': '3' }), false)).rejects.toThrow(Stop);
  expect(await read('index.html')).toBe('one');
  expect(await read('a/1.js')).toBe('1');
  await rm(join(out, 'b'));
  await replaceSite(out, site('three'), false);
  expect(await there()).toEqual(['index.html']);
});

test('no entry is replaced before all can be', async () => {
  const both = (text: string) => ({
    assets: new Map<string, string>(),
    entries: new Map([
      ['timeline.json', text],
      ['index.html', text],
    ]),
  });
  await replaceSite(out, both('one'), false);
  await rm(join(out, 'index.html'));
  await mkdir(join(out, 'index.html'));
  await expect(replaceSite(out, both('two'), false)).rejects.toThrow(/in the way/);
  expect(await read('timeline.json')).toBe('one');
  expect((await readdir(out)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a link under the name of a file half-written is not written through', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
  await writeFile(join(elsewhere, 'precious.txt'), 'precious');
  await mkdir(join(out, 'a'));
  for (const number of [0, 1])
    await symlink(
      join(elsewhere, 'precious.txt'),
      join(out, 'a', `.sourceline-${process.pid}-${number}.tmp`),
    );
  await replaceSite(out, site('one', { 'a/1.js': '1' }), true);
  expect(await readFile(join(elsewhere, 'precious.txt'), 'utf8')).toBe('precious');
  await rm(elsewhere, { recursive: true });
});

test('a running build keeps a second one out; a dead one’s lock is taken over', async () => {
  const release = await lock(out, 0);
  const path = join(out, LOCK);
  const running = await readFile(path, 'utf8');
  await writeFile(path, running.replace(/"pid":\d+/, `"pid":${process.ppid}`));
  await expect(replaceSite(out, site('one'), false, 100)).rejects.toThrow(/another build.*remove/);
  await writeFile(path, running.replace(/"pid":\d+/, '"pid":4194303'));
  await replaceSite(out, site('one'), false);
  expect(await read('index.html')).toBe('one');
  await release();
});

test('of two at once both end, and the site is one of theirs', async () => {
  await Promise.all(
    ['one', 'two'].map((index) => replaceSite(out, site(index, { [`a/${index}.js`]: index }), false)),
  );
  const index = await read('index.html');
  expect(await there()).toEqual(['a', `a/${index}.js`, 'index.html']);
});

test('sweeps up what a killed build left', async () => {
  await replaceSite(out, site('one', { 'a/1.js': '1' }), false);
  await writeFile(join(out, '.sourceline-123.tmp'), 'half');
  await writeFile(join(out, 'a/.sourceline-123.tmp'), 'half');
  await writeFile(join(out, '.sourceline-123-4.tmp'), 'half');
  await replaceSite(out, site('two', { 'a/1.js': '1' }), false);
  expect((await readdir(out, { recursive: true })).filter((name) => name.includes('123'))).toEqual([]);
});

test('says what is wrong with a place that cannot be written', async () => {
  await writeFile(join(out, 'file'), '');
  await expect(replaceSite(join(out, 'file'), site('one'), false)).rejects.toThrow(/in the way/);
  await expect(replaceSite(join(out, 'file/inner'), site('one'), false)).rejects.toThrow(/in the way/);
  await expect(replaceSite('/proc/nothing/here', site('one'), false)).rejects.toThrow(Stop);
  await mkdir(join(out, 'index.html'));
  await expect(replaceSite(out, site('one'), true)).rejects.toThrow(/in the way|folder/);
});
