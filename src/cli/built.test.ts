/** The built command line as people run it: what it prints, how it ends, and the same bytes everywhere. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { generate } from '../../bench/generate.mjs';
import { readTimeline } from '../model/read-timeline.ts';
import { NO_SETTINGS } from '../model/settings.ts';
import { writeTimeline } from '../model/write-timeline.ts';
import { parse } from '../parse/index.ts';
import { readFolder } from '../read/read.ts';
import { put } from './stand-in.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'bin/sourceline.js');
const seeds = join(root, 'seeds');
let at: string;

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli.js'))) throw new Error('build first: npm run build');
});
beforeEach(async () => {
  at = await mkdtemp(join(tmpdir(), 'built-'));
});
afterEach(() => rm(at, { recursive: true, force: true }));

function sourceline(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const run = spawnSync(process.execPath, [bin, ...words], {
    encoding: 'utf8',
    env: { ...process.env, SOURCELINE_CACHE: 'off', ...env },
    cwd: at,
    maxBuffer: 1 << 28,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** Hash of every file under a folder, by path. */
async function fingerprint(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.sort().map(async (path) => {
    const hash = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    return [path.slice(folder.length + 1), hash] as const;
  });
  return Object.fromEntries(await Promise.all(pairs));
}

test('the seeds become a valid timeline, with a summary and quiet in a pipe', () => {
  const { code, out, err } = sourceline(['parse', seeds, '--format', 'json']);
  expect(code).toBe(0);
  const timeline = readTimeline(JSON.parse(out));
  expect(timeline.articles).toHaveLength(5);
  expect(err).toMatch(/^5 articles, \d+ events, \d+ undated, \d+ notes \(\d+ warnings\)$/m);
  expect(err).toMatch(/003_\w+\.txt:5: "artÃculo" looks like text decoded with the wrong encoding/);
  expect(err + out).not.toContain('\u001b');
});

test('exit codes', async () => {
  await put(join(at, 'good/a.txt'), 'The council met on 4 March 2024.');
  await cp(join(at, 'good'), join(at, 'mixed'), { recursive: true });
  await put(join(at, 'mixed/bad.txt'), Buffer.from([0xc3, 0x28]));
  await put(join(at, 'none/p.png'), Buffer.from('89504e470d0a1a0a', 'hex'));
  expect(sourceline(['parse', 'good']).code).toBe(0);
  expect(sourceline(['build', 'mixed', '--out', 'site']).code).toBe(1);
  expect(sourceline(['parse', 'none']).code).toBe(2);
  expect(sourceline(['parse', 'nowhere']).code).toBe(2);
  expect(sourceline(['parse']).code).toBe(2);
  expect(sourceline([]).code).toBe(2);
  expect(sourceline(['--help']).code).toBe(0);
  const about = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(sourceline(['--version']).out).toBe(`${about.version}\n`);
});

test('a hidden character in a title is seen on the page, and does not cost the site its card', async () => {
  await put(
    join(at, 'hidden/a.txt'),
    'The old bri\u202Edge opens\n\n12 May 2016\n\nMayor Ana Ruiz opened the old bri\u202Edge on Monday.\n',
  );
  const { code, err } = sourceline(['build', 'hidden', '--out', 'hidden-site']);
  expect(code).toBe(0);
  expect(err).not.toContain('no timeline.png');
  expect(existsSync(join(at, 'hidden-site/timeline.png'))).toBe(true);
  expect(await readFile(join(at, 'hidden-site/index.html'), 'utf8')).not.toContain('\u202E');
});

test('the same bytes on every build, in any order of files, in any zone and locale', async () => {
  const files = (await readdir(seeds)).sort();
  // written in another order, with other times: what a folder lists first is the file system's business
  for (const [i, file] of files.reverse().entries()) {
    await put(join(at, 'turned', file), await readFile(join(seeds, file)));
    await utimes(join(at, 'turned', file), i * 1e6, i * 1e6);
  }
  sourceline(['build', seeds, '--out', 'one'], { TZ: 'UTC', LANG: 'C' });
  sourceline(['build', 'turned', '--out', 'two'], {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  });
  sourceline(['build', 'turned', '--out', 'three'], { TZ: 'America/Los_Angeles', LANG: 'ar_EG.UTF-8' });
  sourceline(['build', 'turned', '--out', 'three'], { TZ: 'Asia/Kathmandu' });
  const one = await fingerprint(join(at, 'one'));
  expect(Object.keys(one)).toContain('index.html');
  expect(await fingerprint(join(at, 'two'))).toEqual(one);
  expect(await fingerprint(join(at, 'three'))).toEqual(one);
});

test('a built page refers to nothing by a path that a host or a file system would not have', async () => {
  sourceline(['build', seeds, '--out', 'site']);
  const page = await readFile(join(at, 'site/index.html'), 'utf8');
  const addresses = [...page.matchAll(/<(?:script|link|img)[^>]*?(?:src|href)="([^"]*)"/g)].map(
    ([, address]) => address ?? '',
  );
  expect(addresses.length).toBeGreaterThan(2);
  for (const address of addresses) {
    expect(address).not.toMatch(/^(?:\/|[a-z]+:)/);
    expect(existsSync(join(at, 'site', address))).toBe(true);
  }
  expect(page).not.toMatch(/<!--sourceline:|type="module"|crossorigin/);
  expect(page).not.toContain('sourceline-live');
});

test('a reader of the pipe that leaves early is no fault', () => {
  const run = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${bin}" parse "${seeds}" --format json | head -c 10`],
    {
      encoding: 'utf8',
    },
  );
  expect(run.stdout).toBe('{\n  "forma');
  expect(run.stderr).not.toMatch(/EPIPE|Error/);
});

/** Runs a build and kills it after a while; true when it had ended by itself. */
function killed(folder: string, after: number): Promise<boolean> {
  return new Promise((done) => {
    const build = spawn(process.execPath, [bin, 'build', folder, '--out', join(at, 'site')], {
      stdio: 'ignore',
    });
    const timer = setTimeout(() => build.kill('SIGKILL'), after);
    build.on('exit', (code) => {
      clearTimeout(timer);
      done(code === 0);
    });
  });
}

const kills = process.env.SOURCELINE_LONG ? 60 : 6;

test(
  `a build killed at any moment leaves the old site or the new one (${kills} kills)`,
  { timeout: 300_000 },
  async () => {
    for (const name of ['old', 'new'])
      await put(join(at, name, 'a.txt'), `The ${name} council of Northport met on 4 March 2024.`);
    const begun = Date.now();
    expect(sourceline(['build', 'old', '--out', 'site']).code).toBe(0);
    const whole = Date.now() - begun;
    const outcomes = new Set<string>();
    for (let i = 0; i < kills; i++) {
      const goal = i % 2 === 0 ? 'new' : 'old';
      // more kills near the end, where files are written
      await killed(join(at, goal), whole * (0.5 + (0.6 * (i + 1)) / kills));
      const page = await readFile(join(at, 'site/index.html'), 'utf8');
      const names = ['old', 'new'].filter((name) => page.includes(`The ${name} council`));
      expect(names).toHaveLength(1);
      expect(page.trimEnd().endsWith('</html>')).toBe(true);
      for (const [, address] of page.matchAll(/<(?:script|link)[^>]*?(?:src|href)="([^"]+)"/g))
        expect(existsSync(join(at, 'site', address ?? ''))).toBe(true);
      readTimeline(JSON.parse(await readFile(join(at, 'site/timeline.json'), 'utf8')));
      outcomes.add(names[0] ?? '');
    }
    expect(sourceline(['build', 'new', '--out', 'site']).code).toBe(0);
    const left = await readdir(join(at, 'site'), { recursive: true });
    expect(left.filter((name) => name.endsWith('.tmp') || name.endsWith('.lock'))).toEqual([]);
    expect(outcomes.size).toBeGreaterThan(0);
  },
);

test('two builds at once: each ends, and the site is one of theirs', { timeout: 120_000 }, async () => {
  await writeFile(join(at, 'marker'), '');
  for (const name of ['one', 'two'])
    await put(join(at, name, 'a.txt'), `The ${name} council met on 4 March 2024.`);
  await Promise.all(['one', 'two'].map((name) => killed(join(at, name), 60_000)));
  const page = await readFile(join(at, 'site/index.html'), 'utf8');
  const data = await readFile(join(at, 'site/timeline.json'), 'utf8');
  const names = ['one', 'two'].filter((name) => page.includes(`The ${name} council`));
  expect(names).toHaveLength(1);
  expect(data).toContain(`The ${names[0] ?? ''} council`);
});

test('threads, one thread and a warm cache give the same bytes', { timeout: 120_000 }, async () => {
  for (const { file, text } of generate(510)) await put(join(at, 'many', file), text);
  const env = { SOURCELINE_CACHE: join(at, 'cache') };
  const cold = sourceline(['parse', 'many', '--format', 'json'], env);
  const warm = sourceline(['parse', 'many', '--format', 'json'], env);
  expect(await readdir(join(at, 'cache'))).toHaveLength(1);
  const { sources } = await readFolder(join(at, 'many'));
  const here = writeTimeline(parse(sources, NO_SETTINGS));
  expect(cold.out).toBe(here);
  expect(warm.out).toBe(here);
});
