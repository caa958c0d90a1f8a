/** Large inputs through the built command line: what becomes of them, and the memory they take. `bench/large.mjs` takes the time. */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generate } from '../../bench/generate.mjs';

const bin = fileURLToPath(new URL('../../bin/sourceline.js', import.meta.url));
/** Full sizes in the long run, a tenth of them in every run. */
const whole = process.env.SOURCELINE_LONG ? 1 : 0.1;
const REPORT =
  'process.on("exit",()=>console.error(JSON.stringify({mb:process.resourceUsage().maxRSS/1024})))';

let at: string;
beforeEach(async () => {
  at = await mkdtemp(join(tmpdir(), 'size-'));
  await mkdir(join(at, 'in'));
});
afterEach(() => rm(at, { recursive: true, force: true }));

function build(...more: readonly string[]): {
  readonly code: number | null;
  readonly said: string;
  readonly mb: number;
} {
  const preload = `data:text/javascript,${encodeURIComponent(REPORT)}`;
  const run = spawnSync(
    process.execPath,
    ['--import', preload, bin, 'build', 'in', '--out', 'site', '--no-cache', ...more],
    {
      cwd: at,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  const lines = run.stderr.trim().split('\n');
  const used = JSON.parse(lines.at(-1) ?? '{}') as { mb: number };
  return { code: run.status, said: run.stderr, ...used };
}

const texts = generate(400).map(({ text }) => text);
const repeated = (bytes: number): string => {
  const all = texts.join('\n\n');
  return all.repeat(Math.ceil(bytes / all.length)).slice(0, bytes);
};

test('an article of 5 MB', { timeout: 300_000 }, async () => {
  await writeFile(join(at, 'in/long.txt'), repeated(5e6 * whole));
  const { code, mb } = build();
  expect(code).toBe(0);
  expect(mb).toBeLessThan(1024);
});

test('a line of 10 MB', { timeout: 600_000 }, async () => {
  await writeFile(join(at, 'in/line.txt'), repeated(1e7 * whole).replaceAll('\n', ' '));
  const { code, mb } = build();
  expect(code).toBe(0);
  expect(mb).toBeLessThan(1024);
});

test('1,000 articles', { timeout: 300_000 }, async () => {
  for (const [i, { text }] of generate(1000 * whole).entries())
    await writeFile(join(at, `in/${i}.txt`), text);
  const { code, mb } = build();
  expect(code).toBe(0);
  expect(mb).toBeLessThan(1024);
});

test('100,000 tiny files are refused by their number', { timeout: 600_000 }, async () => {
  const most = whole === 1 ? [] : ['--max-files', '500'];
  for (let i = 0; i < (whole === 1 ? 100_000 : 600); i++) await writeFile(join(at, `in/${i}.txt`), 'x');
  const { code, said, mb } = build(...most);
  expect(code).toBe(2);
  expect(said).toMatch(/more than 500(?:00)? files; split it, or raise the limit with --max-files/);
  expect(mb).toBeLessThan(1024);
});
