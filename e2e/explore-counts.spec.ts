/** What has no room for its title is counted, and every count opens the list of it: by mouse, by touch, by keyboard. */
import { expect, test, type Page } from '@playwright/test';
import type { Server } from 'node:http';
import type { StateName } from '../src/model/fixtures-states.ts';
import { serveStates } from './explore-site.ts';

let server: Server;
let address: (state: StateName) => string;
test.beforeAll(async () => {
  ({ server, address } = await serveStates());
});
test.afterAll(() => new Promise<void>((done) => server.close(() => done())));

const list = (page: Page) => page.getByRole('dialog', { name: /^Events without room/ });
const counts = (page: Page) => page.locator('.tally');

test('sixty events of one day: titles and list together are all of them, and each opens', async ({
  page,
}) => {
  await page.goto(`${address('sixtyInADay')}?event=none`);
  await expect(counts(page)).toHaveAccessibleName(/^\d+ more events, Government, 5 May 2030$/);
  await counts(page).click();
  await expect(list(page)).toBeVisible();
  const titled = await page.locator('.labels .ev').allTextContents();
  const listed = await list(page).locator('li').allTextContents();
  expect(new Set([...titled, ...listed].map((text) => text.trim())).size).toBe(60);
  const last = list(page).locator('li').last();
  const title = (await last.textContent())?.trim() ?? '';
  await last.getByRole('button').click();
  await expect(page.locator('.panel h2')).toHaveText(title);
  // the list stays for the next one, and a click beside it takes it away
  await expect(list(page)).toBeVisible();
  await page.locator('h1').click();
  await expect(list(page)).toBeHidden();
});

test('by zoom: sixty events of one day come out as sixty titles, and all are as before on the way back', async ({
  page,
}) => {
  await page.goto(`${address('sixtyInADay')}?event=none`);
  const titles = page.locator('.labels .ev:not(.out)');
  await expect(titles.first()).toBeVisible();
  const before = await titles.count();
  await counts(page).click();
  await list(page).getByRole('button', { name: 'Zoom in on this time' }).click();
  await expect(titles).toHaveCount(60);
  expect(new Set(await titles.allTextContents()).size).toBe(60);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(titles).toHaveCount(before);
});

test('by keyboard: arrows go from count to count, Enter lists, Escape goes back to the count', async ({
  page,
}) => {
  await page.goto(`${address('busy')}?event=none`);
  await expect(counts(page).first()).toBeVisible();
  const all = await counts(page).count();
  expect(all).toBeGreaterThan(2);
  // one tab stop for all of them
  await expect(page.locator('.tally[tabindex="0"]')).toHaveCount(1);
  await page.locator('.cursor').focus();
  await page.keyboard.press('Tab');
  await expect(counts(page).first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(counts(page).nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list(page).locator('li button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(counts(page).nth(1)).toBeFocused();
});

test('by touch: a tap lists, and the days of a count can be zoomed to', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 820, height: 1100 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto(`${address('busy')}?event=none`);
  const several = page.locator('.tally[aria-label*="–"]').first();
  const box = await several.boundingBox();
  expect(Math.round(box?.width ?? 0)).toBeGreaterThanOrEqual(24);
  expect(Math.round(box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await several.tap();
  await expect(list(page)).toBeVisible();
  for (const row of await list(page).locator('li button').all())
    expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(28);
  await list(page).getByRole('button', { name: 'Zoom in on this time' }).tap();
  await expect(list(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Show everything' })).toBeEnabled();
  await context.close();
});

test('a story with centuries behind it opens on its months; one button shows the rest, and no link says so', async ({
  page,
}) => {
  await page.goto(`${address('longPast')}?event=none`);
  const start = page.getByRole('slider', { name: 'Start of the time in view' });
  await expect(start).toHaveAttribute('aria-valuetext', /2031$/);
  await expect(page.locator('.labels .ev').first()).toBeVisible();
  expect(await page.locator('.labels .ev:not(.out)', { hasText: 'treaty' }).count()).toBe(0);
  expect(page.url()).not.toContain('from=');
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(start).toHaveAttribute('aria-valuetext', /18\d\d$/);
  await expect(page.locator('.labels .ev:not(.out)', { hasText: 'treaty' }).first()).toBeVisible();
});
