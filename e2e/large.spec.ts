/** A site of six thousand events: its texts lie in files beside the page, which work from a server and from a file system. */
import { expect, test, type Page } from '@playwright/test';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteOf } from '../src/cli/site/build.ts';
import { loadShell } from '../src/cli/site/shell.ts';
import { replaceSite } from '../src/cli/site/site.ts';
import { generated } from '../src/model/fixtures-states.ts';
import { serveFolder, type Served } from './sites.ts';

const timeline = generated({
  events: 6000,
  from: '2024-01-01',
  days: 900,
  lanes: 6,
  sources: 120,
  seed: 61,
  undated: 30,
});
/** No title of it comes with the page. */
const light = timeline.events.reduce((a, b) => (b.weight < a.weight ? b : a));
let folder: string;
let served: Served;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'large-'));
  const shell = await loadShell('dist');
  const site = siteOf(timeline, shell, { base: null, picture: false, lang: { tag: 'en', dir: 'ltr' } });
  await replaceSite(folder, site, false);
  served = await serveFolder(folder, false);
});
test.afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (m) => (m.type() === 'error' || m.type() === 'warning') && faults.push(m.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}

test('opens with the weightiest event, pans, zooms to titles that are fetched, and says all of an event', async ({
  page,
}) => {
  const faults = faultsOf(page);
  const parts = new Set<string>();
  page.on('request', (request) => request.url().includes('/data/') && parts.add(request.url()));
  await page.goto(served.address);
  await expect(page.locator('.kick')).toContainText('6,000 dated events');
  await expect(page.locator('.panel blockquote').first()).toBeVisible();
  // not everything was fetched for that
  expect(parts.size).toBeGreaterThan(0);
  expect(parts.size).toBeLessThan(readdirSync(join(folder, 'data')).length - 2);
  const before = await page.locator('.ev').allTextContents();
  await page.locator('.cursor').focus();
  for (let i = 0; i < 9; i++) await page.keyboard.press('+');
  await expect.poll(() => page.locator('.ev').allTextContents()).not.toEqual(before);
  await page.mouse.move(500, 500);
  await page.mouse.down();
  await page.mouse.move(350, 500, { steps: 3 });
  await page.mouse.up();
  // titles that arrive may have the picture laid out anew between a look and a click
  const words = await page.evaluate(() => {
    const title = document.querySelector<HTMLElement>('.ev:not(.out, .on)');
    title?.click();
    return title?.textContent;
  });
  await expect(page.locator('.panel h2')).toHaveText(words ?? 'a title');
  expect(new URL(page.url()).searchParams.get('event')).toMatch(/^[^~]+$/);
  expect(faults).toEqual([]);
});

test('a link to an event whose part is not here opens it, and brings it in sight', async ({ page }) => {
  const faults = faultsOf(page);
  await page.goto(`${served.address}?event=${light.id}`);
  await expect(page.locator('.panel h2')).toHaveText(light.title);
  await expect(page.locator('.panel blockquote').first()).toHaveText(light.citations[0].quote);
  await page.getByRole('button', { name: 'Next' }).click();
  const after = timeline.events[timeline.events.indexOf(light) + 1];
  await expect(page.locator('.panel h2')).toHaveText(after?.title ?? '');
  await expect.poll(() => new URL(page.url()).searchParams.get('event')).toBe(after?.id);
  expect(faults).toEqual([]);
});

test('search reads every text, and opens the article from the list', async ({ page }) => {
  const faults = faultsOf(page);
  await page.goto(`${served.address}?q=${encodeURIComponent(light.title)}`);
  const wanted = timeline.events.filter((e) =>
    [e.title, ...e.citations.map((c) => c.quote)].some((text) => text.includes(light.title)),
  ).length;
  await expect(page.getByRole('status').first()).toContainText(`${wanted} of 6,030`);
  await page.locator('#search').click();
  await page.locator('.search .sheet button').first().click();
  await expect(page.locator('.reader .sn').first()).toBeVisible();
  await expect(page.locator('.reader .para').first()).not.toBeEmpty();
  expect(faults).toEqual([]);
});

test('works from a file system, as list, and as files to take away', async ({ page }) => {
  const faults = faultsOf(page);
  await page.goto(`file://${folder}/index.html?view=list`);
  await expect(page.locator('.entry h3').nth(150)).toHaveText(timeline.events[150]?.title ?? '');
  expect(faults).toEqual([]);
  // the dialog's preview is a frame, which may read nothing of a file system
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'JSON-LD' }).click(),
  ]);
  const { mainEntity } = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
    mainEntity: { numberOfItems: number };
  };
  expect(mainEntity.numberOfItems).toBe(6030);
});
