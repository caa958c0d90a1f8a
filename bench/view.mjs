// Main-thread time of panning and zooming, as ratios to the first page given:
//   node bench/view.mjs floor=http://127.0.0.1:4198/floor-canvas/?n=100 ours=http://127.0.0.1:4199/?n=1000
// Unlike wall-clock figures it counts the thread's own processor time (from the trace), so a busy machine changes it
// little. Pages speak the protocol of the shared harness: `window.__ready` when drawn, `#stage` to drag and wheel.
import { chromium } from 'playwright';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../scripts/find-browser.mjs';

const STEPS = 20;
const ROUNDS = 3;
const pages = process.argv
  .slice(2)
  .map((arg) => [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)]);
if (!pages.length) {
  console.error('usage: node bench/view.mjs NAME=URL [NAME=URL ...]');
  process.exit(2);
}
const executablePath = await findBrowser();
const rest = (ms) => new Promise((done) => setTimeout(done, ms));
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

const gestures = {
  async zoom(page) {
    for (let i = 0; i < STEPS; i++) {
      await page.mouse.wheel(0, i < 12 ? -120 : 120);
      await rest(17);
    }
  },
  async pan(page) {
    await page.mouse.down();
    for (let i = 0; i < STEPS; i++) {
      await page.mouse.move(760 - (i + 1) * 12, 300);
      await rest(17);
    }
    await page.mouse.up();
  },
};

/** Milliseconds of the main thread's processor time in all tasks of a trace. */
function mainThread(file) {
  const { traceEvents } = JSON.parse(readFileSync(file, 'utf8'));
  const mains = new Set(
    traceEvents
      .filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain')
      .map((e) => `${e.pid}:${e.tid}`),
  );
  return traceEvents
    .filter((e) => e.ph === 'X' && e.name === 'RunTask' && mains.has(`${e.pid}:${e.tid}`))
    .reduce((sum, e) => sum + (e.tdur ?? 0) / 1000, 0);
}

async function measure(url, gesture) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(url);
    await page.waitForFunction(() => window.__ready, null, { timeout: 60_000 });
    await rest(400);
    await page.mouse.move(760, 300);
    const file = join(tmpdir(), `trace-${process.pid}.json`);
    await browser.startTracing(page, {
      path: file,
      categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    });
    await gestures[gesture](page);
    await browser.stopTracing();
    times.push(mainThread(file) / STEPS);
    rmSync(file, { force: true });
    await browser.close();
  }
  return median(times);
}

const floor = {};
for (const [name, url] of pages)
  for (const gesture of Object.keys(gestures)) {
    const ms = await measure(url, gesture);
    floor[gesture] ??= ms;
    console.log(
      `${name} ${gesture} ${ms.toFixed(2)} ms a step, ${(ms / floor[gesture]).toFixed(2)} times the first`,
    );
  }
