/**
 * Checks what ships: packs Sourceline, installs the package without scripts in an empty project, builds a timeline there,
 * and reads the licences of everything in its bill of materials. Takes the registry and about half a minute.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = mkdtempSync(join(tmpdir(), 'sourceline-package-'));
const project = join(at, 'project');
/** Permissive licences, and MPL-2.0 for binaries that are named in the notices. */
const FINE =
  /^(?:MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|OFL-1\.1|BlueOak-1\.0\.0|MPL-2\.0)$/;

function run(command, words, cwd) {
  const done = spawnSync(command, words, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 1 << 28,
  });
  if (done.status !== 0)
    throw new Error(`${command} ${words.join(' ')} ended with ${done.status}:\n${done.stderr}`);
  return done.stdout;
}

try {
  const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', at], root);
  const [{ filename, files }] = JSON.parse(packed);
  const strangers = files
    .map(({ path }) => path)
    .filter(
      (path) => !/^(?:bin|dist)\/|^(?:package\.json|README\.md|LICENSE|THIRD-PARTY-NOTICES\.md)$/.test(path),
    );
  if (strangers.length > 0) throw new Error(`the package holds what it should not: ${strangers.join(', ')}`);

  mkdirSync(project);
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'empty', version: '1.0.0', private: true }),
  );
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];
  run('npm', ['install', ...quiet, join(at, filename)], project);
  rmSync(join(project, 'node_modules'), { recursive: true });
  run('npm', ['ci', ...quiet], project);
  cpSync(join(root, 'seeds'), join(project, 'articles'), { recursive: true });
  run('npx', ['sourceline', 'build', 'articles', '--out', 'site'], project);
  for (const file of ['index.html', 'timeline.json'])
    if (!existsSync(join(project, 'site', file))) throw new Error(`the installed package built no ${file}`);

  // the two lines by which docs/reporter.md gets it
  const prefix = join(at, 'prefix');
  run('npm', ['install', '--global', '--prefix', prefix, ...quiet, '.'], root);
  const commands = process.platform === 'win32' ? prefix : join(prefix, 'bin');
  run(join(commands, 'sourceline'), ['parse', 'articles'], project);

  const bill = JSON.parse(run('npm', ['sbom', '--omit', 'dev', '--sbom-format', 'cyclonedx'], project));
  const notices = readFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), 'utf8');
  for (const { name, version, licenses = [] } of bill.components) {
    if (name === 'sourceline') continue;
    const names = licenses.map(({ license, expression }) => license?.id ?? license?.name ?? expression);
    if (names.length === 0 || !names.every((each) => FINE.test(each)))
      throw new Error(`${name} ${version}: licence ${names.join(', ') || 'unknown'}`);
    // the same program built for one kind of machine is named once, by the package that chooses it
    const named = name.replace(/-(?:linux|darwin|win32|android|freebsd)-.*$/, '');
    if (!notices.includes(`\n## ${named} `))
      throw new Error(`${name} ${version} is not named in THIRD-PARTY-NOTICES.md`);
  }
  console.log(
    `package: ${files.length} files, ${bill.components.length} components, installed without scripts, built a timeline`,
  );
} catch (error) {
  console.error(`package: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  rmSync(at, { recursive: true, force: true });
}
