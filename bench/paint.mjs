// Main-thread processor time from navigation to the first contentful paint, as ratios to the first page given:
//   node bench/paint.mjs floor=http://127.0.0.1:4198/floor-canvas/?n=500 ours=http://127.0.0.1:4199/
// The pages are loaded by turns, so that a busy machine is as unfair to one as to the other.
import { chromium } from 'playwright';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../scripts/find-browser.mjs';

const ROUNDS = 5;
const REST_MS = 1500;
const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'loading',
  'blink.user_timing',
];
const pages = process.argv
  .slice(2)
  .map((arg) => [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)]);
if (!pages.length) {
  console.error('usage: node bench/paint.mjs NAME=URL [NAME=URL ...]');
  process.exit(2);
}
const executablePath = await findBrowser();
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

/** Milliseconds of the painting thread's own processor time before the paint. */
function untilPaint(file) {
  const { traceEvents } = JSON.parse(readFileSync(file, 'utf8'));
  const paint = traceEvents.findLast((e) => e.name === 'firstContentfulPaint');
  const begun = traceEvents.findLast(
    (e) => e.name === 'navigationStart' && e.pid === paint.pid && e.ts < paint.ts,
  );
  return traceEvents
    .filter((e) => e.ph === 'X' && e.name === 'RunTask' && e.pid === paint.pid && e.tid === paint.tid)
    .filter((e) => e.ts >= begun.ts && e.ts < paint.ts)
    .reduce((sum, e) => sum + (e.tdur ?? 0) / 1000, 0);
}

async function load(url) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const path = join(tmpdir(), `paint-${process.pid}.json`);
  await browser.startTracing(page, { path, categories: CATEGORIES });
  await page.goto(url);
  await page.waitForTimeout(REST_MS);
  await browser.stopTracing();
  await browser.close();
  const cost = untilPaint(path);
  rmSync(path);
  return cost;
}

const costs = pages.map(() => []);
for (let round = 0; round < ROUNDS; round++)
  for (const [i, [, url]] of pages.entries()) costs[i].push(await load(url));
const floor = median(costs[0]);
for (const [i, [name]] of pages.entries()) {
  const cost = median(costs[i]);
  console.log(
    `${name} ${cost.toFixed(1)} ms (${costs[i].map((ms) => ms.toFixed(0)).join(', ')}), ${(cost / floor).toFixed(2)} times the first`,
  );
}
