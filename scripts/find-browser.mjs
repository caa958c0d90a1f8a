/**
 * Finds a Chromium for the browser tests, in this order: the environment variable SOURCELINE_CHROMIUM, Playwright's
 * own, a system Chromium or Chrome on PATH, @sparticuz/chromium (Linux x64), an attempt at `playwright install`.
 * Finding is cheap and silent; only `obtainBrowser` unpacks, installs or throws.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const NAMES = [
  'chromium',
  'chromium-browser',
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
];
const FIXED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const runnable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
};

/** Playwright's own download, or null. */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    const file = chromium.executablePath();
    return file && existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...FIXED].find(runnable) ?? null;
}

/** A browser that is on the machine now, or null. Prints nothing, throws nothing. */
export async function findBrowser() {
  return process.env.SOURCELINE_CHROMIUM || (await playwrightsOwn()) || onPath();
}

/**
 * The browser packed in @sparticuz/chromium, unpacked once into node_modules/.cache; null where it cannot run.
 * The package unpacks the shared libraries (NSS, NSPR, expat) that a bare machine lacks only when it believes
 * itself in a cloud function, hence the variable; and always into the temporary folder, hence TMPDIR. A rename at
 * the end keeps a second process from meeting half a browser.
 */
function unpack() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const home = join(root, 'node_modules', '.cache', 'sourceline-chromium');
  if (!existsSync(home)) {
    const draft = `${home}.${process.pid}`;
    mkdirSync(draft, { recursive: true });
    const code = "const { default: c } = await import('@sparticuz/chromium'); await c.executablePath();";
    const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: root,
      env,
      stdio: 'ignore',
    });
    if (run.status === 0 && !existsSync(home)) renameSync(draft, home);
    rmSync(draft, { recursive: true, force: true });
  }
  const file = join(home, 'chromium');
  return runnable(file) ? { file, libraries: join(home, 'al2023', 'lib') } : null;
}

/** Starts a browser once with `--version`; whether it ran. */
const starts = (file, env) =>
  spawnSync(file, ['--version'], { env, timeout: 60_000, stdio: 'ignore' }).status === 0;

/**
 * A browser that starts, got by every means of the list: its path and the environment it needs beside the present
 * one. Throws an Error that names the remedies.
 */
export async function obtainBrowser() {
  const found = await findBrowser();
  if (found && starts(found, process.env)) return { file: found, env: {} };
  if (process.env.SOURCELINE_CHROMIUM)
    throw new Error(
      `SOURCELINE_CHROMIUM is ${found}, which does not start. Name another Chromium, or unset it to search for one.`,
    );
  const packed = unpack();
  if (packed) {
    if (starts(packed.file, process.env)) return { file: packed.file, env: {} };
    const path = [packed.libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
    const env = { LD_LIBRARY_PATH: path };
    if (starts(packed.file, { ...process.env, ...env })) return { file: packed.file, env };
  }
  const playwright = join(dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
  const install = spawnSync(process.execPath, [playwright, 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  });
  const installed = install.status === 0 ? await playwrightsOwn() : null;
  if (installed) return { file: installed, env: {} };
  throw new Error(
    'No Chromium was found for the browser tests. Remedies: install Chromium or Chrome with your package manager; ' +
      'or run "npx playwright install chromium"; or set SOURCELINE_CHROMIUM to the path of a Chromium.',
  );
}
