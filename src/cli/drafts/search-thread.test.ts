import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generate } from '../../../bench/generate.mjs';
import { draft, draftWith } from '../../parse/draft.ts';
import { foundIn } from '../../parse/time/tag.ts';
import { sourceText } from '../../read/source.ts';
import { searchThread } from './search-thread.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const text = 'On Monday the council met. It had voted on 3 March 2014, two days after the flood.';

async function asked(script: string): Promise<readonly unknown[]> {
  const path = join(folder, 'thread.mjs');
  await writeFile(path, `import { parentPort } from 'node:worker_threads';\n${script}`);
  const thread = searchThread(path, 2000);
  try {
    return thread.search(text)();
  } finally {
    await thread.end();
  }
}

test('takes what the thread has found', async () => {
  const answers = `parentPort.on('message', ({ clean, answer, done }) => {
    answer.postMessage([clean.length]);
    Atomics.store(done, 0, 1);
    Atomics.notify(done, 0);
  });`;
  expect(await asked(answers)).toEqual([text.length]);
});

test('looks itself where the thread fails', async () => {
  const fails = `parentPort.on('message', ({ done }) => {
    Atomics.store(done, 0, 1);
    Atomics.notify(done, 0);
    throw new Error('no room');
  });`;
  expect(await asked(fails)).toEqual(foundIn(text));
  expect(foundIn(text)).toHaveLength(3);
});

test('reads the same from what another thread hands over', async () => {
  const cases = ['announced-then-done', 'anniversary-and-history'].map((name) =>
    readFile(new URL(`../../../cases/${name}/expected.txt`, import.meta.url), 'utf8'),
  );
  const texts = [...generate(20).map((article) => article.text), ...(await Promise.all(cases))];
  for (const [at, each] of texts.entries()) {
    const source = sourceText(`${at}.txt`, 'x', { member: null, text: each, meta: {}, notes: [] });
    const cloned = draftWith(source, (clean) => () => structuredClone(foundIn(clean)));
    expect(cloned).toEqual(draft(source));
  }
});
