/** Every state as a picture: looked at once by eye, then held by a tolerant comparison. */
import { expect, test } from '@playwright/test';
import type { Server } from 'node:http';
import type { StateName } from '../src/model/fixtures-states.ts';
import { PNG } from 'pngjs';
import { serveStates } from './explore-site.ts';
import { faultsOf, holdPicture, still, tilesApart } from './picture-tiles.ts';
import { closed } from './sites.ts';

let server: Server;
let address: (state: StateName) => string;
test.beforeAll(async () => {
  ({ server, address } = await serveStates());
});
test.afterAll(() => closed(server));

const PICTURES: readonly (readonly [
  state: StateName,
  width: number,
  scheme: 'light' | 'dark',
  query: string,
])[] = [
  ['none', 1280, 'light', ''],
  ['one', 1280, 'light', ''],
  ['story', 1280, 'light', ''],
  ['story', 1280, 'dark', '?event=none'],
  ['story', 768, 'light', '?event=none'],
  ['story', 768, 'dark', ''],
  ['story', 375, 'light', ''],
  ['busy', 1280, 'light', '?event=none'],
  ['tenThousand', 1280, 'light', '?event=none'],
  ['oneDay', 1280, 'light', '?event=none'],
  ['sixtyInADay', 1280, 'light', '?event=none'],
  ['farApart', 1280, 'light', '?event=none'],
  ['longPast', 1280, 'light', '?event=none'],
  ['titles', 1280, 'light', '?event=none'],
  ['fortyLanes', 1280, 'light', '?event=none'],
  ['oneLane', 1280, 'light', '?event=none'],
  ['oneSource', 1280, 'light', '?event=none'],
  ['manySources', 1280, 'light', '?event=none'],
  ['rightToLeft', 1280, 'light', ''],
  ['byTheHour', 1280, 'light', '?event=none'],
  ['undatedOnly', 1280, 'light', ''],
  ['busy', 768, 'dark', '?event=none'],
  ['busy', 375, 'dark', ''],
];

for (const [state, width, scheme, query] of PICTURES)
  test(`${state} at ${width}, ${scheme}`, async ({ browser }, info) => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: scheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(address(state) + query);
    await expect(page.locator('#app h1')).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    await holdPicture(page, `${state}-${width}-${scheme}.png`, info);
    await context.close();
  });

test('the comparison sees titles a few pixels lower and a mark less, and not another smoothing of letters', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${address('story')}?event=none`);
  await expect(page.locator('.ev').first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const style = (css: string): Promise<Buffer> =>
    page
      .evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, css)
      .then(() => page.screenshot({ animations: 'disabled' }));
  const read = async (css: string): Promise<PNG> => PNG.sync.read(await style(css));
  await still(page);
  const before = await read('');
  expect(tilesApart(before, await read(''))[0]?.share).toBe(0);
  expect(faultsOf(before, await read('.ev { margin-top: 8px }')).length).toBeGreaterThan(10);
  expect(faultsOf(before, await read('.ev { margin-top: 5px }')).length).toBeGreaterThan(10);
  expect(faultsOf(before, await read('.ev { visibility: hidden }')).length).toBeGreaterThan(10);
  expect(faultsOf(before, await read('.plot canvas { visibility: hidden }')).length).toBeGreaterThan(3);
  for (const css of ['body { font-kerning: none }', '.ev, h1, .btn { transform: translateY(0.4px) }'])
    expect(faultsOf(before, await read(css))).toEqual([]);
});
