/** The editor's desk of `serve`: corrections by click, by menu and by drag, written to timeline.yaml. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faultsOf, serveFiles, type Serving } from './serving.ts';

const YAML = '# the desk’s notes\ntitle: The bridge # short\n';
const FILES = {
  'one.txt':
    'Northport opens its bridge\n\nMarch 12, 2024\n\nThe mayor of Northport, Ann Doe, opened the bridge on Monday.\n\nOn March 4, 2024, Ann Doe resigned from the party.\n\nThe bridge is blue, and many like it.\n',
  'two.txt':
    'Southhaven closes its port\n\nMarch 19, 2024\n\nGovernor Max Moe closed the port of Southhaven on Monday.\n',
  'timeline.yaml': YAML,
};
let address: string;
let serving: Serving;

const yaml = (): Promise<string> => readFile(join(serving.folder, 'timeline.yaml'), 'utf8');

test.beforeEach(async () => {
  serving = await serveFiles(FILES);
  ({ address } = serving);
});
test.afterEach(() => serving.end());

async function open(page: Page, words: RegExp): Promise<string[]> {
  const faults = faultsOf(page);
  await page.goto(`${address}?view=list`);
  await page.locator('[data-id]').filter({ hasText: words }).first().getByRole('button').first().click();
  await expect(page.getByRole('complementary', { name: 'Editor’s desk' })).toBeVisible();
  return faults;
}

test('hide, take back, do again: the file keeps its comments, the page follows', async ({ page }) => {
  const faults = await open(page, /opens the bridge/);
  await page.locator('.desk').getByRole('button', { name: 'Hide' }).click();
  await expect(page.locator('[data-id]').filter({ hasText: /opens the bridge/ })).toHaveCount(0);
  expect(await yaml()).toMatch(
    /^# the desk’s notes\ntitle: The bridge # short\nevents:\n {2}- event: \S+\n {4}sentence: .*\n {4}hide: true\n$/,
  );
  await page.locator('.desk').getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('[data-id]').filter({ hasText: /opens the bridge/ })).not.toHaveCount(0);
  expect(await yaml()).toBe(YAML);
  await page.locator('.desk').getByRole('button', { name: 'Redo' }).click();
  await expect(page.locator('[data-id]').filter({ hasText: /opens the bridge/ })).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('a page loaded again can take back what the one before did, but not what was changed by hand', async ({
  page,
}) => {
  await open(page, /opens the bridge/);
  const desk = page.locator('.desk');
  const undo = desk.getByRole('button', { name: 'Undo' });
  const redo = desk.getByRole('button', { name: 'Redo' });
  await desk.getByRole('button', { name: 'Hide' }).click();
  await expect(undo).toBeEnabled();
  const hidden = await yaml();
  await page.reload();
  await expect(undo).toBeEnabled();
  await writeFile(join(serving.folder, 'timeline.yaml'), hidden.replace('# short', '# long'));
  await undo.click();
  await expect(redo).toBeEnabled();
  expect(await yaml()).toBe(YAML.replace('# short', '# long'));
  await page.reload();
  await redo.click();
  await expect(undo).toBeEnabled();
  await writeFile(join(serving.folder, 'timeline.yaml'), hidden.replace('hide: true', 'hide: false'));
  await undo.click();
  await expect(desk.getByRole('status')).toContainText('changed by hand since');
  expect(await yaml()).toContain('hide: false');
});

test('retitle and re-date, and the reader is told that an editor did', async ({ page }) => {
  const faults = await open(page, /opens the bridge/);
  const desk = page.locator('.desk');
  await desk.getByRole('button', { name: 'Title' }).click();
  await desk.getByLabel('Title').fill('The bridge opens <b>at last</b>');
  await desk.getByRole('button', { name: 'Save' }).click();
  await expect(desk.getByRole('status')).toHaveText('Title changed');
  await expect(page.getByText('The bridge opens <b>at last</b>').first()).toBeVisible();
  await desk.getByRole('button', { name: 'Date' }).click();
  await desk.getByLabel('Date').fill('2024-03-10');
  await desk.getByLabel('Reason').fill('the minutes of the council');
  await desk.getByRole('button', { name: 'Save' }).click();
  await expect(desk.getByRole('status')).toHaveText('Date changed');
  await expect(page.getByText(/set by (?:the )?editor|the minutes of the council/i).first()).toBeVisible();
  await desk.getByRole('button', { name: 'Date' }).click();
  await desk.getByLabel('Date').fill('soon');
  await desk.getByLabel('Reason').fill('x');
  await desk.getByRole('button', { name: 'Save' }).click();
  await expect(desk.getByRole('status')).toContainText('expected a date');
  expect(await yaml()).toContain('date: 2024-03-10');
  expect(faults.filter((fault) => !fault.includes('409'))).toEqual([]);
});

test('by keyboard alone: the focus comes back to the bar', async ({ page }) => {
  await open(page, /opens the bridge/);
  const desk = page.locator('.desk');
  const title = desk.getByRole('button', { name: 'Title' });
  await title.focus();
  await page.keyboard.press('Enter');
  await expect(desk.getByLabel('Title')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(title).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('The bridge opens');
  await page.keyboard.press('Enter');
  await expect(desk.getByRole('status')).toHaveText('Title changed');
  await expect(title).toBeFocused();
  await desk.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(desk.getByRole('status')).toHaveText('Taken back');
  await expect(desk.locator('button:focus')).toHaveCount(1);
});

for (const opened of ['the open event', 'an event while another is open', 'an event while none is open'])
  test(`merge by dragging one title onto another: ${opened}`, async ({ page }) => {
    if (opened === 'an event while none is open') await page.goto(`${address}?view=list`);
    else await open(page, opened === 'the open event' ? /opens the bridge/ : /resigns/);
    const desk = page.locator('.desk');
    const all = page.locator('[data-id]');
    await expect(desk).toBeVisible();
    await expect(all.filter({ hasText: /closes the port/ }).first()).toBeVisible();
    const before = await all.count();
    const from = await all
      .filter({ hasText: /opens the bridge/ })
      .first()
      .boundingBox();
    const to = await all
      .filter({ hasText: /closes the port/ })
      .first()
      .boundingBox();
    if (!from || !to) throw new Error('both events are on the page');
    await page.mouse.move(from.x + 20, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y + 30, { steps: 3 });
    await page.mouse.move(to.x + 20, to.y + 10, { steps: 5 });
    await page.mouse.up();
    await expect(desk.getByLabel('Same event as')).toHaveValue(/.+/);
    await desk.getByRole('button', { name: 'Save' }).click();
    await expect(all).toHaveCount(before - 1);
    expect(await yaml()).toMatch(/merge:\n {6}- event: /);
  });

test('merge by dragging in the chart, which stays where it is meanwhile', async ({ page }) => {
  const faults = faultsOf(page);
  await page.goto(address);
  const title = (words: RegExp) => page.locator('[data-id]').filter({ hasText: words }).first();
  await expect(page.locator('.desk')).toBeVisible();
  await expect(title(/closes the port/)).toBeVisible();
  const from = await title(/opens the bridge/).boundingBox();
  const to = await title(/closes the port/).boundingBox();
  if (!from || !to) throw new Error('both events are in the chart');
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 10, { steps: 8 });
  expect(await title(/closes the port/).boundingBox()).toEqual(to);
  await page.mouse.up();
  await expect(page.locator('.desk').getByLabel('Same event as')).toHaveValue(/.+/);
  await page.locator('.desk').getByRole('button', { name: 'Save' }).click();
  await expect.poll(yaml).toMatch(/merge:\n {6}- event: /);
  expect(faults).toEqual([]);
});

test('what the desk is for is said whole', async ({ page }) => {
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 760 });
    await page.goto(`${address}?view=list`);
    const hint = page.locator('.desk').getByText('drag one title onto another to merge them.');
    await expect(hint).toBeVisible();
    expect(await hint.evaluate((line) => line.scrollWidth - line.clientWidth)).toBeLessThanOrEqual(0);
  }
});

test('merge by menu, then split the two again', async ({ page }) => {
  const faults = await open(page, /opens the bridge/);
  const desk = page.locator('.desk');
  const all = page.locator('[data-id]');
  const before = await all.count();
  await expect(desk.getByRole('button', { name: 'Split' })).toBeDisabled();
  await desk.getByRole('button', { name: 'Merge' }).click();
  const options = desk.getByLabel('Same event as').locator('option');
  const moe = await options.filter({ hasText: /Moe/ }).getAttribute('value');
  await desk.getByLabel('Same event as').selectOption(moe);
  await desk.getByRole('button', { name: 'Save' }).click();
  await expect(desk.getByRole('status')).toHaveText('Events merged');
  await expect(all).toHaveCount(before - 1);
  expect(await yaml()).toMatch(/merge:\n {6}- event: /);
  await desk.getByRole('button', { name: 'Split' }).click();
  await desk.getByRole('radio', { name: /Max Moe/ }).check();
  // the form that only an event of several sentences has
  const { violations } = await new AxeBuilder({ page }).include('.desk').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await desk.getByRole('button', { name: 'Save' }).click();
  await expect(all).toHaveCount(before);
  expect(await yaml()).toMatch(/split:\n {6}- Governor Max Moe closed/);
  expect(faults).toEqual([]);
});

test('pin and unpin, and a note that readers see', async ({ page }) => {
  const faults = await open(page, /opens the bridge/);
  const desk = page.locator('.desk');
  const pin = desk.getByRole('button', { name: 'Pin' });
  await pin.click();
  await expect(pin).toHaveAttribute('aria-pressed', 'true');
  expect(await yaml()).toContain('pin: true');
  await pin.click();
  await expect(pin).toHaveAttribute('aria-pressed', 'false');
  expect(await yaml()).not.toContain('pin: true');
  await desk.getByRole('button', { name: 'Note' }).click();
  await desk.getByLabel('Note to readers').fill('It had been closed <i>since</i> 2019.');
  await desk.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('It had been closed <i>since</i> 2019.').first()).toBeVisible();
  expect(await yaml()).toContain('note: It had been closed <i>since</i> 2019.');
  expect(faults).toEqual([]);
});

test('an event by hand rests on a sentence that stands in the article', async ({ page }) => {
  const faults = faultsOf(page);
  await page.goto(`${address}?view=list`);
  const desk = page.locator('.desk');
  await desk.getByRole('button', { name: 'Add an event' }).click();
  await desk.getByLabel('Title').fill('The bridge is painted blue');
  await desk.getByLabel('Date').fill('2024-02');
  await desk.getByRole('combobox', { name: 'Article' }).selectOption('one.txt');
  await desk.getByLabel('Words of its sentence').fill('the bridge is green');
  await desk.getByLabel('Who acts').fill('Ann Doe, Northport');
  await desk.getByRole('button', { name: 'Save' }).click();
  await expect(desk.getByRole('status')).toContainText('do not stand in one.txt');
  expect(await yaml()).toBe(YAML);
  await desk.getByLabel('Words of its sentence').fill('The bridge is blue');
  await desk.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('[data-id]').filter({ hasText: 'The bridge is painted blue' })).toBeVisible();
  expect(await yaml()).toContain(
    'add:\n  - title: The bridge is painted blue\n    date: 2024-02\n    actors:\n      - Ann Doe\n      - Northport\n    article: one.txt\n    sentence: The bridge is blue\n',
  );
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('[data-id]').filter({ hasText: 'The bridge is painted blue' })).toHaveCount(0);
  expect(await yaml()).toBe(YAML);
  expect(faults).toEqual([]);
});

test('a fault in timeline.yaml is told in the page, and goes when it is mended', async ({ page }) => {
  await open(page, /opens the bridge/);
  await writeFile(join(serving.folder, 'timeline.yaml'), 'title: x\nevnts: []\n');
  const alert = page.locator('.desk').getByRole('alert');
  await expect(alert).toContainText(/timeline\.yaml:2:1.*unknown name "evnts"/);
  await expect(
    page
      .locator('[data-id]')
      .filter({ hasText: /opens the bridge/ })
      .first(),
  ).toBeVisible();
  await page.reload();
  await expect(alert).toContainText('timeline.yaml:2:1');
  await writeFile(join(serving.folder, 'timeline.yaml'), YAML);
  await expect(alert).toHaveCount(0);
});

test('the desk and its forms have no axe violations, and speak the page’s language', async ({ page }) => {
  const isPage = ({ pathname }: URL): boolean => pathname === '/';
  await page.route(isPage, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace('<html lang="en">', '<html lang="de">'),
    });
  });
  await page.goto(address);
  await expect(page.getByRole('complementary', { name: 'Redaktionstisch' })).toBeVisible();
  await page.unroute(isPage);
  await open(page, /opens the bridge/);
  const desk = page.locator('.desk');
  for (const form of ['Title', 'Date', 'Merge', 'Note', 'Add an event']) {
    await desk.getByRole('button', { name: form, exact: true }).click();
    await expect(desk.locator('form')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('.desk').analyze();
    expect(violations.map(({ id, nodes }) => [form, id, nodes[0]?.html])).toEqual([]);
  }
});

test('leave out an article', async ({ page, request }) => {
  const { articles } = (await (await request.get(`${address}timeline.json`)).json()) as {
    articles: { id: string; file: string }[];
  };
  await page.goto(`${address}?view=list`);
  const two = articles.find(({ file }) => file === 'two.txt');
  await page.goto(`${address}?article=${two?.id ?? ''}`);
  await page.locator('.desk').getByRole('button', { name: 'Leave out two.txt' }).click();
  await expect.poll(yaml).toContain('two.txt:\n    exclude: true');
});

test('without the token, from another origin, or with nonsense nothing is written', async ({ request }) => {
  const page = await (await request.get(address)).text();
  const token = /name="sourceline-desk" content="(?<token>[^"]+)"/.exec(page)?.groups?.token ?? '';
  const post = async (headers: Record<string, string>, data: unknown): Promise<number> =>
    (await request.post(`${address}desk`, { headers, data })).status();
  const edit = { edit: { kind: 'exclude', file: 'two.txt' } };
  expect(await post({}, edit)).toBe(403);
  expect(await post({ 'X-Sourceline-Token': 'x'.repeat(token.length) }, edit)).toBe(403);
  expect(await post({ 'X-Sourceline-Token': token, Origin: 'https://evil.example' }, edit)).toBe(403);
  expect(await post({ 'X-Sourceline-Token': token, Host: 'evil.example' }, edit)).toBe(403);
  expect(
    await post(
      { 'X-Sourceline-Token': token },
      { edit: { kind: 'exclude', file: 'x', path: '/etc/passwd' } },
    ),
  ).toBe(400);
  expect(await post({ 'X-Sourceline-Token': token }, 'x'.repeat(100_000))).toBe(400);
  expect(await yaml()).toBe(YAML);
  expect(await post({ 'X-Sourceline-Token': token }, { undo: true })).toBe(409);
  expect(await post({ 'X-Sourceline-Token': token }, edit)).toBe(200);
});
