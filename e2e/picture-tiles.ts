/**
 * Compares pictures by structure: the means of small blocks, counted in each tile. Another machine's antialiasing changes
 * pixels and hardly a mean; a title that moves by half its height changes most blocks of its tiles, however large the page is.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, type Page, type TestInfo } from '@playwright/test';
import { PNG } from 'pngjs';

/** Side of a block and of a tile, in pixels: blocks of half a line, so that another browser's letters have the same means. */
const BLOCK = 8;
const TILE = 64;
/** A block differs when a channel of its mean is so far off, of 255. */
const FAR = 20;
/**
 * Share of a tile's blocks that may differ. Between Chromium 147 and 156, which smooth letters differently, the worst tile
 * of the story has 0.11; titles 5 px lower give 0.5.
 */
const MOST = 0.22;
/** One tile alone may have a word that another browser sets otherwise; up to here. */
const MOST_ALONE = 0.4;

export interface TileDifference {
  /** Upper left corner of the tile. */
  readonly x: number;
  readonly y: number;
  /** Share of its blocks that differ, 0 to 1. */
  readonly share: number;
}

/** Means of red, green and blue over one block. */
function meanOf({ data, width, height }: PNG, x0: number, y0: number): readonly [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  let n = 0;
  for (let y = y0; y < Math.min(height, y0 + BLOCK); y++)
    for (let x = x0; x < Math.min(width, x0 + BLOCK); x++, n++) {
      const at = (y * width + x) * 4;
      for (const c of [0, 1, 2] as const) sum[c] += data[at + c] ?? 0;
    }
  return [sum[0] / n, sum[1] / n, sum[2] / n];
}

/** Tiles in which two pictures of one size differ, worst first. */
export function tilesApart(before: PNG, after: PNG): readonly TileDifference[] {
  const shares = new Map<number, { n: number; off: number }>();
  const across = Math.ceil(before.width / TILE);
  for (let y = 0; y < before.height; y += BLOCK)
    for (let x = 0; x < before.width; x += BLOCK) {
      const [a, b] = [meanOf(before, x, y), meanOf(after, x, y)];
      const key = Math.floor(y / TILE) * across + Math.floor(x / TILE);
      const tile = shares.get(key) ?? { n: 0, off: 0 };
      shares.set(key, tile);
      tile.n++;
      if (a.some((value, c) => Math.abs(value - (b[c] ?? 0)) > FAR)) tile.off++;
    }
  return [...shares]
    .map(([key, { n, off }]) => ({
      x: (key % across) * TILE,
      y: Math.floor(key / across) * TILE,
      share: off / n,
    }))
    .sort((a, b) => b.share - a.share);
}

/** The tiles that are too far from an approved picture. */
export function faultsOf(before: PNG, after: PNG): readonly TileDifference[] {
  const far = tilesApart(before, after).filter(({ share }) => share > MOST);
  return far.length === 1 ? far.filter(({ share }) => share > MOST_ALONE) : far;
}

/**
 * Has the whole page painted anew. Chromium keeps what it painted while the page was still being laid out, moved by parts of
 * a pixel: without this the edges of an icon come out one way or another from load to load.
 */
async function repaint(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    document.documentElement.style.visibility = 'hidden';
    await painted();
    document.documentElement.style.visibility = '';
    await painted();
  });
}

/** The picture of a page once two in a row are the same. */
export async function still(page: Page): Promise<Buffer> {
  await settled(page);
  await repaint(page);
  return settled(page);
}

async function settled(page: Page): Promise<Buffer> {
  let last = await page.screenshot({ animations: 'disabled' });
  for (;;) {
    await page.waitForTimeout(100);
    const next = await page.screenshot({ animations: 'disabled' });
    if (next.equals(last)) return next;
    last = next;
  }
}

/** Holds a page to its approved picture; with `--update-snapshots` approves what is there. */
export async function holdPicture(page: Page, name: string, info: TestInfo): Promise<void> {
  const path = info.snapshotPath(name);
  const shot = await still(page);
  const update = ['all', 'changed'].includes(info.config.updateSnapshots);
  const known = existsSync(path);
  if (update || (!known && info.config.updateSnapshots === 'missing')) {
    const same = known && faultsOf(PNG.sync.read(readFileSync(path)), PNG.sync.read(shot)).length === 0;
    if (info.config.updateSnapshots === 'all' || !same) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, shot);
    }
  }
  const [before, after] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(shot)];
  expect([after.width, after.height]).toEqual([before.width, before.height]);
  const faults = faultsOf(before, after);
  if (faults.length) await info.attach('actual', { body: shot, contentType: 'image/png' });
  expect(faults.slice(0, 12), `tiles of ${name} that differ, by place and share`).toEqual([]);
}
