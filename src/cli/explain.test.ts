import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assemble } from '../parse/index.ts';
import { run } from './program.ts';
import { put, standIn, type StandIn } from './stand-in.ts';

const ARTICLE = `Northport opens its bridge

March 12, 2024

Mayor Ann Doe said on Monday that the bridge would open to traffic. “It took two years,” Doe said.

The bridge is blue, and many like it.

Related: Southhaven to raise its tolls

If the money lasts, a second bridge may follow.
`;

let at: StandIn;
beforeEach(async () => {
  at = await standIn(assemble);
  await put(join(at.root, 'in/bridge.txt'), ARTICLE);
});
afterEach(() => rm(at.root, { recursive: true, force: true }));
const explain = async (...words: readonly string[]): Promise<number> =>
  (await run(['explain', join(at.root, 'in'), ...words], '1', at.world)).code;

test('an event is explained by its date, the words that gave it, and its sentences', async () => {
  expect(await explain('--sentence', 'the bridge would open')).toBe(0);
  const id = /\((?<id>[\w-]+)\)$/m.exec(at.printed())?.groups?.id ?? '';
  expect(at.printed()).toMatch(
    /bridge\.txt:5:1\n {2}Mayor Ann Doe said on Monday.*\nIt gives: 2024-03-11 {2}/,
  );
  expect(await explain('--event', id)).toBe(0);
  expect(at.printed()).toMatch(
    /2024-03-11 \(day\), rule [\w-]+\n {2}\S.*\n {2}by the words at bridge\.txt:5:\d+: "(?:on )?Monday"/,
  );
  expect(at.printed()).toContain('It rests on');
});

test.each([
  [
    'the bridge is BLUE',
    /bridge\.txt:7:1[\s\S]*gives no event: nobody in it is told to have said or done something/,
  ],
  ['a second bridge may follow', /bridge\.txt:11:1[\s\S]*gives no event/],
  ['Southhaven to raise', /bridge\.txt:9[\s\S]*gives no event: it is not part of the article's own text/],
  ['opens its bridge', /bridge\.txt:1:1[\s\S]*it is a (?:title|heading)/],
])('"%s" gave none, and it is said why', async (words, message) => {
  expect(await explain('--sentence', words)).toBe(0);
  expect(at.printed()).toMatch(message);
});

test('a sentence of a copy is explained by the article that is read in its place', async () => {
  const lines = Array.from(
    { length: 6 },
    (_, i) =>
      `The ${['north', 'south', 'east', 'west', 'old', 'new'][i]} gate of the harbour was painted by those who live there and who like its colours.`,
  );
  await put(join(at.root, 'in/whole.txt'), `${ARTICLE}\n${lines.join('\n\n')}\n`);
  await put(
    join(at.root, 'in/copy.txt'),
    `A headline of its own\n\nMarch 12, 2024\n\n${ARTICLE.slice(ARTICLE.indexOf('Mayor'))}\n${lines.slice(0, 5).join('\n\n')}\n`,
  );
  expect(await explain('--sentence', 'the bridge would open')).toBe(0);
  expect(at.printed()).toMatch(
    /copy\.txt:5:1\n.*\nThis article is a copy of whole\.txt, .*\nIt gives: 2024-03-11 /,
  );
});

test.each([
  [[], /either --event.*or --sentence/],
  [['--event', 'nothing'], /no event has the id "nothing"/],
  [['--sentence', 'words that nobody wrote'], /no article holds/],
  [['--sentence', 'a'], /more words/],
])('%j is wrong use', async (words, message) => {
  expect(await explain(...words)).toBe(2);
  expect(at.said()).toMatch(message);
});
