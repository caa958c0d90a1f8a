import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generate } from '../../../bench/generate.mjs';
import { draft } from '../../parse/draft.ts';
import { sourceText } from '../../read/source.ts';
import { drafter, type DraftTools } from './drafts.ts';

let cache: string;
let drafted: string[];
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'drafts-'));
  drafted = [];
});
afterEach(() => rm(cache, { recursive: true, force: true }));

const tools = (version = 'v1'): DraftTools => ({
  draft: (source) => {
    drafted.push(source.file);
    return draft(source);
  },
  worker: null,
  searcher: null,
  cache,
  version,
  program: version,
});
const sources = generate(310).map(({ file, text }) =>
  sourceText(file, 'x', { member: null, text, meta: {}, notes: [] }),
);
const asked = { cache: true, again: true, onProgress: () => undefined };
const [one, ...others] = sources;
if (!one) throw new Error('the generator makes articles');
const changed = [
  {
    ...one,
    ...sourceText(one.file, 'y', { member: null, text: `${one.text} It rained.`, meta: {}, notes: [] }),
  },
  ...others,
];

test('a second look drafts only what changed, and keeps the order', async () => {
  const all = drafter(tools());
  const { drafts: first } = await all('story', sources, asked);
  expect(first.map(({ document }) => document.source)).toEqual(sources);
  drafted = [];
  const { drafts: second } = await all('story', changed, asked);
  expect(drafted).toEqual([one.file]);
  expect(second[0]?.document.source.text).toMatch(/It rained\.$/);
  expect(second.slice(1)).toEqual(first.slice(1));
});

test('the next run reads its drafts from disk, and they are the same', async () => {
  const { drafts: first } = await drafter(tools())('story', sources, asked);
  drafted = [];
  expect((await drafter(tools())('story', sources, asked)).drafts).toEqual(first);
  expect(drafted).toEqual([]);
});

test('without a cache nothing is read from disk or kept there, and without another look nothing in memory', async () => {
  const none = { ...asked, cache: false, again: false };
  const all = drafter(tools());
  await all('story', sources, none);
  expect(await readdir(cache)).toEqual([]);
  drafted = [];
  await all('story', sources, none);
  expect(drafted).toHaveLength(sources.length);
});

test('another parser or another story starts anew, and old drafts are thrown away', async () => {
  await drafter(tools('v1'))('story', sources, asked);
  drafted = [];
  await drafter(tools('v2'))('story', sources, asked);
  expect(drafted).toHaveLength(sources.length);
  expect(await readdir(cache)).toHaveLength(1);
  await drafter(tools('v2'))('other', sources, asked);
  expect(await readdir(cache)).toHaveLength(2);
});

test.each([
  ['cut off', (text: string) => text.slice(0, text.length / 2)],
  ['nonsense', () => 'nonsense\n\t{'],
  ['empty', () => ''],
])('a cache that is %s does no harm', async (_name, damage) => {
  const { drafts: first } = await drafter(tools())('story', sources, asked);
  const [name = ''] = await readdir(cache);
  const path = join(cache, name);
  await writeFile(path, damage(await readFile(path, 'utf8')));
  expect((await drafter(tools())('story', sources, asked)).drafts).toEqual(first);
});

test('a cache that cannot be written costs nothing but time', async () => {
  const all = drafter({ ...tools(), cache: join(cache, 'file', 'below') });
  await writeFile(join(cache, 'file'), '');
  expect((await all('story', sources, asked)).drafts).toHaveLength(sources.length);
});

/** A worker that answers each batch with drafts that tell the file and how many came with it. */
const STUB = `import { parentPort } from 'node:worker_threads';
parentPort.on('message', (sources) => parentPort.postMessage(sources.map(({ file }) =>
  JSON.stringify({ document: { clean: null }, mentions: [], entities: [file, sources.length] }))));`;

const ofLength = (name: string, length: number): (typeof sources)[number] =>
  sourceText(name, 'x', { member: null, text: 'It rained. '.repeat(length / 11), meta: {}, notes: [] });

// one processor has no other thread to give work to
test.runIf(availableParallelism() > 1)(
  'few articles go to threads where they are long, in smaller batches, and a book is drafted here',
  async () => {
    const worker = join(cache, 'worker.mjs');
    await writeFile(worker, STUB);
    const all = drafter({ ...tools(), worker });
    const none = { ...asked, cache: false, again: false };
    const long = Array.from({ length: 20 }, (_, at) => ofLength(`${at}.txt`, 60_000));
    const { drafts } = await all('story', long, none);
    expect(drafted).toEqual([]);
    expect(drafts.map(({ entities }) => entities)).toEqual(long.map(({ file }) => [file, 2]));
    await all('story', long.slice(0, 10), none);
    expect(drafted).toHaveLength(10);
    drafted = [];
    await all('story', [ofLength('book.txt', 2_200_000)], none);
    expect(drafted).toEqual(['book.txt']);
  },
);
