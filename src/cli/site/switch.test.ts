import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LOCK, lock } from './lock.ts';
import { mendSite, replaceSite } from './site.ts';
import { finishSwitch, JOURNAL, switchTo } from './switch.ts';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'switch-'));
});
afterEach(() => rm(out, { recursive: true, force: true }));

const NAMES = ['timeline.json', 'embed.html', 'index.html'];
const read = (name: string): Promise<string> => readFile(join(out, name), 'utf8');
const all = async (): Promise<readonly string[]> => Promise.all(NAMES.map(read));
const site = (text: string) => ({
  assets: new Map<string, string>(),
  entries: new Map(NAMES.map((name) => [name, text])),
});

/** What a kill leaves when `done` of the three have taken their places. */
async function cutOff(done: number): Promise<void> {
  await replaceSite(out, site('old'), false);
  const pairs = NAMES.map((name, i) => ({ beside: `.sourceline-4194303-${i}.tmp`, name }));
  await writeFile(join(out, JOURNAL), JSON.stringify({ madeBy: 'sourceline', switch: pairs }));
  for (const [i, { beside, name }] of pairs.entries())
    await writeFile(join(out, i < done ? name : beside), 'new');
}

test('a switch that was cut off anywhere is taken to its end before all else', async () => {
  for (const done of [0, 1, 2, 3]) {
    await cutOff(done);
    await mendSite(out);
    expect(await all()).toEqual(['new', 'new', 'new']);
    expect((await readdir(out)).sort()).toEqual(['.sourceline-manifest.json', ...NAMES].sort());
  }
  await cutOff(1);
  // nothing of this build may be lost by what another one left
  await replaceSite(out, site('newest'), false);
  expect(await all()).toEqual(['newest', 'newest', 'newest']);
  expect(await readdir(out)).not.toContain(JOURNAL);
});

test('what somebody wrote into the list moves nothing of others', async () => {
  const outside = `${out}-precious.txt`;
  const name = outside.split('/').pop() ?? '';
  await writeFile(outside, 'precious');
  await writeFile(join(out, 'mine.txt'), 'mine');
  await writeFile(join(out, '.sourceline-7-0.tmp'), 'new');
  const pairs = [
    { beside: 'mine.txt', name: 'index.html' },
    { beside: '.sourceline-7-0.tmp', name: `../${name}` },
    { beside: '.sourceline-7-0.tmp', name: outside },
    { beside: `../${name}`, name: 'index.html' },
    { beside: '.sourceline-7-0.tmp', name: '.htaccess' },
    { beside: 7, name: 'index.html' },
    null,
  ];
  for (const journal of [JSON.stringify({ switch: pairs }), '{"switch":7}', '[]', 'null', '', '{"swi']) {
    await writeFile(join(out, JOURNAL), journal);
    await finishSwitch(out);
    expect(await readFile(outside, 'utf8')).toBe('precious');
    expect((await readdir(out)).sort()).toEqual(['.sourceline-7-0.tmp', 'mine.txt']);
  }
  await rm(outside);
});

test('where one cannot take its place the others give theirs back', async () => {
  await writeFile(join(out, 'embed.html'), 'old');
  await mkdir(join(out, 'index.html'));
  const pairs = NAMES.map((name, i) => ({ beside: `.sourceline-7-${i}.tmp`, name }));
  for (const { beside } of pairs) await writeFile(join(out, beside), 'new');
  await expect(switchTo(out, pairs)).rejects.toThrow();
  expect(await read('embed.html')).toBe('old');
  expect((await readdir(out)).sort()).toEqual(['.sourceline-7-2.tmp', 'embed.html', 'index.html']);
});

test('where its list cannot be written nothing of it is left, and all stays as it was', async () => {
  await replaceSite(out, site('old'), false);
  await mkdir(join(out, JOURNAL));
  const pairs = NAMES.map((name, i) => ({ beside: `.sourceline-7-${i}.tmp`, name }));
  for (const { beside } of pairs) await writeFile(join(out, beside), 'new');
  await expect(switchTo(out, pairs)).rejects.toThrow();
  expect(await all()).toEqual(['old', 'old', 'old']);
  expect((await readdir(out)).filter((name) => name.startsWith(`.sourceline-${process.pid}`))).toEqual([]);
});

test('a signal to stop waits for the switch and is obeyed then', async () => {
  const heard: string[] = [];
  const hear = (): void => void heard.push('SIGTERM');
  process.on('SIGTERM', hear);
  const before = process.listenerCount('SIGTERM');
  await writeFile(join(out, '.sourceline-7-0.tmp'), 'new');
  const switching = switchTo(out, [{ beside: '.sourceline-7-0.tmp', name: 'index.html' }]);
  expect(process.listenerCount('SIGTERM')).toBe(before + 1);
  await switching;
  expect(process.listenerCount('SIGTERM')).toBe(before);
  process.off('SIGTERM', hear);
  expect(await read('index.html')).toBe('new');
  expect(heard).toEqual([]);
});

test('a build waits for another one that is writing', async () => {
  const release = await lock(out, 0);
  const waiting = replaceSite(out, site('mine'), true);
  await new Promise((done) => setTimeout(done, 120));
  // whoever waits tries the lock again and again with a file beside it
  expect((await readdir(out)).filter((name) => !name.endsWith('.tmp'))).toEqual([LOCK]);
  await release();
  await waiting;
  expect(await all()).toEqual(['mine', 'mine', 'mine']);
});
