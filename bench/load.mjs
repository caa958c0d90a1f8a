// Wall clock from navigation until a page of the shared harness has drawn, less the time in which it makes its events, as ratios to
// the last page given:
//   node bench/load.mjs floor=http://127.0.0.1:4198/floor-canvas/?n=1000 ours=http://127.0.0.1:4199/?n=1000 vis=http://127.0.0.1:4198/vis/?n=1000
// Unlike in that harness nothing of the driver runs meanwhile: no script is put into the page and no file is packed, on the
// processors that are being measured, until the page has long been ready. The pages are loaded by turns.
import { chromium } from 'playwright';
import { findBrowser } from '../scripts/find-browser.mjs';

const ROUNDS = 9;
const REST_MS = 1000;
const MOST_RESTS = 60;
const pages = process.argv
  .slice(2)
  .map((arg) => [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)]);
if (!pages.length) {
  console.error('usage: node bench/load.mjs NAME=URL [NAME=URL ...]');
  process.exit(2);
}
const executablePath = await findBrowser();
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

/** Milliseconds of one load in a browser of its own. */
async function load(url) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(url, { waitUntil: 'commit' });
    for (let rests = 0; rests < MOST_RESTS; rests++) {
      await new Promise((done) => setTimeout(done, rests ? REST_MS : 3 * REST_MS));
      const took = await page.evaluate(() => window.__ready && window.__bench.readyAt - window.__bench.genMs);
      if (took) return took;
    }
    throw new Error(`${url} did not draw`);
  } finally {
    await browser.close();
  }
}

const times = pages.map(() => []);
for (let round = 0; round < ROUNDS; round++)
  for (const [i, [, url]] of pages.entries()) times[i].push(await load(url));
const last = median(times.at(-1));
for (const [i, [name]] of pages.entries()) {
  const took = median(times[i]);
  console.log(
    `${name} ${took.toFixed(1)} ms, least ${Math.min(...times[i]).toFixed(1)}, ${(last / took).toFixed(2)} times as fast as the last`,
  );
}
