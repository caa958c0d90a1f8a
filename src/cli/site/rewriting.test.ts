import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepContext } from '../../model/context.ts';
import { SAMPLE } from '../../model/samples.ts';
import type { Article, Timeline, TimelineEvent } from '../../model/timeline.ts';
import { writeTimeline } from '../../model/write-timeline.ts';
import { Fold } from '../../parse/index.ts';
import type { Shelf } from '../drafts/shelf.ts';
import { numberCut } from './cut-articles.ts';
import { inParts } from './data-parts.ts';
import { Rewriting } from './rewriting.ts';

let out: string;
let texts: Map<string, string>;
const shelf: Shelf = {
  read: (name) => texts.get(name) ?? null,
  put: (name, text) => void texts.set(name, text),
};
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'written-'));
  texts = new Map();
});
afterEach(() => rm(out, { recursive: true, force: true }));

const [SEEN] = SAMPLE.events;
if (!SEEN) throw new Error('the sample has an event');
const eventOf = (at: number, title: string): Timeline['events'][number] => ({
  ...SEEN,
  id: `e${at}`,
  aliases: [],
  title,
  place: at % 3 ? null : 'a\n      "weight": 1, “Zürich”',
});
const story = (titles: readonly string[], weight: number): Timeline => ({
  ...SAMPLE,
  events: titles.map((title, at) => ({ ...eventOf(at, title), weight: weight / (at + 1) })),
});

/** As the program does it: the number of an item is that of all but its weight. */
const foldsOf = ({ articles, events, undated }: Timeline): WeakMap<Article | TimelineEvent, number> =>
  new WeakMap(
    [...articles, ...events, ...undated].map((item) => {
      const fold = new Fold().text(JSON.stringify({ ...item, weight: 0 })).value;
      return [item, fold] as const;
    }),
  );

/** Builds as the command does, as far as articles and events are written; tells how many were written and not taken over. */
async function build(whole: Timeline): Promise<number> {
  const timeline = keepContext(whole, 'sentence');
  const folds = foldsOf(whole);
  numberCut(folds, whole.articles, timeline.articles);
  const rewriting = new Rewriting(folds, shelf, out);
  const plain = rewriting.plain(timeline);
  const { made } = inParts(timeline, null, rewriting.parts);
  const bytes = rewriting.bytesOf(timeline);
  expect(Buffer.from(bytes).toString()).toBe(writeTimeline(timeline));
  const files = new Map([
    ...made.files,
    ...[...made.taken].map(([name, script]) => [name, Buffer.from(script).toString()] as const),
  ]);
  expect(files).toEqual(inParts(structuredClone(timeline)).made.files);
  for (const [name, content] of [['timeline.json', bytes] as const, ...files]) {
    await mkdir(dirname(join(out, name)), { recursive: true });
    await writeFile(join(out, name), content);
  }
  rewriting.keep();
  return [...timeline.articles, ...timeline.events, ...timeline.undated].filter((item) => !plain.has(item))
    .length;
}

/** What stands in the story beside its dated events. */
const REST = SAMPLE.articles.length + SAMPLE.undated.length;

const titles = Array.from({ length: 1300 }, (_, at) => `The council approves bridge ${at}`);
test('events that are the same are taken over under their new weights, and the bytes are those of a first build', async () => {
  expect(await build(story(titles, 1))).toBe(titles.length + REST);
  expect(await build(story(titles, 0.5))).toBe(0);
  const edited = titles.with(700, 'The council rejects bridge 700');
  expect(await build(story(edited, 0.25))).toBe(1);
  expect(await build(story(edited.toSpliced(3, 1), 1))).toBeGreaterThan(1000);
  // an article of which other sentences are cited is cut elsewhere
  expect(await build(story([], 1))).toBe(1);
  expect(await build(story(titles.slice(0, 9), 1))).toBe(9 + 1);
});

test('nothing is taken from a site that somebody changed, nor from another one', async () => {
  const file = join(out, 'timeline.json');
  const first = story(titles.slice(0, 90), 1);
  for (const damage of [
    async () => appendFile(file, ' '),
    async () => writeFile(file, (await readFile(file, 'utf8')).replace('bridge 7"', 'bridge 8"')),
    async () => rm(file),
    () => void texts.set('written', '{"file":3}'),
    () => void texts.set('written', (texts.get('written') ?? '').slice(9)),
    () => void texts.set('written', (texts.get('written') ?? '').replace('timeline.json', 'other.json')),
  ]) {
    await build(first);
    await damage();
    expect(await build(first)).toBe(90 + REST);
  }
});

test('a file of the page’s data that is gone or damaged is made again', async () => {
  const first = story(titles, 1);
  await build(first);
  for (const name of inParts(first).made.files.keys()) await writeFile(join(out, name), 'nonsense');
  expect(await build(first)).toBe(0);
  await rm(join(out, 'data'), { recursive: true });
  expect(await build(first)).toBe(0);
});
