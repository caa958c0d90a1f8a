#!/usr/bin/env node
/**
 * How long `sourceline build` takes, from reading to the written site, against the time that chrono-node alone needs to find
 * the dates of the same texts on one core, in the same run and turn by turn; how that grows with ten times the articles; and
 * what memory 5,000 articles take.
 *
 *     npm run build && node bench/build-speed.mjs [DATA] [--rounds 3] [--parts ratio,growth,memory]
 *
 * DATA holds a folder a story, each with its articles in `articles/`; without it the texts are generated.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from './generate.mjs';
import { storiesIn } from './stories.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    parts: { type: 'string', default: 'ratio,growth,memory' },
  },
});
const here = dirname(fileURLToPath(import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
const parts = values.parts.split(',');
const rounds = Number(values.rounds);

/** One build in a process of its own, without a cache. */
function build(folder, environment = {}) {
  const out = join(scratch, 'site');
  const run = spawnSync(
    process.execPath,
    [join(here, 'measured.mjs'), 'build', folder, '--out', out, '--force'],
    {
      env: { ...process.env, SOURCELINE_CACHE: 'off', ...environment },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    },
  );
  if (run.status !== 0 && run.status !== 1) throw new Error(`build of ${folder} failed:\n${run.stderr}`);
  rmSync(out, { recursive: true, force: true });
  return JSON.parse(run.output[3]);
}

function datesOnly(folders) {
  return JSON.parse(
    execFileSync(process.execPath, [join(here, 'dates-only.mjs'), ...folders], { encoding: 'utf8' }),
  );
}

function write(name, articles) {
  const folder = join(scratch, name);
  for (const { file, text } of articles) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const sum = (list) => list.reduce((a, b) => a + b, 0);
const shown = (n) => n.toFixed(2);

function ratio() {
  const [data] = positionals;
  const stories = data
    ? storiesIn(data).map((story) => join(story, 'articles'))
    : [1, 2, 3, 4].map((seed) => write(`story-${seed}`, generate(1500, { seed })));
  const ratios = [];
  for (let round = 1; round <= rounds; round++) {
    const dates = datesOnly(stories);
    const builds = stories.map((folder) => build(folder));
    const wall = sum(builds.map(({ seconds }) => seconds));
    ratios.push(wall / dates.seconds);
    console.log(
      `round ${round}: ${dates.articles} articles, ${(dates.characters / 1e6).toFixed(1)} M characters: ` +
        `chrono-node ${shown(dates.seconds)} s (${shown(dates.cpu)} s of processor); ${stories.length} builds ${shown(wall)} s ` +
        `(${shown(sum(builds.map(({ cpu }) => cpu)))} s of processor); ratio ${shown(wall / dates.seconds)}; ` +
        `most memory ${Math.max(...builds.map(({ megabytes }) => megabytes)).toFixed(0)} MB`,
    );
  }
  console.log(`ratio, median of ${rounds}: ${shown(median(ratios))} (to reach: 1.5; stretch: 1.0)`);
}

function growth() {
  const few = write('few', generate(400, { days: 100 }));
  const many = write('many', generate(4000, { days: 1000 }));
  const growths = [];
  for (let round = 1; round <= rounds; round++) {
    const [small, large] = [build(few), build(many)];
    growths.push(large.seconds / small.seconds);
    console.log(
      `round ${round}: 400 articles ${shown(small.seconds)} s, 4,000 articles ${shown(large.seconds)} s`,
    );
  }
  console.log(
    `ten times the articles, median of ${rounds}: ${shown(median(growths))} times as long (to reach: 11)`,
  );
}

function memory() {
  const { megabytes, seconds } = build(write('large', generate(5000)));
  console.log(`5,000 articles: ${megabytes.toFixed(0)} MB at most, ${shown(seconds)} s (to reach: 1,024 MB)`);
}

try {
  console.log(`node ${process.version}, ${availableParallelism()} cores`);
  if (parts.includes('ratio')) ratio();
  if (parts.includes('growth')) growth();
  if (parts.includes('memory')) memory();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
