/**
 * The same pixels in every zone; with SOURCELINE_LONG every state stands in both themes at four widths. Their looks are held
 * by explore-pictures.spec.ts.
 */
import { expect, test, type Browser } from '@playwright/test';
import type { Server } from 'node:http';
import { STATES, type StateName } from '../src/model/fixtures-states.ts';
import { serveStates } from './explore-site.ts';
import { still } from './picture-tiles.ts';
import { closed } from './sites.ts';

let server: Server;
let address: (state: StateName) => string;
test.beforeAll(async () => {
  ({ server, address } = await serveStates());
});
test.afterAll(() => closed(server));

interface Look {
  readonly state: StateName;
  readonly width: number;
  readonly theme: 'light' | 'dark';
  readonly query?: string;
  readonly timezoneId?: string;
}

/** The page at rest: faces here, canvases painted with them, nothing moving. */
async function shot(browser: Browser, look: Look): Promise<Buffer> {
  const { state, width, theme, query = '' } = look;
  const context = await browser.newContext({
    colorScheme: theme,
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
    ...(look.timezoneId ? { timezoneId: look.timezoneId } : {}),
  });
  try {
    const page = await context.newPage();
    await page.goto(address(state) + query);
    // the headline stands there before the page does
    await page.locator('#app h1').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    return await still(page);
  } finally {
    await context.close();
  }
}

const ALL: readonly Look[] = (Object.keys(STATES) as StateName[]).flatMap((state) =>
  [1280, 768, 375, 320].flatMap((width) =>
    (['light', 'dark'] as const).map((theme): Look => ({ state, width, theme })),
  ),
);
const nameOf = ({ state, width, theme }: Look): string => `${state}-${width}-${theme}`;

// the matrix has no pictures of its own: every state must stand, whole and without a fault, at every width
if (process.env.SOURCELINE_LONG)
  for (const look of ALL)
    test(`stands: ${nameOf(look)}`, async ({ browser }) => {
      const context = await browser.newContext({
        colorScheme: look.theme,
        viewport: { width: look.width, height: 800 },
      });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('console', (m) => (m.type() === 'error' || m.type() === 'warning') && faults.push(m.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      await page.goto(address(look.state));
      await expect(page.locator('#app h1').first()).toBeVisible();
      const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await expect.poll(over).toBeLessThanOrEqual(0);
      expect(faults).toEqual([]);
      await context.close();
    });

for (const [width, query] of [
  [1280, ''],
  [375, ''],
  [1280, '?view=coverage'],
] as const)
  test(`the same pixels in Los Angeles, in UTC and in Kiritimati: ${width}${query}`, async ({ browser }) => {
    // should an edge still be rounded otherwise now and then: one picture must be the same in all zones
    const zones = ['America/Los_Angeles', 'UTC', 'Pacific/Kiritimati'].map((timezoneId) => ({
      timezoneId,
      shots: [] as string[],
    }));
    const inAll = () =>
      zones[0]?.shots.some((one) => zones.every(({ shots }) => shots.includes(one))) ?? false;
    for (let round = 0; round < 4 && !inAll(); round++)
      for (const { timezoneId, shots } of zones)
        shots.push(
          (await shot(browser, { state: 'story', width, theme: 'light', query, timezoneId })).toString(
            'base64',
          ),
        );
    expect(inAll()).toBe(true);
  });
