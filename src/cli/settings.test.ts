import { expect, test } from 'vitest';
import { NO_SETTINGS } from '../model/settings.ts';
import { Stop } from './exit.ts';
import { readSettings } from './settings.ts';

const faultsOf = async (text: string): Promise<string> => {
  try {
    await readSettings(text);
    return 'no fault';
  } catch (error) {
    if (error instanceof Stop) return error.message;
    throw error;
  }
};

test('reads everything an editor may set', async () => {
  const settings = await readSettings(`
# what the desk knows
title: The ferry
description: Two years of dispute
language: en
lanes:
  - name: The city
    members: [Ann Doe, Northport]
actors:
  - name: Ann Doe
    aliases: [the mayor, Mayor Doe]
    role: mayor
articles:
  a b.txt:
    published: 2024-02-06
    publisher: Herald
    url: https://herald.example/f
  "feed.xml#3": { exclude: true }
events:
  - event: 12345678
    sentence: The council voted
    title: Council votes
    date: 2024-02~
    reason: the minutes say so
    merge: [abc, { event: def, sentence: x y }, { sentence: z }]
    split: [Another thing happened]
    pin: true
    note: See page 3
  - sentence: It rained
    hide: true
add:
  - title: Ferry stops
    date: 2022
    actors: [Ann Doe]
    article: a b.txt
    sentence: The ferry stopped in 2022.
`);
  expect(settings).toMatchObject({
    title: 'The ferry',
    language: 'en',
    lanes: [{ name: 'The city', members: ['Ann Doe', 'Northport'] }],
    actors: [{ name: 'Ann Doe', aliases: ['the mayor', 'Mayor Doe'], role: 'mayor' }],
    articles: [
      { file: 'a b.txt', published: '2024-02-06', exclude: false, title: null },
      { file: 'feed.xml#3', exclude: true },
    ],
    corrections: [
      {
        event: { id: '12345678', sentence: 'The council voted' },
        date: '2024-02~',
        merge: [
          { id: 'abc', sentence: null },
          { id: 'def', sentence: 'x y' },
          { id: null, sentence: 'z' },
        ],
        hide: false,
        pin: true,
        place: 'timeline.yaml:20:5',
      },
      { event: { id: null, sentence: 'It rained' }, hide: true, place: 'timeline.yaml:29:5' },
    ],
    additions: [{ title: 'Ferry stops', date: '2022', reason: null, place: 'timeline.yaml:32:5' }],
  });
});

test.each(['', '# only a comment\n', '---\n'])('%j sets nothing', async (text) => {
  expect(await readSettings(text)).toEqual(NO_SETTINGS);
});

test.each([
  ['title: [a', /^timeline\.yaml:1:\d+: /],
  ['title: a\nlanes:\n  - {', /^timeline\.yaml:3:\d+: /],
  ['titel: x', 'timeline.yaml:1:1: unknown name "titel"; see the documentation for those that are known'],
  [
    'events:\n  - event: a\n    hid: true',
    'timeline.yaml:3:5: unknown name "hid"; see the documentation for those that are known',
  ],
  ['events:\n  - event: a\n    hide: maybe', 'timeline.yaml:3:11: events.0.hide: expected true or false'],
  ['events:\n  - hide: true', /^timeline\.yaml:2:5: .*name the event/],
  ['events:\n  - event: a\n    date: 2024-02-30\n    reason: x', /^timeline\.yaml:3:11: .*expected a date/],
  ['events:\n  - event: a\n    date: 2024-02-28', /^timeline\.yaml:2:5: .*needs its "reason:"/],
  ['articles:\n  a.txt:\n    published: yesterday', /^timeline\.yaml:3:16: .*expected a day/],
  ['articles:\n  a.txt:\n    url: javascript:alert(1)', /^timeline\.yaml:3:10: .*http/],
  ['add:\n  - title: x\n    article: a.txt', 'timeline.yaml:2:5: "sentence:" is missing'],
  ['lanes: all', /^timeline\.yaml:1:8: lanes: expected a list of lanes/],
  ['- a list', /^timeline\.yaml:1:1: /],
  ['title: ""', /^timeline\.yaml:1:8: title: expected text/],
  [`title: ${'x'.repeat(61)}`, /at most 60/],
  ['title: a\ntitle: b', /^timeline\.yaml:2:1: .*unique/],
])('%j is refused with its place', async (text, message) => {
  expect(await faultsOf(text)).toMatch(message);
});

test('all faults are listed at once', async () => {
  expect((await faultsOf('titel: x\nlanes: 3')).split('\n')).toHaveLength(2);
});

test.each([
  ['code', 'title: !!js/function "function(){}"'],
  ['a prototype', '__proto__:\n  hide: true'],
  [
    'a bomb of aliases',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi']
      .map(
        (c, i) =>
          `${c}: &${c} [${Array(9)
            .fill(`*${'abcdefgh'[i] ?? ''}`)
            .join(',')}]`,
      )
      .join('\n')}`,
  ],
  ['too much', `title: ${'x'.repeat(1024 * 1024)}`],
])('%s does no harm', async (_name, text) => {
  await faultsOf(text);
  expect(({} as Record<string, unknown>).hide).toBeUndefined();
});
