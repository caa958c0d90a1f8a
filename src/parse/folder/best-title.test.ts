/** Which report gives an event its title: stories of a few articles. */
import { expect, test } from 'vitest';
import { NO_SETTINGS } from '../../model/settings.ts';
import type { Dating } from '../../model/time.ts';
import type { Mention } from '../document.ts';
import { draft } from '../draft.ts';
import { parse } from '../index.ts';
import { bestTitle } from './best-title.ts';
import { castOf } from './cast.ts';
import type { Placed } from './placing.ts';
import { themeOf } from './theme.ts';

/** The titles of a story's dated events; each article with the day on which it was published. */
function titles(...articles: readonly (readonly [day: string, text: string])[]): string[] {
  const sources = articles.map(([day, text], at) => ({
    file: `${at}.txt`,
    fileSha256: '',
    sha256: `${at}`,
    text: `Published ${day}\n\n${text}`,
    meta: {},
    notes: [],
  }));
  return parse(sources, NO_SETTINGS).events.map(({ title }) => title);
}

test('a report that tells what was decided comes before one that tells that something was', () => {
  const told = titles(
    ['3 May 2031', 'The Norne Council passed a resolution on Friday.'],
    ['3 May 2031', 'The Norne Council passed a resolution on Friday after a long night in Turku.'],
    ['4 May 2031', 'The Norne Council voted on Friday to close the strait to tankers.'],
  );
  expect(told).not.toContain('Norne Council passes a resolution');
});

test('a figure of another day gives no title', () => {
  const told = titles(
    ['3 May 2031', 'The number of cholera cases in Norne rose on Friday, doctors said.'],
    ['12 May 2031', 'The campaign begins after the number of cholera cases in Norne has risen to 28.'],
  );
  for (const title of told) expect(title).not.toMatch(/28/u);
});

test('members of nothing named give no title where another report names who', () => {
  const told = titles(
    [
      '6 May 2031',
      'Members of the steering committee of the ruling Norne Labour Party submitted their resignations on Tuesday.',
    ],
    [
      '7 May 2031',
      'Mayor Ana Ruiz resigned on Tuesday as head of the Norne Labour Party, along with members of its committee.',
    ],
  );
  expect(told).not.toContain('Members submit their resignations');
});

test('the firm of which a report says no more than that it is one gives way to its name', () => {
  const told = titles(
    ['6 May 2031', 'Police searched the headquarters of the brewer Halvard in Turku on Tuesday.'],
    ['12 May 2031', 'Police had searched the company’s headquarters on Tuesday of last week.'],
    ['20 May 2031', 'Police searched the company’s headquarters on May 6.'],
  );
  expect(told.join()).toMatch(/Halvard/u);
  expect(told.join()).not.toMatch(/the company/u);
});

test('what came of an act later gives it no title', () => {
  const told = titles(
    [
      '6 May 2031',
      'The fishers of Norne filed a petition at the High Court on Tuesday to have the sale of their pier to Halvard annulled.',
    ],
    ['20 June 2031', 'Boats sailed after a court annulled the sale of their pier to Halvard.'],
  );
  expect(told).toContain('Fishers of Norne file a petition at the High Court');
});

test('who one report calls by an office and another by name is named', () => {
  const told = titles(
    ['6 May 2031', 'Ida Rohn, the director of the Lund Gallery, resigned on Tuesday after an audit.'],
    ['9 June 2031', "The gallery's director quit on 6 May over failings of its guards at Lund."],
  );
  expect(told).toEqual(['Ida Rohn quits over failings of its guards at Lund']);
});

test('an office that another holds stays an office', () => {
  const told = titles(
    ['6 May 2031', 'Ida Rohn, the mayor of Lund, dismissed the director of the gallery on Tuesday.'],
    ['9 June 2031', "The gallery's director was dismissed on 6 May over failings of its guards."],
  );
  for (const title of told) expect(title).not.toMatch(/^(?:Ida )?Rohn is dismissed/u);
});

test('a remark of somebody by office joins that of the same day by name', () => {
  const told = titles(
    [
      '3 May 2031',
      "Lund's finance minister on Saturday accused the central bank of choking the economy of the north.",
    ],
    [
      '6 May 2031',
      'On Saturday Ida Rohn, the finance minister, told members that the central bank was choking the economy of the north.',
    ],
  );
  expect(told).toHaveLength(1);
});

test('what somebody alleges is told as no fact', () => {
  const told = titles(
    ['3 May 2031', 'Prosecutors alleged on Friday that Ida Rohn took bribes in March.'],
    ['3 May 2031', 'The gazette claimed that Ida Rohn fled to Turku on Thursday.'],
  );
  for (const title of told) expect(title).not.toMatch(/^(?:Ida )?Rohn/u);
});

test('an act that only reports without the day tell is no title of what came about on it', () => {
  const read = (text: string) =>
    draft({ file: text, fileSha256: '', sha256: text, text: `A headline\n\n${text}\n`, meta: {}, notes: [] });
  const day = { edtf: '2031-05-06', first: '2031-05-06', last: '2031-05-06' } as Dating;
  const drafts = [
    read('The keepers of Norne drained the weir on Tuesday.'),
    read('The keepers of Norne sold the weir.'),
  ];
  const [dated, later] = drafts.map(({ mentions }) => mentions[0] as Mention) as [Mention, Mention];
  const titled = (first: Mention): string | undefined =>
    bestTitle(
      [
        { placed: { mention: first, dating: day } as Placed },
        { placed: { mention: later, dating: null } as Placed },
      ],
      castOf(drafts, NO_SETTINGS),
      day,
      themeOf(drafts),
      new Set(),
    )?.text;
  expect(titled(dated)).toMatch(/drain/u);
  expect(titled({ ...dated, clarity: 0 })).toBeUndefined();
});
