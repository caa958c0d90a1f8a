/** Exports against the things that open them: Chromium's own drawing, the real TimelineJS, text fragments on real pages. */
import { expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { textFragment, withFragment } from '../src/export/text-fragment.ts';
import { generated, STATES } from '../src/model/fixtures-states.ts';
import { harbourStory } from '../src/model/fixtures-story.ts';
import type { Timeline } from '../src/model/timeline.ts';
import { buildSeeds, serveFolder, servePages, type Served } from './sites.ts';
import { linkOpener } from './text-fragments.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
let scratch: string;
let site: string;
test.beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'export-'));
  site = buildSeeds();
});
test.afterAll(() => {
  for (const folder of [scratch, site]) rmSync(folder, { recursive: true });
});

function exported(timeline: Timeline, ...words: readonly string[]): void {
  const file = join(scratch, 'timeline.json');
  writeFileSync(file, JSON.stringify(timeline));
  execFileSync(process.execPath, ['bin/sourceline.js', 'export', file, ...words], {
    cwd: root,
    stdio: 'ignore',
  });
}

/** The harbour story with its titles in another script. */
const inWords = (sentence: string): Timeline =>
  JSON.parse(
    JSON.stringify(harbourStory()).replace(
      /"(title|name|group)":"([^"]*)"/g,
      (_all, key: string, old: string) => {
        const words = [...`${sentence} `.repeat(6)].slice(0, Math.min(old.length, 80)).join('').trim();
        return `"${key}":"${words}"`;
      },
    ),
  ) as Timeline;

const STORIES = {
  Latin: harbourStory,
  Cyrillic: () => inWords('Министр сообщил о мосте через гавань.'),
  Arabic: () => inWords('قال الوزير إن الجسر «مفتوح» في 2026.'),
  mixed: () => inWords('قال Putin إن мост «مفتوح» for Reuters.'),
};

/** The explore page with another timeline in it. */
function pageWith(timeline: Timeline, name: string): string {
  const html = readFileSync(join(site, 'index.html'), 'utf8');
  const island = JSON.stringify(timeline).replaceAll('<', '\\u003c');
  const file = join(site, name);
  writeFileSync(
    file,
    html.replace(/(id="sourceline-timeline">)[^<]*/, (_all, start: string) => start + island),
  );
  return `file://${file}`;
}

/** Share of differing pixels, in per cent. */
function difference(a: Buffer, b: Buffer): number {
  const [one, two] = [PNG.sync.read(a), PNG.sync.read(b)];
  expect([two.width, two.height]).toEqual([one.width, one.height]);
  return (
    (100 * pixelmatch(one.data, two.data, undefined, one.width, one.height, { threshold: 0.1 })) /
    (one.width * one.height)
  );
}

async function openShare(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
}

/** What Chromium shows of an SVG file. */
async function shotOf(page: Page, svg: string, width: number, height: number): Promise<Buffer> {
  await page.setViewportSize({ width, height });
  await page.goto(`file://${svg}`);
  await page.evaluate(() => document.fonts.ready);
  return page.screenshot();
}

for (const [script, story] of Object.entries(STORIES))
  for (const theme of ['light', 'dark'])
    test(`both PNGs, of page and of command line, are what Chromium draws: ${script}, ${theme}`, async ({
      page,
    }) => {
      const [png, svg] = [join(scratch, `${script}-${theme}.png`), join(scratch, `${script}-${theme}.svg`)];
      exported(story(), '--png', png, '--svg', svg, '--preset', 'card', '--theme', theme);
      await page.emulateMedia({ colorScheme: theme as 'light' | 'dark' });
      await openShare(page, pageWith(story(), `${script}.html`));
      await page.getByRole('combobox', { name: 'Size' }).selectOption({ label: 'Card, 1200 × 630' });
      await page.getByRole('combobox', { name: 'Pixels' }).selectOption({ label: '1×' });
      const fromPage = await saved(page, 'Save picture');
      const drawn = await shotOf(page, svg, 1200, 630);
      const off = { page: difference(fromPage, drawn), line: difference(readFileSync(png), drawn) };
      console.log(
        `${script}, ${theme}: page ${off.page.toFixed(3)} %, command line ${off.line.toFixed(3)} %`,
      );
      expect(off.line).toBeLessThanOrEqual(0.5);
      expect(off.page).toBeLessThanOrEqual(0.5);
    });

test('the page saves the same picture in one click, from a file, with its facts inside', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await openShare(page, `file://${site}/index.html`);
  const picture = await saved(page, 'Save picture');
  const png = join(scratch, 'seeds.png');
  execFileSync(
    process.execPath,
    ['bin/sourceline.js', 'export', join(site, 'timeline.json'), '--png', png, '--scale', '2'],
    {
      cwd: root,
      stdio: 'ignore',
    },
  );
  expect(difference(picture, readFileSync(png))).toBeLessThanOrEqual(0.5);
  expect(picture.includes('XML:com.adobe.xmp')).toBe(true);
  expect(faults).toEqual([]);
});

test('three pixels for one: three times the size, and the same picture', async ({ page }) => {
  await openShare(page, `file://${site}/index.html`);
  await page.getByRole('combobox', { name: 'Size' }).selectOption({ label: 'Card, 1200 × 630' });
  await page.getByRole('combobox', { name: 'Pixels' }).selectOption({ label: '3×' });
  const picture = await saved(page, 'Save picture');
  const png = join(scratch, 'seeds3.png');
  const words = ['export', join(site, 'timeline.json'), '--png', png, '--preset', 'card', '--scale', '3'];
  execFileSync(process.execPath, ['bin/sourceline.js', ...words], { cwd: root, stdio: 'ignore' });
  const { width, height } = PNG.sync.read(picture);
  expect([width, height]).toEqual([3600, 1890]);
  expect(difference(picture, readFileSync(png))).toBeLessThanOrEqual(0.5);
});

test('the picture goes to the clipboard, and is shown where that is forbidden', async ({ page, context }) => {
  const ours = await serveFolder(site, false);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: ours.address });
  await openShare(page, `${ours.address}index.html`);
  await page.getByRole('button', { name: 'Copy picture' }).click();
  await expect(page.getByText('Picture copied.')).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bitmap = item && (await createImageBitmap(await item.getType('image/png')));
    return bitmap && { types: [...item.types], width: bitmap.width };
  });
  expect(copied).toEqual({ types: ['image/png'], width: 2400 });
  await page.evaluate(() =>
    Object.assign(navigator.clipboard, { write: () => Promise.reject(new DOMException('no')) }),
  );
  await page.getByRole('button', { name: 'Copy picture' }).click();
  await expect(page.getByText('If saving does nothing')).toBeVisible();
  await expect(page.locator('.share img')).toBeVisible();
  await ours.close();
});

test('every format can be saved from the page', async ({ page }) => {
  await openShare(page, `file://${site}/index.html`);
  for (const name of ['CSV, one row an event', 'Calendar (ICS)', 'Markdown', 'JSON (timeline.json)', 'SVG']) {
    expect((await saved(page, name)).length).toBeGreaterThan(200);
  }
});

test('a frame that forbids downloads shows the picture itself', async ({ page }) => {
  const ours = await serveFolder(site, true);
  const pages = new Map([
    [
      '/',
      `<iframe src="${ours.address}index.html" sandbox="allow-scripts" width="1100" height="900" title="t"></iframe>`,
    ],
  ]);
  const host = await servePages(pages);
  await page.goto(host.address);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Export' }).click();
  await frame.getByRole('button', { name: 'Save picture' }).click();
  await expect(frame.getByText('If saving does nothing')).toBeVisible();
  await expect(frame.locator('.share img')).toBeVisible();
  await Promise.all([ours.close(), host.close()]);
});

test('a thousand events are saved as a picture', async ({ page }) => {
  const busy = generated({ events: 1000, from: '2031-03-01', days: 300, lanes: 10, sources: 40, seed: 31 });
  await openShare(page, pageWith(busy, 'busy.html'));
  await page.evaluate(() => {
    const seen = window as unknown as { longest: number };
    seen.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const begun = Date.now();
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save picture' }).click(),
  ]);
  const took = Date.now() - begun;
  const longest = await page.evaluate('longest');
  // measured and told; machines differ, so that no figure of time is asserted
  console.log(`picture of ${busy.events.length} events: ${took} ms, longest task ${String(longest)} ms`);
});

test('the real TimelineJS opens the file and shows every event', async ({ page }) => {
  const json = join(scratch, 'tl.json');
  exported(harbourStory(), '--timelinejs', json);
  const library = readFileSync(require.resolve('@knight-lab/timelinejs/dist/js/timeline.js'), 'utf8');
  await page.setContent('<div id="t" style="width:900px;height:600px"></div>');
  await page.addScriptTag({ content: library });
  await page.evaluate(
    (value) => {
      const { TL } = window as unknown as { TL: { Timeline: new (...given: unknown[]) => unknown } };
      Object.assign(window, { made: new TL.Timeline('t', value, { script_path: '.', font: null }) });
    },
    JSON.parse(readFileSync(json, 'utf8')) as unknown,
  );
  await page.waitForFunction('window.made.config !== null');
  const found = await page.evaluate<{ events: string[][]; errors: string[] }>(
    `({ events: made.config.events.map((each) => [each.unique_id, each.text.headline]), errors: made.config.messages.errors })`,
  );
  expect(found.errors).toEqual([]);
  expect(found.events).toEqual(harbourStory().events.map(({ id, title }) => [`sourceline-${id}`, title]));
});

/** Sentences of the seeds, with what stands around them, as articles have them. */
function sentences(): { text: string; before: string; after: string }[] {
  const seeds = [
    '000_639fdc74596f614a',
    '001_799282370207486a',
    '002_bb7539d68264aec8',
    '003_0e91fccc66673a70',
    '004_30fd97ecacf78f21',
  ];
  const all = seeds.flatMap((name) => {
    const text = readFileSync(join(root, 'seeds', `${name}.txt`), 'utf8').replace(/\s+/g, ' ');
    return text.split(/(?<=[.?!]["”’]?) (?=[A-Z“"])/u);
  });
  const told = STATES.busy().articles.flatMap(({ text }) =>
    (text ?? '').split('\n').filter((line) => line.length > 30),
  );
  const list = [...new Set([...all.filter((sentence) => sentence.split(' ').length > 4), ...told])].slice(
    0,
    220,
  );
  return list.map((text, i) => ({ text, before: list[i - 1] ?? '', after: list[i + 1] ?? '' }));
}

const straight = (text: string): string => text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'");

function wrapped(text: string, width: number): string {
  let line = '';
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    if (line.length + word.length > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}

const e = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const FORMS: Readonly<Record<string, (texts: readonly string[]) => string>> = {
  plain: (texts) => texts.map((text) => `<p>${e(text)}</p>`).join(''),
  'hard-wrapped': (texts) => `<pre>${e(texts.map((text) => wrapped(text, 68)).join('\n'))}</pre>`,
  'straight quotes': (texts) => texts.map((text) => `<p>${e(straight(text))}</p>`).join(''),
};

/** Some forty sentences spread over all in every run; all of them, forty a test, in the long run. */
const CHUNK = 40;
function chunks<T>(list: readonly T[]): (readonly T[])[] {
  const count = Math.ceil(list.length / CHUNK);
  const all = Array.from({ length: count }, (_, c) => list.filter((_each, i) => i % count === c));
  return process.env.SOURCELINE_LONG ? all : all.slice(0, 1);
}

for (const [form, make] of Object.entries(FORMS))
  for (const [c, list] of chunks(sentences()).entries())
    test(`links land on their sentence: ${form}, part ${c + 1}`, async ({ page }) => {
      expect(sentences().length).toBeGreaterThanOrEqual(200);
      expect(list.length).toBeGreaterThanOrEqual(30);
      // each sentence a screen apart, so that where the page stands says which one was found
      const pages = new Map(
        list.map(({ text, before, after }, i) => {
          const far = '<div style="height:4000px"></div>';
          const body = `<main>${far}${make([before])}<div id="here">${make([text])}</div>${make([after])}${far}</main>`;
          return [`/${i}`, `<!doctype html><meta charset="utf-8"><title>${i}</title>${body}`] as const;
        }),
      );
      const host: Served = await servePages(pages);
      const missed: string[] = [];
      const follow = await linkOpener(page);
      for (const [i, { text, before, after }] of list.entries()) {
        await page.goto('about:blank');
        await follow(withFragment(host.address + i, textFragment(text, { before, after })));
        const hit = await page
          .waitForFunction(
            () => {
              const box = document.getElementById('here')?.getBoundingClientRect();
              return box !== undefined && scrollY > 0 && box.bottom > 0 && box.top < innerHeight;
            },
            null,
            // a link that lands needs a moment; only one that never does waits this long
            { timeout: 8000, polling: 30 },
          )
          .then(() => true)
          .catch(() => false);
        if (!hit) missed.push(text);
        // the figure is lost: no need to wait for the rest
        if (missed.length > list.length * 0.02) break;
      }
      await host.close();
      expect(missed.length, missed.join(' | ')).toBeLessThanOrEqual(list.length * 0.02);
    });
