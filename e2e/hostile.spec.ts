/** Hostile articles, built by the real command line and opened in a browser: shown as text, run by nothing. */
import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { visible } from '../src/model/visible.ts';
import { HOSTILE_ADDRESSES, PAYLOADS } from './payloads.ts';

const bin = fileURLToPath(new URL('../bin/sourceline.js', import.meta.url));
let folder: string;
/** What the page has beside it. */
let data: string;

const oneLine = (text: string): string => text.split(/\s/u).filter(Boolean).join(' ');
/** Every text of the data beside a page, which hands over its JSON in single quotes. */
function textsIn(script: string): string {
  const json = script.slice(script.indexOf("'") + 1, script.lastIndexOf("'")).replace(/\\([\\'])/g, '$1');
  const texts: string[] = [];
  JSON.parse(json, (_, value: unknown) => (typeof value === 'string' && texts.push(value), value));
  return texts.join('\n');
}
/** What a file name may hold at all. */
const fileName = (text: string): string => text.replaceAll('/', '∕').replaceAll('\0', '').slice(0, 60) || 'x';

test.beforeAll(async () => {
  expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(150);
  folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  await mkdir(join(folder, 'in'));
  const settings = [
    'title: ' + JSON.stringify(PAYLOADS[1]),
    'description: ' + JSON.stringify(PAYLOADS[0]),
    'add:',
  ];
  for (const [i, payload] of PAYLOADS.entries()) {
    const name = `${String(i).padStart(3, '0')} ${fileName(payload)}.md`;
    const day = `2024-03-${String((i % 28) + 1).padStart(2, '0')}`;
    const matter = {
      title: payload,
      author: payload,
      publisher: payload,
      url: HOSTILE_ADDRESSES[i % HOSTILE_ADDRESSES.length],
      date: day,
    };
    const body = `Ann Doe said on Monday that ${payload} would stay.\n\n“${payload}” is number ${i}, Max Moe said on Tuesday.\n\n${payload}\n\nMarker ${i} stands here.\n`;
    await writeFile(join(folder, 'in', name), `---\n${JSON.stringify(matter)}\n---\n${body}`);
    settings.push(
      `  - title: ${JSON.stringify(payload.slice(0, 80))}`,
      `    date: ${day}`,
      `    actors: [${JSON.stringify(payload)}]`,
    );
    settings.push(
      `    article: ${JSON.stringify(name)}`,
      `    sentence: Marker ${i} stands here`,
      `    reason: ${JSON.stringify(payload)}`,
    );
  }
  await writeFile(join(folder, 'in/timeline.yaml'), settings.join('\n') + '\n');
  const run = spawnSync(process.execPath, [bin, 'build', 'in', '--out', 'site', '--context', 'full'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, SOURCELINE_CACHE: 'off' },
  });
  expect(run.stderr.split('\n').filter((line) => line.startsWith('error'))).toEqual([]);
  expect(run.stderr).toContain('site written to');
  expect(run.status).toBe(0);
  const [file = ''] = await readdir(join(folder, 'site/data'));
  data = textsIn(await readFile(join(folder, 'site/data', file), 'utf8'));
  // nothing in a name or a text drives the terminal
  expect(run.stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

for (const script of [true, false])
  test(`no payload runs, loads or breaks out, ${script ? 'with' : 'without'} script`, async ({ browser }) => {
    if (process.env.SOURCELINE_LONG) test.setTimeout(600_000);
    const context = await browser.newContext({ javaScriptEnabled: script });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!/^(?:file|data|blob):/u.test(request.url())) faults.push(`request: ${request.url()}`);
    });
    const address = pathToFileURL(join(folder, 'site/index.html')).href;
    await page.goto(`${address}?view=list`);
    await page
      .locator(script ? '.listview' : '.reading')
      .first()
      .waitFor();
    const shown = oneLine(await page.evaluate(() => document.body.textContent ?? ''));
    // the list draws its first two hundred; the data have them all
    const all = shown + oneLine(visible(data));
    const missing = PAYLOADS.filter((payload) => !all.includes(oneLine(visible(payload.slice(0, 80)))));
    expect(missing).toEqual([]);
    expect(shown).not.toMatch(/(?![\t\n\f\r])\p{Cc}|[\u200B\u202A-\u202E\u2066-\u2069]/u);
    if (script) {
      const ids = await page
        .locator('[data-id]')
        .evaluateAll((all) => all.map((each) => each.getAttribute('data-id') ?? ''));
      expect(ids.length).toBeGreaterThanOrEqual(150);
      // every event opened takes a minute: all of them in the long run
      const step = process.env.SOURCELINE_LONG ? 1 : 30;
      for (const id of ids.filter((_, i) => i % step === 0)) {
        await page.goto(`${address}?event=${encodeURIComponent(id)}`);
        await page.locator('.panel, [role="alert"]').first().waitFor();
      }
    }
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
