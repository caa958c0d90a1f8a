/** Hostile articles and settings, built by the real command line and opened in a browser: shown as text, run by nothing. */
import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { visible } from '../src/model/visible.ts';
import type { Timeline, TimelineEvent } from '../src/model/timeline.ts';
import { BASE, buildHostile, sourceline } from './hostile-site.ts';
import { PAYLOADS } from './payloads.ts';

// one site serves every test
test.describe.configure({ mode: 'default' });

let folder: string;
let timeline: Timeline;
/** What the page has beside it. */
let data: string;

const oneLine = (text: string): string => text.split(/\s/u).filter(Boolean).join(' ');
const shownAs = (text: string): string => oneLine(visible(text));
/** Every text of the data beside a page, which hands over its JSON in single quotes. */
function textsIn(script: string): string {
  const json = script.slice(script.indexOf("'") + 1, script.lastIndexOf("'")).replace(/\\([\\'])/g, '$1');
  const texts: string[] = [];
  JSON.parse(json, (_, value: unknown) => (typeof value === 'string' && texts.push(value), value));
  return texts.join('\n');
}

test.beforeAll(async () => {
  expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(150);
  folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  const run = await buildHostile(folder);
  expect(run.stderr.split('\n').filter((line) => line.startsWith('error'))).toEqual([]);
  expect(run.stderr).toContain('site written to');
  expect(run.status).toBe(0);
  const [file = ''] = await readdir(join(folder, 'site/data'));
  data = textsIn(await readFile(join(folder, 'site/data', file), 'utf8'));
  timeline = JSON.parse(await readFile(join(folder, 'site/timeline.json'), 'utf8')) as Timeline;
  expect(timeline.notes.filter(({ rule }) => /^(?:correction|name)-/u.test(rule))).toEqual([]);
  // nothing in a name or a text drives the terminal
  expect(run.stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

/** What goes wrong on a page from here on: dialogs, policy violations, errors, and requests to elsewhere. */
function watch(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/u.test(request.url()) && !request.url().startsWith(BASE))
      faults.push(`request: ${request.url()}`);
  });
  return faults;
}
const textOf = async (page: Page, selector = 'body'): Promise<string> =>
  oneLine((await page.locator(selector).first().textContent()) ?? '');
/** Those of `texts` that `shown` has not as they are. */
const lost = (texts: readonly string[], shown: string): readonly string[] =>
  texts.filter((text) => !shown.includes(shownAs(text)));

const everyEvent = (): readonly TimelineEvent[] => [...timeline.events, ...timeline.undated];
/** What an opened event shows of what the editor and its article say. */
const toldIn = ({ title, actors, edited, citations }: TimelineEvent): readonly string[] => [
  title,
  citations[0].quote,
  ...edited.flatMap(({ reason }) => reason ?? []),
  ...timeline.actors.filter(({ id }) => actors.includes(id)).flatMap(({ name, role }) => [name, role ?? '']),
];

/** Opens events one by one, then the menus and the lanes of the chart; all that they tell must be shown. */
async function open(page: Page, address: string): Promise<void> {
  const events = everyEvent();
  expect(events.filter(({ edited }) => edited.length).length).toBeGreaterThanOrEqual(2 * PAYLOADS.length);
  // every event opened takes a minute: all of them in the long run
  const step = process.env.SOURCELINE_LONG ? 1 : 60;
  for (const event of events.filter((_, i) => i % step === 0)) {
    await page.goto(`${address}?event=${encodeURIComponent(event.id)}`);
    // what the editor did comes with the second script
    await page
      .locator(`.panel ${event.edited.length ? '.edited' : '.why'}`)
      .first()
      .waitFor();
    expect(lost(toldIn(event), await textOf(page, '.panel'))).toEqual([]);
  }
  await page.goto(address);
  await page.getByRole('button', { name: 'Actors' }).click();
  await page.locator('fieldset .check').first().waitFor();
  const lanes = [...new Set(timeline.actors.map(({ group }) => group))].filter((each) => each !== 'Others');
  expect(lanes.length).toBeGreaterThan(9);
  expect(lost(lanes, await textOf(page, 'fieldset'))).toEqual([]);
}

for (const script of [true, false])
  test(`no payload runs, loads or breaks out, ${script ? 'with' : 'without'} script`, async ({ browser }) => {
    if (process.env.SOURCELINE_LONG) test.setTimeout(600_000);
    const context = await browser.newContext({ javaScriptEnabled: script });
    const page = await context.newPage();
    const faults = watch(page);
    const address = pathToFileURL(join(folder, 'site/index.html')).href;
    await page.goto(`${address}?view=list`);
    await page
      .locator(script ? '.listview' : '.reading')
      .first()
      .waitFor();
    const shown = await textOf(page);
    // the list draws its first two hundred; the data have them all
    const titles = PAYLOADS.map((payload) => payload.slice(0, 80));
    expect(lost(titles, shown + shownAs(data))).toEqual([]);
    expect(shown).not.toMatch(/(?![\t\n\f\r])\p{Cc}|[\u200B\u202A-\u202E\u2066-\u2069]/u);
    if (script) await open(page, address);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).protocol));
    expect(
      [...new Set(links)].filter((protocol) => !['http:', 'https:', 'file:'].includes(protocol)),
    ).toEqual([]);
    const kinds = await page.evaluate(() => [
      ...new Set([...document.querySelectorAll('body *')].map((each) => each.localName)),
    ]);
    for (const foreign of [
      'iframe',
      'object',
      'embed',
      'marquee',
      'img',
      'video',
      'audio',
      'form',
      'base',
      'meta',
      'link',
      'style',
      'math',
      'portal',
      'dialog',
      'xss',
    ])
      if (!(script && (foreign === 'form' || foreign === 'dialog'))) expect(kinds).not.toContain(foreign);
    expect(faults).toEqual([]);
    await context.close();
  });

/** The site and a page of somebody else's that has every snippet in it, at their public addresses. */
async function publish(page: Page, host: string): Promise<void> {
  await page.route(`${BASE}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const name = pathname.slice(new URL(BASE).pathname.length);
    if (name === 'host.html') await route.fulfill({ contentType: 'text/html; charset=utf-8', body: host });
    // any picture will do: only what is said of it is hostile
    else await route.fulfill({ path: join(folder, 'site', name.replace('timeline.png', 'icon.svg')) });
  });
}

test('what is written for other sites holds no payload but as text', async ({ page }) => {
  const faults = watch(page);
  const written = sourceline(folder, 'snippets', 'site/timeline.json', '--base-url', BASE);
  const drawn = sourceline(folder, 'export', 'site/timeline.json', '--svg', 'a.svg');
  expect([written.status, drawn.status]).toEqual([0, 0]);
  const { html } = JSON.parse(await readFile(join(folder, 'site/oembed.json'), 'utf8')) as { html: string };
  await publish(page, `<!DOCTYPE html><meta charset="utf-8"><body>${written.stdout}${html}`);
  await page.goto(`${BASE}host.html`);
  // frames load as they come into view
  for (const each of await page.locator('iframe').all()) {
    await each.scrollIntoViewIfNeeded();
    const frame = each.contentFrame();
    await frame.locator('.ev').first().click();
    await frame.locator('.panel .why').first().waitFor();
    const panel = oneLine(await frame.locator('.panel').innerText());
    const shown = everyEvent().filter(({ title }) => panel.includes(shownAs(title)));
    expect(shown.filter((event) => lost(toldIn(event), panel).length === 0)).not.toEqual([]);
  }
  const host = await textOf(page);
  const told = everyEvent().flatMap(({ title, citations }) => [title, citations[0].quote]);
  expect(lost(told, host)).toEqual([]);
  for (const frame of page.frames())
    expect(
      await frame.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((each) =>
          each.getAttributeNames().filter((name) => name.startsWith('on') || name.includes('"')),
        ),
      ),
    ).toEqual([]);
  await page.goto(pathToFileURL(join(folder, 'a.svg')).href);
  expect(await page.evaluate(() => document.querySelectorAll('script, foreignObject, image').length)).toBe(0);
  expect(faults).toEqual([]);
});
