/** Files as content systems write them: what they put beside and around an article is not taken for it. */
import { expect, test } from 'vitest';
import { article, contents, PARAGRAPHS } from './as-found.ts';
import { pack } from './pack.ts';

const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const H1 = '<h1>Ferry returns</h1>';
const WHOLE = ['Ferry returns', ...PARAGRAPHS].join('\n\n');

test('pages of content systems: names in lists, sections before the site, advertisements and consent in tags of their own', async () => {
  const data = {
    '@type': 'NewsArticle',
    headline: 'Ferry returns',
    author: [{ name: ['Jo Roe', 'Max Moe'] }],
  };
  const amp = await article(
    'amp.html',
    page(
      `<title>Ferry returns | Northport | Harbour | The Herald</title><script type="application/ld+json">${JSON.stringify(data)}</script>`,
      `<amp-sidebar><ul><li>Home</li></ul></amp-sidebar><article>${H1}${BODY}<amp-ad><div fallback>Ad</div></amp-ad></article><amp-consent><div>We value your privacy.</div></amp-consent>`,
    ),
  );
  expect([amp.text, amp.facts.author, amp.facts.publisher]).toEqual([
    WHOLE,
    'Jo Roe, Max Moe | JSON-LD author',
    'The Herald | title of the page, after its headline',
  ]);
  const glued = await article(
    'a.html',
    page(
      '',
      `<article>${H1}<div><span>By Jo Roe</span><time datetime="2024-02-06">February 6, 2024</time>Northport</div>${BODY}</article>`,
    ),
  );
  expect(glued.text).toContain('By Jo Roe February 6, 2024 Northport');
  for (const [date, from] of [
    [
      '<span property="schema:dateCreated" content="2024-02-06T23:30:00-05:00">Tue</span>',
      'dateCreated "2024-02-06T23:30:00-05:00"',
    ],
    ['<span itemprop="datePublished" content="2024-02-06">Tue</span>', 'datePublished "2024-02-06"'],
    [
      '<p class="entry-date">Posted on Tuesday, February 6, 2024 at 11:30 pm</p>',
      'line "Posted on Tuesday, February 6, 2024 at 11:30 pm" "2024-02-06"',
    ],
  ] as const) {
    const { facts } = await article('a.html', page('', `${date}<article>${H1}${BODY}</article>`));
    expect(facts.published).toBe(`2024-02-06 | ${from}`);
  }
  const none =
    '<p class="up-date">Updated 7 February 2024</p><p class="date-note">It rained on 3 May 2019 in town.</p>';
  expect(
    (await article('a.html', page('', `${none}<article>${H1}${BODY}</article>`))).facts.published,
  ).toBeUndefined();
});

test('records of publishers’ interfaces: stories in blocks, and texts among fields', async () => {
  const blocks = {
    content_elements: [
      { type: 'text', content: PARAGRAPHS[0] },
      { type: 'image', caption: 'The pier' },
      { type: 'interstitial_link', content: 'Read more' },
      { type: 'quote', content_elements: [{ type: 'text', content: PARAGRAPHS[1] }] },
      { type: 'list', items: [{ type: 'text', content: `<b>${PARAGRAPHS[2] ?? ''}</b>` }] },
      { type: 'raw_html', content: '<script>x()</script>' },
    ],
    headlines: { basic: 'Ferry returns' },
    display_date: '2024-02-06T06:12:44.000Z',
    credits: { by: [{ name: 'Jo Roe' }, { name: 'Max Moe' }] },
  };
  const facts = { title: 'Ferry returns | JSON field title', author: 'Jo Roe, Max Moe | JSON field author' };
  expect(await article('arc.json', JSON.stringify(blocks))).toMatchObject({ text: WHOLE, facts });
  const fields = { bodyText: PARAGRAPHS.join('\n\n'), byline: 'Jo Roe', publication: 'The Herald' };
  const answer = {
    response: {
      results: [
        {
          id: 'x',
          webTitle: 'Ferry returns',
          webPublicationDate: '2024-02-06T06:12:44Z',
          webUrl: 'https://herald.example/f',
          fields,
        },
      ],
    },
  };
  expect(await article('api.json', JSON.stringify(answer))).toMatchObject({
    text: WHOLE,
    facts: {
      published: '2024-02-06 | JSON field published "2024-02-06T06:12:44Z"',
      url: 'https://herald.example/f | JSON field url',
      publisher: 'The Herald | JSON field publisher',
    },
  });
  // the number of an author is nobody's name
  expect((await article('wp.json', JSON.stringify({ text: BODY, author: 3 }))).facts.author).toBeUndefined();
});

test('what programs write in the place of a title, a name or a day is not taken for one', async () => {
  const word = (title: string, creator: string): Buffer =>
    pack({
      'word/document.xml': `<w:document><w:body>${PARAGRAPHS.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
      'docProps/core.xml': `<cp:coreProperties><dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator></cp:coreProperties>`,
    });
  for (const [title, creator] of [
    ['Microsoft Word - draft 3', 'python-docx'],
    ['ferry_FINAL.docx', 'Microsoft Office User'],
    ['Document1', 'Administrator'],
  ] as const)
    expect((await article('a.docx', word(title, creator))).facts).toEqual({});
  expect((await article('a.docx', word('Ferry returns', 'Jo Roe'))).facts.author).toBe(
    'Jo Roe | document property creator',
  );
  await expect(article('a.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'))).rejects.toThrow(
    /with a password, .*save it as .docx without a password/,
  );
  const saved = `From: <Saved by Blink>\r\nSubject: x\r\nDate: Thu, 8 Feb 2024 06:12:44 -0000\r\nContent-Type: text/html\r\n\r\n${page('', H1 + BODY)}`;
  const { facts } = await article('a.mhtml', saved);
  expect([facts.author, facts.published]).toEqual([undefined, undefined]);
  const mail = `From: Jo Roe <jo@herald.example>\r\nSubject: Ferry returns\r\n\r\n[cid:image001.png@01D]\r\n${PARAGRAPHS.join('\r\n\r\n')}`;
  expect((await article('a.eml', mail)).text.trim()).toBe(WHOLE);
});

test('Markdown of notebooks and site builders: names in capitals, JSON at the head, links between pages', async () => {
  const json = await article(
    'a.md',
    `{\n  "title": "Ferry returns",\n  "date": "2024-02-06"\n}\n\n${PARAGRAPHS.join('\n\n')}`,
  );
  expect([json.text, json.facts.published]).toEqual([WHOLE, '2024-02-06 | front matter date "2024-02-06"']);
  const notes = await article(
    'a.md',
    `---\nTitle: Ferry returns\nDATE: 2024-02-06\n---\n![[pier.png]]\nSee [[Ann Doe|the mayor]] and [[Northport]].`,
  );
  expect([notes.text, notes.facts.published]).toEqual([
    'Ferry returns\n\nSee the mayor and Northport.',
    '2024-02-06 | front matter date "2024-02-06"',
  ]);
});

test('what archives and packages hold beside articles is left out, and what is cut off is told', async () => {
  const zip = pack({
    'a.txt': WHOLE,
    'Thumbs.db': 'x',
    '~$a.docx': 'x',
    'Page.html': page('', H1 + BODY),
    'Page_files/b.html': '<p>Frame.</p>',
  });
  expect((await contents('a.zip', zip)).pieces.map(({ member }) => member)).toEqual(['Page.html', 'a.txt']);
  await expect(contents('a.zip', pack({ 'Thumbs.db': 'x' }))).rejects.toThrow(
    /without an article in it; put articles/,
  );
  const item = (kind: string, body: string): string =>
    `<newsItem><itemMeta><itemClass qcode="ninat:${kind}"/></itemMeta><contentMeta><headline>Ferry returns</headline></contentMeta><contentSet>${body}</contentSet></newsItem>`;
  const message = await contents(
    'a.xml',
    `<newsMessage><itemSet>${item('text', `<inlineXML><html><body>${BODY}</body></html></inlineXML>`)}${item('picture', '<remoteContent href="a.jpg"/>')}</itemSet></newsMessage>`,
  );
  expect([message.pieces.map(({ text }) => text), message.notes.map(({ message: said }) => said)]).toEqual([
    [WHOLE],
    ['a.xml#2: a picture without a text; it was left out'],
  ]);
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page('', H1 + BODY)}`;
  const record = (target: string): string =>
    `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${target}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
  const cut = await contents(
    'a.warc',
    record('javascript:alert(1)') + record('https://herald.example/f').slice(0, -300),
  );
  expect([
    cut.pieces.map(({ notes }) => notes.map(({ rule }) => rule)),
    cut.notes.map(({ message: said }) => said),
  ]).toEqual([
    [['unusable-url']],
    [
      'a.warc: a broken web archive: it is cut off or broken behind page 1, and what follows was not read; capture the article again',
    ],
  ]);
});

test('references to signs in a page’s data are read as the signs, and front matter names its address as Ghost does', async () => {
  const data = {
    '@type': 'NewsArticle',
    headline: 'Ferry returns &#8211; &quot;at last&quot; &lt;b&gt; <i>',
    author: { name: 'Se&aacute;n Roe' },
    publisher: { name: 'Bell &amp; Buoy' },
  };
  const { facts } = await article(
    'a.html',
    page(
      `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
      `<article>${BODY}</article>`,
    ),
  );
  expect([facts.title, facts.author, facts.publisher]).toEqual([
    'Ferry returns – "at last" &lt;b&gt; <i> | JSON-LD headline',
    'Seán Roe | JSON-LD author',
    'Bell & Buoy | JSON-LD publisher',
  ]);
  const ghost = await article(
    'a.md',
    `---\ntitle: Ferry returns\ncanonical_url: https://herald.example/ferry\n---\n\n${PARAGRAPHS.join('\n\n')}\n`,
  );
  expect(ghost.facts.url).toBe('https://herald.example/ferry | front matter canonical_url');
});
