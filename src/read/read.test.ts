import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unreadable } from './folder.ts';
import { LIMITS } from './limits.ts';
import { readFolder } from './read.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(file: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, file);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
}
const files = async (): Promise<readonly string[]> =>
  (await readFolder(folder)).sources.map(({ file }) => file);
const messages = async (): Promise<readonly string[]> =>
  (await readFolder(folder)).notes.map(({ level, message }) => `${level}: ${message}`);

test('walks folders in one order, whatever the names', async () => {
  for (const name of ['b.txt', 'a b/ü.txt', 'Z.txt', 'a/日本.txt', 'noend', '.hidden.txt', '.git/x.txt'])
    await put(name, 'Text.');
  expect(await files()).toEqual(['Z.txt', 'a b/ü.txt', 'a/日本.txt', 'b.txt', 'noend']);
});

test('keeps the text exactly and hashes file and text', async () => {
  await put('a.txt', '\uFEFF One\r\n\u00A0two\n');
  const [source] = (await readFolder(folder)).sources;
  expect(source?.text).toBe(' One\r\n\u00A0two\n');
  expect(source?.sha256).not.toBe(source?.fileSha256);
  expect(source?.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test.each([
  ['2026-01-15 minister.txt', '2026-01-15'],
  ['2026/01/09/story.txt', '2026-01-09'],
  ['wire_20251231.txt', '2025-12-31'],
  ['2026-02-03T10-00 note.txt', '2026-02-03'],
])('takes the day in %s as evidence', async (file, value) => {
  await put(file, 'Text.');
  const [source] = (await readFolder(folder)).sources;
  expect(source?.meta.published).toEqual({ value, from: `path "${file}"` });
});

test.each([
  '000_639fdc20260115a.txt',
  '12026-01-15.txt',
  '2026-13-01.txt',
  '2026-01/15.txt',
  '99920260115.txt',
])('takes no day from %s', async (file) => {
  await put(file, 'Text.');
  expect((await readFolder(folder)).sources[0]?.meta.published).toBeUndefined();
});

test('reads the good files beside the bad ones and says what is wrong with each', async () => {
  await put('good.txt', 'Text.');
  await put('picture.txt', Buffer.from('89504e470d0a1a0a0000000d', 'hex'));
  await put('broken.txt', Buffer.from([65, 10, 0xc3, 0x28]));
  await symlink('/etc/hostname', join(folder, 'out.txt'));
  await symlink('loop.txt', join(folder, 'loop.txt'));
  await symlink('good.txt', join(folder, 'same.txt'));
  expect(await files()).toEqual(['good.txt']);
  expect(await messages()).toEqual([
    'error: loop.txt: a link that leads nowhere or in a circle; remove the link or mend it',
    'error: out.txt: a link out of the folder; copy the file itself into the folder',
    'info: same.txt: a link to something in the same folder; it is read where it stands',
    'error: broken.txt: invalid UTF-8 in line 2, column 1 (byte 0xC3); open the file in an editor with its real encoding and save it as UTF-8',
    'error: picture.txt: not text (PNG image); save the article as text in its place, or move the file out of the folder',
  ]);
});

test('warns of empty articles and of mojibake, with its line', async () => {
  await put('a.txt', ' \n\t\n');
  await put('b.txt', 'One\nTwo artÃculo three\n');
  const notes = (await readFolder(folder)).sources.flatMap((source) => source.notes);
  expect(notes.map(({ rule, level, article }) => [rule, level, article])).toEqual([
    ['empty-article', 'warning', 'a.txt'],
    ['mojibake', 'warning', 'b.txt'],
  ]);
  expect(notes[1]?.message).toContain('b.txt:2: "artÃculo"');
});

test('refuses what is over a limit, by name of the limit', async () => {
  await put('a/b/c.txt', 'Text.');
  await put('big.txt', 'x'.repeat(3000));
  await put('z.txt', 'Text.');
  const { sources, notes } = await readFolder(folder, { limits: { ...LIMITS, fileBytes: 2000, depth: 2 } });
  expect(sources.map(({ file }) => file)).toEqual(['z.txt']);
  expect(notes.map(({ message }) => message).join('\n')).toMatch(/--max-depth[\s\S]*--max-file-mb/);
});

test('reads no part of a folder with too many files, since which part would be chance', async () => {
  for (const name of ['a.txt', 'b/c.txt', 'd.txt']) await put(name, 'Text.');
  const { sources, notes } = await readFolder(folder, { limits: { ...LIMITS, files: 2 } });
  expect(sources).toEqual([]);
  expect(notes.map(({ message }) => message)).toEqual([
    'the folder: more than 2 files; split it, or raise the limit with --max-files',
  ]);
});

test('leaves out built sites, the given folders and the pictures of saved pages', async () => {
  await put('site/.sourceline-manifest.json', '{}');
  await put('site/timeline.json', '{}');
  await put('old/a.txt', 'Text.');
  await put('Page.html', 'Text.');
  await put('Page_files/logo.png', 'x');
  await put('kept_files/a.txt', 'Text.');
  const { sources } = await readFolder(folder, { except: [join(folder, 'old')] });
  expect(sources.map(({ file }) => file)).toEqual(['Page.html', 'kept_files/a.txt']);
});

test.each([
  ['EACCES', 'chmod'],
  ['EIO', 'disk'],
  ['EWHATEVER', 'EWHATEVER'],
])('says what to do about %s', (code, word) => {
  const { message, level } = unreadable('a.txt', Object.assign(new Error('x'), { code }));
  expect(message).toContain(word);
  expect(level).toBe('error');
});

test.each([
  '\u0000',
  '\u0008',
  '\u001B',
  '\u0085',
  '\u061C',
  '\u200B',
  '\u200F',
  '\u202A',
  '\u202E',
  '\u2066',
  '\u2069',
  '\u2028',
  '\uFEFF',
])('reports the invisible character %j with its line, and keeps it', async (character) => {
  const text = `One\nTwo ${character}three, and then some more words.\n`;
  await put('a.txt', text);
  const [source] = (await readFolder(folder)).sources;
  expect(source?.text).toBe(text);
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  expect(source?.notes.map(({ message }) => message)).toEqual([
    expect.stringContaining(`a.txt:2: holds 1 invisible character (${code})`),
  ]);
});

test('soft hyphens, joiners in emoji and Persian are no reason to warn', async () => {
  await put('a.txt', 'A soft\u00ADhyphen, a family 👨‍👩‍👧 and می‌خواهم.\tTab\r\n');
  expect((await readFolder(folder)).sources[0]?.notes).toEqual([]);
});

test.each([
  [['timeline.yml'], ['timeline.yml']],
  [['Timeline.yaml'], ['Timeline.yaml']],
  [['timeline.yaml.txt'], ['timeline.yaml.txt']],
  [['timeline.yaml', 'timeline.yml'], []],
  [['timeline.yaml', 'desk/timeline.yaml'], ['desk/timeline.yaml']],
])('of %j those that nobody reads as settings are named: %j', async (names, unread) => {
  for (const name of names) await put(name, 'title: x');
  expect(await files()).toEqual([]);
  expect(await messages()).toEqual(
    unread.map((name): unknown =>
      expect.stringContaining(`${name}: settings are read from timeline.yaml beside`),
    ),
  );
});

test('a name that is no UTF-8 is said to be, and not that the file is gone', async () => {
  // some systems make no such names
  const made = await writeFile(
    Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x61, 0xff])]),
    'x',
  ).then(
    () => true,
    () => false,
  );
  expect(await messages()).toEqual(
    made ? [expect.stringMatching(/^error: .*its name is not UTF-8; rename it$/)] : [],
  );
});

test('a name with characters that turn it round is reported', async () => {
  await put('a\u202Etxt.exe', 'It rained on Tuesday.');
  await put('b.txt', 'It rained on Tuesday.');
  const { sources } = await readFolder(folder);
  expect(sources.map(({ notes }) => notes.map(({ rule, message }) => [rule, message]))).toEqual([
    [
      [
        'hidden-characters',
        expect.stringMatching(/its name holds invisible characters \(U\+202E\).*rename it/),
      ],
    ],
    [],
  ]);
});
