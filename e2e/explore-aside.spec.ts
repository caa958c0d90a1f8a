/** The pictures under a hand that another thread draws: the same as the page's own, and none missed where there is no such thread. */
import { expect, test, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import type { Server } from 'node:http';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { StateName } from '../src/model/fixtures-states.ts';
import { serveStates } from './explore-site.ts';
import { closed } from './sites.ts';

let server: Server;
let address: Awaited<ReturnType<typeof serveStates>>['address'];
test.beforeAll(async () => {
  ({ server, address } = await serveStates());
});
test.afterAll(() => closed(server));

const SCREEN: BrowserContextOptions = { viewport: { width: 1100, height: 700 } };
/** The chart's own canvas is the last of those that slide. */
const OWN = '.slide canvas:last-of-type';

/** A page with hands on its chart; with `alone` in a browser that has no other thread to draw on. */
async function opened(browser: Browser, path: string, alone = false): Promise<Page> {
  const page = await (await browser.newContext(SCREEN)).newPage();
  if (alone)
    await page.addInitScript(() =>
      Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen'),
    );
  await page.goto(path);
  await expect(page.locator('.legend').first()).toBeAttached();
  await page.locator('.plot').hover({ position: { x: 500, y: 20 } });
  return page;
}

/** Three steps of a wheel, and then a hand that neither rests nor moves. */
const zoomAndHold = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const plot = document.querySelector('.plot');
    const { left = 0, top = 0 } = plot?.getBoundingClientRect() ?? {};
    const step = (deltaY: number): unknown =>
      plot?.dispatchEvent(
        new WheelEvent('wheel', {
          ctrlKey: true,
          deltaY,
          clientX: left + 500,
          clientY: top + 20,
          cancelable: true,
        }),
      );
    for (const deltaY of [-60, -60, -60]) {
      step(deltaY);
      await new Promise((done) => requestAnimationFrame(done));
    }
    document.body.dataset.held = String(setInterval(() => step(0), 20));
  });

const pictureOf = async (page: Page): Promise<PNG> =>
  PNG.sync.read(await page.locator('.plot').screenshot({ animations: 'allow' }));

const STORIES: readonly (readonly [StateName, string])[] = [
  ['busy', 'en'],
  ['busy', 'ar'],
];
for (const [state, lang] of STORIES)
  test(`another thread draws what the page would draw: ${state}, ${lang}`, async ({ browser }) => {
    const path = `${address(state)}?event=none&lang=${lang}`;
    const [page, alone] = [await opened(browser, path), await opened(browser, path, true)];
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await zoomAndHold(page);
    await expect(page.locator(OWN)).toBeHidden();
    await expect(page.locator('.slide canvas')).toHaveCount(2);
    await zoomAndHold(alone);
    await expect(alone.locator('.slide canvas')).toHaveCount(1);
    const [a, b] = [await pictureOf(page), await pictureOf(alone)];
    await expect(page.locator(OWN)).toBeHidden();
    expect([a.width, a.height]).toEqual([b.width, b.height]);
    expect(pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 })).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
    await alone.context().close();
  });

test('at rest the chart has its own canvas again; a chart that comes anew has the other thread too', async ({
  browser,
}) => {
  const page = await opened(browser, `${address('busy')}?event=none`);
  const rests = async (): Promise<void> => {
    await page.evaluate(() => {
      clearInterval(Number(document.body.dataset.held));
    });
    await expect(page.locator('.plot')).not.toHaveClass(/zooming/);
    await expect(page.locator(OWN)).toBeVisible();
    await expect(page.locator('.slide canvas').first()).toBeHidden();
  };
  await zoomAndHold(page);
  await expect(page.locator(OWN)).toBeHidden();
  await rests();
  const view = (name: string) => page.getByRole('button', { name, exact: true });
  await view('List').click();
  await expect(page.locator('.plot')).toHaveCount(0);
  await view('Timeline').click();
  await page.locator('.plot').hover({ position: { x: 500, y: 20 } });
  await zoomAndHold(page);
  await expect(page.locator('.slide canvas')).toHaveCount(2);
  await expect(page.locator(OWN)).toBeHidden();
  await rests();
  await page.context().close();
});

test('while a hand pans a copy is seen, the same picture, until the chart is drawn anew', async ({
  browser,
}) => {
  const path = `${address('busy')}?event=none`;
  const drag = async (page: Page): Promise<void> => {
    const title = await page.locator('.ev span').nth(2).boundingBox();
    if (!title) throw new Error('no title');
    await page.mouse.move(title.x + 10, title.y + 5);
    await page.mouse.down();
    for (let i = 1; i <= 4; i++) await page.mouse.move(title.x + 10 - 15 * i, title.y + 5);
    await expect(page.locator('.slide')).toHaveAttribute('style', /translateX\(-60px\)/);
  };
  const [page, alone] = [await opened(browser, path), await opened(browser, path, true)];
  await drag(page);
  await expect(page.locator(OWN)).toBeHidden();
  await drag(alone);
  const [a, b] = [await pictureOf(page), await pictureOf(alone)];
  await expect(page.locator(OWN)).toBeHidden();
  expect(pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 })).toBe(0);
  await page.mouse.up();
  await expect(page.locator(OWN)).toBeVisible();
  await expect(page.locator('.slide canvas').first()).toBeHidden();
  // a press that moves nothing leaves nothing behind
  await page.mouse.down();
  await expect(page.locator(OWN)).toBeHidden();
  await page.mouse.up();
  await expect(page.locator(OWN)).toBeVisible();
  await page.context().close();
  await alone.context().close();
});

test('a style sheet that no page can read is no matter', async ({ browser }) => {
  const page = await (await browser.newContext(SCREEN)).newPage();
  await page.goto(`${address('busy')}?event=none`);
  await expect(page.locator('.legend').first()).toBeAttached();
  await page.evaluate(() => {
    const sheet = [...document.styleSheets].at(-1);
    if (!sheet) throw new Error('no sheet');
    Object.defineProperty(sheet, 'cssRules', {
      get() {
        throw new DOMException('not of this origin', 'SecurityError');
      },
    });
  });
  await page.locator('.plot').hover({ position: { x: 500, y: 20 } });
  await zoomAndHold(page);
  await expect(page.locator(OWN)).toBeHidden();
  await page.context().close();
});

test('a page whose other thread does not start draws by itself', async ({ browser }) => {
  const context = await browser.newContext(SCREEN);
  await context.route(/aside-worker/, (route) => route.abort());
  const page = await context.newPage();
  const asked = page.waitForRequest(/aside-worker/);
  await page.goto(`${address('busy')}?event=none`);
  await expect(page.locator('.legend').first()).toBeAttached();
  await page.locator('.plot').hover({ position: { x: 500, y: 20 } });
  await asked;
  await zoomAndHold(page);
  await expect(page.locator('.slide canvas')).toHaveCount(1);
  await expect(page.locator('.slide canvas')).toBeVisible();
  const alone = await opened(browser, `${address('busy')}?event=none`, true);
  await zoomAndHold(alone);
  const [a, b] = [await pictureOf(page), await pictureOf(alone)];
  expect(pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 })).toBe(0);
  await context.close();
  await alone.context().close();
});
