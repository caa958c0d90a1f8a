import { expect, test } from 'vitest';
import { article, contents, factsOf, PARAGRAPHS, RSS } from './as-found.ts';

test('RSS: an article an item, the fullest text of each', async () => {
  const { pieces } = await contents('feed.xml', RSS);
  expect(pieces.map(({ member, text }) => [member, text])).toEqual([
    ['1', ['Ferry returns', ...PARAGRAPHS].join('\n\n')],
    ['2', `Second\n\n${PARAGRAPHS[0] ?? ''} bold`],
  ]);
  expect(factsOf(pieces[0]?.meta ?? {})).toEqual({
    title: 'Ferry returns | feed item title',
    url: 'https://herald.example/f | feed item link',
    published: '2024-02-06 | feed item pubDate "Tue, 06 Feb 2024 23:30:00 EST"',
    author: 'Jo Roe | feed item dc:creator',
    publisher: 'The Herald | title of the feed',
  });
  expect(pieces[1]?.notes.map(({ rule }) => rule)).toEqual(['feed-summary']);
});

test('Atom: escaped and nested content, links by their relation', async () => {
  const { pieces } = await contents(
    'feed.atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title><entry><title>Ferry</title><link rel="self" href="https://herald.example/self"/><link href="https://herald.example/a"/><published>2024-02-06T01:00:00Z</published><updated>2024-02-09T01:00:00Z</updated><author><name>Jo Roe</name></author><content type="xhtml"><div><p>${PARAGRAPHS[0] ?? ''}</p><p>A &lt;b&gt; c</p></div></content></entry></feed>`,
  );
  expect(pieces[0]?.text).toBe(`Ferry\n\n${PARAGRAPHS[0] ?? ''}\n\nA <b> c`);
  expect(factsOf(pieces[0]?.meta ?? {})).toMatchObject({
    url: 'https://herald.example/a | feed item link',
    published: '2024-02-06 | feed item published "2024-02-06T01:00:00Z"',
    author: 'Jo Roe | feed item author',
  });
});

test('NITF and NewsML-G2', async () => {
  const nitf = `<nitf xml:lang="en"><head><docdata><date.issue norm="20240206T093000Z"/></docdata><pubdata name="Herald" ex-ref="https://herald.example/n"/></head>
  <body><body.head><hedline><hl1>Ferry <em>returns</em></hl1></hedline><byline>By Jo Roe</byline><dateline>NORTHPORT, Feb. 6</dateline></body.head><body.content><p>${PARAGRAPHS.join('</p>\n<p>')}</p></body.content></body></nitf>`;
  const agency = await article('a.nitf', nitf);
  expect(agency.text).toBe(['Ferry returns', 'NORTHPORT, Feb. 6', ...PARAGRAPHS].join('\n\n'));
  expect(agency.facts).toMatchObject({
    published: '2024-02-06 | NITF date.issue "20240206T093000Z"',
    author: 'Jo Roe | NITF byline',
    publisher: 'Herald | NITF pubdata',
  });
  const g2 = `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><versionCreated>2024-02-07T00:10:00+01:00</versionCreated><firstCreated>2024-02-06T09:30:00+01:00</firstCreated><provider><name>Agency</name></provider></itemMeta>
  <contentMeta><headline>Ferry returns</headline><by>By Jo Roe</by><language tag="en"/></contentMeta><contentSet><inlineXML><html xmlns="h"><body><p>${PARAGRAPHS.join('</p><p>')}</p></body></html></inlineXML></contentSet></newsItem>`;
  const news = await article('a.xml', g2);
  expect(news.text).toBe(['Ferry returns', ...PARAGRAPHS].join('\n\n'));
  expect(news.facts).toEqual({
    title: 'Ferry returns | NewsML-G2 headline',
    published: '2024-02-06 | NewsML-G2 firstCreated "2024-02-06T09:30:00+01:00"',
    author: 'Jo Roe | NewsML-G2 by',
    publisher: 'Agency | NewsML-G2 provider',
    language: 'en | NewsML-G2 language',
  });
});

/** A WARC record with its blank lines. */
test('NITF: place and day of a dateline are two words, with or without a space between their elements', async () => {
  const nitf = (dateline: string): string =>
    `<nitf><body><body.head><dateline>${dateline}</dateline></body.head><body.content><p>The lock opened on Tuesday.</p></body.content></body></nitf>`;
  for (const dateline of [
    '<location>PORTLAND, Maine</location><story.date norm="20240206">Feb. 6</story.date>',
    '\n <location>PORTLAND,\n Maine</location>\n <story.date>Feb. 6</story.date>\n',
    'PORTLAND, Maine Feb. 6',
  ])
    expect((await article('a.nitf', nitf(dateline))).text).toBe(
      'PORTLAND, Maine Feb. 6\n\nThe lock opened on Tuesday.',
    );
});

test('NITF and NewsML-G2: every line of the text in order, people without their offices', async () => {
  const nitf = await article(
    'a.nitf',
    `<nitf><body><body.head><hedline><hl1>Ferry returns</hl1></hedline><byline>By <person>Ann Doe</person><byttl>Staff Writer</byttl></byline></body.head>
    <body.content><block><p>One.</p><hl2>What follows</hl2><ul><li>Two.</li><li><p>Three.</p></li></ul><bq><block><p>Four.</p></block></bq>
    <media><media-reference source="x.jpg"/><media-caption>Five.</media-caption></media><table><tr><td>Six</td><td>7</td></tr></table></block></body.content></body></nitf>`,
  );
  expect(nitf.facts.author).toBe('Ann Doe | NITF byline');
  expect(nitf.text).toBe(
    'Ferry returns\n\nOne.\n\nWhat follows\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix\n\n7',
  );
  const g2 = await article(
    'a.xml',
    `<newsItem><contentMeta><headline>Ferry returns</headline></contentMeta><contentSet><inlineXML><html><head><title>no</title></head><body>
    <h2>Dates</h2><p>One <b>two</b>.</p><ol><li>Three.</li></ol></body></html></inlineXML></contentSet></newsItem>`,
  );
  expect(g2.text).toBe('Ferry returns\n\nDates\n\nOne two.\n\nThree.');
});

test('addresses of a feed that are written from where it stands are made whole', async () => {
  const atom = (base: string, link: string) =>
    article(
      'a.atom',
      `<feed ${base}><link href="https://herald.example/news/"/><entry><title>x</title><link href="${link}"/><content>Text.</content></entry></feed>`,
    );
  expect((await atom('xml:base="https://b.example/"', 'ferry')).facts.url).toMatch(
    /^https:\/\/b\.example\/ferry \|/,
  );
  expect((await atom('', '/ferry')).facts.url).toMatch(/^https:\/\/herald\.example\/ferry \|/);
  expect((await atom('', 'javascript:alert(1)')).facts.url).toBeUndefined();
});

test('"By" before the name of an author is no part of it', async () => {
  const { pieces } = await contents('feed.xml', RSS.replace('Jo Roe', 'By Jo Roe'));
  expect(pieces[0]?.meta.author?.value).toBe('Jo Roe');
});

test('RSS: what stands beside an item under the same names is not the item’s', async () => {
  const { pieces } = await contents(
    'feed.rss',
    `<rss version="2.0" xmlns:media="m" xmlns:atom="a" xmlns:itunes="i"><channel><itunes:title>Pod</itunes:title><title>Valley &amp;amp; Hills</title>
<item><media:title>Picture</media:title><itunes:author>Show</itunes:author><atom:link href="https://valley.example/wrong"/><title>Mill &lt;i&gt;saved&lt;/i&gt; &amp;#8211; for now</title><link>https://valley.example/mill</link>
<media:content url="a.jpg"><media:credit>Photograph: P. Pell</media:credit></media:content><media:description>Wheel of the mill</media:description><description>The mill was saved on Friday.</description>
<author>rita@valley.example (Rita Moss)</author><source url="https://coast.example/rss">Coast Wire</source></item>
<item><title>Dam &amp;lt; mill</title></item></channel></rss>`,
  );
  expect(pieces.map(({ text }) => text)).toEqual([
    'Mill saved – for now\n\nThe mill was saved on Friday.',
    'Dam < mill',
  ]);
  expect(factsOf(pieces[0]?.meta ?? {})).toEqual({
    title: 'Mill saved – for now | feed item title',
    url: 'https://valley.example/mill | feed item link',
    author: 'Rita Moss | feed item author',
    publisher: 'Coast Wire | feed item source',
  });
  expect(pieces[1]?.meta.publisher?.value).toBe('Valley & Hills');
  expect(pieces.map(({ notes }) => notes[0]?.message)).toEqual([
    expect.stringContaining('only a summary'),
    expect.stringContaining('only the headline'),
  ]);
});

test('Atom: all authors, a title in HTML of the feed, the feed an entry was taken from', async () => {
  const { pieces } = await contents(
    'feed.atom',
    `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title type="html">Valley &amp;amp; Hills</a:title><a:entry><a:title>x &amp;amp; y</a:title><a:author><a:name>Rita Moss</a:name></a:author><a:author><a:name>Al Bo</a:name></a:author><a:source><a:title>Coast Wire</a:title></a:source><a:content>The mill was saved.</a:content></a:entry><a:entry><a:content>The dam held.</a:content></a:entry></a:feed>`,
  );
  expect(pieces.map(({ meta }) => [meta.title?.value, meta.author?.value, meta.publisher?.value])).toEqual([
    ['x &amp; y', 'Rita Moss, Al Bo', 'Coast Wire'],
    [undefined, undefined, 'Valley & Hills'],
  ]);
});

test('what an agency cancels, withholds or has sent anew is left out by name, and an embargo is told', async () => {
  const item = (guid: string, version: number, meta: string, text: string): string =>
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="${version}"><itemMeta>${meta}</itemMeta><contentSet><inlineXML><html><body><p>${text}</p></body></html></inlineXML></contentSet></newsItem>`;
  const status = (qcode: string): string => `<pubStatus qcode="${qcode}"/>`;
  const { pieces, notes } = await contents(
    'wire.xml',
    `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${[
      item('a', 1, status('stat:usable'), 'Five boats sank.'),
      item('a', 2, status('stat:usable'), 'Four boats sank.'),
      item('b', 1, status('stat:canceled'), 'The king died.'),
      item('c', 1, status('stat:withheld'), 'The bank failed.'),
      item('d', 1, '<embargoed>2031-06-01T00:00:00Z</embargoed>', 'The prize goes to Ida Holm.'),
    ].join('')}</itemSet></newsMessage>`,
  );
  expect(pieces.map(({ member, text }) => [member, text])).toEqual([
    ['2', 'Four boats sank.'],
    ['5', 'The prize goes to Ida Holm.'],
  ]);
  expect(notes.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^wire\.xml#1: .*later version/),
    expect.stringMatching(/^wire\.xml#3: .*cancelled/),
    expect.stringMatching(/^wire\.xml#4: .*withholds/),
  ]);
  expect(pieces[1]?.notes.map(({ rule, message }) => [rule, message])).toEqual([
    ['agency-notice', expect.stringContaining('embargo')],
  ]);
  const nitf = (said: string): string =>
    `<nitf><head><docdata management-status="${said}"/></head><body><body.content><p>It rained.</p></body.content></body></nitf>`;
  expect((await contents('a.nitf', nitf('canceled'))).pieces).toEqual([]);
  expect((await contents('a.nitf', nitf('usable'))).pieces).toHaveLength(1);
});

test('a line of JSON that is no object is named', async () => {
  const { pieces, notes } = await contents('a.jsonl', '{"text":"It rained."}\n[1,2]\n"words"\n');
  expect(pieces).toHaveLength(1);
  expect(notes.map(({ message }) => message.slice(0, 20))).toEqual([
    'a.jsonl:2: no object',
    'a.jsonl:3: no object',
  ]);
});
