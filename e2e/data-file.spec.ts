/** A story whose data lie in a file beside its page: from a server, from a file system, and when that file is gone. */
import { expect, test } from '@playwright/test';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteOf } from '../src/cli/site/build.ts';
import { loadShell } from '../src/cli/site/shell.ts';
import { replaceSite } from '../src/cli/site/site.ts';
import { generated } from '../src/model/fixtures-states.ts';
import { serveFolder } from './sites.ts';

const timeline = generated({ events: 600, from: '2024-01-01', days: 300, lanes: 6, sources: 40, seed: 61 });
let folder: string;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'data-file-'));
  const shell = await loadShell('dist');
  const site = siteOf(timeline, shell, { base: null, picture: false, lang: { tag: 'en', dir: 'ltr' } });
  await replaceSite(folder, site, false);
});
test.afterEach(() => rmSync(folder, { recursive: true }));

test('opens from a file system, and shows the list there when the data are gone', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (m) => (m.type() === 'error' || m.type() === 'warning') && faults.push(m.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`file://${folder}/index.html`);
  await expect(page.locator('#app .ev').first()).toBeVisible();
  await expect(page.locator('#app .kick')).toContainText('600 dated events');
  expect(faults).toEqual([]);
  rmSync(join(folder, 'data'), { recursive: true });
  await page.goto(`file://${folder}/index.html`);
  await expect(page.locator('#reading .days q').first()).toBeVisible();
  await expect(page.locator('#reading .kick')).toContainText('600 dated events');
});

test('a page that a cache kept, whose data a build has replaced, shows what the site has now', async ({
  page,
}) => {
  expect(readdirSync(join(folder, 'data'))).toHaveLength(1);
  rmSync(join(folder, 'data'), { recursive: true });
  const served = await serveFolder(folder, false);
  await page.goto(served.address);
  await expect(page.locator('#app .ev').first()).toBeVisible();
  await expect(page.locator('#reading')).toHaveCount(0);
  await served.close();
});
