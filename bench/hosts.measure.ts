/**
 * Prints, for each kind of host, sandbox and CORS setting, how long after the frame first speaks the host has it at the right
 * height (within 4 px), and how many messages come after that. Nothing is asserted about time: machines differ.
 */
import { test, type Page } from '@playwright/test';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { FRAMES, HOSTS, pageOf, PYM, SANDBOXES, type Sandbox } from '../e2e/hosts.ts';
import { buildSeeds, serveFolder, servePages } from '../e2e/sites.ts';

const WATCH = `<script>window.sizes=[];window.first=0;window.heard=[];
addEventListener("message",()=>{first||=performance.now();heard.push(performance.now())});
(function look(){const f=document.querySelector("iframe");if(f)sizes.push([performance.now(),f.clientHeight]);requestAnimationFrame(look)})()</script>`;
const SETTLED_MS = 1500;

interface Watched {
  readonly sizes: readonly (readonly [number, number])[];
  readonly first: number;
  readonly heard: readonly number[];
}

async function measure(page: Page, address: string): Promise<{ ms: number; off: number; later: number }> {
  await page.goto(address);
  await page.waitForFunction('window.first > 0');
  await page.waitForTimeout(SETTLED_MS);
  const [, frame] = page.frames();
  const wanted =
    (await frame?.evaluate<number>('document.getElementById("app").getBoundingClientRect().height')) ?? 0;
  const { sizes, first, heard } = await page.evaluate<Watched>('({sizes,first,heard})');
  const wrong = sizes.findLastIndex(([, height]) => Math.abs(height - wanted) > 4);
  const right = sizes[wrong + 1]?.[0] ?? Infinity;
  const off = Math.abs((sizes.at(-1)?.[1] ?? 0) - wanted);
  return { ms: Math.max(0, right - first), off, later: heard.filter((at) => at > right).length };
}

test('hosts', async ({ browser }) => {
  const site = buildSeeds();
  const pages = new Map([
    ['/pym.js', PYM],
    ['/frames.js', FRAMES],
  ]);
  const [ours, open, host] = await Promise.all([
    serveFolder(site, false),
    serveFolder(site, true),
    servePages(pages),
  ]);
  const rows: Record<string, string | number>[] = [];
  for (const name of Object.keys(HOSTS).filter((each) => each !== 'plain'))
    for (const sandbox of Object.keys(SANDBOXES) as Sandbox[])
      for (const cors of [false, true]) {
        const path = `/${name}-${sandbox}-${cors}.html`;
        const src = `${(cors ? open : ours).address}embed.html`;
        pages.set(path, WATCH + pageOf(HOSTS[name]?.(src, sandbox) ?? ''));
        const page = await browser.newPage();
        const { ms, off, later } = await measure(page, host.address + path.slice(1));
        await page.close();
        rows.push({
          host: name,
          sandbox,
          CORS: cors ? 'yes' : 'no',
          ms: Math.round(ms),
          'px off': off,
          'messages after': later,
        });
      }
  console.table(rows);
  await Promise.all([ours.close(), open.close(), host.close()]);
  rmSync(dirname(site), { recursive: true });
});
