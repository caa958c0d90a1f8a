import { expect, test } from 'vitest';
import { article, PARAGRAPHS } from './as-found.ts';
import { bylineOf } from './byline.ts';

test.each([
  ['By Jane Roe', 'Jane Roe'],
  ['By Jane Roe and Max Moe, Staff writers', 'Jane Roe and Max Moe'],
  ['By Ann Doe, Bo Ek & María del Mar Núñez', 'Ann Doe, Bo Ek & María del Mar Núñez'],
  ['By Jane Roe, London', 'Jane Roe'],
  ['By Jane Roe in New York', 'Jane Roe'],
  ['By Jane Roe | Feb 6, 2024', 'Jane Roe'],
  ['By Jane Roe February 6, 2024', 'Jane Roe'],
  ['BY J. R. O’NEILL', 'J. R. O’NEILL'],
  ['Written by Ludwig van der Aa, political editor', 'Ludwig van der Aa'],
  ['By April Jones Apr. 6, 2024', 'April Jones'],
  ['Author: Jane Roe', 'Jane Roe'],
  ['Story by Jane Roe (jane@herald.example)', 'Jane Roe'],
  ['By The Associated Press', 'The Associated Press'],
  ['By Herald staff', 'Herald staff'],
])('%s', (line, names) => {
  expect(bylineOf(line, true)).toBe(names);
});

test.each([
  'By the numbers',
  'By The Numbers',
  'By Land and Sea',
  'By Friday',
  'By Monday evening all roads were open',
  'By staff writers',
  'By 2030',
  'Jane Roe',
  'By George, he has done it',
  'By',
])('%s is no byline', (line) => {
  expect(bylineOf(line, true)).toBeNull();
});

const page = (head: string, foot = ''): string =>
  `<html><body><article><h1>Ferry returns</h1>${head}${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}${foot}</article></body></html>`;

test.each([
  ['<p class="byline">By Jane Roe</p>', 'Jane Roe | class "byline"'],
  ['<span class="author-name">Jane Roe</span>', 'Jane Roe | class "author-name"'],
  [
    '<div class="ArticleByline">By <a href="/x">Jane Roe</a> <time>Feb 6, 2024</time></div>',
    'Jane Roe | class "ArticleByline"',
  ],
  ['<div class="c-byline"><span>By</span><div>Jane Roe</div></div>', 'Jane Roe | class "c-byline"'],
  ['<address>By Jane Roe and Max Moe, Staff writers</address>', 'Jane Roe and Max Moe | address'],
  ['<a rel="author nofollow" href="/x">Jane Roe</a>', 'Jane Roe | link to the author'],
  [
    '<p><a rel="author">Jane Roe</a> and <a rel="author">Max Moe</a></p>',
    'Jane Roe, Max Moe | link to the author',
  ],
  [
    '<div itemprop="author" itemscope><span itemprop="name">Jane Roe</span><p>Reporter</p></div>',
    'Jane Roe | itemprop author',
  ],
  ['<span itemprop="author">By Jane Roe</span>', 'Jane Roe | itemprop author'],
  ['<p>By Jane Roe</p>', 'Jane Roe | line "By Jane Roe"'],
])('%s tells the author', async (mark, author) => {
  expect((await article('a.html', page(mark))).facts.author).toBe(author);
});

test.each([
  '<h3 class="byline-chart">By the numbers</h3>',
  '<address>Herald House, Main Street 4</address>',
  '<div class="comments"><span class="comment-author">Angry Bob</span></div>',
  '<aside><span class="author">Max Moe</span> on the harbour</aside>',
  '<figure><figcaption class="author">Max Moe</figcaption></figure>',
  '<p class="author-bio">Jane Roe is a reporter at the Herald.</p>',
  '<p class="author">Follow us</p>',
])('%s tells none', async (mark) => {
  expect((await article('a.html', page('', mark))).facts.author).toBeUndefined();
});

test('what the page states as data is believed before what its elements are called', async () => {
  const head = '<meta name="author" content="By Max Moe"><p class="byline">By Jane Roe</p>';
  expect((await article('a.html', page(head))).facts.author).toBe('Max Moe | meta author');
});

test.each(['a.txt', 'a.md'])('the line of the author in %s', async (file) => {
  const text = ['Ferry returns', 'By Jane Roe', ...PARAGRAPHS].join('\n\n');
  expect((await article(file, text)).facts.author).toBe('Jane Roe | line "By Jane Roe"');
  expect((await article(file, PARAGRAPHS.join('\n\n'))).facts.author).toBeUndefined();
});
