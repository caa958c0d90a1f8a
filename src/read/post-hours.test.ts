import { expect, test } from 'vitest';
import { contents } from './as-found.ts';
import { clockOf, dayOf } from './page-days.ts';

test('hours and days are read as pages print them', () => {
  for (const [text, minutes, rest] of [
    ['14:32', 872, ''],
    ['2.32pm GMT', 872, ''],
    ['12.05 a.m. ET', 5, ''],
    ['Updated at 9:07 am', 547, ''],
    ['11 p.m.', 1380, ''],
    ['00.40 CET, 5 March', 40, '5 March'],
    ['Tue 3 Mar 2031 23.10 GMT', 1390, '3 Mar 2031'],
    ['14h32', 872, ''],
  ] as const)
    expect([text, clockOf(text)]).toEqual([text, { minutes, rest }]);
  for (const text of ['1.5', '2031-03-05', '24:10', 'Room 12', '3-2', 'noon'])
    expect([text, clockOf(text)]).toEqual([text, null]);
  for (const [text, day] of [
    ['3 March', '2031-03-03'],
    ['Tuesday, March 4th', '2031-03-04'],
    ['31 Dec', '2030-12-31'],
    ['March 4, 2029', '2029-03-04'],
    ['March', null],
    ['4 of them', null],
    ['4 March 5', null],
  ] as const)
    expect([text, dayOf(text, '2031-02-20')]).toEqual([text, day]);
});

type Post = readonly [hour: string, text: string];
const NIGHT: readonly Post[] = [
  ['00:40', 'The last train left the tunnel, the railway said. Nobody was hurt today.'],
  ['00:05', 'Water still runs into the tunnel at Orby. Crews hope to stop it today.'],
  ['23:50', 'A pump failed at Orby tonight. The railway closed the tunnel.'],
  ['21:15', 'Rain flooded the tunnel at Orby this evening, police said.'],
];
const page = (head: string, top: string, feed: string): string =>
  `<html lang="en"><head><title>Orby tunnel flood – live</title>${head}</head><body><main><h1>Orby tunnel flood – live</h1>${top}<div class="feed">${feed}</div></main><footer>12:00</footer></body></html>`;
const inBoxes = (posts: readonly Post[]): string =>
  posts.map(([hour, text]) => `<section><b class="at">${hour}</b><p>${text}</p></section>`).join('');
const flat = (posts: readonly Post[]): string =>
  posts
    .map(([hour, text]) => `<h3><span>${hour}</span></h3><p>${text.replace('. ', '.</p><p>')}</p>`)
    .join('');
const inLine = (posts: readonly Post[]): string =>
  posts.map(([hour, text]) => `<p><strong>${hour} GMT</strong> ${text}</p>`).join('');
const times = (posts: readonly Post[]): string =>
  posts
    .map(([hour, text]) => `<article><time datetime="${hour}">an hour ago</time><p>${text}</p></article>`)
    .join('');
const meta = (name: string, content: string): string =>
  `<meta property="article:${name}_time" content="${content}">`;

/** Days, each with the hours of its posts as they are found in its text. */
async function days(html: string, file = 'live.html'): Promise<readonly string[]> {
  const { pieces } = await contents(file, html);
  return pieces.map(({ member, text }) => {
    const found = [...text.matchAll(/last train|still runs|pump failed|flooded the/gu)].map(
      ([words]) => words.split(' ')[0],
    );
    return `${member ?? 'all'}: ${found.join(' ')}`;
  });
}

const LATE = ['2031-03-05: last still', '2031-03-04: pump flooded'];

test('posts with an hour alone are of the days that their order and the page’s date give', async () => {
  for (const feed of [inBoxes, flat, inLine, times])
    for (const [head, top] of [
      [meta('published', '2031-03-04T20:59:00'), ''],
      [meta('published', '2031-03-04'), ''],
      [meta('published', '2031-03-05T00:45:00'), ''],
      [meta('published', '2031-03-04') + meta('modified', '2031-03-05T00:45:00'), ''],
      ['', '<p class="date">Updated 00:45 GMT, Wednesday 5 March 2031</p>'],
      ['', '<p>First published on Tue 4 Mar 2031 21.00 GMT</p>'],
      ['', '<p>5 March 2031</p>'],
      [
        `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"x","coverageStartTime":"2031-03-04T20:00:00Z","datePublished":"2031-03-03"}</script>`,
        '',
      ],
    ] as const) {
      expect([head, top, feed(NIGHT).slice(0, 30), await days(page(head, top, feed(NIGHT)))]).toEqual([
        head,
        top,
        feed(NIGHT).slice(0, 30),
        LATE,
      ]);
    }
  // the earliest first
  const published = meta('published', '2031-03-04T20:59:00');
  const turned = ['2031-03-05: still last', '2031-03-04: flooded pump'];
  expect(await days(page(published, '', flat([...NIGHT].reverse())))).toEqual(turned);
  // the day in the file's name is that of the latest
  expect(await days(page('', '', inBoxes(NIGHT)), '2031-03-05 live.html')).toEqual(LATE);
});

test('a day above posts, or beside their hour, is theirs', async () => {
  const [a, b, c, d] = NIGHT;
  if (!a || !b || !c || !d) throw new Error('four posts');
  const published = meta('published', '2031-03-03T08:00:00');
  const parted = inBoxes([a, b]) + '<h2>Monday 3 March</h2>' + inBoxes([c, d]);
  expect(await days(page(published, '', parted))).toEqual([
    '2031-03-04: last still',
    '2031-03-03: pump flooded',
  ]);
  const beside = inBoxes([a, b, ['23:50 2 March', c[1]], ['21:15 2 March', d[1]]]);
  expect(await days(page(published, '', beside))).toEqual([
    '2031-03-03: last still',
    '2031-03-02: pump flooded',
  ]);
});

test('a page of one day, and hours that no day is known for, stay one article', async () => {
  const published = meta('published', '2031-03-04T20:59:00');
  const day: readonly Post[] = NIGHT.map(([, text], i) => [
    ['18:40', '17:05', '17:20', '9:15'][i] ?? '',
    text,
  ]);
  expect(await days(page(published, '', inBoxes(day)))).toEqual(['all: last still pump flooded']);
  expect(await days(page('', '', inBoxes(NIGHT)))).toEqual(['all: last still pump flooded']);
  const report = page(published, '', inBoxes(NIGHT)).replaceAll('– live', '– what we know');
  expect(await days(report)).toEqual(['all: last still pump flooded']);
});
