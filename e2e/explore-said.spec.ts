/** What a screen reader is told: the parts in the order they are read in, and each change once it is done. */
import { expect, test, type Page } from '@playwright/test';
import type { Server } from 'node:http';
import { serveStates } from './explore-site.ts';
import { closed } from './sites.ts';

let server: Server;
let address: Awaited<ReturnType<typeof serveStates>>['address'];
test.beforeAll(async () => {
  ({ server, address } = await serveStates());
});
test.afterAll(() => closed(server));

/** Roles and names as the accessibility tree has them, from first to last. */
async function read(page: Page, roles: readonly string[]): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const out: string[] = [];
  const walk = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value);
    if (!node.ignored && roles.includes(role)) out.push(`${role} ${String(node.name?.value ?? '')}`);
    for (const child of node.childIds ?? []) walk(child);
  };
  const root = nodes[0];
  if (root) walk(root.nodeId);
  return out;
}

test('headline, tools, overview, chart, undated and open event are read in the order they stand in', async ({
  page,
}) => {
  await page.goto(address('story'));
  await expect(page.locator('.tray li').first()).toBeVisible();
  const said = await read(page, ['heading', 'searchbox', 'slider', 'region', 'group', 'complementary']);
  const order = [
    /^heading .*[Hh]arbour/,
    /^group View as/,
    /^searchbox /,
    /^region Timeline$/,
    /^slider Time in view/,
    /^group .*12 events/,
    /^heading .*[Uu]ndated|^region .*[Uu]ndated|^group .*[Uu]ndated/,
    /^complementary Open event/,
    /^heading .*/,
  ];
  let from = 0;
  for (const pattern of order) {
    const found = said.findIndex((text, i) => i >= from && pattern.test(text));
    expect(
      found,
      `${String(pattern)} after ${said.slice(0, from).join(' | ')} in ${said.join(' | ')}`,
    ).toBeGreaterThanOrEqual(from);
    from = found + 1;
  }
});

test('in the list events are read from the first to the last as they stand', async ({ page }) => {
  await page.goto(`${address('story')}?view=list&event=none`);
  const titles = page.locator('.listview .entry h3 button');
  await expect(titles.first()).toBeVisible();
  const seen = await titles.evaluateAll((all) =>
    all
      .map((el) => ({ y: el.getBoundingClientRect().y, text: el.textContent.trim() }))
      .sort((a, b) => a.y - b.y)
      .map(({ text }) => text),
  );
  const said = await read(page, ['button']);
  const order = seen.map((text) => said.findIndex((name) => name.startsWith(`button ${text}`)));
  expect(order.length).toBeGreaterThan(12);
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('opening, zooming, filtering and searching are each told when they are done', async ({ page }) => {
  await page.goto(`${address('story')}?event=none`);
  await expect(page.locator('.ev').first()).toBeVisible();
  const status = page.getByRole('status');
  // nobody is told what nobody has changed
  await expect(status).toHaveCount(2);
  await page.waitForTimeout(1000);
  expect((await status.allTextContents()).join('').trim()).toBe('');

  const title = page.locator('.ev').first();
  await title.click();
  await expect(status.filter({ hasText: (await title.textContent()) ?? '?' })).toContainText('Open event: ');
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(
    status.filter({ hasText: (await page.locator('.panel h2').textContent()) ?? '?' }),
  ).toHaveCount(1);

  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(status.filter({ hasText: 'Time in view: ' })).toContainText(
    /\d{1,2} \p{L}{3,4} \d{4} – \d{1,2} \p{L}{3,4} \d{4}/u,
  );

  await page.getByRole('searchbox').fill('ferry crews');
  await expect(status.filter({ hasText: 'events shown' })).toContainText(/^\d+ of \d+ events shown/);
});
