import { expect, test } from 'vitest';
import { dayInAddress, ownAddress } from './address-day.ts';
import { article, PARAGRAPHS } from './as-found.ts';
import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFolder } from './read.ts';

test.each([
  ['https://paper.example/news/2021/sep/14/mayor-resigns.html', '2021-09-14'],
  ['https://paper.example/2021/09/14/mayor', '2021-09-14'],
  ['https://paper.example/world/2024/october/5/mayor', '2024-10-05'],
  ['https://paper.example/20210914-mayor-resigns', '2021-09-14'],
  ['https://paper.example/mayor-resigns-2024-10-30/', '2024-10-30'],
  ['https://paper.example/mayor_20241030.html', '2024-10-30'],
  // a month, a number, a day in the middle of a headline, no day of the calendar, a question, two days
  ['https://paper.example/2021/09/mayor', null],
  ['https://paper.example/news-48210914', null],
  ['https://paper.example/the-2021-01-06-riot-a-year-on', null],
  ['https://paper.example/2021/02/31/mayor', null],
  ['https://paper.example/search?from=2021-09-14', null],
  ['https://paper.example/2021/09/14/from-2021-09-13', null],
  ['https://paper.example/2021/mayor/14/x', null],
] as const)('%s: %s', (address, day) => {
  expect(dayInAddress(address)).toBe(day);
});

test('an archive of the web keeps a page at the address behind its own', () => {
  for (const kept of ['20070601123456', '20070601123456id_', '2007'])
    expect(ownAddress(`https://web.archive.org/web/${kept}/http://news.example/a?b=1`)).toBe(
      'http://news.example/a?b=1',
    );
  expect(ownAddress('https://web.archive.org/about')).toBe('https://web.archive.org/about');
});

test('the day in an article’s address is its day where it states none, before that of the folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sourceline-'));
  try {
    await mkdir(join(folder, '2022-01-05 saved'));
    const saved = `<!-- saved from url=(0050)https://web.archive.org/web/20220105101010/https://paper.example/news/2021/sep/14/mayor.html -->`;
    await writeFile(
      join(folder, '2022-01-05 saved/a.html'),
      `${saved}<html lang="en"><body><h1>Ferry returns</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</body></html>`,
    );
    const { sources } = await readFolder(folder);
    expect(sources.map(({ meta }) => [meta.url?.value, meta.published])).toEqual([
      [
        'https://paper.example/news/2021/sep/14/mayor.html',
        {
          value: '2021-09-14',
          from: 'address "https://paper.example/news/2021/sep/14/mayor.html"',
        },
      ],
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a stated day stands before that of the address', async () => {
  const { facts } = await article(
    'a.json',
    JSON.stringify({
      text: PARAGRAPHS.join('\n\n'),
      date: '2021-09-15',
      url: 'https://p.example/2021/09/14/a',
    }),
  );
  expect(facts.published).toContain('2021-09-15');
});
