/** The main job, as a reader meets it: the seed story built to files, every event opened down to its marked sentence. */
import { expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Timeline } from '../src/model/timeline.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
let site: string;
let timeline: Timeline;
let address: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'seeds-'));
  execFileSync(
    process.execPath,
    [join(root, 'bin/sourceline.js'), 'build', join(root, 'seeds'), '--out', site],
    {
      stdio: 'ignore',
    },
  );
  timeline = JSON.parse(readFileSync(join(site, 'timeline.json'), 'utf8')) as Timeline;
  address = pathToFileURL(join(site, 'index.html')).href;
});
test.afterAll(() => rm(site, { recursive: true, force: true }));

/** Console errors, exceptions and policy violations: there must be none. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (m) => (m.type() === 'error' || m.type() === 'warning') && faults.push(m.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}

const squeeze = (text: string): string => text.split(/\s/u).filter(Boolean).join(' ');

test('a click on an event in the chart opens its sentences, and Read marks the sentence in its article', async ({
  page,
}) => {
  const faults = faultsOf(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(address);
  const event = timeline.events.find((e) => e.first === '2026-01-09');
  if (!event) throw new Error('the seed story has an event on 9 January');
  await page.getByRole('button', { name: event.title }).first().click();
  const panel = page.locator('.panel').first();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(event.title);
  await expect(panel.getByText(event.dating.explanation).first()).toBeVisible();
  await expect(panel.locator('blockquote').first()).toHaveText(event.citations[0].quote);
  await expect(panel.locator('blockquote mark').first()).toHaveText('Friday');
  await panel.locator('.cit').first().getByRole('button').click();
  const reader = page.getByRole('dialog');
  await expect(reader).toBeVisible();
  const open = await reader.locator('article .open').allTextContents();
  expect(squeeze(open.join(''))).toContain(squeeze(event.citations[0].quote));
  await expect(reader.locator('article mark').first()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(reader).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('every event, dated or not, opens by its link with its title, its reason and a sentence of its article', async ({
  page,
}) => {
  const faults = faultsOf(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const event of [...timeline.events, ...timeline.undated]) {
    await page.goto(`${address}?event=${event.id}`);
    const panel = page.locator('.panel').first();
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(event.title);
    if (event.dating) await expect(panel.getByText(event.dating.explanation).first()).toBeVisible();
    const quotes = event.citations.map((c) => c.quote);
    expect(quotes).toContain(await panel.locator('blockquote').first().textContent());
  }
  expect(faults).toEqual([]);
});

test('without script the page is the ordered list with every event and its citations', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  for (const event of [...timeline.events, ...timeline.undated]) {
    await expect(page.getByText(event.title, { exact: true }).first()).toBeVisible();
    for (const citation of event.citations)
      await expect(page.locator('q, blockquote', { hasText: citation.quote }).first()).toBeAttached();
  }
  await context.close();
});

for (const width of [1280, 768, 375, 320])
  test(`nothing is wider than a screen of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    await expect(page.locator('#app').getByRole('heading', { level: 1 })).toBeVisible();
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await expect.poll(over).toBeLessThanOrEqual(0);
  });
