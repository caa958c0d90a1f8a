import { expect, test } from 'vitest';
import type { Day } from '../../../model/time.ts';
import { AGENCY } from '../fixtures-agency.ts';
import { printsOf, sourcesOf, type Printed } from './sources.ts';

const SOLD = AGENCY.slice(0, 7);

function article(lines: readonly string[], day: string | null = null): Printed {
  const clean = lines.join(' ');
  let start = 0;
  const sentences = lines.map((line, paragraph) => {
    const sentence = { start, end: start + line.length, paragraph, kind: 'body' as const };
    start += line.length + 1;
    return sentence;
  });
  return { prints: printsOf(clean, sentences), day: day as Day | null };
}

const own = article([
  'Nordline has been warned twice about the engines of its older ferries, papers seen by this newspaper show.',
  'The first letter from the harbour authority, dated last autumn, speaks of leaking fuel lines and of a crew that had not been trained to close them.',
  '“We heard a bang and then the lights went out,” said Marta Lind, a teacher from Halden who was on her way home from a wedding.',
  'A second letter in January asked the company to replace the pumps before the summer season and threatened to withdraw its licence.',
  'The company did not answer questions about the letters, and the harbour master who signed them has since retired to the mainland.',
  'Shares in its parent fell by nine per cent as trading opened on Monday, the steepest loss since the merger of the two lines.',
]);

test('a text cut, with other marks, other wrapping and a word changed here and there, is the same source', () => {
  const edited = SOLD.slice(0, 5).map((line) =>
    line
      .replace(/[“”]/gu, '"')
      .replace('early on Sunday', 'early Sunday')
      .replace('within the hour', 'within an hour')
      .toUpperCase(),
  );
  expect(sourcesOf([article(SOLD), own, article(edited)])).toEqual([0, 1, 0]);
});

test('articles that share one quotation are different sources', () => {
  expect(sourcesOf([own, article(SOLD)])).toEqual([0, 1]);
});

test('a short notice that stands whole in a longer text is no further source', () => {
  expect(sourcesOf([article(SOLD), article(SOLD.slice(0, 2))])).toEqual([0, 0]);
});

test('articles of a few words or none are copies of nothing', () => {
  const few = article(['The council met.']);
  expect(sourcesOf([few, few, article([])])).toEqual([0, 1, 2]);
});

test('what takes up old words weeks later is a new report', () => {
  const of = (later: string): number[] =>
    sourcesOf([article(SOLD, '2031-02-02'), article(SOLD.slice(0, 5), later)]);
  expect(of('2031-02-04')).toEqual([0, 0]);
  expect(of('2031-03-20')).toEqual([0, 1]);
});

test('updates that each keep half of the last one do not all become one source', () => {
  const part = (from: number, to: number): Printed => article(SOLD.slice(from, to));
  expect(sourcesOf([part(0, 4), part(2, 6), part(4, 7)])).toEqual([0, 0, 2]);
});

test('what one page told on several days is one source, and what shares but the address of a site is not', () => {
  const at = (url: string): readonly Printed[] =>
    [SOLD.slice(0, 3), SOLD.slice(3, 6)].map((lines) => ({ ...article(lines), url }));
  expect(sourcesOf([own, ...at('https://herald.example/live/ferry')])).toEqual([0, 1, 1]);
  expect(sourcesOf([own, ...at('https://herald.example/')])).toEqual([0, 1, 2]);
});
