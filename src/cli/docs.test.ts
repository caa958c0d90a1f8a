/** Every command in docs/ is run, in the order of its page, in a folder with `articles/` in it. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSettings } from './settings/settings.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));

function blocks(page: string, language: string): readonly string[] {
  const text = readFileSync(join(root, 'docs', page), 'utf8');
  return [...text.matchAll(/```(\w+)\n([^`]+)```/gu)]
    .filter(([, kind]) => kind === language)
    .map(([, , body]) => body ?? '');
}
const commands = pages.flatMap((page) =>
  blocks(page, 'sh').flatMap((block) =>
    block
      .trim()
      .split('\n')
      .map((command) => ({ page, command })),
  ),
);

let at: string;
const env: NodeJS.ProcessEnv = { ...process.env, SOURCELINE_CACHE: 'off' };
beforeAll(async () => {
  at = await mkdtemp(join(tmpdir(), 'docs-'));
  await cp(join(root, 'seeds'), join(at, 'articles'), { recursive: true });
  await mkdir(join(at, 'bin'));
  // npx takes a second for each call and may ask the registry; this stands for "npx sourceline" of an installed package
  const npx = join(at, 'bin/npx');
  await writeFile(
    npx,
    `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(root, 'bin/sourceline.js')}" "$@"\n`,
  );
  chmodSync(npx, 0o755);
  await symlink(join(root, 'src'), join(at, 'src'));
  env.PATH = `${join(at, 'bin')}${delimiter}${process.env.PATH ?? ''}`;
});
afterAll(() => rm(at, { recursive: true, force: true }));

test('there are pages for three readers, and commands in them', () => {
  expect(pages).toEqual(expect.arrayContaining(['reporter.md', 'developer.md', 'contributor.md']));
  expect(commands.length).toBeGreaterThan(12);
});

const ours = commands.filter(
  ({ command }) => command.includes('npx sourceline') && !command.includes(' serve '),
);
test.each(ours)('$page: $command', { timeout: 120_000 }, ({ command }) => {
  const run = spawnSync('sh', ['-c', command], { cwd: at, env, encoding: 'utf8' });
  expect([run.status, run.stderr.match(/^error.*/gmu)]).toEqual([0, null]);
  if (!/--(?:out|png|svg|csv)|>|init/.test(command)) expect(run.stdout.trim()).not.toBe('');
});

test.each(commands.filter(({ command }) => command.includes(' serve ')))(
  '$page: $command',
  async ({ command }) => {
    const server = spawn('sh', ['-c', command.replace('npx', 'exec npx')], {
      cwd: at,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    try {
      const said = await new Promise<string>((done, fail) => {
        let text = '';
        server.stderr.on('data', (part: Buffer) => {
          text += part.toString();
          if (text.includes('http://')) done(text);
        });
        server.on('exit', () => fail(new Error(text)));
      });
      const address = /http:\S+/.exec(said)?.[0] ?? '';
      expect(await (await fetch(address)).text()).toContain('sourceline-timeline');
    } finally {
      server.kill();
    }
  },
);

test('commands.md names each command with its options, and no other', async () => {
  const page = readFileSync(join(root, 'docs/commands.md'), 'utf8');
  const said = (words: readonly string[]): Promise<string> =>
    new Promise((done) => {
      const child = spawn('npx', ['sourceline', ...words, '--help'], { cwd: at, env });
      let text = '';
      child.stdout.on('data', (part: Buffer) => (text += part.toString()));
      child.on('close', () => done(text));
    });
  const options = (text: string): readonly string[] =>
    [...new Set(text.match(/(?<![\w-])--[a-z]+(?:-[a-z]+)*/gu))].sort();
  const listed = (text: string): readonly string[] =>
    options((text.match(/^ {2}(?:-\w, )?--[a-z-]+/gmu) ?? []).join('\n'));
  const rows = [...page.matchAll(/^\| `([a-z]+)(?: <[^`]*)?` +\|[^|]*\|([^|]*)\|$/gmu)];
  const [all] = [await said([])];
  const commandsOf = [...all.matchAll(/^ {2}([a-z]+) /gmu)].map(([, name]) => name);
  expect([...rows.map(([, name]) => name), 'help']).toEqual(commandsOf);
  const shared = options(
    /^All that read[\s\S]*?`--version`/mu.exec(page)?.[0].replace('`--version`', '') ?? '',
  );
  for (const [, name = '', its = ''] of rows) {
    const reads = name === 'tag' || name === 'quotes' ? [] : shared;
    expect([name, ...[...options(its), ...reads, '--help'].sort()]).toEqual([
      name,
      ...listed(await said([name])),
    ]);
  }
});

// the test runner is not started inside itself: what it would run is looked for instead
const tests = commands.filter(({ command }) => command.startsWith('npx vitest run '));
test.each(tests)('$page: $command finds tests', ({ command }) => {
  const place = join(root, command.slice('npx vitest run '.length));
  const names = place.endsWith('.ts')
    ? [readFileSync(place, 'utf8')]
    : readdirSync(place).filter((name) => name.endsWith('.test.ts'));
  expect(names.length).toBeGreaterThan(0);
});

test('no command is of a kind that nothing above runs', () => {
  const other = commands.filter(
    ({ command }) =>
      !command.includes('npx sourceline') &&
      !command.startsWith('npx vitest run ') &&
      // the long run installs the package (scripts/check-package.mjs)
      command !== 'npm ci' &&
      command !== 'npm install --global .',
  );
  expect(other).toEqual([]);
});

test('the settings that are shown are valid, and fit the seeds', async () => {
  const [yaml = ''] = blocks('timeline-yaml.md', 'yaml');
  const settings = await readSettings(yaml);
  expect(settings.corrections).toHaveLength(2);
  await mkdir(join(at, 'set'));
  await cp(join(root, 'seeds'), join(at, 'set'), { recursive: true });
  await writeFile(join(at, 'set/timeline.yaml'), yaml);
  const run = spawnSync('sh', ['-c', 'npx sourceline parse set'], { cwd: at, env, encoding: 'utf8' });
  expect(run.stderr).not.toMatch(/no longer fits|was not added|^error/mu);
  expect(run.stdout).toContain('Meloni calls for talks with Russia');
});

test('no page refers to a file that is not there', () => {
  for (const page of pages) {
    const text = readFileSync(join(root, 'docs', page), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\(([^)#]+)\)/gu))
      expect(() => readFileSync(join(root, 'docs', target)), `${page}: ${target}`).not.toThrow();
  }
});
