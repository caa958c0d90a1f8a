/** Files made to do harm: refused or read within limits, in bounded time and memory. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Contents } from './adapter.ts';
import { adapterFor } from './adapters.ts';
import { archive } from './archive.ts';
import type { Undecodable } from './decode.ts';
import { LIMITS, type Limits } from './limits.ts';
import { pack } from './pack.ts';
import { readFolder } from './read.ts';

const MB = 1024 * 1024;

async function resultOf(file: string, bytes: Uint8Array, limits: Limits): Promise<Contents | Undecodable> {
  const adapter = adapterFor(file, bytes);
  if (adapter === 'skip') return { pieces: [], notes: [] };
  return (adapter === 'zip' ? archive : await adapter())(file, bytes, limits);
}

async function faultOf(file: string, bytes: Uint8Array, limits: Limits = LIMITS): Promise<string> {
  const result = await resultOf(file, bytes, limits);
  return 'fault' in result ? result.fault : `${result.pieces.length} articles`;
}

async function remedyOf(file: string, bytes: Uint8Array, limits: Limits): Promise<string> {
  const result = await resultOf(file, bytes, limits);
  return 'fault' in result ? result.remedy : `${result.pieces.length} articles`;
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

/** A web archive of one page, captured `times` as it came over the net. */
function captured(page: Buffer, times: number): Buffer {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n';
  const block = Buffer.concat([Buffer.from(head), page]);
  const named = `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${block.length}\r\n\r\n`;
  const record = Buffer.concat([Buffer.from(named), block, Buffer.from('\r\n\r\n')]);
  return Buffer.concat(Array.from({ length: times }, () => record));
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

test.each([
  ['a.zip', pack({ 'a.txt': Buffer.alloc(3 * MB, 'word ') }), { fileBytes: MB }, /--max-file-mb$/],
  [
    'a.docx',
    pack({ 'word/document.xml': Buffer.alloc(3 * MB, 'word ') }),
    { fileBytes: MB },
    /--max-file-mb$/,
  ],
  ['a.txt.gz', gzipSync(Buffer.alloc(3 * MB, 'word ')), { fileBytes: MB }, /--max-file-mb$/],
  ['a.warc', captured(gzipSync(Buffer.alloc(3 * MB, 'word ')), 1), { fileBytes: MB }, /--max-file-mb$/],
  ['a.zip', pack({ 'a.txt': Buffer.alloc(3 * MB, 'word ') }), { unpackedBytes: MB }, /--max-unpacked-mb$/],
  ['a.txt.gz', gzipSync(Buffer.alloc(3 * MB, 'word ')), { unpackedBytes: MB }, /--max-unpacked-mb$/],
  // a limit raised to what is the standard changes nothing: growth is asked below it
  ['a.zip', pack({ 'a.txt': SPACES.subarray(0, 30 * MB) }), {}, /--max-unpacked-mb above 200$/],
  ['a.txt.gz', gzipSync(SPACES.subarray(0, 30 * MB)), {}, /--max-unpacked-mb above 200$/],
])('%s names the option that lets it in', async (file, bytes, limits, option) => {
  expect(await remedyOf(file, bytes, { ...LIMITS, ...limits })).toMatch(option);
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

test('pages that are packed one by one in a web archive are counted together, and one that cannot be unpacked is named', async () => {
  const page = gzipSync(`<p>It rained.${' '.repeat(3 * MB)}</p>`);
  expect(await faultOf('a.warc', captured(page, 20))).toMatch(/unpacks to more than 6 MB/);
  const raised = { ...LIMITS, unpackedBytes: 2 * LIMITS.unpackedBytes };
  expect(await faultOf('a.warc', captured(page, 3), raised)).toBe('3 articles');
  const small = { ...LIMITS, fileBytes: MB };
  for (const [bytes, told] of [
    [page, /unpacks to more than 1 MB; .*--max-file-mb/],
    [Buffer.from([0x1f, 0x8b, 1, 2]), /cannot be unpacked/],
  ] as const) {
    const good = gzipSync('<p>It rained on Tuesday.</p>');
    const bad = Buffer.concat([captured(bytes, 1), captured(good, 1)]);
    const { notes, pieces } = (await (await import('./warc.ts')).warc('a.warc', bad, small)) as Contents;
    expect(notes.map(({ message }) => message)).toEqual([expect.stringMatching(told)]);
    expect(pieces).toHaveLength(1);
  }
});

const few = { ...LIMITS, files: 50, elements: 50 };
test.each([
  ['a.csv', `text,title\n${'x,y\n'.repeat(51)}`, /50 articles/],
  ['a.jsonl', '{"text":"x"}\n'.repeat(51), /50 articles/],
  ['a.json', `[${new Array<string>(51).fill('{"text":"x"}').join()}]`, /50 articles/],
  ['a.json', `[${new Array<string>(51).fill('1').join()}]`, /50 articles/],
  ['a.csv', `text${',a'.repeat(201)}`, /200 fields and values.*--max-elements/],
  ['a.csv', `a,text\n${'"'.repeat(201)}`, /200 fields and values/],
  ['a.json', `[${new Array<string>(101).fill('{"":[]}').join()}]`, /200 fields and values/],
  ['a.jsonl', `[${new Array<string>(201).fill('[]').join()}]`, /200 fields and values/],
  ['a.html', `<p>${'<b>x</b>'.repeat(51)}`, /50 elements.*--max-elements/],
  ['a.xml', `<rss>${'<item/>'.repeat(51)}</rss>`, /50 elements/],
  ['a.docx', pack({ 'word/document.xml': `<document>${'<p/>'.repeat(51)}</document>` }), /50 elements/],
])('%s of more than may be in one file is refused by number and option', async (file, content, message) => {
  const adapter = adapterFor(file, Buffer.from(content));
  if (typeof adapter === 'string') throw new Error(adapter);
  const result = await (await adapter())(file, Buffer.from(content), few);
  expect('fault' in result ? `${result.fault}; ${result.remedy}` : '').toMatch(message);
  const exact = await faultOf('a.csv', Buffer.from(`text\n${'x\n'.repeat(50)}`), few);
  expect(exact).toBe('50 articles');
});

test.each([
  ['a.csv', 'text', ','],
  ['a.csv', 'a,text\n', '"'],
  ['a.csv', 'a,text\n', 'b,c\n'],
  ['a.tsv', '', '\t'],
  ['a.json', '[', '{},'],
  ['a.json', '[', '[],'],
  ['a.jsonl', '[', '{},'],
])(
  'fifty megabytes of next to nothing in %s that begins with %j are refused before they are read: %j',
  async (file, head, sign) => {
    const bytes = Buffer.alloc(49 * MB, sign);
    bytes.write(head);
    let fault = '';
    const { seconds, mb } = await cost(async () => {
      fault = await faultOf(file, bytes);
    });
    expect(fault).toBe('more than 2000000 fields and values in one file');
    // read, they took gigabytes and up to minutes
    expect(seconds).toBeLessThan(10);
    expect(mb).toBeLessThan(300);
  },
);

test('what has ten thousand named values is a list under names, and no article', async () => {
  const article = (fields: number): Buffer =>
    Buffer.from(`{"text":"It rained.",${Array.from({ length: fields }, (_, at) => `"k${at}":1`).join()}}`);
  expect(await faultOf('a.json', article(9_000))).toBe('1 articles');
  expect(await faultOf('a.json', article(10_001))).toBe('no article in it');
});

test('a feed of more items than articles may be in one file is refused', async () => {
  const feed = (items: number): Buffer =>
    Buffer.from(`<rss>${'<item><title>x</title></item>'.repeat(items)}</rss>`);
  expect(await faultOf('a.xml', feed(5), { ...LIMITS, files: 4 })).toMatch(/more than 4 articles/);
  expect(await faultOf('a.xml', feed(4), { ...LIMITS, files: 4 })).toBe('4 articles');
});

test('a file that gives more text than memory should hold is refused, what an archive’s members give counted together', async () => {
  const limits = { ...LIMITS, text: 1000 };
  const part = 'It rained. '.repeat(60);
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  await writeFile(join(folder, 'a.zip'), pack({ 'a.txt': part, 'b.txt': part }));
  await writeFile(join(folder, 'b.txt'), part + part);
  await writeFile(join(folder, 'c.txt'), part);
  await writeFile(join(folder, 'd.txt'), part.replaceAll('It', 'He'));
  const { sources, notes } = await readFolder(folder, { limits });
  await rm(folder, { recursive: true });
  expect(sources.map(({ file }) => file)).toEqual(['c.txt', 'd.txt']);
  expect(notes.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^a\.zip: .*million characters.*--max-text-million/),
    expect.stringMatching(/^b\.txt: .*million characters.*--max-text-million/),
  ]);
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
  expect(messages.at(-1)).toMatch(/^week\.zip#big\.txt: it unpacks to .* --max-file-mb/);
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

test('millions of spaces in a page take no more memory than the page', async () => {
  const page = Buffer.from(`<p>It rained on Tuesday.${' '.repeat(12 * MB)}So it stayed.</p>`);
  const { mb } = await cost(async () => expect(await faultOf('a.html', page)).toBe('1 articles'));
  expect(mb).toBeLessThan(300);
});

test('much text deep in a page is read at once, and many articles within each other', async () => {
  const deep = `<html lang="en"><title>A | B</title>${'<div>'.repeat(900)}<p>It rained on Tuesday. ${'And it rained. '.repeat(30_000)}</p>`;
  const nested = `<html lang="en"><title>A | B</title>${'<article>'.repeat(900)}<h1>Rain</h1>${'<p>It rained on Tuesday in Orby, and all of its roads were closed.</p>'.repeat(1000)}`;
  for (const page of [deep, nested]) {
    const { seconds } = await cost(async () =>
      expect(await faultOf('a.html', Buffer.from(page))).toBe('1 articles'),
    );
    expect(seconds).toBeLessThan(8);
  }
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
