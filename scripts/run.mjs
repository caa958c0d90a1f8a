/**
 * Runs everything that must be true and ends with one line over all runners: "N passed, N failed".
 *   node scripts/run.mjs check   formats, types, lint, dead code, import table
 *   node scripts/run.mjs test    check, build, unit and golden tests in three time zones, size budget, browser tests
 *   node scripts/run.mjs long    test with full payload counts, picture matrix and kill tests
 * A later part runs even when an earlier one failed, so that one run shows all faults; parts that do not need each
 * other run side by side.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { obtainBrowser } from './find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const mode = process.argv[2] ?? 'test';
const counts = { passed: 0, failed: 0 };
const failures = [];
const scratch = mkdtempSync(join(tmpdir(), 'sourceline-run-'));

/** The JavaScript file behind a package's command: called directly, since npx may stop to ask. */
function command(name, bin = name) {
  const folder = join(root, 'node_modules', name);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bins === 'string' ? bins : bins[bin]);
}

function tally(title, passed, failed) {
  counts.passed += passed;
  counts.failed += failed;
  if (failed > 0) failures.push(title);
}

/** Runs a program and says whether it ended well. Of two at once each prints when it ends, or their lines would mix. */
function node(title, args, env = {}) {
  return new Promise((ended) => {
    const printed = [];
    const run = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    run.stdout.on('data', (bytes) => printed.push(bytes));
    run.stderr.on('data', (bytes) => printed.push(bytes));
    run.on('error', (error) => printed.push(Buffer.from(`${error.message}\n`)));
    run.on('close', (code) => {
      console.log(`\n== ${title}`);
      process.stdout.write(Buffer.concat(printed));
      ended(code === 0);
    });
  });
}

/** A step that is right or wrong as a whole. */
const step = (title, args, env) => async () => {
  const ok = await node(title, args, env);
  tally(title, ok ? 1 : 0, ok ? 0 : 1);
};

/** A runner that writes a JSON report; a runner that dies without one counts as a failure. */
const suite = (title, args, env, read) => async () => {
  const file = join(scratch, `${title.replaceAll(/\W/gu, '-')}.json`);
  const ok = await node(title, args, { ...env, SOURCELINE_COUNTS: file });
  try {
    const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')));
    const silent = passed + failed === 0 || (!ok && failed === 0);
    tally(title, passed, failed + (silent ? 1 : 0));
  } catch {
    tally(title, 0, 1);
  }
};

/** Runs steps that do not need each other, as many at once as there are cores but never over four. */
async function together(steps) {
  const waiting = [...steps];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, lane));
}

/** What reads the sources alone, the longest first. */
const checks = () => [
  step('lint', [command('eslint'), '--max-warnings', '0', '.']),
  step('types: Svelte', [
    command('svelte-check'),
    '--tsconfig',
    './tsconfig.json',
    '--output',
    'human',
    '--fail-on-warnings',
  ]),
  step('types: Node and browser', [command('typescript', 'tsc'), '-p', 'tsconfig.json']),
  step('types: pure folders', [command('typescript', 'tsc'), '-p', 'tsconfig.pure.json']),
  step('format', [command('prettier'), '--check', '--log-level', 'warn', '.']),
  step('regular expressions', [join(root, 'scripts/check-regex.mjs')]),
  step('dead code', [command('knip')]),
  step('third-party notices', [join(root, 'scripts/notices.mjs'), '--check']),
  step('import table', [command('vitest'), 'run', 'src/imports.test.ts', '--reporter=dot']),
];

const vitest = (r) => ({ passed: r.numPassedTests, failed: r.numFailedTests });
const playwright = (r) => ({ passed: r.stats.expected, failed: r.stats.unexpected + r.stats.flaky });

const units = (env) =>
  ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) =>
    suite(
      `unit and golden tests, TZ=${zone}`,
      [command('vitest'), 'run'],
      { ...env, TZ: zone, ...(zone === 'UTC' ? {} : { SOURCELINE_ZONES_ONLY: '1' }) },
      vitest,
    ),
  );

async function browsers(env) {
  let browser;
  try {
    browser = await obtainBrowser();
  } catch (error) {
    console.error(error.message);
    tally('browser tests', 0, 1);
    return;
  }
  const found = { ...browser.env, SOURCELINE_CHROMIUM: browser.file };
  await suite(
    'browser tests',
    [command('@playwright/test', 'playwright'), 'test'],
    { ...env, ...found },
    playwright,
  )();
}

if (mode === 'check') {
  await together(checks());
} else {
  const env = mode === 'long' ? { SOURCELINE_LONG: '1' } : {};
  await together([step('build', [join(root, 'scripts/build.mjs')]), ...checks()]);
  await step('size budget', [join(root, 'scripts/check-size.mjs')])();
  // each run of unit tests has every core already
  for (const unit of units(env)) await unit();
  await browsers(env);
  if (mode === 'long') await step('package', [join(root, 'scripts/check-package.mjs')])();
}
rmSync(scratch, { recursive: true, force: true });
if (failures.length) console.log(`\nfailed: ${failures.join('; ')}`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);
