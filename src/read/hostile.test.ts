/** Files made to do harm: refused or read within limits, in bounded time and memory. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adapterFor } from './adapters.ts';
import { archive } from './archive.ts';
import { LIMITS, type Limits } from './limits.ts';
import { pack } from './pack.ts';
import { readFolder } from './read.ts';

const MB = 1024 * 1024;

async function faultOf(file: string, bytes: Uint8Array, limits: Limits = LIMITS): Promise<string> {
  const adapter = adapterFor(file, bytes);
  if (adapter === 'skip') return 'skipped';
  const result = await (adapter === 'zip' ? archive : await adapter())(file, bytes, limits);
  return 'fault' in result ? result.fault : `${result.pieces.length} articles`;
}

/** Seconds of the processor, which other work on the machine does not lengthen, and growth of memory in MB, of one call. */
async function cost(
  work: () => Promise<unknown>,
): Promise<{ readonly seconds: number; readonly mb: number }> {
  const before = process.memoryUsage();
  const begun = process.cpuUsage();
  await work();
  const after = process.memoryUsage();
  const { user, system } = process.cpuUsage(begun);
  return { seconds: (user + system) / 1e6, mb: (after.rss - before.rss) / MB };
}

const SPACES = Buffer.alloc(60 * MB, ' ');

test.each([
  ['a.zip', pack({ 'a.txt': SPACES }), /"a\.txt" in it: it unpacks to 60 MB/],
  ['a.zip', pack({ 'a.txt': SPACES }, 1000), /"a\.txt" in it: broken or hostile/],
  [
    'a.zip',
    pack(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.txt`, SPACES.subarray(0, 8 * MB)]))),
    /more than/,
  ],
  ['a.docx', pack({ 'word/document.xml': SPACES }), /unpacks to 60 MB/],
  ['a.wacz', pack({ 'archive/a.warc': SPACES }), /unpacks to 60 MB/],
  ['a.txt.gz', gzipSync(SPACES), /unpacks to more than/],
  ['a.warc.gz', gzipSync(SPACES), /unpacks to more than/],
  ['a.gz.gz', gzipSync(gzipSync('x')), /archive inside an archive/],
  ['a.zip', pack({ 'b.zip': pack({ 'a.txt': 'x' }) }), /0 articles/],
])('%s that grows without end is refused', async (file, bytes, message) => {
  let fault = '';
  const { seconds, mb } = await cost(async () => {
    fault = await faultOf(file, bytes);
  });
  expect(fault).toMatch(message);
  // generous: the machine may be slow. A bomb that went off would take gigabytes
  expect(seconds).toBeLessThan(30);
  expect(mb).toBeLessThan(300);
});

test('an archive that grows a thousandfold is read where its limit was raised', async () => {
  const bytes = Buffer.alloc(8 * MB, 'It rained on Tuesday. ');
  const raised = { ...LIMITS, unpackedBytes: 2 * LIMITS.unpackedBytes };
  for (const [file, archived] of [
    ['a.zip', pack({ 'a.txt': bytes })],
    ['a.txt.gz', gzipSync(bytes)],
  ] as const) {
    expect(await faultOf(file, archived)).toMatch(/unpacks to more than/);
    expect(await faultOf(file, archived, raised)).toBe('1 articles');
  }
});

test('a member that is bad is left out by name, and the others are read', async () => {
  const broken = pack({ 'good.txt': 'Text.', 'broken.txt': 'x'.repeat(500), 'last.txt': 'Text.' });
  const at = broken.indexOf('broken.txt') + 'broken.txt'.length;
  broken.fill(0xff, at, at + 5);
  const names = {
    '../up.txt': 'x',
    'C:/win.txt': 'x',
    '/abs.txt': 'x',
    'a/../../b.txt': 'x',
    'n\0ul.txt': 'x',
  };
  const read = async (bytes: Uint8Array) => {
    const contents = await archive('week.zip', bytes, { ...LIMITS, fileBytes: 1000 });
    if ('fault' in contents) throw new Error(contents.fault);
    return [
      contents.pieces.map(({ member }) => member),
      contents.notes.map(({ message }) => message),
    ] as const;
  };
  const [members, messages] = await read(
    pack({ ...names, 'good.txt': 'Text.', 'big.txt': 'y'.repeat(2000) }),
  );
  expect(members).toEqual(['good.txt']);
  expect(messages).toHaveLength(6);
  for (const name of Object.keys(names))
    expect(messages.some((message) => message.startsWith(`week.zip#${name}: its name leads out`))).toBe(true);
  expect(messages.at(-1)).toMatch(/^week\.zip#big\.txt: it unpacks to .* --max-unpacked-mb/);
  expect(await read(broken)).toEqual([
    ['good.txt', 'last.txt'],
    [expect.stringMatching(/^week\.zip#broken\.txt: broken or hostile .* The rest of the archive was read$/)],
  ]);
  const twice = pack({ 'good.txt': 'One.', 'Good.txt': 'Two.' });
  twice.set(Buffer.from('good.txt'), twice.lastIndexOf('Good.txt'));
  expect(await read(twice)).toEqual([['good.txt'], [expect.stringContaining('a second file of this name')]]);
});

test('a link in an archive is refused by name, and "./" before a name is no hidden folder', async () => {
  const bytes = pack({
    './a.txt': 'One.',
    'b/./c//d.txt': 'Two.',
    './.hidden.txt': 'x',
    'link.txt': '../secret.txt',
  });
  // made on Unix, a symbolic link
  const entry = bytes.lastIndexOf('link.txt') - 46;
  bytes.writeUInt16LE((3 << 8) | 20, entry + 4);
  bytes.writeUInt32LE((0o120777 << 16) >>> 0, entry + 38);
  const contents = await archive('a.zip', bytes, LIMITS);
  if ('fault' in contents) throw new Error(contents.fault);
  expect(contents.pieces.map(({ member }) => member)).toEqual(['a.txt', 'b/c/d.txt']);
  expect(contents.notes.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^a\.zip#link\.txt: a link; put the file itself/),
  ]);
});

test('a quine of archives is refused by their number', async () => {
  const many = pack(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.txt`, 'x'])));
  expect(await faultOf('a.zip', many, { ...LIMITS, files: 50 })).toMatch(/archive of 60 files/);
});

const DEEP = '<div>'.repeat(100_000);
test.each([
  ['a.html', `<html><body>${DEEP}text`],
  ['a.html', `<html><body>${'<b><i>'.repeat(50_000)}text`],
  ['a.xml', `<rss>${'<a>'.repeat(100_000)}`],
  [
    'feed.xml',
    `<rss><channel><item><title>x</title><description>${DEEP.replaceAll('<', '&lt;')}</description></item></channel></rss>`,
  ],
  ['a.json', JSON.stringify({ text: `<p>${DEEP}` })],
  ['a.eml', `Subject: x\r\nContent-Type: text/html\r\n\r\n<p>${DEEP}`],
])('%s nested 100,000 deep is refused at once', async (file, text) => {
  const { seconds } = await cost(async () => {
    expect(await faultOf(file, Buffer.from(text))).toMatch(/deep|0 articles|no article/);
  });
  expect(seconds).toBeLessThan(20);
});

test.each([
  [
    'doubling',
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]><rss>&c;</rss>',
  ],
  [
    'a file',
    '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>&a;</p></body.content></body></nitf>',
  ],
  ['a parameter', '<!DOCTYPE x [<!entity % a SYSTEM "http://x.example/x.dtd"> %a;]><rss></rss>'],
])('entities of %s are not expanded', async (_name, xml) => {
  expect(await faultOf('a.xml', Buffer.from(xml))).toMatch(/defines entities of its own/);
});

test('JSON nested 100,000 deep, and CSV with a column for each comma, are read or refused in bounded time', async () => {
  const { seconds } = await cost(async () => {
    expect(await faultOf('a.json', Buffer.from('['.repeat(100_000)))).toMatch(/not JSON/);
    expect(await faultOf('a.json', Buffer.from('['.repeat(5000) + ']'.repeat(5000)))).toMatch(/no article/);
    expect(await faultOf('a.csv', Buffer.from(`text${','.repeat(200_000)}\nx`))).toMatch(/1 articles/);
    expect(await faultOf('a.csv', Buffer.from(`text\n"${'"'.repeat(200_001)}`))).toMatch(/article/);
  });
  expect(seconds).toBeLessThan(60);
});

// each would take minutes where a pattern tries every way to fit
test.each([
  ['a.txt', ' '.repeat(1_000_000)],
  ['a.txt', 'Ã '.repeat(300_000)],
  ['a.md', `---\n${'a: '.repeat(20_000)}\n---\nx`],
  ['a.md', '['.repeat(200_000)],
  ['a.md', '*'.repeat(200_000)],
  ['a.md', '[a]('.repeat(100_000)],
  ['a.md', '_a'.repeat(200_000)],
  ['a.md', '> '.repeat(200_000)],
  ['a.html', `<p>${' '.repeat(1_000_000)}</p>`],
  ['a.html', '<'.repeat(500_000)],
  ['a.html', '<a '.repeat(200_000)],
  ['a.html', '<!--'.repeat(200_000)],
  ['a.html', `<meta ${'charset '.repeat(100_000)}>`],
  ['a.html', '<h1>Live</h1>' + '<div><time datetime="2026-01-01">It rained.</time></div>'.repeat(4000)],
  ['a.html', '<div class="cookie">'.repeat(900) + '<p>It rained.</p>'.repeat(4000)],
  ['a.eml', 'Subject: ' + '=?'.repeat(100_000)],
  ['a.eml', 'X: '.repeat(200_000)],
  ['a.warc', 'WARC/1.0\r\n'.repeat(50_000)],
  ['a.pdf', '%PDF-1.4\n' + '<<'.repeat(100_000)],
  ['2026-'.repeat(50_000), 'Text.'],
])('%s of one thing over and over takes no more than seconds', async (file, text) => {
  const { seconds } = await cost(() => faultOf(file, Buffer.from(text)));
  expect(seconds).toBeLessThan(60);
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('links in circles, out of the folder and to devices are not followed', async () => {
  const inside = join(folder, 'in');
  await mkdir(join(inside, 'a/b'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'Secret.');
  await writeFile(join(inside, 'good.txt'), 'Text.');
  const links: readonly (readonly [string, string])[] = [
    ['..', 'a/up'],
    ['.', 'a/self'],
    ['../..', 'a/b/top'],
    ['/', 'root'],
    ['../secret.txt', 'secret.txt'],
    [join(folder, 'secret.txt'), 'absolute.txt'],
    ['loop2', 'loop1'],
    ['loop1', 'loop2'],
    ['/dev/zero', 'zero.txt'],
    ['/proc/self/environ', 'environ.txt'],
    ['gone', 'gone.txt'],
    ['good.txt', 'again.txt'],
  ];
  for (const [target, name] of links) await symlink(target, join(inside, name));
  const { sources, notes } = await readFolder(inside);
  expect(sources.map(({ file }) => file)).toEqual(['good.txt']);
  expect(notes).toHaveLength(links.length);
  expect(JSON.stringify(notes)).not.toContain('Secret');
});

test('a folder of folders without end is left at the limit, by name', async () => {
  const deep = Array.from({ length: 60 }, () => 'd').join('/');
  await mkdir(join(folder, deep), { recursive: true });
  await writeFile(join(folder, deep, 'a.txt'), 'Text.');
  const { sources, notes } = await readFolder(folder);
  expect(sources).toEqual([]);
  expect(notes.map(({ message }) => message)).toEqual([
    expect.stringMatching(/more than 32 folders deep.*--max-depth/),
  ]);
});
