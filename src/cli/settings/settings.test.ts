import { expect, test } from 'vitest';
import { NO_SETTINGS } from '../../model/settings.ts';
import { Stop } from '../exit.ts';
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
  ['titel: x', 'timeline.yaml:1:1: unknown name "titel"; did you mean "title"?'],
  ['events:\n  - event: a\n    hid: true', 'timeline.yaml:3:5: unknown name "hid"; did you mean "hide"?'],
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

const star = (name: string): string =>
  `"*${name}" stands for a value marked "&${name}" above it, and there is none; mark one, or put quotation marks around it if the asterisk belongs to the text`;

test.each([
  // anchors and aliases
  ['title: *nope', [`1:8: ${star('nope')}`]],
  ['lanes:\n  - name: A\n    members: [X, *m]', [`3:18: ${star('m')}`]],
  ['lanes: &a\n  - *a', ['2:5: "*a" stands for a value that it is part of; write out what is meant']],
  [
    'articles:\n  a.txt: &x\n    exclude: maybe\n  b.txt: *x',
    [
      '3:14: articles.a.txt.exclude: expected true or false',
      '4:10: articles.b.txt.exclude: expected true or false',
    ],
  ],
  [
    'articles:\n  a: &x {copy: true}\n  b:\n    <<: *x\n    cpoy: 1',
    ['5:5: unknown name "cpoy"; did you mean "copy"?'],
  ],
  ['? [a, b]\n: x', ['1:3: a name must be one word or text, and no list or map; write it out']],
  // names twice, tabs, indents, documents
  [
    'add:\n  - title: x\n    title: y',
    ['3:5: Map keys must be unique: this name stands twice; keep one of them'],
  ],
  ['events:\n\t- event: a', ['2:1: Tabs are not allowed as indentation; use spaces']],
  ['events:\n  - event: a\n   hide: true', ['3:4: Sequence item without - indicator; mend this line']],
  ['title: a\n---\ntitle: b', ['2:1: a second document begins here; take the line "---" out']],
  // types at depth
  [
    'lanes:\n  - name: A\n    members: [X, [Y], {a: b}]',
    ['3:18: lanes.0.members.1: expected text', '3:23: lanes.0.members.2: expected text'],
  ],
  [
    'actors:\n  - name: A\n    aliases: foo\n    role: {x: 1}',
    ['3:14: actors.0.aliases: expected a list of names', '4:11: actors.0.role: expected text'],
  ],
  // dates that are none
  [
    'articles:\n  a.txt:\n    published: 2026-1-5',
    ['3:16: articles.a.txt.published: expected a day of the calendar such as 2026-01-15'],
  ],
  [
    'events:\n  - event: a\n    reason: x\n    date: 2026-01-15/2026-01-10',
    [expect.stringMatching(/^4:11: events\.0\.date: expected a date/)],
  ],
  ['language: klingonisch!', ['1:11: language: expected a language tag such as en, en-GB or fr']],
  // one name for two
  [
    'actors:\n  - name: Ann Doe\n    aliases: [the mayor]\n  - name: Max Moe\n    aliases: [Moe, The Mayor]',
    ['5:20: actors.1.aliases.1: "The Mayor" is a name of "Ann Doe" already; one name means one actor'],
  ],
  [
    'actors:\n  - name: Ann Doe\n  - name: Ann Doe',
    ['3:11: actors.1.name: "Ann Doe" is a name of "Ann Doe" already; one name means one actor'],
  ],
  [
    'lanes:\n  - {name: A, members: [X]}\n  - {name: B, members: [Y, X]}',
    ['3:28: lanes.1.members.1: "X" is in the lane "A" already; keep it in one of them'],
  ],
  [
    'articles:\n  __proto__: {exclude: true}\n  constructor: {exclude: true}',
    [
      '2:3: articles.__proto__: nothing can be set for a file of this name; give the file another',
      '3:3: articles.constructor: nothing can be set for a file of this name; give the file another',
    ],
  ],
  [
    'title: Ferry\ndescription: !secret x',
    [
      '2:14: a word that begins with "!" is a mark of YAML, and none is known here; take it out, or put quotation marks around the text',
    ],
  ],
])('%j is refused at its line and column, with a remedy', async (text, faults) => {
  const found = (await faultsOf(text)).split('\n').map((line) => line.replace(/^timeline\.yaml:/u, ''));
  expect(found).toEqual(faults);
});

test('anchors, aliases and merge keys are read', async () => {
  const { description, articles } = await readSettings(
    'title: &t Hello\ndescription: *t\narticles:\n  a: &x {publisher: Herald}\n  b:\n    <<: *x\n    copy: false\n',
  );
  expect(description).toBe('Hello');
  expect(articles.map(({ publisher, copy }) => [publisher, copy])).toEqual([
    ['Herald', true],
    ['Herald', false],
  ]);
});

test('names that stand blank set nothing; what acts on an event may not', async () => {
  const settings = await readSettings(
    'title:\nlanes:\nevents:\n# none yet\nadd: ~\narticles:\n  a.txt:\n  b.txt:\n    publisher:\n    url:\n    copy: false\n',
  );
  expect([settings.title, settings.lanes, settings.corrections, settings.additions]).toEqual([
    null,
    [],
    [],
    [],
  ]);
  expect(settings.articles.map(({ file, publisher, copy }) => [file, publisher, copy])).toEqual([
    ['a.txt', null, true],
    ['b.txt', null, false],
  ]);
  expect(await faultsOf('events:\n  - event: a\n    hide:')).toMatch(/expected true or false/);
  expect(await faultsOf('articles:\n  a.txt:\n    exclude:')).toMatch(/expected true or false/);
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

test('characters that nobody sees in a name, a title or a sentence are reported with their place', async () => {
  const { notes } = await readSettings(
    `title: "Ferry \\u202Eback"\nlanes:\n  - name: Ci\u200Bty\n    members: [Ann\u2066 Doe]\nactors:\n  - name: Ann Doe\n    aliases: [Doe, the\u00AD mayor, An\u061Cn]\n` +
      `events:\n  - sentence: It rained\n    title: Rain\u202E\n    note: plain\narticles:\n  a\u200Fb.txt: { publisher: Herald\uFEFF }\n`,
  );
  expect(notes.map(({ rule, level }) => `${rule} ${level}`)).toEqual(
    Array<string>(7).fill('hidden-characters warning'),
  );
  expect(notes.map(({ message }) => message.split(' that could')[0])).toEqual([
    'timeline.yaml:1:8: "Ferry �back" holds invisible characters (U+202E)',
    'timeline.yaml:3:11: "Ci�ty" holds invisible characters (U+200B)',
    'timeline.yaml:4:15: "Ann� Doe" holds invisible characters (U+2066)',
    'timeline.yaml:7:32: "An�n" holds invisible characters (U+061C)',
    'timeline.yaml:10:12: "Rain�" holds invisible characters (U+202E)',
    'timeline.yaml:13:3: "a�b.txt" holds invisible characters (U+200F)',
    'timeline.yaml:13:25: "Herald�" holds invisible characters (U+FEFF)',
  ]);
  expect((await readSettings('title: Ferry – “back” 🏴󠁧󠁢󠁳󠁣󠁴󠁿 é\n')).notes).toEqual([]);
});
