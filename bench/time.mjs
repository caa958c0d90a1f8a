/**
 * How fast time expressions are found and resolved, against chrono-node, in one run, on one core, on the same texts.
 *   node bench/time.mjs [FOLDER ...]   folders of .txt files; without any, generated articles
 * Prints articles a second of both and the ratio, and how 16 MB compare with 1 MB (17 or less is linear).
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse as chrono } from 'chrono-node';
import { bundled } from './bundle.mjs';
import { generate } from './generate.mjs';

const ROUNDS = 15;

function textsOf(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Processor time, so that other work on the machine does not count. */
function seconds(work) {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

const { expressionsOf } = await bundled('bench/time-stages.ts');
const folders = process.argv.slice(2);
const texts = folders.length > 0 ? folders.flatMap(textsOf) : generate(400).map(({ text }) => text);
const day = '2026-01-15';
const instant = new Date(`${day}T12:00:00Z`);
const peer = () => {
  for (const text of texts) chrono(text, { instant });
};
const ours = () => {
  for (const text of texts) expressionsOf(text, day);
};
// by turns, so that whatever else the machine does falls on both
const times = { peer: [], ours: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  times.peer.push(seconds(peer));
  times.ours.push(seconds(ours));
}
const [a, b] = [median(times.peer.slice(2)), median(times.ours.slice(2))];
const characters = texts.reduce((sum, text) => sum + text.length, 0);
console.log(`${texts.length} articles, ${(characters / 1e6).toFixed(2)} M characters`);
console.log(`chrono-node  ${(texts.length / a).toFixed(0)} articles/s`);
console.log(
  `sourceline   ${(texts.length / b).toFixed(0)} articles/s, ${(a / b).toFixed(2)} times chrono-node`,
);

const whole = texts.join('\n\n');
const sized = (size) => whole.repeat(Math.ceil(size / whole.length)).slice(0, size);
const [small, large] = [sized(1 << 20), sized(16 << 20)];
const one = median([1, 2, 3, 4, 5].map(() => seconds(() => expressionsOf(small, day))));
const sixteen = median([1, 2, 3].map(() => seconds(() => expressionsOf(large, day))));
console.log(`1 MB ${one.toFixed(2)} s, 16 MB ${sixteen.toFixed(2)} s: ${(sixteen / one).toFixed(1)} times`);
