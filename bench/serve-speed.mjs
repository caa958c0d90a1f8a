#!/usr/bin/env node
/**
 * How long `sourceline serve` takes from the moment one of many articles is written to the moment the open page has the
 * news of it (the server-sent event is whole), and what processor time the server spends on it.
 *
 *     npm run build && node bench/serve-speed.mjs [FOLDER] [--articles 3000] [--edits 9]
 *
 * Works on a copy of FOLDER; without one the articles are generated.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from './generate.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string', default: '3000' }, edits: { type: 'string', default: '9' } },
});
const scratch = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
const folder = join(scratch, 'story');
const program = join(dirname(fileURLToPath(import.meta.url)), '../bin/sourceline.js');

if (positionals[0] === undefined)
  for (const { file, text } of generate(Number(values.articles))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
else cpSync(positionals[0], folder, { recursive: true });

const server = spawn(process.execPath, [program, 'serve', folder], {
  env: { ...process.env, SOURCELINE_CACHE: 'off' },
  stdio: ['ignore', 'ignore', 'pipe'],
});

/** Processor seconds of the server so far; Linux only, NaN elsewhere. */
function cpu() {
  try {
    const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return NaN;
  }
}

const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

try {
  const address = await new Promise((found, failed) => {
    let said = '';
    server.stderr.on('data', (part) => {
      said += part;
      const match = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
      if (match) found(match[0]);
    });
    server.on('exit', () => failed(new Error(said)));
  });
  // quiet first: the watch begins, the folder is read once more
  for (let last = -1; cpu() !== last;) {
    last = cpu();
    await wait(2000);
  }
  const page = await (await fetch(address)).text();
  const events = /name="sourceline-live" content="([^"]+)"/.exec(page)[1].replaceAll('&amp;', '&');
  const stream = (await fetch(address + events)).body.getReader();
  let heard = () => {};
  let bytes = 0;
  void (async () => {
    let tail = '';
    for (;;) {
      const { value, done } = await stream.read();
      if (done) return;
      bytes += value.length;
      tail = (tail + Buffer.from(value.subarray(-2)).toString('latin1')).slice(-2);
      if (tail === '\n\n') heard();
    }
  })();
  await wait(1000);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.txt'),
  );
  const rounds = [];
  for (let edit = 0; edit < Number(values.edits); edit += 1) {
    const path = join(folder, files[(edit * 577 + 100) % files.length]);
    const text = readFileSync(path, 'utf8');
    bytes = 0;
    const before = cpu();
    const told = new Promise((done) => (heard = done));
    const begun = performance.now();
    writeFileSync(path, `${text}\n\nMayor Ada Brook resigned on Tuesday, the council said ${edit}.\n`);
    await told;
    const seconds = (performance.now() - begun) / 1000;
    await wait(1500);
    rounds.push({ seconds, cpu: cpu() - before, bytes });
    const { seconds: s, cpu: c } = rounds.at(-1);
    console.log(`edit ${edit + 1}: ${s.toFixed(2)} s, ${c.toFixed(2)} s of processor, ${bytes} bytes sent`);
  }
  console.log(
    `${files.length} articles, median of ${rounds.length} edits: ${median(rounds.map((r) => r.seconds)).toFixed(2)} s ` +
      `(${median(rounds.map((r) => r.cpu)).toFixed(2)} s of processor); to reach: 1 s`,
  );
} finally {
  server.removeAllListeners('exit');
  server.kill();
  rmSync(scratch, { recursive: true, force: true });
}
