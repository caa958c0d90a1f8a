/** The editor's desk of `serve`: corrections by click, by menu and by drag, written to timeline.yaml. */
import { expect, test, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../bin/sourceline.js', import.meta.url));
const YAML = '# the desk’s notes\ntitle: The bridge # short\n';
let folder: string;
let server: ChildProcess;
let address: string;

const yaml = (): Promise<string> => readFile(join(folder, 'timeline.yaml'), 'utf8');

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-'));
  await writeFile(
    join(folder, 'one.txt'),
    'Northport opens its bridge\n\nMarch 12, 2024\n\nThe mayor of Northport, Ann Doe, opened the bridge on Monday.\n\nOn March 4, 2024, Ann Doe resigned from the party.\n',
  );
  await writeFile(
    join(folder, 'two.txt'),
    'Southhaven closes its port\n\nMarch 19, 2024\n\nGovernor Max Moe closed the port of Southhaven on Monday.\n',
  );
  await writeFile(join(folder, 'timeline.yaml'), YAML);
  server = spawn(process.execPath, [bin, 'serve', folder, '--port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  address = await new Promise<string>((done, fail) => {
    let said = '';
    server.stderr?.on('data', (text: Buffer) => {
      said += text.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
      if (found) done(found[0]);
    });
    server.on('exit', () => fail(new Error(said)));
  });
});
test.afterEach(async () => {
  server.kill();
  await rm(folder, { recursive: true, force: true });
});

async function open(page: Page, words: RegExp): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${address}?view=list`);
  await page.locator('[data-id]').filter({ hasText: words }).first().getByRole('button').first().click();
  await expect(
    page.getByRole('complementary', { name: 'Editor’s desk' }).or(page.locator('.desk')),
  ).toBeVisible();
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

test('retitle and re-date, and the reader is told that an editor did', async ({ page }) => {
  const faults = await open(page, /opens the bridge/);
  const desk = page.locator('.desk');
  await desk.getByRole('button', { name: 'Title' }).click();
  await desk.getByLabel('Title').fill('The bridge opens <b>at last</b>');
  await desk.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The bridge opens <b>at last</b>').first()).toBeVisible();
  await desk.getByRole('button', { name: 'Date' }).click();
  await desk.getByLabel('Date').fill('2024-03-10');
  await desk.getByLabel('Reason').fill('the minutes of the council');
  await desk.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/set by (?:the )?editor|the minutes of the council/i).first()).toBeVisible();
  await desk.getByRole('button', { name: 'Date' }).click();
  await desk.getByLabel('Date').fill('soon');
  await desk.getByLabel('Reason').fill('x');
  await desk.getByRole('button', { name: 'Save' }).click();
  await expect(desk.getByRole('status')).toContainText('expected a date');
  expect(await yaml()).toContain('date: 2024-03-10');
  expect(faults.filter((fault) => !fault.includes('409'))).toEqual([]);
});

test('merge by menu, and by dragging one title onto another', async ({ page }) => {
  await open(page, /opens the bridge/);
  const desk = page.locator('.desk');
  const all = page.locator('[data-id]');
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
