import { expect, test } from 'vitest';
import { NO_SETTINGS } from '../../../model/settings.ts';
import type { SourceText } from '../../../model/text.ts';
import { parse } from '../../index.ts';

const BODY = [
  'The council of Bruges banned large cruise ships from its harbour on Friday, after a debate of two days.',
  'Residents had complained about the crowds in the narrow streets for many years, the council said in its reasons.',
  '“We want guests who stay,” said Mayor Lien Maes.',
];
const source = (file: string, text: string, meta: SourceText['meta'] = {}): SourceText => ({
  file,
  fileSha256: file,
  sha256: file + text,
  text,
  meta,
  notes: [],
});
const shown = (...sources: readonly SourceText[]) =>
  parse(sources, NO_SETTINGS).articles.map(({ file, carriers }) => [file, ...carriers]);

/** The same sentences in lines of ten words, with straight quotation marks. */
const wrapped = BODY.map((paragraph) => {
  const words = paragraph.replaceAll(/[“”]/gu, '"').split(' ');
  return words
    .map((word, i) => (i % 10 === 9 ? `${word}\n` : `${word} `))
    .join('')
    .trim();
}).join('\n\n');
const published = { published: { value: '2024-03-04', from: 'meta date' } };

test('a copy in another wrapping, with other marks and another headline, is a carrier', () => {
  const first = source('b.txt', `No more cruises\n\n${BODY.join('\n\n')}\n`);
  const second = source('a.txt', `Bruges bans ships\n\n${wrapped}\n`);
  expect(shown(first, second)).toEqual([['a.txt', 'b.txt']]);
  expect(shown(second, first)).toEqual([['a.txt', 'b.txt']]);
});

test('the copy that knows its day speaks', () => {
  const text = BODY.join('\n\n');
  expect(shown(source('a.txt', text), source('z.html', `Bruges\n\n${text}`, published))).toEqual([
    ['z.html', 'a.txt'],
  ]);
});

test('the copy whose dateline tells the day speaks, though another has a line more', () => {
  const [first = '', ...others] = BODY;
  const dated = source(
    'z.txt',
    `Bruges bans ships\n\nBRUGES, March 4, 2024 (Reuters) - ${BODY.join('\n\n')}\n`,
  );
  const fuller = source(
    'a.txt',
    `No more cruises\n\nBy Our Correspondent\n\n${first}\n\nThe harbour is old and small.\n\n${others.join('\n\n')}\n`,
  );
  expect(shown(fuller, dated)).toEqual([['z.txt', 'a.txt']]);
});

test('an agency’s first paragraphs alone are a copy of its report; half of them in other words are not', () => {
  const whole = source('a.txt', `Bruges bans ships\n\nMarch 4, 2024\n\n${BODY.join('\n\n')}\n`);
  const brief = (text: string): SourceText => source('b.txt', `In brief\n\nMarch 4, 2024\n\n${text}\n`);
  expect(shown(whole, brief(BODY.slice(0, 2).join('\n\n')))).toEqual([['a.txt', 'b.txt']]);
  expect(
    shown(whole, brief(`${BODY[0]}\n\nThe hotels of the town called it a mistake on Saturday.`)),
  ).toHaveLength(2);
  expect(shown(whole, brief(BODY[1] ?? ''))).toHaveLength(2);
});

test('short texts and empty ones are no copies', () => {
  expect(shown(source('a.txt', 'One line.'), source('b.txt', 'Another line.'))).toHaveLength(2);
  expect(shown(source('a.txt', ''), source('b.txt', ''))).toHaveLength(2);
});
