import { expect, test } from 'vitest';
import { applyEdit, type DeskEdit } from './desk-edit.ts';
import { readSettings } from '../settings/settings.ts';

const event = { id: '12345678', aliases: ['aaaa'], sentence: 'The council voted' };
const other = { id: 'bbbb', aliases: [], sentence: 'It rained' };

const FILE = `# the desk's own notes
title: The ferry # short!

events:
  # asked by the mayor
  - event: aaaa
    sentence: The council voted
    title: 'Old title'

  - sentence: It rained
    hide: true
lanes:
  - name: City
    members: [ Ann Doe ]
`;

test('comments, order and quotes stay; an entry is found by any of its ids', async () => {
  expect(await applyEdit(FILE, { kind: 'redate', event, date: '2024-03', reason: 'the minutes' })).toBe(
    FILE.replace(
      "    title: 'Old title'\n",
      "    title: 'Old title'\n    date: 2024-03\n    reason: the minutes\n",
    ),
  );
  expect(await applyEdit(FILE, { kind: 'retitle', event, title: 'New: title' })).toBe(
    FILE.replace("'Old title'", "'New: title'"),
  );
});

test('lines that an edit does not change stay as they were written, with their ends', async () => {
  const head =
    '# own\r\n"title":   \'Ferry\'   # short\r\n\r\nlanes: [ {name: City,members: [Ann Doe]} ]\r\n';
  const list = (more: string): string =>
    `events:\r\n    # first\r\n    - sentence: It rained\r\n      hide: true\r\n${more}`;
  const tail = '# before the last\r\ndescription:   |\r\n    Two\r\n     lines\r\n# end';
  const edit: DeskEdit = { kind: 'pin', event, on: true };
  expect(await applyEdit(head + list('') + tail, edit)).toBe(
    head + list('    - event: "12345678"\r\n      sentence: The council voted\r\n      pin: true\r\n') + tail,
  );
  const flat = 'events:\n- {sentence: It rained, hide: true}';
  expect(await applyEdit(flat, edit)).toBe(
    `${flat}\n- event: "12345678"\n  sentence: The council voted\n  pin: true\n`,
  );
  expect(await applyEdit('title:  x', edit)).toMatch(/^title: {2}x\nevents:\n {2}- event/);
  expect(await applyEdit(flat, { kind: 'exclude', file: 'a b.txt' })).toBe(
    `${flat}\narticles:\n  a b.txt:\n    exclude: true\n`,
  );
});

test('a comment at the end of the file is not written again with a part that the file did not have', async () => {
  const file = 'title: Ferry\nevents:\n  - sentence: It rained\n    hide: true\n# the end\n';
  expect(await applyEdit(file, { kind: 'exclude', file: 'a.txt' })).toBe(
    `${file}articles:\n  a.txt:\n    exclude: true\n`,
  );
  expect(await applyEdit('title: Ferry\n# the end', { kind: 'hide', event })).toBe(
    'title: Ferry\n# the end\nevents:\n  - event: "12345678"\n    sentence: The council voted\n    hide: true\n',
  );
});

test('an entry without an id is found by its sentence', async () => {
  expect(await applyEdit(FILE, { kind: 'pin', event: other, on: true })).toBe(
    FILE.replace('    hide: true\n', '    hide: true\n    pin: true\n'),
  );
});

test('so is one whose sentence was copied without its full stop, or with other marks', async () => {
  const quoted = { ...other, sentence: 'It “rained”, the  mayor’s office said.' };
  const file = FILE.replace('sentence: It rained', `sentence: It "rained", the mayor's office said`);
  expect(await applyEdit(file, { kind: 'pin', event: quoted, on: true })).toBe(
    file.replace('    hide: true\n', '    hide: true\n    pin: true\n'),
  );
  // another sentence that only begins with it
  const longer = { ...other, sentence: 'It rained all day.' };
  expect(await applyEdit(FILE, { kind: 'pin', event: longer, on: true })).toContain(
    'sentence: It rained all day.',
  );
});

test.each<[DeskEdit, object]>([
  [
    { kind: 'hide', event },
    { corrections: [{ event: { id: '12345678', sentence: 'The council voted' }, hide: true }] },
  ],
  [
    { kind: 'merge', event, with: other },
    { corrections: [{ merge: [{ id: 'bbbb', sentence: 'It rained' }] }] },
  ],
  [{ kind: 'exclude', file: 'a b#1.txt' }, { articles: [{ file: 'a b#1.txt', exclude: true }] }],
])('an empty file and one of comments take %j', async (edit, settings) => {
  for (const text of ['', '# one\n#   two: 3\n', '---\n']) {
    const changed = await applyEdit(text, edit);
    expect(await readSettings(changed)).toMatchObject(settings);
    expect(changed).toContain(text.startsWith('#') ? '# one\n#   two: 3\n' : '');
  }
});

test('merging twice keeps both, unpinning takes the pin out', async () => {
  const once = await applyEdit('', { kind: 'merge', event, with: other });
  const twice = await applyEdit(once, { kind: 'merge', event, with: { ...other, id: 'cccc' } });
  expect((await readSettings(twice)).corrections[0]?.merge.map(({ id }) => id)).toEqual(['bbbb', 'cccc']);
  const pinned = await applyEdit(twice, { kind: 'pin', event, on: true });
  expect(
    (await readSettings(await applyEdit(pinned, { kind: 'pin', event, on: false }))).corrections[0]?.pin,
  ).toBe(false);
});

test('a note, a split and an event by hand are written where they belong', async () => {
  const noted = await applyEdit(FILE, { kind: 'note', event, note: 'Moved twice' });
  expect(noted).toBe(
    FILE.replace("    title: 'Old title'\n", "    title: 'Old title'\n    note: Moved twice\n"),
  );
  expect(await applyEdit(noted, { kind: 'note', event, note: '' })).toBe(FILE);
  const split = await applyEdit(FILE, { kind: 'split', event, words: 'It rained, too' });
  expect((await readSettings(split)).corrections[0]?.split).toEqual(['It rained, too']);
  const addition = { title: 'It snows', article: 'a.txt', sentence: 'snow fell' };
  const added = await applyEdit(FILE, { kind: 'add', addition });
  expect(added.startsWith(FILE)).toBe(true);
  const again = await applyEdit(added, {
    kind: 'add',
    addition: { ...addition, date: '2024-03', actors: ['Ann Doe'] },
  });
  expect((await readSettings(again)).additions).toMatchObject([
    addition,
    { date: '2024-03', actors: ['Ann Doe'] },
  ]);
});

test.each<[string, DeskEdit, RegExp]>([
  ['', { kind: 'redate', event, date: 'soon', reason: 'x' }, /expected a date/],
  ['', { kind: 'retitle', event, title: 'x'.repeat(81) }, /at most 80/],
  ['titel: x', { kind: 'hide', event }, /unknown name "titel"/],
  ['', { kind: 'merge', event, with: event }, /one with itself/],
])('a file or an edit with a fault is refused', async (text, edit, message) => {
  await expect(applyEdit(text, edit)).rejects.toThrow(message);
});

test.each([
  '</script><script>alert(1)</script>',
  'a: b # c',
  '"; !!js/function x',
  '- *a',
  '\u202Eevil\u0000',
  '{{x}}',
])('%j is text, whatever it looks like', async (title) => {
  const changed = await applyEdit(FILE, { kind: 'retitle', event, title });
  expect((await readSettings(changed)).corrections[0]?.title).toBe(title);
});
