/** `sourceline serve`: what changes in the folder comes to the open page, and the reader stays where they are. */
import { expect, test } from '@playwright/test';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faultsOf, serveFiles, type Serving } from './serving.ts';

let folder: string;
let address: string;
let serving: Serving;

const article = (day: string, town: string): string =>
  `${town} opens its bridge\n\nMarch ${day}, 2024\n\nMayor Ann Doe opened the ${town} bridge on Monday.\n`;

test.beforeEach(async () => {
  serving = await serveFiles({ 'one.txt': article('12', 'Northport') });
  ({ folder, address } = serving);
});
test.afterEach(() => serving.end());

test('an article added, changed and removed is on the screen without a reload', async ({ page }) => {
  const faults = faultsOf(page);
  await page.goto(`${address}?view=list`);
  await expect(page.getByText(/Northport/).first()).toBeVisible();
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  const before = page.url();

  await writeFile(join(folder, 'two.txt'), article('19', 'Southhaven'));
  await expect(page.getByText(/Southhaven/).first()).toBeVisible();
  await writeFile(join(folder, 'two.txt'), article('19', 'Westbridge'));
  await expect(page.getByText(/Westbridge/).first()).toBeVisible();
  await expect(page.getByText(/Southhaven/)).toHaveCount(0);
  await rm(join(folder, 'two.txt'));
  await expect(page.getByText(/Westbridge/)).toHaveCount(0);
  await expect(page.getByText(/Northport/).first()).toBeVisible();

  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
  expect(page.url()).toBe(before);
  expect(faults).toEqual([]);
});

test('a page that slept through a change gets it when it comes back', async ({ page, context }) => {
  await page.goto(`${address}?view=list`);
  await context.setOffline(true);
  await writeFile(join(folder, 'two.txt'), article('19', 'Southhaven'));
  await context.setOffline(false);
  await expect(page.getByText(/Southhaven/).first()).toBeVisible();
});

test('only local names are answered, and nothing outside the site', async ({ request }) => {
  expect((await request.get(address, { headers: { Host: 'example.org' } })).status()).toBe(403);
  for (const path of [
    '..%2fpackage.json',
    '%2e%2e/%2e%2e/etc/passwd',
    'one.txt',
    'assets/..%5c..%5cx',
    '%00',
    '%',
  ])
    expect((await request.get(address + path)).status()).toBe(404);
  expect((await request.post(address)).status()).toBe(405);
});
