import { readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from './program.ts';
import { put, standIn, type StandIn } from './stand-in.ts';

let at: StandIn;
beforeEach(async () => {
  at = await standIn();
});
afterEach(() => rm(at.root, { recursive: true, force: true }));

const sourceline = async (...words: readonly string[]): Promise<number> =>
  (
    await run(
      words.map((word) => word.replaceAll('@', at.root)),
      '9.9.9',
      at.world,
    )
  ).code;

test('build writes page, data and assets, and says so', async () => {
  await put(join(at.root, 'in/a.txt'), 'Body </script><!-- $& text.');
  expect(await sourceline('build', '@/in', '--out', '@/site', '--context', 'full')).toBe(0);
  expect(at.said()).toMatch(/^1 article, 0 events, 0 undated, 0 notes\nsite written to .*index\.html/);
  const page = await readFile(join(at.root, 'site/index.html'), 'utf8');
  expect(page).toContain('<p>1 $& articles</p>');
  expect(page).toContain('Body \\u003c/script>\\u003c!-- $& text.');
  const data: unknown = JSON.parse(await readFile(join(at.root, 'site/timeline.json'), 'utf8'));
  expect(data).toMatchObject({ format: 'sourceline/1', articles: [{ text: 'Body </script><!-- $& text.' }] });
  expect(await readFile(join(at.root, 'site/assets/explore-1.js'), 'utf8')).toBe('1;');
});

test('build ships no uncited text unless it is told to, in any file', async () => {
  await put(join(at.root, 'in/a.txt'), 'Nobody cites this.');
  await sourceline('build', '@/in', '--out', '@/site');
  for (const file of ['index.html', 'timeline.json'])
    expect(await readFile(join(at.root, 'site', file), 'utf8')).not.toContain('Nobody cites');
});

test('--lang sets the language and the direction of the pages', async () => {
  await put(join(at.root, 'in/a.txt'), 'Text.');
  const opening = async (lang: string): Promise<string> => {
    expect(await sourceline('build', '@/in', '--out', '@/site', '--lang', lang)).toBe(0);
    const page = await readFile(join(at.root, 'site/index.html'), 'utf8');
    return `${/<html[^>]*>/.exec(page)?.[0] ?? ''}${/<title>[^<]*/.exec(page)?.[0] ?? ''}`;
  };
  expect(await opening('en')).toBe('<html lang="en"><title>en');
  expect(await opening('FR-ca')).toBe('<html lang="fr-CA"><title>fr-CA');
  expect(await opening('ar')).toBe('<html lang="ar" dir="rtl"><title>ar');
});

test('two builds are the same bytes, and a site inside the folder is not read', async () => {
  await put(join(at.root, 'in/a.txt'), 'Text.');
  await sourceline('build', '@/in', '--out', '@/in/site');
  const first = await readFile(join(at.root, 'in/site/timeline.json'), 'utf8');
  expect(await sourceline('build', '@/in', '--out', '@/in/site')).toBe(0);
  expect(await readFile(join(at.root, 'in/site/timeline.json'), 'utf8')).toBe(first);
});

test('--out is not read, also when it is reached by a link and was forced on a folder with text', async () => {
  await put(join(at.root, 'in/a.txt'), 'Text.');
  await put(join(at.root, 'in/old/b.txt'), 'Text.');
  await symlink(join(at.root, 'in/old'), join(at.root, 'way'));
  expect(await sourceline('build', '@/in', '--out', '@/way', '--force')).toBe(0);
  expect(at.said()).toContain('1 article,');
});

test('writing over the articles is refused', async () => {
  await put(join(at.root, 'in/deep/a.txt'), 'Text.');
  expect(await sourceline('build', '@/in', '--out', '@/in', '--force')).toBe(2);
  expect(await sourceline('build', '@/in/deep', '--out', '@/in', '--force')).toBe(2);
  expect(at.said()).toMatch(/would write over the articles/);
});

test('parse prints text for people and JSON for programs', async () => {
  await put(join(at.root, 'in/a b ü.txt'), 'Text.');
  expect(await sourceline('parse', '@/in')).toBe(0);
  expect(at.printed()).toBe('Stand-in\n');
  expect(await sourceline('parse', '@/in', '--format', 'json')).toBe(0);
  expect(JSON.parse(at.printed().slice('Stand-in\n'.length))).toMatchObject({
    articles: [{ file: 'a b ü.txt' }],
  });
});

test('warnings end with 0, an unreadable file with 1, and the others are built', async () => {
  await put(join(at.root, 'in/a.txt'), 'Text artÃculo.');
  await put(join(at.root, 'in/b.txt'), '');
  expect(await sourceline('build', '@/in', '--out', '@/site')).toBe(0);
  expect(at.said()).toMatch(
    /warning: a\.txt:1: .*wrong encoding[\s\S]*warning: b\.txt: the article is empty/,
  );
  await put(join(at.root, 'in/c.txt'), Buffer.from([0xff, 0x41]));
  expect(await sourceline('build', '@/in', '--out', '@/site')).toBe(1);
  expect(at.said()).toMatch(/error: c\.txt: invalid UTF-8 in line 1, column 1.*save it as UTF-8/);
  const data = await readFile(join(at.root, 'site/timeline.json'), 'utf8');
  expect(data).toContain('"file": "a.txt"');
});

test.each([
  [['parse', '@/nowhere'], /no such folder: .*nowhere; give the folder/],
  [['parse', '@/empty'], /is empty; put articles in it/],
  [['parse', '@/pictures'], /error: p\.txt: not text[\s\S]*no readable article in/],
  [['parse', '@/file.txt'], /is a file; give the folder/],
  [['parse', '@/in\0'], /is not a path/],
  [['parse'], /missing required argument 'folder'/],
  [['parse', '@/in', 'more'], /too many arguments/],
  [['parse', '@/in', '--format', 'xml'], /'xml' is invalid.*json, text/],
  [['build', '@/in'], /required option '--out <dir>' not specified/],
  [['build', '@/in', '--out', '@/site', '--context', 'none'], /full, paragraph, sentence/],
  [['build', '@/in', '--out', '@/site', '--max-events', '0'], /whole number above 0/],
  [['build', '@/in', '--out', '@/site', '--max-events', '1e3'], /whole number above 0/],
  [['build', '@/in', '--out', '@/site', '--lang', 'xx'], /no texts in; choose one of en, fr, ar/],
  [['build', '@/in', '--out', '@/site', '--lang', '"><b>'], /is no language tag/],
  [['serve', '@/in', '--lang', 'it'], /no texts in/],
  [['build', '@/in', '--out', '@/pictures'], /not empty.*--force/],
  [['serve', '@/in', '--port', '70000'], /0 to 65535/],
  [['fly'], /unknown command 'fly'/],
  [['parse', '--fly'], /unknown option '--fly'/],
])('%j is wrong use', async (words, message) => {
  await put(join(at.root, 'in/a.txt'), 'Text.');
  await put(join(at.root, 'file.txt'), 'Text.');
  await put(join(at.root, 'empty/.keep'), '');
  await put(join(at.root, 'pictures/p.txt'), Buffer.from('89504e470d0a1a0a00', 'hex'));
  expect(await sourceline(...words)).toBe(2);
  expect(at.said()).toMatch(message);
  expect(at.printed()).toBe('');
});

test('help and version go to standard output', async () => {
  expect(await sourceline('--help')).toBe(0);
  expect(await sourceline('--version')).toBe(0);
  expect(await sourceline('build', '--help')).toBe(0);
  expect(at.printed()).toMatch(/Usage: sourceline[\s\S]*Exit codes: 0[\s\S]*\n9\.9\.9\n[\s\S]*--out <dir>/);
  expect(at.said()).toBe('');
});

test('a shell that was not built is named with its remedy', async () => {
  await put(join(at.root, 'in/a.txt'), 'Text.');
  await rm(join(at.root, 'dist'), { recursive: true });
  expect(await sourceline('build', '@/in', '--out', '@/site')).toBe(2);
  expect(at.said()).toMatch(/npm run build/);
});

test('tag reads lines and answers them', async () => {
  const line = { id: 'a', date: '2024-03-12', text: 'It opened on Monday.' };
  at = await standIn(undefined, [`${JSON.stringify(line)}\n`, 'broken\n']);
  expect(await sourceline('tag')).toBe(1);
  expect(JSON.parse(at.printed())).toMatchObject({ id: 'a', expressions: [{ value: '2024-03-11' }] });
  expect(at.said()).toMatch(/"line":2/);
  expect(await sourceline('tag', '--format', 'xml')).toBe(2);
});
