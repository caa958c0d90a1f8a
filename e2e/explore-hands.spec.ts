/** Hands, frames and media that the journey does not meet: touch, a sandboxed frame, print, forced colours, no motion. */
import { expect, test, type Page } from '@playwright/test';
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

/** The start of the stretch in view as the address says it, once the address no longer changes. */
async function startInAddress(page: Page): Promise<string | null> {
  const start = () => new URL(page.url()).searchParams.get('from');
  let before = start();
  await expect
    .poll(
      () => {
        const now = start();
        const rests = now === before;
        before = now;
        return rests;
      },
      { intervals: [500] },
    )
    .toBe(true);
  return before;
}

test('two fingers zoom, one pans the chart sideways and scrolls the page up and down', async ({
  browser,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 1024, height: 600 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${address('busy')}?event=none`);
  const box = await page.locator('.plot').boundingBox();
  if (!box) throw new Error('no plot');
  const [x, y] = [box.x + box.width / 2, box.y + 150];
  const { send } = await fingersOn(page);
  await send('touchStart', [
    [x - 40, y],
    [x + 40, y],
  ]);
  for (let i = 1; i <= 8; i++)
    await send('touchMove', [
      [x - 40 - 12 * i, y],
      [x + 40 + 12 * i, y],
    ]);
  await send('touchEnd', []);
  await expect.poll(() => page.url()).toContain('from=');
  await expect(page.locator('.plot')).not.toHaveClass(/zooming/);
  const zoomed = await startInAddress(page);
  await send('touchStart', [[x, y]]);
  for (let i = 1; i <= 8; i++) await send('touchMove', [[x - 30 * i, y]]);
  await send('touchEnd', []);
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBe(zoomed);
  const panned = await startInAddress(page);
  await send('touchStart', [[x, y]]);
  for (let i = 1; i <= 8; i++) await send('touchMove', [[x, y - 15 * i]]);
  await send('touchEnd', []);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(40);
  expect(await startInAddress(page)).toBe(panned);
  await context.close();
});

test('while a hand zooms the brush goes with it, and nothing of the page is laid out anew', async ({
  page,
}) => {
  await page.goto(`${address('busy')}?event=none`);
  // hands come with the second script
  await expect(page.locator('.legend').first()).toBeAttached();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const layouts = async (): Promise<number> =>
    (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'LayoutCount')
      ?.value ?? NaN;
  /** Widths of the brush after each step of a wheel, a frame apart. */
  const zoom = (steps: number): Promise<readonly number[]> =>
    page.evaluate(async (times) => {
      const [plot, brush] = [document.querySelector('.plot'), document.querySelector('.grip.move')];
      const { left = 0, width = 0, top = 0 } = plot?.getBoundingClientRect() ?? {};
      const widths: number[] = [];
      for (let i = 0; i < times; i++) {
        plot?.dispatchEvent(
          new WheelEvent('wheel', {
            ctrlKey: true,
            deltaY: -60,
            clientX: left + width / 2,
            clientY: top + 100,
            cancelable: true,
          }),
        );
        await new Promise((done) => requestAnimationFrame(done));
        widths.push(brush?.getBoundingClientRect().width ?? 0);
      }
      return widths;
    }, steps);
  const said = (): Promise<string | null> => page.locator('.grip.move').getAttribute('aria-valuetext');
  const before = await said();
  await zoom(1);
  const laid = await layouts();
  const widths = await zoom(10);
  // a machine that stands still for a sixth of a second has the hand rest
  expect((await layouts()) - laid).toBeLessThan(5);
  for (const [i, width] of widths.entries()) if (i > 0) expect(width).toBeLessThan(widths[i - 1] ?? 0);
  await expect(page.locator('.plot')).not.toHaveClass(/zooming/);
  expect(await said()).not.toBe(before);
  expect((await page.locator('.grip.move').boundingBox())?.width).toBeCloseTo(widths.at(-1) ?? 0, 0);
});

test('for a finger every control is 44 pixels high, and a tap beside a title opens it', async ({
  browser,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 820, height: 1100 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(address('story'));
  const title = page.locator('.ev').first();
  const box = await title.boundingBox();
  if (!box) throw new Error('no title');
  await page.touchscreen.tap(box.x + 20, box.y + box.height + 9);
  await expect(page.locator('.panel h2')).toHaveText((await title.textContent()) ?? '');
  await page.getByRole('button', { name: 'Filters' }).tap();
  await expect(page.locator('.sheet .check').first()).toBeVisible();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, .grip:not(.move), .check, .field')]
      .filter((el) => el.checkVisibility() && !el.matches('.cursor'))
      .filter((el) => el.getBoundingClientRect().height < 44)
      .map((el) => el.className + el.textContent),
  );
  expect(small).toEqual([]);
  await context.close();
});

test('in a sandboxed frame an address opens its state and the page works', async ({ page }) => {
  await page.setContent(
    `<iframe sandbox="allow-scripts" width="900" height="700" title="t" src="${address('story')}?event=none&kind=court"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.ev')).toHaveCount(1);
  await frame.locator('.ev').first().click();
  await expect(frame.locator('.panel h2')).toBeVisible();
  await frame.getByRole('button', { name: 'Clear all' }).click();
  await expect(frame.locator('.ev')).toHaveCount(12);
});

test('one notch of the wheel shows the hint once, and it stays away when told', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(`${address('busy')}?event=none`);
  const box = await page.locator('.plot').boundingBox();
  if (!box) throw new Error('no plot');
  await page.mouse.move(box.x + 400, box.y + 80);
  await page.mouse.wheel(0, 40);
  await expect(page.locator('.hint')).toBeVisible();
  await page.getByRole('button', { name: 'Got it' }).click();
  await page.mouse.move(box.x + 400, box.y + 80);
  await page.mouse.wheel(0, 40);
  await expect(page.locator('.hint')).toHaveCount(0);
});

/** Width between the margins of a sheet of A4, in pixels. */
const SHEET = 703;

test('on paper the whole picture stands between the margins, in light colours', async ({ browser }) => {
  const context = await browser.newContext({ colorScheme: 'dark', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(address('story'));
  await expect(page.locator('.tray li')).toHaveCount(4);
  const look = () =>
    page.evaluate(() => ({
      theme: document.documentElement.dataset.theme ?? 'auto',
      wide: document.querySelector('.plot canvas')?.getBoundingClientRect().width ?? 0,
      titles: document.querySelectorAll('.ev').length,
      undated: document.querySelectorAll('.tray .un').length,
    }));
  const before = await look();
  // what the browser does before it lays out a sheet; nothing may wait for a frame
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const { theme, wide, titles, undated } = await look();
  expect({ theme, titles, undated }).toEqual({ theme: 'light', titles: 12, undated: 12 });
  // beside the names of lanes, and with the half of a mark that may lie beyond the last day
  expect(wide + 112 - 8).toBeLessThanOrEqual(SHEET);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(look).toEqual(before);
  await context.close();
});

test('on paper and in forced colours the story can be read', async ({ page }) => {
  await page.goto(address('story'));
  await page.emulateMedia({ media: 'print' });
  const ink = () =>
    page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return {
        color,
        backgroundColor,
        tools: document.querySelector('.tools')?.getClientRects().length ?? 0,
      };
    });
  expect((await ink()).tools).toBe(0);
  await expect(page.locator('#app h1')).toBeVisible();
  await page.emulateMedia({ media: 'screen', forcedColors: 'active', colorScheme: 'dark' });
  const forced = await ink();
  expect(forced.color).not.toBe(forced.backgroundColor);
  const painted = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--source0').trim(),
  );
  expect(painted).toBe('CanvasText');
  // what is set apart by its ground is still told from it
  for (const name of ['.seg [aria-pressed="true"]', '.strip .cell.on', '.cit mark']) {
    const [front, ground, paper] = await page
      .locator(name)
      .first()
      .evaluate((el) => [
        getComputedStyle(el).color,
        getComputedStyle(el).backgroundColor,
        getComputedStyle(document.body).backgroundColor,
      ]);
    expect(front, name).not.toBe(ground);
    expect(ground, name).not.toBe(paper);
  }
});

test('with reduced motion nothing is animated', async ({ browser }) => {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(address('story'));
  await page.locator('.ev').first().click();
  await page.getByRole('button', { name: 'Next event' }).click();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await context.close();
});

for (const width of [375, 320])
  for (const [state, count] of [
    ['story', 24],
    ['rightToLeft', 6],
    ['titles', 16],
  ] as const)
    test(`at ${width} pixels every title of ${state} is there, whole`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(address(state));
      await expect(page.locator('.rail .entry')).toHaveCount(count);
      const found = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth - innerWidth,
        cut: [...document.querySelectorAll<HTMLElement>('.rail h3 button')].filter(
          (el) => el.scrollWidth > el.clientWidth + 1 || el.getBoundingClientRect().right > innerWidth,
        ).length,
        small: [...document.querySelectorAll('.rail h3')].filter(
          (el) => parseFloat(getComputedStyle(el).fontSize) < 13,
        ).length,
      }));
      expect(found).toEqual({ wide: 0, cut: 0, small: 0 });
    });

test('on a phone an event of the coverage stays in sight, with its date, while the articles pass by', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto(`${address('story')}?view=coverage`);
  const event = page.locator('.coverage tbody th.e').first();
  await expect(event.locator('small')).toBeVisible();
  const moved = await page.locator('.coverage .scroll').evaluate((el) => {
    el.scrollLeft = 200;
    return el.scrollLeft;
  });
  expect(moved).toBeGreaterThan(100);
  const box = await event.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
});

for (const query of ['?view=coverage', '?view=list', '?article=a000', ''])
  test(`at 320 pixels nothing is wider than the page and no word is broken: ${query || 'timeline'}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address('story') + query);
    await expect(page.locator('.listview, .coverage, .art').first()).toBeVisible();
    const found = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - innerWidth,
      // a date in a column of its letters is taller than a title of five lines
      tall: [...document.querySelectorAll('.coverage td.d')].filter((el) => {
        const text = document.createRange();
        text.selectNodeContents(el);
        return text.getBoundingClientRect().height > 80;
      }).length,
    }));
    expect(found).toEqual({ wide: 0, tall: 0 });
  });

test('a title or a quotation from right to left runs from right to left in a page that does not', async ({
  page,
}) => {
  await page.goto(`${address('rightToLeft')}?view=list`);
  const titles = page.locator('.listview h3', { hasText: /\p{Script=Arabic}/u });
  await expect(titles.first()).toBeVisible();
  for (const each of await titles.all())
    expect(await each.evaluate((el) => getComputedStyle(el).direction)).toBe('rtl');
  await expect(page.locator('h1')).toHaveCSS('direction', 'rtl');
  await page.locator('.listview h3 button').first().click();
  await expect(
    page.locator('.panel blockquote [dir="auto"], .panel blockquote[dir="auto"]').first(),
  ).toHaveCSS('direction', 'rtl');
});

test('a drag that begins on a title pans, each time, and selects none of the titles that it passes', async ({
  page,
}) => {
  await page.goto(`${address('busy')}?event=none`);
  await expect(page.locator('.legend').first()).toBeAttached();
  const slide = page.locator('.slide');
  for (const drags of [1, 2]) {
    const box = await page.locator('.ev span').nth(2).boundingBox();
    if (!box) throw new Error('no title');
    const before = await slide.getAttribute('style');
    await page.mouse.move(box.x + 10, box.y + 5);
    await page.mouse.down();
    for (let i = 1; i <= 5; i++) await page.mouse.move(box.x + 10 + 12 * i, box.y + 5 + 12 * i);
    await expect(page.locator('.plot'), `drag ${drags}`).toHaveClass(/dragging/);
    await expect(slide).not.toHaveAttribute('style', before ?? '');
    expect(await page.evaluate(() => String(getSelection()))).toBe('');
    await page.mouse.up();
    await expect(page.locator('.plot')).not.toHaveClass(/dragging/);
  }
});
