/** Odd, long and hostile paths: nothing is read outside the folder, nothing is written outside `--out`. */
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from './program.ts';
import { put, standIn, type StandIn } from './stand-in.ts';

let at: StandIn;
let home: string;
beforeEach(async () => {
  at = await standIn();
  home = process.cwd();
  await put(join(at.root, 'desk/in/a.txt'), 'Text.');
  await put(join(at.root, 'desk/mine/thesis.txt'), 'Secret years of work.');
  await put(join(at.root, 'secret.txt'), 'Secret of the parent.');
  await symlink(join(at.root, 'desk/mine'), join(at.root, 'desk/link'));
  await symlink('/nowhere/at/all', join(at.root, 'desk/dangling'));
  process.chdir(join(at.root, 'desk'));
});
afterEach(async () => {
  process.chdir(home);
  await rm(at.root, { recursive: true, force: true });
});

/** Every file under the test's folder with its content, by path. */
async function everything(): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(at.root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (path) => [path, await readFile(path, 'utf8')] as const)));
}

const long = (length: number): string => 'x'.repeat(length);

// what is given for --out, and how the run ends
test.each<[string, number]>([
  ['site', 0],
  ['./site', 0],
  ['site/', 0],
  ['a/b/c/site', 0],
  ['../beside', 0],
  ['in/../site', 0],
  ['site with spaces', 0],
  ['sité 日本 😀', 0],
  ['site\nnew line', 0],
  ['\u202Eetis', 0],
  ['CON', 0],
  ['aux.txt', 0],
  ['C:\\site', 0],
  ['..\\..\\site', 0],
  ['%2e%2e%2fsite', 0],
  ['~', 0],
  ['$HOME', 0],
  ['site.', 0],
  ['.hidden', 0],
  [long(255), 0],
  ['in/site', 0],
  [long(256), 2],
  [`${'d/'.repeat(2500)}site`, 2],
  ['site\0', 2],
  ['/proc/1/site', 2],
  ['/dev/null', 2],
  ['/dev/null/site', 2],
  ['in/a.txt', 2],
  ['in', 2],
  ['in/', 2],
  ['.', 2],
  ['..', 2],
  ['/', 2],
  ['mine', 2],
  ['link', 2],
  ['link/../mine', 2],
  ['dangling', 2],
])('--out %j ends with %i and touches nothing else', async (out, code) => {
  const before = await everything();
  const result = await run(['build', 'in', '--out', out], '1', at.world);
  expect([result.code, at.said()]).toEqual([code, expect.any(String)]);
  if (code === 2) expect(at.said()).toMatch(/^error: .*(?:choose|add --force|give|remove|shorter)/m);
  const target = resolve(out.replaceAll('\0', ''));
  for (const [path, content] of await everything()) {
    if (path.startsWith(target + sep) && code === 0) expect(content).not.toContain('Secret');
    else expect([path, before.get(path)]).toEqual([path, content]);
  }
});

// what is given for the folder
test.each<[string, number]>([
  ['in', 0],
  ['./in/', 0],
  ['../desk/in', 0],
  ['in/../in', 0],
  ['link', 0],
  ['dangling', 2],
  ['in/a.txt', 2],
  ['in\0', 2],
  ['', 2],
  [long(300), 2],
  ['nowhere', 2],
  ['file:///etc', 2],
  ['/proc/self/environ', 2],
  ['%2e%2e', 2],
  ['-in', 2],
])('the folder %j ends with %i', async (folder, code) => {
  expect((await run(['parse', folder, '--format', 'json'], '1', at.world)).code).toBe(code);
  expect(at.printed()).not.toContain('Secret of the parent');
});

// names of articles
test.each([
  'CON.txt',
  'a:b.txt',
  'a\\b.txt',
  'a..\\secret.txt',
  'a...txt',
  '-rf.txt',
  '--out.txt',
  'a\nb.txt',
  'a\tb.txt',
  '%2e%2e%2fsecret.txt',
  '$(id).txt',
  'a#b?c=d.txt',
  '<b>.txt',
  '"quoted".txt',
  'e\u0301.txt',
  'é.txt',
  '\u202Etxt.a',
  `${long(251)}.txt`,
  '__proto__.txt',
  'constructor',
])('an article named %j is read under its own name', async (name) => {
  await mkdir('names');
  await writeFile(join('names', name), 'Text.');
  const before = await everything();
  expect((await run(['build', 'names', '--out', 'site'], '1', at.world)).code).toBe(0);
  const data = JSON.parse(await readFile('site/timeline.json', 'utf8')) as { articles: { file: string }[] };
  expect(data.articles.map(({ file }) => file)).toEqual([name]);
  const inside = resolve('site') + sep;
  const strangers = [...(await everything()).keys()].filter(
    (path) => !path.startsWith(inside) && !before.has(path),
  );
  expect(strangers).toEqual([]);
});
