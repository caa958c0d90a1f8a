/**
 * Large inputs, each built by the command line in a process of its own, without a cache: seconds of processor and wall, and memory.
 *   node bench/large.mjs
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.mjs';

const measured = fileURLToPath(new URL('measured.mjs', import.meta.url));
const text = generate(400)
  .map((article) => article.text)
  .join('\n\n');
const sized = (bytes) => text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes);
/** Sentences that occur once: the figure does not depend on how often a text repeats itself. */
const unlike = (bytes) => {
  const parts = generate(Math.ceil(bytes / 1900)).map((article) => article.text);
  return parts.join('\n\n').slice(0, bytes);
};

const inputs = {
  'an article of 5 MB': (at) => writeFileSync(join(at, 'long.txt'), sized(5e6)),
  'an article of 5 MB, no sentence twice': (at) => writeFileSync(join(at, 'long.txt'), unlike(5e6)),
  'a line of 10 MB': (at) => writeFileSync(join(at, 'line.txt'), sized(1e7).replaceAll('\n', ' ')),
  '1,000 articles': (at) => {
    for (const [i, article] of generate(1000).entries()) writeFileSync(join(at, `${i}.txt`), article.text);
  },
  '100,000 tiny files (refused)': (at) => {
    for (let i = 0; i < 100_000; i++) writeFileSync(join(at, `${i}.txt`), 'x');
  },
};

for (const [name, fill] of Object.entries(inputs)) {
  const folder = mkdtempSync(join(tmpdir(), 'large-'));
  const input = join(folder, 'in');
  mkdirSync(input);
  fill(input);
  const words = ['build', input, '--out', join(folder, 'site'), '--no-cache'];
  const run = spawnSync(process.execPath, [measured, ...words], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const { seconds, cpu, megabytes } = JSON.parse(run.output[3].toString());
  console.log(
    `${name.padEnd(40)} ${cpu.toFixed(1)} s processor, ${seconds.toFixed(1)} s wall, ${megabytes.toFixed(0)} MB`,
  );
  rmSync(folder, { recursive: true });
}
