/** The embed in other people's pages: real host libraries, every sandbox, with and without CORS headers. */
import { expect, test, type Frame, type Page } from '@playwright/test';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bare, FRAMES, HOSTS, pageOf, PYM, SANDBOXES, type Sandbox } from './hosts.ts';
import { buildSeeds, serveFolder, servePages, type Served } from './sites.ts';

let site: string;
let ours: Served;
let open: Served;
let host: Served;
const pages = new Map([
  ['/pym.js', PYM],
  ['/frames.js', FRAMES],
]);

test.beforeAll(async () => {
  site = buildSeeds();
  [ours, open, host] = await Promise.all([
    serveFolder(site, false),
    serveFolder(site, true),
    servePages(pages),
  ]);
});
test.afterAll(async () => {
  await Promise.all([ours.close(), open.close(), host.close()]);
  rmSync(dirname(site), { recursive: true });
});

function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return faults;
}

async function embedIn(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().length).toBeGreaterThan(1);
  const [, frame] = page.frames();
  if (!frame) throw new Error('no frame');
  await frame.waitForSelector('.embed');
  return frame;
}

const contentHeight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.getElementById('app')?.getBoundingClientRect().height ?? 0);
const frameHeight = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);

/** Once nothing has been said for a while, what is said afterwards is a loop. */
const QUIET_MS = 700;
const said = async (page: Page): Promise<number> => Number(await page.evaluate('said.length'));

for (const name of Object.keys(HOSTS))
  test(`${name}: every sandbox, with and without CORS`, async ({ context }) => {
    const looks = (Object.keys(SANDBOXES) as Sandbox[]).flatMap((sandbox) =>
      [false, true].map((cors) => ({ sandbox, cors })),
    );
    // side by side, since each mostly waits
    const found = await Promise.all(
      looks.map(async ({ sandbox, cors }) => {
        const page = await context.newPage();
        const faults = faultsOf(page);
        const src = `${(cors ? open : ours).address}embed.html`;
        const path = `/${name}-${sandbox}-${cors}.html`;
        pages.set(path, pageOf(HOSTS[name]?.(src, sandbox) ?? ''));
        await page.goto(host.address + path.slice(1));
        const frame = await embedIn(page);
        const off = async (): Promise<boolean> =>
          Math.abs((await frameHeight(page)) - (await contentHeight(frame))) > 4;
        if (name === 'plain') expect(await frameHeight(page)).toBe(300);
        else await expect.poll(off, `${sandbox}, CORS ${cors}`).toBe(false);
        const before = await said(page);
        await page.waitForTimeout(QUIET_MS);
        const loop = (await said(page)) - before > 5;
        return { sandbox, cors, loop, off: name !== 'plain' && (await off()), faults };
      }),
    );
    expect(found).toEqual(looks.map((look) => ({ ...look, loop: false, off: false, faults: [] })));
  });

test('another width, another height: narrow hosts get the list, and no loop begins', async ({ page }) => {
  pages.set('/resize.html', pageOf(HOSTS.amp?.(`${ours.address}embed.html`, 'scripts') ?? ''));
  await page.goto(`${host.address}resize.html`);
  const frame = await embedIn(page);
  const off = async (): Promise<number> => Math.abs((await frameHeight(page)) - (await contentHeight(frame)));
  await expect.poll(off).toBeLessThanOrEqual(4);
  const wide = await contentHeight(frame);
  await page.evaluate(() => document.querySelector('iframe')?.setAttribute('width', '320'));
  await expect.poll(() => contentHeight(frame)).not.toBe(wide);
  await expect.poll(off).toBeLessThanOrEqual(4);
  const before = await said(page);
  await page.waitForTimeout(QUIET_MS);
  expect((await said(page)) - before).toBeLessThanOrEqual(5);
});

/** Mulberry32, so that a failure can be run again. */
const FUZZ = `function noise(seed){let a=seed;const r=()=>{a=(a+0x6d2b79f5)|0;let t=Math.imul(a^(a>>>15),1|a);t=(t+Math.imul(t^(t>>>7),61|t))^t;return((t^(t>>>14))>>>0)/4294967296};
const words=["navigateTo","scrollTo","height","width","ready","javascript:alert(1)","https://a.example","<img src=x onerror=alert(1)>","embed-size","frames-init","__proto__"];
const pick=()=>words[Math.floor(r()*words.length)];
return[()=>pick(),()=>["pym","x","xPYMx"].join("xPYMx"),()=>"pymxPYMx"+pick()+"xPYMx"+pick()+"xPYMx"+pick(),()=>({sentinel:"amp",type:pick(),height:r()*1e9}),()=>({[pick()]:pick(),message:pick(),secret:pick(),value:r()*9999}),()=>[pick(),r()],()=>null,()=>r()*1e12,()=>new Date(0),()=>JSON.stringify({context:"iframe.resize",method:pick(),height:-1}),()=>JSON.parse('{"__proto__":{"polluted":1}}')][Math.floor(r()*11)]()}`;

test('500 messages from parent, sibling and child change nothing', async ({ page }) => {
  const faults = faultsOf(page);
  pages.set(
    '/sibling.html',
    `<script>${FUZZ};addEventListener("message",()=>{for(let i=0;i<500;i++)parent.frames[0].postMessage(noise(i+9000),"*");parent.frames[0].postMessage("last","*")})</script>`,
  );
  const embed = `${ours.address}embed.html?childId=x`;
  pages.set('/fuzz.html', pageOf(`${bare(embed, 'none')}<iframe src="/sibling.html" title="s"></iframe>`));
  await page.goto(`${host.address}fuzz.html`);
  const frame = await embedIn(page);
  await frame.evaluate(() => document.fonts.ready);
  const state = (): Promise<unknown> =>
    frame.evaluate(() => [
      location.href,
      document.title,
      document.body.innerText,
      scrollX,
      scrollY,
      'polluted' in {},
    ]);
  let before = await state();
  await expect
    .poll(async () => {
      const last = before;
      before = await state();
      return JSON.stringify(last) === JSON.stringify(before);
    })
    .toBe(true);
  // the sibling's last words come after everybody's: all have been heard
  await frame.evaluate(() =>
    addEventListener('message', ({ data }) => {
      if (data === 'last') Object.assign(window, { heard: true });
    }),
  );
  await page.evaluate(
    `(()=>{${FUZZ};for(let i=0;i<500;i++)frames[0].postMessage(noise(i),"*");frames[1].postMessage(1,"*")})()`,
  );
  await frame.evaluate(`(()=>{const f=document.createElement("iframe");f.hidden=true;document.body.append(f);${FUZZ};
    for(let i=0;i<500;i++)dispatchEvent(new MessageEvent("message",{data:noise(i+500),source:f.contentWindow}));f.remove()})()`);
  await frame.waitForFunction('window.heard');
  await page.waitForTimeout(300);
  expect(await state()).toEqual(before);
  expect(await page.evaluate('location.href')).toBe(`${host.address}fuzz.html`);
  expect(faults).toEqual([]);
});

test('opens from a file, asks the network for nothing, and keeps to its policy', async ({ page }) => {
  const faults = faultsOf(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`file://${site}/embed.html?theme=dark`);
  await expect(page.locator('#app').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.chart')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  expect(asked.filter((url) => !/^(?:data|blob):/.test(url))).toHaveLength(1);
  expect(faults).toEqual([]);
});

test('options: event opens, view lists, chrome=0 is the picture alone; unknown ones and markup do nothing', async ({
  page,
}) => {
  const faults = faultsOf(page);
  const events = (
    JSON.parse(readFileSync(join(site, 'timeline.json'), 'utf8')) as {
      events: { id: string; title: string }[];
    }
  ).events;
  await page.goto(`file://${site}/embed.html?event=${events[0]?.id}`);
  await expect(page.locator('.opened h2')).toHaveText(events[0]?.title ?? '');
  await page.goto(`file://${site}/embed.html?view=list`);
  await expect(page.locator('.listview .entry').first()).toBeVisible();
  await page.goto(`file://${site}/embed.html?chrome=0`);
  await expect(page.locator('.embed h1')).toHaveCount(0);
  await page.goto(
    `file://${site}/embed.html?theme="><b>&lang=<b>&event=<img%20onerror=alert(1)>&style=body{}&x=javascript:1`,
  );
  await expect(page.locator('.chart')).toBeVisible();
  expect(faults).toEqual([]);
});

test('without script the list is complete, styled, and cites every sentence', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`file://${site}/embed.html`);
  const { events, undated } = JSON.parse(readFileSync(join(site, 'timeline.json'), 'utf8')) as Record<
    'events' | 'undated',
    { citations: { quote: string }[] }[]
  >;
  const all = [...events, ...undated];
  await expect(page.locator('#reading h3')).toHaveCount(all.length);
  await expect(page.locator('#reading q')).toHaveCount(
    all.reduce((sum, { citations }) => sum + citations.length, 0),
  );
  const family = await page
    .locator('#reading q')
    .first()
    .evaluate((q) => getComputedStyle(q).fontFamily);
  expect(family).toContain('Source Serif 4');
  await context.close();
});

test('the web component replaces its list by a frame of the right height', async ({ page }) => {
  const src = ours.address;
  pages.set(
    '/component.html',
    pageOf(
      `<sourceline-timeline src="${src}embed.html" title="T"><ol><li>fallback</li></ol></sourceline-timeline><script src="${src}sourceline-timeline.js"></script>`,
    ),
  );
  await page.goto(`${host.address}component.html`);
  const frame = await embedIn(page);
  await expect
    .poll(async () => Math.abs((await frameHeight(page)) - (await contentHeight(frame))))
    .toBeLessThanOrEqual(4);
  await expect(page.getByText('fallback')).toBeHidden();
});

test('the web component without an address is its list, never the page around it, and follows an address that comes later', async ({
  page,
}) => {
  const src = ours.address;
  const list = '<ol><li>fallback</li></ol>';
  pages.set(
    '/addressless.html',
    pageOf(
      ['', 'src=""', 'src="#top"', 'src="javascript:1"']
        .map((given) => `<sourceline-timeline ${given}>${list}</sourceline-timeline>`)
        .join('') + `<script src="${src}sourceline-timeline.js"></script>`,
    ),
  );
  await page.goto(`${host.address}addressless.html`);
  await page.waitForFunction(() => customElements.get('sourceline-timeline'));
  expect(await page.locator('iframe').count()).toBe(0);
  const [first, others] = [page.getByText('fallback').first(), page.getByText('fallback')];
  await expect(others).toHaveCount(4);
  const set = (to: string | null): Promise<void> =>
    page
      .locator('sourceline-timeline')
      .first()
      .evaluate((element, value) => {
        if (value === null) element.removeAttribute('src');
        else element.setAttribute('src', value);
      }, to);
  await set(`${src}embed.html`);
  await expect(first).toBeHidden();
  await set(null);
  await expect(first).toBeVisible();
  expect(await page.locator('iframe').count()).toBe(0);
});

test('the preview shows six frames, each as high as its content', async ({ page }) => {
  const faults = faultsOf(page);
  await page.goto(`${ours.address}preview.html`);
  await expect(page.locator('iframe')).toHaveCount(6);
  await expect(page.locator('output:not(:empty)')).toHaveCount(6);
  expect(faults.filter((fault) => !fault.includes('favicon') && !fault.includes('404'))).toEqual([]);
});

test('the embed of the seeds is at most 70 KB without its fonts, and ships no more text than the page', () => {
  const page = readFileSync(join(site, 'embed.html'), 'utf8');
  const [before = '', rest = ''] = page.split('<style id="sourceline-fonts">');
  const whole = before + rest.split('</style>').slice(1).join('</style>');
  expect(gzipSync(whole, { level: 9 }).length).toBeLessThanOrEqual(70 * 1024);
  expect(page).not.toContain('Leave a comment');
});

/** The embed alone in a page of its own size, in the strictest frame: scripts and nothing else, no CORS headers. */
async function strict(page: Page, name: string, query = ''): Promise<Frame> {
  pages.set(
    `/${name}.html`,
    pageOf(
      `<iframe src="${ours.address}embed.html${query}" title="t" width="1000" height="700" style="border:0" sandbox="allow-scripts"></iframe>`,
    ),
  );
  await page.goto(`${host.address}${name}.html`);
  return embedIn(page);
}

test('in the strictest frame: previews, whole articles, and a picture to keep', async ({ page }) => {
  const faults = faultsOf(page);
  await page.setViewportSize({ width: 1100, height: 900 });
  const frame = await strict(page, 'strict');
  // what hovers comes with the first touch of the chart; a hand does not stand still
  const preview = frame.locator('.preview');
  await expect(async () => {
    for (const x of [5, 25])
      await frame
        .locator('.ev')
        .first()
        .hover({ position: { x, y: 5 } });
    await expect(preview).toBeVisible({ timeout: 3000 });
  }).toPass();
  await frame.locator('.ev').first().click();
  await expect(frame.locator('.opened h2')).toBeVisible();
  await frame.getByRole('button', { name: /^Read/ }).first().click();
  await expect(frame.getByRole('dialog').locator('.open').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await frame.getByRole('button', { name: 'Save picture' }).click();
  const picture = frame.locator('.toast img');
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBe(
    2400,
  );
  // Chromium says aloud that the frame may not save; that is what the picture in the page is for
  expect(faults.filter((fault) => !fault.includes('Download is disallowed'))).toEqual([]);
});

test('view=coverage is the table of events and articles', async ({ page }) => {
  const faults = faultsOf(page);
  const frame = await strict(page, 'coverage', '?view=coverage');
  const { events, undated, articles } = JSON.parse(
    readFileSync(join(site, 'timeline.json'), 'utf8'),
  ) as Record<'events' | 'undated' | 'articles', unknown[]>;
  await expect(frame.locator('.coverage tbody tr:not(.part)')).toHaveCount(events.length + undated.length);
  await expect(frame.locator('.coverage thead th.s')).toHaveCount(articles.length);
  await frame.locator('.coverage tbody button').first().click();
  await expect(frame.locator('.opened h2')).toBeVisible();
  expect(faults).toEqual([]);
});

const spoken = (frame: Frame | Page): Promise<unknown> =>
  frame.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

test('lang=fr and lang=ar: texts, dates and direction follow, in the strictest frame too', async ({
  page,
}) => {
  const faults = faultsOf(page);
  const frame = await strict(page, 'french', '?lang=fr');
  await expect(frame.getByRole('button', { name: 'Copier le lien' })).toBeVisible();
  await expect(frame.locator('.sub')).toContainText('janvier 2026');
  expect(await spoken(frame)).toEqual(['fr', 'ltr']);
  // at the place the address gives, and one timeline only
  const arabic = await strict(page, 'arabic', '?lang=ar-EG&view=list');
  await expect(arabic.getByRole('button', { name: 'نسخ الرابط' })).toBeVisible();
  await expect(arabic.locator('.listview .entry').first()).toBeVisible();
  await expect(arabic.locator('.embed')).toHaveCount(1);
  expect(await spoken(arabic)).toEqual(['ar-EG', 'rtl']);
  // the interface in letters that the story has none of: in the shipped face, not in whatever the reader's system has
  await expect
    .poll(() => arabic.evaluate(() => document.fonts.check('16px "Noto Sans Arabic"', 'نسخ')))
    .toBe(true);
  expect(
    await arabic.evaluate(() =>
      [...document.fonts].some((f) => /Arabic/.test(f.family) && f.status === 'loaded'),
    ),
  ).toBe(true);
  expect(faults).toEqual([]);
});

test('a language without texts changes nothing, nor does one that cannot be fetched', async ({ page }) => {
  await page.goto(`file://${site}/embed.html?lang=nl`);
  await expect(page.locator('.sub')).toContainText('January 2026');
  expect(await spoken(page)).toEqual(['en', 'ltr']);
  const lone = join(dirname(site), 'lone.html');
  writeFileSync(lone, readFileSync(join(site, 'embed.html')));
  await page.goto(`file://${lone}?lang=fr`);
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  expect(await spoken(page)).toEqual(['en', 'ltr']);
  await page.goto(`file://${site}/embed.html?lang=en-US`);
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  expect(await spoken(page)).toEqual(['en-US', 'ltr']);
});

test('part of a long story says how much it shows, and leads to the whole', async ({ page }) => {
  const html = readFileSync(join(site, 'embed.html'), 'utf8');
  const whole = '"whole":{"events":4000,"undated":300,"days":["2011-02-01","2026-01-16"]},"format":';
  const part = join(site, 'part.html');
  writeFileSync(
    part,
    html.replace('id="sourceline-timeline">{"format":', (all) => all.replace('"format":', whole)),
  );
  await page.goto(`file://${part}`);
  const sub = page.locator('.sub');
  await expect(sub).toContainText('4,000 dated events, February 2011 – January 2026');
  await expect(sub).toContainText(' of 4,300 events shown');
  await expect(sub.getByRole('link')).toHaveAttribute('href', 'index.html');
});

test('a page carried away alone still has every event and sentence, and says what it lacks', async ({
  page,
}) => {
  const alone = join(dirname(site), 'alone.html');
  writeFileSync(alone, readFileSync(join(site, 'embed.html')));
  await page.goto(`file://${alone}?view=coverage`);
  await expect(page.locator('.listview .entry').first()).toBeVisible();
  await page.goto(`file://${alone}`);
  await page.locator('.ev').first().click();
  await expect(page.locator('.opened blockquote').first()).toBeVisible();
  await page.getByRole('button', { name: 'Save picture' }).click();
  await expect(page.getByText('The picture could not be drawn').first()).toBeVisible();
});

test('previews of a site on a file system load nothing that they may not, and put nothing on the console', async ({
  page,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  await page.goto(`file://${site}/index.html`);
  await page.getByRole('button', { name: 'Export' }).click();
  const preview = page.frameLocator('iframe[title^="Preview"]');
  const picture = preview.getByRole('button', { name: 'Save picture' });
  await preview.locator('.ev').first().hover();
  await picture.click();
  await expect(preview.getByText('The picture could not be drawn').first()).toBeVisible();
  await page.goto(`file://${site}/preview.html`);
  await expect(page.locator('output').last()).toHaveText(/px, said/);
  await page.frameLocator('iframe').last().locator('.ev').first().hover();
  await page.frameLocator('iframe').last().getByText('Undated').first().click();
  expect(said).toEqual([]);
});

test('the JSON-LD of the embed names every article and has every quote', () => {
  const page = readFileSync(join(site, 'embed.html'), 'utf8');
  const [, json = ''] = /<script type="application\/ld\+json">([^<]*)</.exec(page) ?? [];
  const { events, undated } = JSON.parse(readFileSync(join(site, 'timeline.json'), 'utf8')) as Record<
    'events' | 'undated',
    { citations: { quote: string }[] }[]
  >;
  const text = JSON.stringify(JSON.parse(json));
  for (const { citations } of [...events, ...undated])
    for (const { quote } of citations) expect(text).toContain(JSON.stringify(quote));
});
