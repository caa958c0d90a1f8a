import { expect, it } from 'vitest';
import { furnitureReason } from './furniture.ts';

const LINES: readonly (readonly [string, string])[] = [
  ['The post Bridge closed first appeared on Lowland News.', 'foot of a feed'],
  ['4 min read', 'reading time'],
  ['Estimated reading time: 4 minutes', 'reading time'],
  ['Source URL:', 'label of an address'],
  ['[Related: Bridge closed for a week]', 'related headline'],
  ['Watch: Inside the new station', 'related headline'],
  ['12 comments', 'comment form'],
  ['SKIP TO MAIN CONTENT', 'navigation'],
  ['ſhare this article', 'navigation'],
  ['bac\u212a to top', 'navigation'],
  ['▶ Play the video', 'navigation'],
  ['👉 Follow the channel', 'navigation'],
  ['Subscribe to read on', 'subscription form'],
  ['Have the day’s news sent straight to your inbox', 'subscription form'],
  ['(Advertisement)', 'advertisement'],
  ['© 2031 Lowland News', 'copyright line'],
  ['Posted in: Politics', 'credit line'],
  ['(Reporting by Ana Ruiz)', 'credit line'],
  ['Additional reporting by Ana Ruiz', 'credit line'],
  ['By Ana Ruiz, Lowland News', 'credit line'],
  ['This site uses cookies.', 'page message'],
  ['* * * * *', 'rule'],
  ['https://news.example/bridge', 'address'],
  ['The bridge at noon. Photo: Ana Ruiz', 'picture caption'],
  ['Published on 4 May 2031', 'date line'],
];

it.each(LINES)('%j', (line, reason) => {
  expect(furnitureReason(line)).toBe(reason);
});

it.each([
  'The bridge was closed on Friday.',
  'Reading time with children has fallen, a study says.',
  'Top officials met',
  'By Friday the bridge was closed.',
  'Photographers waited for hours.',
  '',
])('%j may be the article’s', (line) => {
  expect(furnitureReason(line)).toBeNull();
});
