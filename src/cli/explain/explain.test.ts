import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assemble } from '../../parse/index.ts';
import { run } from '../program.ts';
import { put, standIn, type StandIn } from '../stand-in.ts';

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
  const id = /\[event (?<id>\w+)\]$/m.exec(at.printed())?.groups?.id ?? '';
  expect(at.printed()).toMatch(
    /^bridge\.txt, line 5\n {2}Mayor Ann Doe said on Monday.*\n {2}On the timeline: Monday 11 March 2024\. .*\n {4}Its date: “(?:on )?Monday” in an article of Tuesday 12 March 2024 means 11 March 2024\.\n/,
  );
  at.forget();
  expect(await explain('--event', id)).toBe(0);
  const said = at.printed();
  expect(said).toMatch(
    /^.*bridge.*\nMonday 11 March 2024\n\nHow the date is known\n {2}.*means 11 March 2024\.\n {2}The words "(?:on )?Monday" stand in bridge\.txt, line 5\.\n {2}The day of that article: Tuesday 12 March 2024\. \S/,
  );
  expect(said).toMatch(
    /Why it is there\n {2}What it is: something that was said.*\n {2}Who acts: Ann Doe\.\n/,
  );
  expect(said).toMatch(/The sentences it rests on\n {2}1\. bridge\.txt, line 5: it gives the date\./);
  // what only corrections need stands in the last line
  const lines = said.trim().split('\n');
  expect(lines.at(-1)).toContain(`[event ${id}; `);
  expect(lines.slice(0, -1).join('\n')).not.toMatch(/\b\w+-\w+-\w+\b|statement|edtf|\[/);
});

test.each([
  [
    'the bridge is BLUE',
    /bridge\.txt, line 7\n[\s\S]*nobody in it is told to have said or done something\. It reads like a state/,
  ],
  ['a second bridge may follow', /bridge\.txt, line 11\n[\s\S]*It reads like a condition \("If"\)/],
  ['Southhaven to raise', /bridge\.txt, line 9\n[\s\S]*it is not part of the article's own text/],
  ['opens its bridge', /bridge\.txt, line 1\n[\s\S]*it is a (?:title|heading); an event rests/],
])('"%s" gave none, and it is said why', async (words, message) => {
  expect(await explain('--sentence', words)).toBe(0);
  expect(at.printed()).toMatch(message);
  expect(at.printed()).toContain('Not on the timeline: ');
});

const WRAPPED = `Ferry runs again

April 9, 2024

Mayor Ida Holm signed the contract for the
island’s “old ferry” on Monday – at
last. It leaves twice a day.
`;

test.each([
  'the island\'s "old ferry" on Monday - at last',
  'signed the contract for the\r\n island’s “old',
  'erry on monday—at la',
  'the is\u00ADland’s old ferry',
  'at last. It leaves twice',
])('words are found as people copy them: %j', async (words) => {
  await put(join(at.root, 'in/ferry.txt'), WRAPPED);
  expect(await explain('--sentence', words)).toBe(0);
  expect(at.printed()).toMatch(
    /^ferry\.txt, line 5\n {2}Mayor Ida Holm .*\n {2}On the timeline: Monday 8 April 2024\./,
  );
});

test('a sentence of several articles is explained for each, and once where the answer is the same', async () => {
  await put(
    join(at.root, 'in/other.txt'),
    `Roads and bridges\n\nMarch 12, 2024\n\nThe bridge is blue, and many like it.\n\n“It took two years,” Doe said of the bridge on Monday.\n`,
  );
  expect(await explain('--sentence', 'The bridge is blue')).toBe(0);
  expect(at.printed()).toMatch(/^bridge\.txt, line 7 and other\.txt, line 5\n/);
  expect(at.printed().match(/Not on the timeline/g)).toHaveLength(1);
});

test('what the editor took away is told as the editor’s doing', async () => {
  await put(
    join(at.root, 'in/timeline.yaml'),
    'events:\n  - sentence: the bridge would open\n    hide: true\n',
  );
  expect(await explain('--sentence', 'the bridge would open')).toBe(0);
  expect(at.printed()).toMatch(/timeline\.yaml takes away what it tells, ".*" \(Monday 11 March 2024\)/);
  at.forget();
  await put(join(at.root, 'in/other.txt'), WRAPPED);
  await put(join(at.root, 'in/timeline.yaml'), 'articles:\n  bridge.txt:\n    exclude: true\n');
  expect(await explain('--sentence', 'the bridge would open')).toBe(0);
  expect(at.printed()).toContain('its article is left out in timeline.yaml');
});

test('what was joined is told with what the reports share, and where they differ', async () => {
  await put(
    join(at.root, 'in/two.txt'),
    ARTICLE.replace('Mayor Ann Doe said on Monday', 'On Monday, Mayor Ann Doe announced').replace(
      'The bridge is blue, and many like it.',
      'The river below it is deep and slow and full of trout that nobody eats.',
    ),
  );
  await explain('--sentence', 'the bridge would open');
  const id = /\[event (?<id>\w+)\]/.exec(at.printed())?.groups?.id ?? '';
  at.forget();
  await explain('--event', id);
  expect(at.printed()).toMatch(
    /[23]\. two\.txt, line 5: .*\n.*\n {5}Joined with sentence 1 as a report of the same event: both name Ann Doe(?:,| and) both have the words .*"bridge"/,
  );
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
    `A headline of its own\n\nMarch 12, 2024\n\n${ARTICLE.slice(ARTICLE.indexOf('Mayor'))}\n${lines.slice(0, 4).join('\n\n')}\n\nNobody minds the smell of the fresh paint there.\n`,
  );
  expect(await explain('--sentence', 'the bridge would open')).toBe(0);
  expect(at.printed()).toMatch(
    /copy\.txt, line 5\n.*\n {2}This article is a copy of whole\.txt, .*\n {2}On the timeline: Monday 11 March 2024/,
  );
  at.forget();
  expect(await explain('--sentence', 'smell of the fresh paint')).toBe(0);
  expect(at.printed()).toMatch(/copy of whole\.txt.*\n {2}Not on the timeline: .*"copy: false"/);
});

test.each([
  [[], /either --event.*or --sentence/],
  [['--event', 'nothing'], /no event has the id "nothing"/],
  [['--sentence', 'words that nobody wrote'], /no article holds/],
  [
    ['--sentence', 'Mayor Ann Doe said Monday that a bridge would open to the traffic'],
    /the nearest is in bridge\.txt, line 5: Mayor Ann/,
  ],
  [['--sentence', '…—!'], /more words/],
  [['--sentence', 'a'], /more words/],
])('%j is wrong use', async (words, message) => {
  expect(await explain(...words)).toBe(2);
  expect(at.said()).toMatch(message);
});
