/** Fingers on a story of 300 events, on a tablet and a phone: nothing is trapped, and what is under two fingers stays there. */
import { expect, test, type Browser, type Page } from '@playwright/test';
import type { Server } from 'node:http';
import { serveStates } from './explore-site.ts';
import { fingersOn } from './fingers.ts';
import { closed } from './sites.ts';

let server: Server;
let address: Awaited<ReturnType<typeof serveStates>>['address'];
test.beforeAll(async () => {
  ({ server, address } = await serveStates());
});
test.afterAll(() => closed(server));

async function held(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport,
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** First and last day in view as numbers, once the address rests. */
async function daysInView(page: Page): Promise<readonly [number, number]> {
  const query = () => new URL(page.url()).search;
  let before = '';
  await expect
    .poll(
      () => {
        const rests = query() === before;
        before = query();
        return rests;
      },
      { intervals: [600] },
    )
    .toBe(true);
  const { searchParams } = new URL(page.url());
  return [
    Date.parse(searchParams.get('from') ?? '') / 86_400_000,
    Date.parse(searchParams.get('to') ?? '') / 86_400_000 + 1,
  ];
}

test('on a tablet two fingers keep the day between them, and a slanted stroke scrolls the page alone', async ({
  browser,
}) => {
  const page = await held(browser, { width: 768, height: 1024 });
  await page.goto(`${address('busy')}?event=none&scale=true`);
  await expect(page.locator('.ev').first()).toBeVisible();
  const { drag, spread } = await fingersOn(page);
  const box = await page.locator('.plot').boundingBox();
  if (!box) throw new Error('no plot');
  const part = 0.25;
  const [x, y] = [box.x + box.width * part, box.y + 200];
  const dayUnder = ([from, to]: readonly [number, number]): number => from + (to - from) * part;
  await spread([x, y], 100);
  await expect.poll(() => page.url()).toContain('from=');
  const once = await daysInView(page);
  await spread([x, y], 100);
  await expect
    .poll(() => page.url())
    .not.toContain(new Date(once[0] * 86_400_000).toISOString().slice(0, 10));
  const twice = await daysInView(page);
  expect(twice[1] - twice[0]).toBeLessThan((once[1] - once[0]) * 0.7);
  // the address has whole days
  expect(Math.abs(dayUnder(twice) - dayUnder(once))).toBeLessThan(1.5);

  await drag([x, y + 300], [80, -240]);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
  expect(await daysInView(page)).toEqual(twice);
  // a busy browser scrolls by less than the finger goes
  await expect
    .poll(
      async () => {
        await drag([x, y], [-60, 300]);
        return scrolled(page);
      },
      { intervals: [500] },
    )
    .toBe(0);
  expect(await daysInView(page)).toEqual(twice);
  await drag([x + 200, y], [-200, 10]);
  expect((await daysInView(page))[0]).toBeGreaterThan(twice[0]);

  const title = page.locator('.ev:not(.out)').first();
  const at = await title.boundingBox();
  if (!at) throw new Error('no title');
  await page.touchscreen.tap(at.x + 12, at.y + 8);
  await expect(page.locator('.panel h2')).toHaveText((await title.textContent()) ?? '');
  await page.locator('.panel').getByRole('button', { name: 'Close', exact: true }).tap();
  await expect(page.locator('.panel')).toHaveCount(0);
  await page.context().close();
});

test('on a phone the list scrolls both ways, a tap opens in place and closes, a sheet scrolls and goes', async ({
  browser,
}) => {
  const page = await held(browser, { width: 375, height: 700 });
  await page.goto(address('busy'));
  await expect(page.locator('.rail .entry').first()).toBeVisible();
  const { drag } = await fingersOn(page);
  await drag([180, 600], [0, -450]);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(300);
  await drag([180, 150], [10, 540]);
  await expect.poll(() => scrolled(page)).toBe(0);

  const title = page.locator('.rail h3 button').first();
  await title.tap();
  await expect(page.locator('.rail .panel')).toHaveCount(1);
  await title.tap();
  await expect(page.locator('.rail .panel')).toHaveCount(0);

  await page.getByRole('button', { name: 'Filters' }).tap();
  const sheet = page.locator('.sheet').first();
  const box = await sheet.boundingBox();
  if (!box) throw new Error('no sheet');
  await drag([box.x + box.width / 2, box.y + box.height - 40], [0, -250]);
  await expect.poll(() => sheet.evaluate((el) => el.scrollTop)).toBeGreaterThan(100);
  await page.touchscreen.tap(180, 20);
  await expect(page.locator('.sheet')).toHaveCount(0);
  await page.context().close();
});
