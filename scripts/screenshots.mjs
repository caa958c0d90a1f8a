/**
 * Makes the pictures of README and docs from the real page: builds seeds/ into a scratch site and photographs it.
 *   node scripts/screenshots.mjs [OUT] [--all]   OUT defaults to docs/pictures; --all adds three widths in both themes
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { obtainBrowser } from './find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [out = join(root, 'docs/pictures')] = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const folder = process.env.SOURCELINE_FOLDER ?? join(root, 'seeds');
const all = process.argv.includes('--all');
const site = mkdtempSync(join(tmpdir(), 'sourceline-pictures-'));
const build = spawnSync(process.execPath, [join(root, 'bin/sourceline.js'), 'build', folder, '--out', site], {
  stdio: 'inherit',
});
if (build.status !== 0) process.exit(1);
mkdirSync(out, { recursive: true });

const { file, env } = await obtainBrowser();
const browser = await chromium.launch({
  executablePath: file,
  env: { ...process.env, ...env },
  chromiumSandbox: process.getuid?.() !== 0,
});
const address = pathToFileURL(join(site, 'index.html')).href;

async function shoot(name, width, height, theme, act = async () => {}) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme });
  const page = await context.newPage();
  page.on('console', (m) => console.log(`${name}: console ${m.type()}: ${m.text()}`));
  page.on('pageerror', (e) => console.log(`${name}: ${e.message}`));
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await act(page);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(out, `${name}.png`), fullPage: width < 600 });
  await context.close();
}

const open = async (page) => {
  const first = page.locator('[data-event]:visible').first();
  if (await first.count()) await first.click();
};
await shoot('explore', 1280, 800, 'light', open);
if (all)
  for (const theme of ['light', 'dark'])
    for (const width of [1280, 768, 375]) {
      await shoot(`${width}-${theme}`, width, width < 600 ? 812 : 800, theme);
      await shoot(`${width}-${theme}-open`, width, width < 600 ? 812 : 800, theme, open);
    }
await browser.close();
rmSync(site, { recursive: true, force: true });
