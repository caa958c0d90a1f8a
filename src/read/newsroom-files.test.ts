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
