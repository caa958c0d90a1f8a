/** Files as newsrooms really have them: what other programs write besides the plain forms. */
import { expect, test } from 'vitest';
import type { Contents } from './adapter.ts';
import { adapterFor } from './adapters.ts';
import { LIMITS } from './limits.ts';
import { pack } from './pack.ts';

async function contents(file: string, content: string | Uint8Array): Promise<Contents> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const adapter = adapterFor(file, bytes);
  if (adapter === 'skip' || adapter === 'zip') throw new Error('no adapter');
  const result = await (await adapter())(file, bytes, LIMITS);
  if ('fault' in result) throw new Error(`${result.fault}; ${result.remedy}`);
  return result;
}

const shown = async (file: string, content: string | Uint8Array): Promise<readonly object[]> =>
  (await contents(file, content)).pieces.map(({ text, meta }) => ({
    text,
    ...Object.fromEntries(Object.entries(meta).map(([field, fact]) => [field, fact.value])),
  }));

test('JSON Feed: items with HTML or plain text', async () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Harlow Post',
    items: [
      {
        id: '1',
        url: 'https://post.example/1',
        title: 'Library opens',
        content_html: '<p>The library of Harlow opened on Tuesday.</p>',
        date_published: '2025-03-12T08:00:00Z',
        authors: [{ name: 'Ida Holm' }, { name: 'Jo Reed' }],
      },
      { id: '2', content_text: 'The pool closed on Monday.', date_published: '2025-03-13T00:00:00Z' },
    ],
  };
  expect(await shown('feed.json', JSON.stringify(feed))).toEqual([
    {
      text: 'Library opens\n\nThe library of Harlow opened on Tuesday.',
      title: 'Library opens',
      published: '2025-03-12',
      author: 'Ida Holm, Jo Reed',
      url: 'https://post.example/1',
    },
    { text: 'The pool closed on Monday.', published: '2025-03-13' },
  ]);
});

test.each([
  ['sep=,\r\ntitle,text,date\r\nMall,"It opened, at last.",2025-03-12\r\n'],
  ['sep=;\ntitle;text;date\nMall;"It opened, at last.";12.03.2025\n'],
  ['\ufefftitle|text|date\nMall|It opened, at last.|12. 3. 2025\n'],
  ['TITLE\tText\tDate\nMall\tIt opened, at last.\t2025/03/12\n'],
])('a table as spreadsheets write it: %j', async (table) => {
  expect(await shown('table.csv', table)).toEqual([
    { text: 'Mall\n\nIt opened, at last.', title: 'Mall', published: '2025-03-12' },
  ]);
});

test('a day in slashes could be two, and is left out with a note', async () => {
  const { pieces } = await contents('table.csv', 'text,date\nIt opened.,3/12/2025\n');
  expect(pieces[0]?.meta.published).toBeUndefined();
  expect(pieces[0]?.notes.map(({ message }) => message)).toEqual([expect.stringContaining('3/12/2025')]);
});

test('front matter between plus signs (TOML) gives facts, and none of it is text', async () => {
  const text =
    '+++\ntitle = "Toml: one"\ndate = 2025-03-12T08:00:00Z\nauthors = ["Ida Holm", \'Jo Reed\']\n[extra]\ndate = 1999-01-01\n+++\n\nThe council met on Tuesday.\n';
  expect(await shown('a.md', text)).toEqual([
    {
      text: 'Toml: one\n\nThe council met on Tuesday.',
      title: 'Toml: one',
      published: '2025-03-12',
      author: 'Ida Holm, Jo Reed',
    },
  ]);
});

test('Word: footnotes stand behind the text, separators do not', async () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const notes = [
    `<w:footnote w:type="separator" w:id="-1">${paragraph('SEPARATOR')}</w:footnote>`,
    `<w:footnote w:id="2">${paragraph('The plan was filed on 1 March 2024.')}</w:footnote>`,
  ];
  const bytes = pack({
    'word/document.xml': `<w:document ${w}><w:body>${paragraph('The plan passed.')}</w:body></w:document>`,
    'word/footnotes.xml': `<w:footnotes ${w}>${notes.join('')}</w:footnotes>`,
    'word/endnotes.xml': `<w:endnotes ${w}><w:endnote w:id="1">${paragraph('It cost 2 euros.')}</w:endnote></w:endnotes>`,
  });
  expect(await shown('a.docx', bytes)).toEqual([
    { text: 'The plan passed.\n\nThe plan was filed on 1 March 2024.\n\nIt cost 2 euros.' },
  ]);
});

test('Atom: a title in HTML loses its markup, a plain one keeps its signs', async () => {
  const entry = (type: string, title: string): string =>
    `<entry><title${type}>${title}</title><content type="html">&lt;p&gt;It opened.&lt;/p&gt;</content></entry>`;
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>${entry(' type="html"', 'Bus &lt;b&gt;line&lt;/b&gt; &amp;amp; tram')}${entry('', 'Fares &lt; 3 euros')}</feed>`;
  expect((await shown('a.atom', feed)).map((piece) => (piece as { title: string }).title)).toEqual([
    'Bus line & tram',
    'Fares < 3 euros',
  ]);
});

test('Word: the text as it is after every change is accepted, once, whatever its part is called', async () => {
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const p = (inside: string, end = ''): string => `<w:p><w:pPr><w:rPr>${end}</w:rPr></w:pPr>${inside}</w:p>`;
  const box = `<w:txbxContent>${p(run('In the box.'))}</w:txbxContent>`;
  const row = (cell: string, change = ''): string =>
    `<w:tr><w:trPr>${change}</w:trPr><w:tc>${p(run(cell))}</w:tc></w:tr>`;
  const body = [
    p(run('The lock keeper ') + `<w:del>${run('sold')}</w:del><w:ins>${run('bought')}</w:ins>`, '<w:del/>'),
    p(run(' a barge.')),
    p(`<w:moveFrom>${run('Moved away.')}</w:moveFrom>`, '<w:moveFrom/>'),
    p(
      `${run('Before the box.')}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    `<w:tbl>${row('Struck row', '<w:del/>')}${row('Kept row')}</w:tbl>`,
    p(''),
    p(`<w:ruby><w:rt>${run('small print')}</w:rt><w:rubyBase>${run('The word.')}</w:rubyBase></w:ruby>`),
  ].join('');
  const xml = `<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="w" xmlns:mc="m"><w:body>${body}</w:body></w:document>`;
  const bytes = pack({
    '_rels/.rels':
      '<Relationships><Relationship Id="a" Type="x/extended-properties" Target="docProps/app.xml"/><Relationship Id="b" Type="x/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>',
    'word/document2.xml': Buffer.from(`\ufeff${xml}`, 'utf16le'),
    'word/footnotes2.xml': `<w:footnotes xmlns:w="w"><w:footnote>${p(run('A note.'))}</w:footnote></w:footnotes>`,
    'word/comments.xml': `<w:comments xmlns:w="w"><w:comment>${p(run('Is this right?'))}</w:comment></w:comments>`,
  });
  expect(await shown('a.docx', bytes)).toEqual([
    {
      text: 'The lock keeper bought a barge.\n\nBefore the box.\n\nIn the box.\n\nKept row\n\nThe word.\n\nA note.',
    },
  ]);
});

const DAM = 'The dam at Mill Road held on Friday, the county said.';
const RAIN = 'Rain fell for nine days, and the river rose by a metre.';

test.each([
  [
    'a search interface',
    { hits: { total: 2, hits: [{ _source: { text: DAM } }, { _source: { text: RAIN } }] } },
    [DAM, RAIN],
  ],
  ['lists in lists', [[{ body: DAM }], [[{ body: RAIN }]]], [DAM, RAIN]],
  [
    'one list under a name of its own',
    { status: 'ok', news: [{ content: DAM }, { content: RAIN }] },
    [DAM, RAIN],
  ],
  ['a list of paragraphs', { text: [DAM, { type: 'p', text: RAIN }, 7, ''] }, [`${DAM}\n\n${RAIN}`]],
  ['names with capitals', { Headline: 'Dam', Text: DAM }, [`Dam\n\n${DAM}`]],
  [
    'WordPress',
    [{ title: { rendered: 'Dam &#8211; held' }, content: { rendered: `<p>${DAM}</p>\n<p>${RAIN}</p>` } }],
    [`Dam – held\n\n${DAM}\n\n${RAIN}`],
  ],
  ['comments below an article', { text: DAM, comments: [{ text: 'First!' }] }, [DAM]],
])('JSON as programs hand it out: %s', async (_name, value, texts) => {
  const { pieces } = await contents('a.json', JSON.stringify(value));
  expect(pieces.map(({ text }) => text)).toEqual(texts);
});

test('a table: one column without quotation marks, commas in the last, rows counted by rows', async () => {
  expect((await contents('a.csv', `text\n${DAM}\n${RAIN}\n`)).pieces.map(({ text }) => text)).toEqual([
    DAM,
    RAIN,
  ]);
  const open = await contents('a.csv', `title,text\nDam,${DAM}\n`);
  expect(open.pieces[0]?.text).toBe(`Dam\n\n${DAM}`);
  expect(open.notes.map(({ level, message }) => [level, message])).toEqual([
    ['warning', expect.stringMatching(/^a\.csv: row 1 below the names: .* read to the end of the row$/)],
  ]);
  const broken = await contents(
    'a.csv',
    `text,title\n"${DAM}\n\n${RAIN}",Dam\n${DAM},${RAIN}\n"${DAM},Dam\n`,
  );
  expect(broken.notes.map(({ level, message }) => [level, message])).toEqual([
    ['error', expect.stringMatching(/^a\.csv: row 3 below the names: Quoted field/)],
    ['error', expect.stringMatching(/^a\.csv: row 2 below the names: Too many fields/)],
    ['error', expect.stringMatching(/^a\.csv: row 3 below the names: Too few fields/)],
  ]);
});

test.each([
  ['2025-6-1', '2025-06-01'],
  ['2025/6/21 08:00', '2025-06-21'],
  ['11-Jun-2025', '2025-06-11'],
  ['11th June 2025', '2025-06-11'],
  ['June 1st, 2025', '2025-06-01'],
  ['31/12/2025', '2025-12-31'],
  ['12/31/2025', '2025-12-31'],
  ['4/4/2025', '2025-04-04'],
  ['5/4/2025', undefined],
  ['31/31/2025', undefined],
  ['2025-13-1', undefined],
  ['0/0/0000', undefined],
])('a day as people write it in records: %s', async (date, day) => {
  const { pieces } = await contents('a.json', JSON.stringify({ text: DAM, date }));
  expect(pieces[0]?.meta.published?.value).toBe(day);
});

test('a page: what is struck out is not read, and a shell without an article is named', async () => {
  const page = (body: string): string => `<html><head><title>Dam</title></head>${body}</html>`;
  const { pieces } = await contents(
    'a.html',
    page(
      `<body><p>The dam <del>broke</del><ins>held</ins> on Friday<s> night</s>, the county said.</p></body>`,
    ),
  );
  expect(pieces[0]?.text).toBe('Dam\n\nThe dam held on Friday, the county said.');
  expect(pieces[0]?.notes).toEqual([]);
  const why = async (body: string): Promise<unknown> => {
    const [piece] = (await contents('a.html', page(body))).pieces;
    return piece?.notes.map(({ message }) => message);
  };
  expect(
    await why('<frameset><frame src="a.html"><noframes><p>No frames.</p></noframes></frameset>'),
  ).toEqual([expect.stringContaining('in frames')]);
  expect(await why('<body><div id="root"></div><script src="app.js"></script></body>')).toEqual([
    expect.stringContaining('by scripts'),
  ]);
  expect(await why('<body><div></div></body>')).toEqual([expect.stringContaining('hardly any text')]);
});
