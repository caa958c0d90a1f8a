/** Files as collections, clippers and older systems write them. */
import { expect, test, vi } from 'vitest';
import { article, contents, PARAGRAPHS } from './as-found.ts';
import { pack } from './pack.ts';

const TEXT = PARAGRAPHS.join('\n\n');
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const values = async (
  file: string,
  content: string | Uint8Array,
): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries((await article(file, content)).meta).map(([field, { value }]) => [field, value]),
  );

test('records under the names that collections of articles have', async () => {
  const wanted = {
    title: 'Ferry returns',
    published: '2024-02-06',
    publisher: 'Herald',
    url: 'https://h.example/f',
  };
  for (const record of [
    {
      title: 'Ferry returns',
      text: TEXT,
      publish_date: '2024-02-06 00:00:00',
      media_name: 'Herald',
      url: 'https://h.example/f',
    },
    {
      title: 'Ferry returns',
      text: TEXT,
      date: '2024-02-06',
      'source-hostname': 'Herald',
      source: 'https://h.example/f',
    },
    {
      title: 'Ferry returns',
      text: TEXT,
      date_publish: '2024-02-06',
      domain: 'Herald',
      url: 'https://h.example/f',
    },
    {
      headline: { main: 'Ferry returns' },
      abstract: PARAGRAPHS[0],
      lead_paragraph: PARAGRAPHS[1],
      pub_date: '2024-02-06T10:00:00+0000',
      source: 'Herald',
      web_url: 'https://h.example/f',
    },
  ])
    expect(await values('a.json', JSON.stringify([record]))).toEqual(wanted);
  expect(
    await values(
      'a.md',
      `---\ntitle: Ferry returns\nsource: https://h.example/f\nauthor:\n  - "[[Jo Roe]]"\n---\n${TEXT}`,
    ),
  ).toEqual({ title: 'Ferry returns', url: 'https://h.example/f', author: 'Jo Roe' });
});

test('a text that an interface cuts off, and a summary in its place, are read and said to be that', async () => {
  const cut = await contents(
    'a.json',
    JSON.stringify({ title: 'Ferry', content: `${PARAGRAPHS[0] ?? ''}… [+1520 chars]` }),
  );
  const summary = await contents('a.json', JSON.stringify({ title: 'Ferry', description: PARAGRAPHS[0] }));
  expect([cut, summary].map(({ pieces, notes }) => [pieces[0]?.text, notes.map(({ rule }) => rule)])).toEqual(
    [
      [`Ferry\n\n${PARAGRAPHS[0] ?? ''}…`, ['feed-summary']],
      [`Ferry\n\n${PARAGRAPHS[0] ?? ''}`, ['feed-summary']],
    ],
  );
});

test('bylines of pages that stand in the foot of an article, and none of those who made the page', async () => {
  const page = (inner: string, foot = '', head = ''): string =>
    `<html lang="en"><head><title>Ferry returns</title>${head}</head><body><article><h1>Ferry returns</h1>${inner}${BODY}</article>${foot}</body></html>`;
  const authors = [
    page(
      '<footer class="node__meta"><div class="node__submitted">Submitted by <span>Jo Roe</span> on <span>Tue, 02/06/2024</span></div></footer>',
    ),
    page('', '<div class="post-footer">Posted by <span class="fn">Jo Roe</span></div>'),
    page('', '<div id="footer"><p class="credit author">By Northern Themes</p></div>'),
    page('', '<footer class="site-footer"><div class="author">By Northern Themes</div></footer>'),
    page('', '', '<meta name="author" content="desk@herald.example">'),
  ].map(async (html) => (await values('a.html', html)).author);
  expect(await Promise.all(authors)).toEqual(['Jo Roe', 'Jo Roe', undefined, undefined, undefined]);
});

test('titles and names are taken without what stands beside them', async () => {
  const google = `<rss version="2.0"><channel><title>ferry - Google News</title><item><title>Ferry returns - Herald</title><source url="https://h.example">Herald</source></item></channel></rss>`;
  expect(await values('a.xml', google)).toEqual({ title: 'Ferry returns', publisher: 'Herald' });
  const nitf = `<nitf><body><body.head><hedline><hl1>Ferry returns</hl1></hedline><byline>JO ROE<byttl>Associated Press</byttl></byline></body.head><body.content>${BODY}</body.content></body></nitf>`;
  expect((await values('a.xml', nitf)).author).toBe('JO ROE');
  const word = `<w:document><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Ferry returns</w:t></w:r></w:p><w:p><w:r><w:t>${PARAGRAPHS[0] ?? ''}</w:t></w:r></w:p></w:body></w:document>`;
  expect(await values('a.docx', pack({ 'word/document.xml': word }))).toEqual({ title: 'Ferry returns' });
});

test('an export of WordPress gives what was printed', async () => {
  const item = (title: string, more: string): string =>
    `<item><title>${title}</title>${more}<content:encoded><![CDATA[${BODY}[gallery ids="1,2"]]]></content:encoded></item>`;
  const { pieces, notes } = await contents(
    'a.xml',
    `<rss version="2.0" xmlns:content="c" xmlns:wp="w"><channel><title>Herald</title>${item('Ferry returns', '<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>')}${item('Draft', '<wp:status>draft</wp:status><wp:post_type>post</wp:post_type>')}${item('Photo', '<wp:post_type>attachment</wp:post_type>')}</channel></rss>`,
  );
  expect(pieces.map(({ text }) => text)).toEqual([`Ferry returns\n\n${TEXT}`]);
  expect(notes.map(({ rule, article: name }) => [rule, name])).toEqual([
    ['unpublished-item', 'a.xml#2'],
    ['unpublished-item', 'a.xml#3'],
  ]);
});

test('old Mac text and seven-bit Japanese are read with a warning, and links are refused', async () => {
  const mac = Buffer.from('\xD2We listened,\xD3 said Ren\x8E Doe. It\xD5s open \xD0 at last.', 'latin1');
  const seven = Buffer.from('From \u001B$BF|K\\\u001B(B on Monday.', 'latin1');
  for (const [bytes, text] of [
    [mac, '“We listened,” said René Doe. It’s open – at last.'],
    [seven, 'From 日本 on Monday.'],
  ] as const) {
    const read = await article('a.txt', bytes);
    expect([read.text, read.notes.map(({ rule }) => rule)]).toEqual([text, ['encoding-guessed']]);
  }
  // accents of Western text, as before
  const western = Buffer.from('D\xF3nal S\xE9 spoke on Monday in \xD2rdal and in R\xD3S.', 'latin1');
  expect((await article('a.txt', western)).text).toBe('Dónal Sé spoke on Monday in Òrdal and in RÓS.');
  for (const ending of ['url', 'webloc', 'gdoc'])
    await expect(article(`a.${ending}`, '[InternetShortcut]')).rejects.toThrow('a link, and not the article');
});

test.each([
  [
    'ninjs 1',
    {
      uri: 'urn:1',
      headline: 'Ferry returns',
      byline: 'Jo Roe',
      firstcreated: '2024-02-06T10:00:00Z',
      versioncreated: '2024-02-07T10:00:00Z',
      provider: 'ANSA',
      body_text: TEXT,
      body_xhtml: BODY,
    },
  ],
  [
    'ninjs 2',
    {
      uri: 'urn:1',
      headlines: [
        { role: 'sub', value: 'At last' },
        { role: 'main', value: 'Ferry returns' },
      ],
      bylines: [{ value: 'Jo Roe' }],
      contentCreated: '2024-02-06T10:00:00Z',
      copyrightHolder: 'ANSA',
      bodies: [
        { role: 'summary', value: 'Short.' },
        { role: 'main', contentType: 'text/html', value: BODY },
      ],
    },
  ],
])('an item of an agency in JSON (%s)', async (_name, item) => {
  const { pieces } = await contents('a.json', JSON.stringify({ items: [item] }));
  expect(pieces.map(({ text }) => text)).toEqual([`Ferry returns\n\n${TEXT}`]);
  expect(await values('a.json', JSON.stringify(item))).toEqual({
    title: 'Ferry returns',
    author: 'Jo Roe',
    published: '2024-02-06',
    publisher: 'ANSA',
  });
});

test('a record of any other system whose text is called body_html keeps its own facts', async () => {
  const record = {
    title: 'Ferry returns',
    published: '2024-02-06',
    author: 'Jo Roe',
    publisher: 'Herald',
    body_html: BODY,
  };
  expect(await values('a.json', JSON.stringify(record))).toEqual({
    title: 'Ferry returns',
    author: 'Jo Roe',
    published: '2024-02-06',
    publisher: 'Herald',
  });
});

test('columns without a name, or of one name, are told to no terminal; the first of a name counts', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { pieces } = await contents('a.csv', 'title;text;;;title\nFerry;It returned on Monday.;;;Other\n');
  expect(pieces.map(({ text }) => text)).toEqual(['Ferry\n\nIt returned on Monday.']);
  await expect(contents('a.pdf', '%PDF-1.4 broken')).rejects.toThrow(/a PDF that cannot be read/u);
  expect(warned.mock.calls).toEqual([]);
  warned.mockRestore();
});
