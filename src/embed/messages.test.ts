import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asksForHeight, heightMessages, namesIn } from './messages.ts';

const ADDRESS =
  'https://news.example/story/embed.html?childId=story-1&initialWidth=600&parentUrl=x#?secret=Ab12';
const names = namesIn(ADDRESS, 'story');

test('every host is spoken to in its own words', () => {
  expect(heightMessages(421, names)).toEqual([
    { sentinel: 'amp', type: 'embed-size', height: 421 },
    'pymxPYMxstory-1xPYMxheightxPYMx421',
    { 'datawrapper-height': { story: 421 } },
    { message: 'height', value: 421, secret: 'Ab12' },
    JSON.stringify({ src: ADDRESS, context: 'iframe.resize', height: 421 }),
  ]);
});

test('hosts that gave no name are left out', () => {
  expect(heightMessages(9, namesIn('https://news.example/embed.html', 'story'))).toHaveLength(3);
});

test.each([
  ['?childId=<b>', null],
  ['?childId=axPYMxb', null],
  [`?childId=${'a'.repeat(200)}`, null],
  ['?childId=graphic-responsive-id_1', 'graphic-responsive-id_1'],
])('childId in %s is %s', (query, wanted) => {
  expect(namesIn(`https://a.example/${query}`, 'x').pym).toBe(wanted);
});

test.each([
  ['#?secret=Ab12', 'Ab12'],
  ['#?secret=a"b', null],
  ['#secret=x&y', 'x'],
  ['?secret=abc', null],
])('secret in %s is %s', (rest, wanted) => {
  expect(namesIn(`https://a.example/${rest}`, 'x').secret).toBe(wanted);
});

test.each([
  'pymxPYMxstory-1xPYMxwidthxPYMx640',
  'pymxPYMxstory-1xPYMxwidthxPYMx640.5',
  { sentinel: 'amp', type: 'frames-init' },
  { message: 'ready', secret: 'Ab12' },
])('%j asks for the height', (data) => {
  expect(asksForHeight(data, names)).toBe(true);
});

test.each([
  'pymxPYMxstory-1xPYMxnavigateToxPYMxhttps://a.example',
  'pymxPYMxstory-1xPYMxscrollToChildPosxPYMx9',
  'pymxPYMxotherxPYMxwidthxPYMx640',
  'pymxPYMxstory-1xPYMxwidthxPYMxjavascript:1',
  'pymxPYMxstory-1xPYMxwidthxPYMx640xPYMx1',
  { sentinel: 'amp', type: 'embed-size' },
  { message: 'ready', secret: 'other' },
  { message: 'height', value: 1 },
  null,
  undefined,
  640,
  [],
])('%j asks for nothing', (data) => {
  expect(asksForHeight(data, names)).toBe(false);
});

test('no message of any shape throws', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => typeof asksForHeight(data, names) === 'boolean'),
    { seed: 4, numRuns: 500 },
  );
});
