import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Contents } from './adapter.ts';
import { article, contents, factsOf, PARAGRAPHS, RSS } from './as-found.ts';
import { pack } from './pack.ts';
import { print } from './print.ts';

const page = (
  head: string,
  body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n'),
): string => `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Ferry returns - The Northport Herald</title>${head}</head>
<body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>Ferry returns</h1>${body}</article>
<footer>Terms of use</footer><script>document.title = "x"</script></body></html>`;

test('a saved page gives its paragraphs, and says where each fact came from', async () => {
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: 'Site' },
      {
        '@type': ['NewsArticle'],
        headline: 'Ferry returns',
        datePublished: '2024-02-06T23:30:00-05:00',
        author: [{ '@type': 'Person', name: 'Jo Roe' }, 'Max Moe'],
        publisher: { name: 'The Northport Herald' },
        mainEntityOfPage: { '@id': 'https://herald.example/2024/ferry' },
      },
    ],
  };
  const { text, facts } = await article(
    'ferry.html',
    page(
      `<script type="application/ld+json">${JSON.stringify(data)}</script><meta property="og:title" content="Other">`,
    ),
  );
  expect(text).toBe(['Ferry returns', ...PARAGRAPHS].join('\n\n'));
  expect(facts).toEqual({
    title: 'Ferry returns | JSON-LD headline',
    published: '2024-02-06 | JSON-LD datePublished "2024-02-06T23:30:00-05:00"',
    author: 'Jo Roe, Max Moe | JSON-LD author',
    publisher: 'The Northport Herald | JSON-LD publisher',
    url: 'https://herald.example/2024/ferry | JSON-LD url',
    language: 'en-GB | html lang',
  });
});

test.each([
  [
    '<meta property="article:published_time" content="2024-02-06T08:00Z">',
    '2024-02-06 | meta article:published_time "2024-02-06T08:00Z"',
  ],
  ['<meta name="date" content="6 February 2024">', '2024-02-06 | meta date "6 February 2024"'],
  ['<meta itemprop="datePublished" content="20240206">', '2024-02-06 | meta datepublished "20240206"'],
  [
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"Feb 6, 2024"}</script>',
    '2024-02-06 | JSON-LD datePublished "Feb 6, 2024"',
  ],
])('finds the day in %s', async (head, published) => {
  expect((await article('a.html', page(head))).facts.published).toBe(published);
});

test('falls back to <time>, canonical address, site name and the browser’s comment', async () => {
  const body = `<header><time datetime="2024-02-06">Tuesday</time></header>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}`;
  const head =
    '<link rel="canonical" href="https://herald.example/c"><meta property="og:site_name" content="Herald">';
  const { facts } = await article('a.html', page(head, body));
  expect(facts).toMatchObject({
    published: '2024-02-06 | time in the header "2024-02-06"',
    url: 'https://herald.example/c | link canonical',
    publisher: 'Herald | meta og:site_name',
    title: 'Ferry returns | h1',
  });
  const saved = page('').replace('<html', '<!-- saved from url=(0024)https://herald.example/s -->\n<html');
  expect((await article('a.html', saved)).facts.url).toBe(
    'https://herald.example/s | comment of the browser that saved it',
  );
});

test('addresses that are no web addresses, and days that are none, are left out and noted', async () => {
  const { meta, notes } = await article(
    'a.html',
    page('<link rel="canonical" href="javascript:alert(1)"><meta name="date" content="2024-02-31">'),
  );
  expect([meta.url, meta.published]).toEqual([undefined, undefined]);
  expect(notes.map(({ message }) => message).join('\n')).toMatch(
    /"2024-02-31" is no day[\s\S]*"javascript:alert\(1\)" is no web address/,
  );
});

test('nothing that runs, and nothing hidden, reaches the text', async () => {
  const body = `${PARAGRAPHS.map((p) => `<p onclick="x()">${p}</p>`).join('')}<p hidden>Hidden words</p><script>evil()</script><style>p{}</style><svg><text>vector</text></svg>`;
  expect((await article('a.html', page('', body))).text).not.toMatch(/Hidden|evil|p\{\}|vector|onclick/);
});

test('a page in an old encoding is read by what it declares', async () => {
  const text = page('')
    .replace('charset="utf-8"', 'charset="windows-1252"')
    .replaceAll('“', '\x93')
    .replaceAll('”', '\x94');
  expect((await article('a.html', Buffer.from(text, 'latin1'))).text).toBe(
    ['Ferry returns', ...PARAGRAPHS].join('\n\n'),
  );
});

test('Markdown: front matter is data, and dates in it stay as written', async () => {
  const { text, facts } = await article(
    'a.md',
    `---\ntitle: "Ferry returns"\ndate: 2024-02-06\nauthor: [Jo Roe, Max Moe]\nsource: Herald\nurl: https://herald.example/m\n---\n\n# Ferry *returns*\n\n${PARAGRAPHS[0] ?? ''}\n\n> **Bold** [link](https://x.example) and \`code\`, snake_case_name.\n\n- one\n- two\n\n---\n\n1. first\n`,
  );
  expect(text).toBe(
    `Ferry returns\n\n${PARAGRAPHS[0] ?? ''}\n\nBold link and code, snake_case_name.\n\none\ntwo\n\n\n\nfirst`,
  );
  expect(facts).toEqual({
    title: 'Ferry returns | front matter title',
    published: '2024-02-06 | front matter date "2024-02-06"',
    author: 'Jo Roe, Max Moe | front matter author',
    publisher: 'Herald | front matter source',
    url: 'https://herald.example/m | front matter url',
  });
});

test.each([
  ['a tag that would make code', '---js\nglobalThis.hacked = true\n---\nText.'],
  ['a YAML tag', '---\ntitle: !!js/function "function(){ globalThis.hacked = true }"\n---\nText.'],
  ['prototype names', '---\n__proto__: {hacked: true}\nconstructor: {prototype: {hacked: true}}\n---\nText.'],
  ['broken YAML', '---\ntitle: [unclosed\n---\nText.'],
  [
    'an alias bomb',
    `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
      .split('')
      .map(
        (c, i) =>
          `${c}: &${c} [${Array(9)
            .fill(`*${'abcdefghi'[i] ?? ''}`)
            .join(',')}]`,
      )
      .join('\n')}\n---\nText.`,
  ],
])('Markdown: front matter with %s runs nothing and loses no text', async (_name, source) => {
  const { text } = await article('a.md', source);
  expect(text).toContain('Text.');
  expect(
    (globalThis as Record<string, unknown>).hacked ?? ({} as Record<string, unknown>).hacked,
  ).toBeUndefined();
});

const word = (body: string): Buffer =>
  pack({
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:title>Ferry returns</dc:title><dc:creator>Jo Roe</dc:creator></cp:coreProperties>',
    'word/media/image1.png': Buffer.from([137, 80]),
  });

test('Word: paragraphs, tabs and breaks; deleted and hidden words are not read', async () => {
  const { text, facts } = await article(
    'a.docx',
    word(
      '<w:p><w:r><w:t>One </w:t></w:r><w:r><w:t xml:space="preserve">&amp; two</w:t><w:tab/><w:t>three</w:t><w:br/><w:t>four</w:t></w:r></w:p>' +
        '<w:p><w:ins><w:r><w:t>Inserted</w:t></w:r></w:ins><w:del><w:r><w:delText>Deleted</w:delText></w:r></w:del></w:p>' +
        '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden</w:t></w:r><w:r><w:rPr><w:strike w:val="true"/></w:rPr><w:t>Struck out</w:t></w:r><w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t>Shown</w:t></w:r></w:p>',
    ),
  );
  expect(text).toBe('One & two\tthree\nfour\n\nInserted\n\nShown');
  expect(facts).toEqual({
    title: 'Ferry returns | document property title',
    author: 'Jo Roe | document property creator',
  });
});

test('mail: subject, day as written, and the text; old encodings and pages inside', async () => {
  const plain = `From: =?utf-8?q?J=C3=B6_Roe?= <jo@herald.example>\r\nSubject: =?windows-1252?Q?Ferry_=93returns=94?=\r\nDate: Tue, 6 Feb 2024 23:30:00 -0500\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${PARAGRAPHS.join('\r\n\r\n')}\r\n`;
  const { text, facts } = await article('a.eml', plain);
  expect(text).toContain(PARAGRAPHS[1]);
  expect(facts).toEqual({
    title: 'Ferry “returns” | mail subject',
    published: '2024-02-06 | mail date "Tue, 6 Feb 2024 23:30:00 -0500"',
    author: 'Jö Roe | mail sender',
  });
  const saved = `Subject: Ferry\r\nSnapshot-Content-Location: https://herald.example/m\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page('<meta name="date" content="2024-02-06">')}`;
  const mht = await article('a.mhtml', saved);
  expect(mht.text).toContain(PARAGRAPHS[2]);
  expect(mht.facts).toMatchObject({
    url: 'https://herald.example/m | content location',
    published: '2024-02-06 | meta date "2024-02-06"',
  });
});

const record = (type: string, target: string, block: string | Buffer): Buffer => {
  const bytes = Buffer.from(block);
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${target}\r\nWARC-Date: 2024-05-01T00:00:00Z\r\nContent-Length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
};
const response = (headers: string, body: string | Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n`),
    Buffer.from(body),
  ]);
const chunked = (bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n0\r\n\r\n')]);
const crawl = Buffer.concat([
  record('warcinfo', '', 'software: x'),
  record('response', 'https://herald.example/1', response('', page(''))),
  record('response', 'https://herald.example/logo', 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG'),
  record(
    'response',
    'https://herald.example/gone',
    'HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Gone</p>',
  ),
  record(
    'response',
    'https://herald.example/2',
    response(
      'Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n',
      chunked(gzipSync(page('<meta name="date" content="2024-02-06">'))),
    ),
  ),
]);

test.each([
  ['a.warc', crawl],
  ['a.warc.gz', gzipSync(crawl)],
  [
    'a.wacz',
    pack({ 'datapackage.json': '{}', 'archive/data.warc.gz': gzipSync(crawl), 'pages/pages.jsonl': '{}' }),
  ],
])('web archive %s: the pages that were captured, by their addresses', async (file, bytes) => {
  const { pieces } = await contents(file, bytes);
  expect(pieces.map(({ member, meta }) => [member, meta.url?.value, meta.published?.value])).toEqual([
    ['1', 'https://herald.example/1', undefined],
    ['2', 'https://herald.example/2', '2024-02-06'],
  ]);
  expect(pieces[1]?.text).toBe(['Ferry returns', ...PARAGRAPHS].join('\n\n'));
});

test('JSON, JSON lines and CSV: a record an article', async () => {
  const one = {
    headline: 'Ferry',
    text: PARAGRAPHS[0],
    date: '2024-02-06',
    source: { name: 'Herald' },
    url: 'https://herald.example/j',
  };
  const two = { title: 'Page', content: `<p>${PARAGRAPHS[1] ?? ''}</p><p>${PARAGRAPHS[2] ?? ''}</p>` };
  const expected = [
    [`Ferry\n\n${PARAGRAPHS[0] ?? ''}`, '2024-02-06', 'Herald'],
    [`Page\n\n${PARAGRAPHS[1] ?? ''}\n\n${PARAGRAPHS[2] ?? ''}`, undefined, undefined],
  ];
  const shown = (found: Contents) =>
    found.pieces.map(({ text, meta }) => [text, meta.published?.value, meta.publisher?.value]);
  expect(shown(await contents('a.json', JSON.stringify([one, two])))).toEqual(expected);
  expect(shown(await contents('a.json', JSON.stringify({ articles: [one, two] })))).toEqual(expected);
  const lines = await contents(
    'a.jsonl',
    `${JSON.stringify(one)}\n\n{broken\n${JSON.stringify(two)}\n{"title":"no text"}\n`,
  );
  expect(shown(lines)).toEqual(expected);
  expect(lines.notes.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^a\.jsonl:3: /),
    'a.jsonl: line 5 has no text and was left out; give it a field "text"',
  ]);
  const table = `Title;Text;Published;Publisher\n"Ferry";"${PARAGRAPHS[0] ?? ''}\nSecond ""line"".";06 Feb 2024;Herald\n`;
  const csv = await article('a.csv', table);
  expect(csv.text).toBe(`Ferry\n\n${PARAGRAPHS[0] ?? ''}\nSecond "line".`);
  expect(csv.facts).toEqual({
    title: 'Ferry | CSV column title',
    published: '2024-02-06 | CSV column published "06 Feb 2024"',
    publisher: 'Herald | CSV column publisher',
  });
});

test('a ZIP archive is read like a folder', async () => {
  const { pieces, notes } = await contents(
    'week.zip',
    pack({
      'b/feed.xml': RSS,
      'a 1.txt': 'Text.',
      '__MACOSX/a.txt': 'x',
      '.hidden': 'x',
      'in.zip': pack({ 'a.txt': 'x' }),
      'style.css': 'x',
    }),
  );
  expect(pieces.map(({ member }) => member)).toEqual(['a 1.txt', 'b/feed.xml#1', 'b/feed.xml#2']);
  expect(notes.map(({ message }) => message)).toEqual([
    'week.zip#in.zip: an archive inside an archive; unpack the outer one',
  ]);
});

test('PDF: text and properties', async () => {
  const { text, facts } = await article(
    'a.pdf',
    print([[{ text: 'Ferry returns on Monday', left: 72, y: 720, size: 12 }]], '/Title(Ferry)'),
  );
  expect(text).toBe('Ferry returns on Monday');
  expect(facts).toEqual({ title: 'Ferry | PDF property Title' });
});

test.each([
  ['a.docx', Buffer.from('PK\x03\x04 not really'), /broken or hostile ZIP/],
  ['a.docx', pack({ 'x.txt': 'x' }), /no Word document in it/],
  ['a.zip', pack({ '../up.txt': 'x' }), /"\.\.\/up\.txt" in it: its name leads out/],
  ['a.zip', Buffer.from('not a zip'), /broken or hostile ZIP/],
  ['a.pdf', Buffer.from('%PDF-1.4 broken'), /PDF that cannot be read/],
  ['a.warc', Buffer.from('WARC/1.0\r\nContent-Length: 99\r\n\r\nshort'), /broken web archive/],
  ['a.gz', Buffer.from('no'), /broken gzip/],
  ['a.json', Buffer.from('{'), /not JSON/],
  ['a.json', Buffer.from('{"version": 3}'), /no article in it.*"text"/],
  ['a.csv', Buffer.from('link\nhttps://x.example'), /no article in it/],
  ['a.xml', Buffer.from('<svg></svg>'), /XML of a kind that is not read \(<svg>\)/],
  ['a.xml', Buffer.from('nothing'), /no XML element/],
  ['a.doc', Buffer.from('x'), /old Word document.*save it as \.docx/],
  ['a.rtf', Buffer.from('{\\rtf1 x}'), /rich text/],
  ['noend', Buffer.from('{\\rtf1 x}'), /rich text/],
])('%s that is broken is refused with a remedy', async (file, bytes, message) => {
  await expect(contents(file, bytes)).rejects.toThrow(message);
});

test.each([
  ['page', page(''), 'Ferry returns'],
  ['feed', RSS, 'Ferry returns'],
  ['.profile', 'Text.', 'Text.'],
])('%s without an end is known by its look', async (file, source, start) => {
  expect((await contents(file, source)).pieces[0]?.text.startsWith(start)).toBe(true);
});

test('articles attached to a mail are its members; what else is attached is named', async () => {
  const inner =
    'Subject: Weir\r\nFrom: Press <p@dam.example>\r\nDate: Mon, 5 Feb 2024 10:00:00 +0000\r\n\r\nInner text.';
  const part = (type: string, name: string, body: string | Buffer): string =>
    `--B\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${Buffer.from(body).toString('base64')}`;
  const { pieces, notes } = await contents(
    'a.eml',
    [
      'Subject: See\r\nContent-Type: multipart/mixed; boundary=B\r\n',
      '--B\r\nContent-Type: text/plain\r\n\r\nText.',
      part('application/octet-stream', '../story.docx', word('<w:p><w:r><w:t>Story.</w:t></w:r></w:p>')),
      part('application/octet-stream', 'old.doc', 'x'),
      part('application/zip', 'all.zip', 'x'),
      part('application/ms-tnef', 'winmail.dat', 'x'),
      part('image/png', 'logo.png', 'x'),
      `--B\r\nContent-Type: message/rfc822\r\n\r\n${inner}`,
      '--B--',
    ].join('\r\n'),
  );
  expect(pieces.map(({ member, text }) => [member, text.trim()])).toEqual([
    [null, 'See\n\nText.'],
    ['.._story.docx', 'Story.'],
    ['message.eml', 'Weir\n\nInner text.'],
  ]);
  expect(factsOf(pieces[2]?.meta ?? {})).toMatchObject({ author: 'Press | mail sender' });
  expect(notes.map(({ level, message }) => [level, message])).toEqual([
    ['warning', expect.stringMatching(/^a\.eml#old\.doc: old Word document/)],
    [
      'info',
      'a.eml: what is attached was not read ("all.zip", "winmail.dat"); save it beside the mail if it is an article',
    ],
  ]);
});

test('a mail passed on is from its first writer and day; old programs write headers as Windows has them', async () => {
  const head =
    'Subject: FW: Fwd: Lock\nFrom: Jo Roe <jo@x.example>\nDate: Fri, 9 Feb 2024 08:00:00 +0100\n\nSee below.\n\n';
  const block =
    'From: "Dam News" <news@dam.example>\nSent: Tuesday, February 6, 2024 9:15 AM\nTo: Jo Roe\nSubject: Lock opens\n\nThe lock opened yesterday.\n';
  for (const mark of [
    '---------- Forwarded message ---------',
    'Begin forwarded message:\n',
    '-----Original Message-----',
  ])
    expect((await article('a.eml', `${head}${mark}\n${block}`)).facts).toEqual({
      title: 'Lock opens | forwarded mail subject',
      author: 'Dam News | forwarded mail sender',
      published: '2024-02-06 | forwarded mail date "Tuesday, February 6, 2024 9:15 AM"',
    });
  const answer = `${head.replace('FW: Fwd:', 'Re:')}-----Original Message-----\n${block}`;
  expect((await article('a.eml', answer)).facts).toMatchObject({
    title: 'Lock | mail subject',
    author: 'Jo Roe | mail sender',
  });
  const old = Buffer.from('Subject: Caf\xe9 \x96 shut\nFrom: J\xf6 <j@x.example>\n\nText.', 'latin1');
  expect((await article('a.eml', old)).facts).toMatchObject({ title: 'Café – shut | mail subject' });
});

test('a link whose address has brackets, and a site named after the headline', async () => {
  expect((await article('a.md', 'Seen in [Vesla](https://w.example/Vesla_(island)) on Monday.')).text).toBe(
    'Seen in Vesla on Monday.',
  );
  expect((await article('a.html', page(''))).facts.publisher).toBe(
    'The Northport Herald | title of the page, after its headline',
  );
});
