/** The explore page: the whole journey by keyboard and by mouse, every state, every link, no fault. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { Server } from 'node:http';
import type { StateName } from '../src/model/fixtures-states.ts';
import { unnamedIn } from './ax-tree.ts';
import { faintIn } from './contrast.ts';
import { serveStates } from './explore-site.ts';
import { keepDrawn } from './pens.ts';
import { closed } from './sites.ts';

let server: Server;
let address: (state: StateName) => string;
test.beforeAll(async () => {
  ({ server, address } = await serveStates());
});
test.afterAll(() => closed(server));

/** Console errors, exceptions and policy violations: there must be none. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (m) => (m.type() === 'error' || m.type() === 'warning') && faults.push(m.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}

const open = async (page: Page, state: StateName, query = ''): Promise<void> => {
  await page.goto(address(state) + query);
  // the headline stands there before the page does
  await page.locator('#app h1').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
};
const title = (page: Page) => page.locator('.panel h2');

test('a click on an event shows its date, reason and sentences; a click on a sentence the article around it', async ({
  page,
}) => {
  const faults = faultsOf(page);
  await open(page, 'story');
  await page.locator('.ev', { hasText: 'Mayor Adela Quist' }).click();
  await expect(title(page)).toHaveText('Mayor Adela Quist says “the time has come” to build a new bridge');
  await expect(page.locator('.panel .when')).toContainText('Friday 9 January 2032');
  await expect(page.locator('.panel .why').first()).toContainText('means the Friday before it');
  await expect(page.locator('.panel .cit mark').first()).toHaveText('Friday');
  await page.locator('.panel .cit').first().getByRole('button').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.locator('.art .sn.open mark')).toHaveText('Friday');
  await expect(page.locator('.art .furn')).toContainText('Not used as evidence');
  // the focus goes back where it came from: to the sentence, then to the event
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('.panel .cit').first().getByRole('button')).toBeFocused();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('.cursor')).toBeFocused();
  await expect(page.locator('.cursor')).toHaveAccessibleName(/^Mayor Adela Quist/);
  expect(faults).toEqual([]);
});

test('the whole journey by keyboard, with the focus always in sight', async ({ page }) => {
  await open(page, 'story', '?event=none');
  const cursor = page.locator('.cursor');
  for (let i = 0; i < 40 && !(await cursor.evaluate((el) => el === document.activeElement)); i++)
    await page.keyboard.press('Tab');
  await expect(cursor).toBeFocused();
  await expect(cursor).toHaveAccessibleName(
    /^Port authority raises.*March 2028.*some day in this month.*3 articles/,
  );
  await page.keyboard.press('End');
  await expect(cursor).toHaveAccessibleName(/^County council is to meet/);
  await page.keyboard.press('Home');
  const seen = new Set<string>();
  for (let i = 0; i < 12; i++) {
    await expect(cursor).toBeFocused();
    seen.add((await cursor.getAttribute('aria-label')) ?? '');
    const box = await cursor.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 1281).toBe(true);
    await page.keyboard.press('ArrowRight');
  }
  expect(seen.size).toBe(12);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.locator('.panel')).toBeVisible();
  const name = (await cursor.getAttribute('aria-label')) ?? '';
  expect(name.startsWith((await title(page).textContent()) ?? '?')).toBe(true);
  await page.keyboard.press('+');
  await expect.poll(() => page.url()).toContain('from=');
  await page.keyboard.press('0');
  await expect.poll(() => page.url()).not.toContain('from=');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('.panel')).toBeHidden();
});

test('previous and next walk through all events in order', async ({ page }) => {
  await open(page, 'story', '?event=none');
  await page.locator('.ev').first().click();
  const titles: string[] = [];
  while (await page.getByRole('button', { name: 'Previous event' }).isEnabled())
    await page.getByRole('button', { name: 'Previous event' }).click();
  for (;;) {
    titles.push((await title(page).textContent()) ?? '');
    const next = page.getByRole('button', { name: 'Next event' });
    if (!(await next.isEnabled())) break;
    await next.click();
  }
  expect(titles).toHaveLength(12);
  expect(new Set(titles).size).toBe(12);
});

test('every state is a link that survives a reload', async ({ page }) => {
  await open(page, 'story', '?keep=me');
  await page.getByRole('button', { name: 'List' }).click();
  await page.getByRole('button', { name: 'Actors' }).click();
  await page.getByRole('checkbox', { name: /^Port/ }).check();
  await expect(page.getByRole('status').first()).toContainText('6 of 24');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Mayor' }).isHidden();
  expect(page.url()).toContain('keep=me');
  await page.reload();
  await expect(page.locator('.listview .entry')).toHaveCount(6);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.locator('.listview .entry')).toHaveCount(24);
});

test('the event that opened by itself stays beside the list, also for whoever has its link', async ({
  page,
}) => {
  await open(page, 'story');
  const title = await page.locator('.side h2').innerText();
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await expect(page).toHaveURL(/view=list&event=/);
  await page.reload();
  await expect(page.locator('.side h2')).toHaveText(title);
});

test('search marks its words, counts, and finds them in articles', async ({ page }) => {
  await open(page, 'story', '?event=none');
  await page.getByRole('searchbox').fill('ferry crews');
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('hit') ?? [])].map((range) => (range as Range).toString()));
  await expect.poll(marked).toEqual(['Ferry crews']);
  // Enter goes to the next hit, Shift with it back
  const place = page.locator('.side .nav .tn');
  for (const [key, said] of [
    ['Enter', '1 of '],
    ['Enter', '2 of '],
    ['Shift+Enter', '1 of '],
  ] as const) {
    await page.getByRole('searchbox').press(key);
    await expect(place).toContainText(said);
  }
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page.getByRole('searchbox').fill('ferry crews');
  await expect(page.locator('.listview .entry h3 mark').first()).toHaveText('Ferry crews');
  await page.getByRole('searchbox').fill('nobody alive');
  await page.getByRole('button', { name: /1 match/ }).click();
  await expect(page.locator('.art')).toContainText('Nobody alive');
});

test('a plain wheel scrolls the page, Ctrl with the wheel zooms, a drag pans and moves nothing else', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await open(page, 'busy', '?event=none');
  const plot = page.locator('.plot');
  const box = await plot.boundingBox();
  if (!box) throw new Error('no plot');
  await page.mouse.move(box.x + 500, box.y + 100);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(page.url()).not.toContain('from=');
  // dates stay in sight
  await expect.poll(async () => (await page.locator('.axis canvas').boundingBox())?.y).toBe(0);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(page.locator('.axis')).toHaveCount(0);
  await page.keyboard.down('Control');
  for (let i = 0; i < 6; i++) await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect.poll(() => page.url()).toContain('from=');
  await expect(plot).not.toHaveClass(/zooming/);
  const places = (): Promise<Record<string, string>> =>
    page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('.ev')].map((el) => [
          el.dataset.id ?? '',
          el.style.transform,
        ]),
      ),
    );
  const before = await places();
  await page.mouse.move(box.x + 700, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x + 640, box.y + 300, { steps: 4 });
  expect(await places()).toEqual(before);
  await page.mouse.up();
});

test('the overview moves and resizes the window by keys', async ({ page }) => {
  await open(page, 'busy', '?event=none');
  const end = page.getByRole('slider', { name: 'End of the time in view' });
  await end.focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.url()).toContain('to=');
  const first = await end.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowRight');
  await expect(end).not.toHaveAttribute('aria-valuetext', first ?? '');
});

for (const state of ['story', 'busy', 'oneDay', 'fortyLanes', 'farApart', 'rightToLeft'] as const)
  for (const width of [1280, 768])
    test(`no title overlaps another or is cut: ${state} at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const faults = faultsOf(page);
      await open(page, state);
      await expect(page.locator('.ev').first()).toBeVisible();
      const found = await page.evaluate(() => {
        const plot = document.querySelector('.plot')?.getBoundingClientRect();
        const boxes = [...document.querySelectorAll('.ev:not(.out)')].map((el) => el.getBoundingClientRect());
        const meet = (a: DOMRect, b: DOMRect): boolean =>
          a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
        return {
          count: boxes.length,
          overlaps: boxes.reduce((n, a, i) => n + boxes.slice(i + 1).filter((b) => meet(a, b)).length, 0),
          cut: boxes.filter((b) => !plot || b.left < plot.left - 2 || b.right > plot.right + 2).length,
          wide: document.documentElement.scrollWidth > innerWidth,
        };
      });
      expect(found.count).toBeGreaterThan(0);
      expect({ overlaps: found.overlaps, cut: found.cut, wide: found.wide }).toEqual({
        overlaps: 0,
        cut: 0,
        wide: false,
      });
      expect(faults).toEqual([]);
    });

test('on a phone time runs down the page and an event opens in its place', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  const faults = faultsOf(page);
  await open(page, 'story');
  await expect(page.locator('.rail .entry')).toHaveCount(24);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  await page.getByRole('button', { name: /Mayor Adela Quist/ }).click();
  await expect(page.locator('.rail .entry.on .panel')).toContainText('How the date is known');
  await page.getByRole('button', { name: /Mayor Adela Quist/ }).click();
  await expect(page.locator('.panel')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('without script the list is complete', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address('story'));
  await expect(page.locator('.reading h3')).toHaveCount(24);
  await expect(page.locator('.reading mark', { hasText: 'Friday' }).first()).toBeVisible();
  expect(await page.locator('[style]').count()).toBe(0);
  await context.close();
});

test('a damaged or empty page says what to do', async ({ page }) => {
  await open(page, 'none');
  await expect(page.locator('.empty')).toContainText('No event');
  await page.route('**/sub/story/', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace('sourceline/1', 'sourceline/2'),
    });
  });
  await page.goto(address('story'));
  await expect(page.getByRole('alert')).toContainText('another version');
});

test('nothing shifts while the page loads', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shifted: number }).shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await open(page, 'story');
  await expect(page.locator('.ev').first()).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBeLessThan(0.001);
});

/** Why axe could not decide, rule by rule. Anything else is a finding. */
const EXPLAINED: Readonly<Record<string, string>> = {
  'color-contrast':
    'Titles stand on a canvas and marks on pictures, where axe cannot see the ground; contrast.ts looks at it, and paint/theme.test.ts computes every pair of text and ground.',
  'target-size':
    'Titles of the chart are 24 px high and stand close, out of the tab order, which axe cannot weigh: one cursor stands for all of them, the plot takes a tap beside a title, and the list has every event as a control of full size (the "equivalent" exception of 2.5.8).',
  'th-has-data-cells':
    'The headers “Dated” and “Undated” head the rows under them (scope rowgroup) and have no cells in their own row.',
};

const VIEWS = [
  ['timeline', 'story', '', 1280],
  ['list', 'story', '?view=list', 1280],
  ['coverage', 'story', '?view=coverage', 1280],
  ['reader', 'story', '?article=a000', 1280],
  ['phone', 'story', '', 375],
  ['busy', 'busy', '', 1280],
] as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The dark page is the same page in other colours: all rules over again only in the long run. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

for (const [name, state, query, width] of VIEWS)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`every text and mark is seen, axe finds nothing and leaves open only what is explained: ${name}, ${colorScheme}`, async ({
      browser,
    }) => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.addInitScript(keepDrawn);
      await open(page, state, query);
      await expect(page.locator('#app h1').first()).toBeVisible();
      expect(await faintIn(page)).toEqual([]);
      expect(await unnamedIn(page)).toEqual([]);
      const axe = new AxeBuilder({ page });
      const all = colorScheme === 'light' || process.env.SOURCELINE_LONG;
      const { violations, incomplete } = await (
        all ? axe.withTags(TAGS) : axe.withRules(OF_COLOUR)
      ).analyze();
      const unexplained = incomplete.filter(({ id }) => !(id in EXPLAINED));
      expect(
        [...violations, ...unexplained].map(
          (v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`,
        ),
      ).toEqual([]);
      await context.close();
    });

test('the look at contrast sees a pale text, line and mark, and not what cannot be used', async ({
  page,
}) => {
  await page.addInitScript(keepDrawn);
  await page.goto('about:blank');
  await page.setContent(`
    <style>:root { --paper: #fff } * { margin: 0 } p { font: 14px serif; border-left: 3px solid #ddd } canvas { display: block }</style>
    <p style="color: #999">pale</p><p style="color: #444; border-color: #555">dark</p><button disabled style="color: #ccc">off</button>
    <svg width="20" height="20"><circle cx="9" cy="9" r="5" fill="#ccc" /></svg><canvas></canvas>`);
  await page.evaluate(() => {
    const pen = document.querySelector('canvas')?.getContext('2d');
    if (!pen) return;
    for (const [i, fill] of ['#000', '#eee', '#333'].entries()) {
      pen.fillStyle = fill;
      pen.fillRect(10 * i, 0, i ? 4 : 300, i ? 4 : 50);
    }
  });
  expect(await faintIn(page)).toEqual([
    'text p “pale”: 2.85 of 4.5',
    'mark body circle: 1.61 of 3',
    'edge p: 1.36 of 3',
    'canvas fill 51,51,51 on 0,0,0: 1.66 of 3',
  ]);
});
