#!/usr/bin/env node
/**
 * How well the weights choose the days of a story, and what is left of it for a story that had no part in choosing them.
 *
 *     node bench/leave-one-out.mjs [DATA]
 *
 * DATA holds a folder a story: its articles as .txt files in folders under `articles/`, and in `timelines/` what journalists
 * chose to tell of it, as text in which each day stands on a line of its own. A timeline of n days is held against the n days
 * of the weightiest events within its range (Date-F1). The six numbers of `salience.ts` are chosen by coordinate ascent from
 * plain counting, on all stories and on all but each. Without DATA generated stories stand in, with the days of most articles for
 * gold: that shows how it runs, and says nothing of the weights.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundled } from './bundle.mjs';
import { generate } from './generate.mjs';
import { storiesIn } from './stories.mjs';
import { filesUnder } from './texts.mjs';

const [data] = process.argv.slice(2);
const { story, CHOSEN } = await bundled('bench/leave-one-out.ts');

const told = (folder) => {
  const articles = filesUnder(join(folder, 'articles')).map((path) => ({
    file: path.slice(folder.length + 1),
    text: readFileSync(path, 'utf8'),
  }));
  const gold = filesUnder(join(folder, 'timelines')).map((path) =>
    [...new Set(readFileSync(path, 'utf8').match(/^\d{4}-\d\d-\d\d(?=\s*$)/gmu) ?? [])].sort(),
  );
  return { name: basename(folder), gold, daysOf: story(articles) };
};

const generated = () =>
  [1, 2, 3].map((seed) => {
    const articles = generate(60, { seed, days: 40 });
    const counts = new Map();
    for (const { day } of articles) counts.set(day, (counts.get(day) ?? 0) + 1);
    const most = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, 10);
    return { name: `story ${seed}`, gold: [most.map(([day]) => day).sort()], daysOf: story(articles) };
  });

const stories = data ? storiesIn(data).map(told) : generated();

/** Share of a timeline's days among as many of the weightiest within its range. */
const f1 = (gold, days) => {
  const picked = days.filter((day) => day >= gold[0] && day <= gold.at(-1)).slice(0, gold.length);
  return (2 * gold.filter((day) => picked.includes(day)).length) / (picked.length + gold.length);
};

const known = new Map();
/** The Date-F1 of each timeline of a story. */
const scores = ({ name, gold, daysOf }, numbers) => {
  const key = `${name} ${JSON.stringify(numbers)}`;
  if (!known.has(key)) {
    const days = daysOf(numbers);
    known.set(
      key,
      gold.map((each) => f1(each, days)),
    );
  }
  return known.get(key);
};
const mean = (some, numbers) => {
  const all = some.flatMap((each) => scores(each, numbers));
  return all.reduce((sum, each) => sum + each, 0) / all.length;
};

const CHOICES = {
  late: [1, 1.5, 2, 3],
  before: [0, 0.1, 0.3, 1],
  easing: [0, 0.2, 0.35, 0.5],
  windowDays: [15, 30, 45, 60],
  report: [0.25, 0.5, 1],
  own: [0, 0.15, 0.25, 0.35],
};
const PLAIN = { late: 1, before: 1, easing: 0, windowDays: 30, report: 0.5, own: 0 };
const ROUNDS = 3;

/** The best numbers for some stories, found one number at a time. */
const choose = (some) => {
  let best = PLAIN;
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, values] of Object.entries(CHOICES))
      for (const value of values) {
        const tried = { ...best, [name]: value };
        if (mean(some, tried) > mean(some, best) + 1e-9) best = tried;
      }
  return best;
};

const show = (numbers) =>
  Object.entries(numbers)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
console.log(`plain counting: ${mean(stories, PLAIN).toFixed(3)}`);
console.log(`as built: ${mean(stories, CHOSEN).toFixed(3)} (${show(CHOSEN)})`);
const all = choose(stories);
console.log(`chosen on all: ${mean(stories, all).toFixed(3)} (${show(all)})`);
const left = [];
for (const one of stories) {
  const numbers = choose(stories.filter((other) => other !== one));
  left.push(...scores(one, numbers));
  console.log(`chosen without ${one.name}: ${mean([one], numbers).toFixed(3)} on it (${show(numbers)})`);
}
console.log(`mean of the timelines left out: ${(left.reduce((a, b) => a + b, 0) / left.length).toFixed(3)}`);
