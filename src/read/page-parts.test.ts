import { expect, test } from 'vitest';
import { article, contents, factsOf } from './as-found.ts';
import { readFolder } from './read.ts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const POSTS = [
  [
    '2031-05-09T08:10:00+02:00',
    'Trains run again',
    'The railway opened both tracks today. Refunds are paid from Monday on.',
  ],
  [
    '2031-05-08T16:40:00+02:00',
    'Crane arrives',
    'A crane lifted the engine today. The driver, 44, was questioned on Wednesday.',
  ],
  ['2031-05-08T07:05:00+02:00', 'Line closed', 'The line to Vadsted stays closed today, the railway said.'],
  [
    '2031-05-07T21:30:00+02:00',
    'Train derails',
    'A goods train left the rails near Orby tonight. Nobody was hurt.',
  ],
] as const;

const live = (head: string, posts: string): string =>
  `<html lang="en"><head><title>Orby derailment: live updates</title>${head}</head><body><nav><time datetime="2031-05-10">now</time></nav><main><h1>Orby derailment: live updates</h1>
  <p class="summary">All that is known so far. The line was closed for two days.</p><div class="feed">${posts}</div></main>
  <aside><article><time datetime="2020-01-01">1 January 2020</time><p>Another story of another year.</p></article></aside></body></html>`;
const marked = (inner: (post: (typeof POSTS)[number]) => string): string => POSTS.map(inner).join('');
const shown = live(
  '',
  marked(
    ([time, head, text]) =>
      `<section><div><time datetime="${time}">${time.slice(11, 16)}</time></div><h2>${head}</h2><p>${text}</p></section>`,
  ),
);

test('each day of a live page is an article of that day', async () => {
  const { pieces } = await contents('live.html', shown);
  expect(pieces.map(({ member, meta }) => [member, meta.published?.value, meta.published?.from])).toEqual(
    ['2031-05-09', '2031-05-08', '2031-05-07'].map((day) => [day, day, `time of its posts "${day}"`]),
  );
  const [last, middle] = pieces;
  expect(middle?.text).toBe(
    'Orby derailment: live updates\n\n16:40\n\nCrane arrives\n\nA crane lifted the engine today. The driver, 44, was questioned on Wednesday.\n\n07:05\n\nLine closed\n\nThe line to Vadsted stays closed today, the railway said.',
  );
  // what stands above the posts is of the latest day, what stands beside them is not theirs
  expect(last?.text).toContain('The line was closed for two days.');
  expect(pieces.map(({ text }) => text).join()).not.toContain('another year');
});

test('posts that only its data date are taken from there', async () => {
  const data = {
    '@type': 'LiveBlogPosting',
    headline: 'Orby derailment',
    datePublished: '2031-05-07',
    liveBlogUpdate: POSTS.map(([datePublished, headline, articleBody]) => ({
      '@type': 'BlogPosting',
      datePublished,
      headline,
      articleBody,
    })),
  };
  const page = live(
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    marked(([, head, text]) => `<section><b>16:40</b><h2>${head}</h2><p>${text}</p></section>`),
  );
  const { pieces } = await contents('live.html', page);
  expect(pieces.map(({ member }) => member)).toEqual(['2031-05-09', '2031-05-08', '2031-05-07']);
  expect(pieces[2]?.text).toBe(
    'Orby derailment\n\nTrain derails\n\nA goods train left the rails near Orby tonight. Nobody was hurt.',
  );
});

test('a live page of one day, and an article with several times in it, stay one article', async () => {
  const oneDay = shown.replaceAll(/2031-05-0\d/gu, '2031-05-08');
  expect((await article('live.html', oneDay)).meta.published?.value).toBe('2031-05-08');
  const report = shown.replaceAll('live updates', 'what happened').replace('class="feed"', '');
  expect((await contents('report.html', report)).pieces).toHaveLength(1);
});

const paragraphs = (about: string): string =>
  `<p>The council of Varde voted for ${about} on Monday, after a debate of three hours in the town hall.</p>
  <p>Nine members were for it and two against it. The mayor, Ida Holm, said that the work begins in the spring.</p>
  <p>It costs four million crowns, of which the state pays half. The council meets again on Thursday.</p>`;
const two = (
  second: string,
): string => `<html lang="en"><head><title>Varde Post</title><meta property="og:site_name" content="Varde Post"></head><body><main>
  <article><h1>Varde builds a bridge</h1><p class="byline">By Ane Dahl</p><time datetime="2031-02-04">4 February</time>${paragraphs('a bridge')}</article>${second}</main></body></html>`;

test('two whole articles of a page are two, each with its own facts', async () => {
  const other = `<article><h2>Varde closes a school</h2><p class="byline">By Bo Lund</p><time datetime="2031-03-11">11 March</time>${paragraphs('closing the school')}</article>`;
  const { pieces } = await contents('page.html', two(other));
  expect(pieces.map(({ member, meta }) => [member, factsOf(meta)])).toEqual([
    [
      '1',
      expect.objectContaining({
        title: 'Varde builds a bridge | headline of the article',
        published: '2031-02-04 | first time of the article "2031-02-04"',
        publisher: 'Varde Post | meta og:site_name',
        author: 'Ane Dahl | class "byline"',
      }),
    ],
    ['2', expect.objectContaining({ title: 'Varde closes a school | headline of the article' })],
  ]);
  expect(pieces[1]?.meta.published?.value).toBe('2031-03-11');
  expect(pieces[0]?.text).not.toContain('school');
});

test('teasers below an article make no articles', async () => {
  const teaser = `<article><h2>Varde closes a school</h2><time datetime="2031-03-11">11 March</time><p>The council voted on Monday. Read it here.</p></article>`;
  expect((await contents('page.html', two(teaser.repeat(3)))).pieces).toHaveLength(1);
});

test('the text that the data hold is read where the page shows less', async () => {
  const body =
    'The bank failed on Tuesday. Its head, Per Ek, had left in 2029.\n\nCustomers get their money back by May.';
  const page = (shown: string, articleBody: string): string =>
    `<html lang="en"><head><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Bank fails', articleBody })}</script></head><body><article><h1>Bank fails</h1><p>${shown}</p></article></body></html>`;
  const walled = await article('a.html', page('The bank failed on Tuesday.', body));
  expect(walled.text).toBe(`Bank fails\n\n${body}`);
  expect(walled.facts.text).toBe('articleBody | JSON-LD articleBody, of which the page shows less');
  const markup = await article(
    'a.html',
    page('The bank failed.', `<p>${body.replace('\n\n', '</p><p>')}</p>`),
  );
  expect(markup.text).toBe(walled.text);
  const open = await article('a.html', page(body, body.slice(0, 60)));
  expect(open.text).toContain('by May');
  expect(open.facts.text).toBeUndefined();
});

test('boxes for consent and newsletters are no part of the article, however they are called', async () => {
  const box = (name: string): string =>
    `<div ${name}><h3>Before you go</h3><p>We changed our terms on Tuesday. The Post started a daily letter on Monday.</p><input></div>`;
  for (const name of [
    'class="Newsletter-Box"',
    'id="cookie-banner"',
    'class="c-consent"',
    'class="email-signup"',
  ]) {
    const { text } = await article('a.html', two(box(name)).replace('</time>', `</time>${box(name)}`));
    expect(text, name).not.toMatch(/Before you go|daily letter/u);
    expect(text, name).toContain('The council meets again on Thursday.');
  }
  // a story about them is no such box
  const story = `<html lang="en"><body><div class="story cookie-law"><h1>Varde bans cookies</h1>${paragraphs('a ban')}</div></body></html>`;
  expect((await article('a.html', story)).text).toContain('Nine members');
});

test.each([
  ['div', 'id="comments"'],
  ['section', 'class="comments-area"'],
  ['ol', 'class="wide commentlist"'],
  ['div', 'id="disqus_thread"'],
])('what readers wrote below a short article is no part of it: <%s %s>', async (tag, name) => {
  const said = '<article><p>I was there on Saturday, and it was full.</p></article>'.repeat(40);
  const page = (marked: string): string =>
    `<html lang="en"><body itemscope><h1>Lock opens</h1><div itemprop="articleBody"><p>The lock of Varde opened on Tuesday after two years of repairs, the trust said.</p></div><${tag} ${marked}>${said}</${tag}></body></html>`;
  const told = async (html: string): Promise<boolean> =>
    (await article('a.html', html)).text.includes('it was full');
  expect(await told(page(name))).toBe(false);
  // the opinion page of many papers
  expect(await told(page('class="comment"'))).toBe(true);
});

test('a day in two numbers is read as the page’s country and the table’s other rows write it, and else left out', async () => {
  const page = (lang: string): string =>
    `<html lang="${lang}"><head><meta name="date" content="4/11/2031"></head><body><article>${paragraphs('a dam')}</article></body></html>`;
  expect((await article('a.html', page('en-US'))).facts.published).toBe(
    '2031-04-11 | meta date "4/11/2031", month first as in en-US',
  );
  expect((await article('a.html', page('en-GB'))).facts.published).toBe(
    '2031-11-04 | meta date "4/11/2031", day first as in en-GB',
  );
  const open = await article('a.html', page('en'));
  expect(open.facts.published).toBeUndefined();
  expect(open.notes.map(({ message }) => message)).toEqual([
    expect.stringContaining('"4/11/2031" is either 2031-11-04 or 2031-04-11; it was left out'),
  ]);
  const table = (other: string): string =>
    `date;text\n4/11/2031;"It rained in Varde."\n${other};"It snowed in Varde."\n`;
  const first = async (other: string) => (await contents('a.csv', table(other))).pieces[0]?.meta.published;
  expect(await first('5/6/2031')).toBeUndefined();
  expect((await first('25/11/2031'))?.value).toBe('2031-11-04');
  expect(await first('11/25/2031')).toEqual({
    value: '2031-04-11',
    from: 'CSV column date "4/11/2031", month first as beside it',
  });
});

test('an article in a folder keeps the name of its day', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'live-'));
  await writeFile(join(folder, 'live.html'), shown);
  const { sources } = await readFolder(folder);
  expect(sources.map(({ file }) => file)).toEqual(
    ['2031-05-09', '2031-05-08', '2031-05-07'].map((day) => `live.html#${day}`),
  );
  await rm(folder, { recursive: true });
});
