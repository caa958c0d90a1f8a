import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_SETTINGS, type KnownArticle } from '../../../model/settings.ts';
import type { SourceText } from '../../../model/text.ts';
import { draft } from '../../draft.ts';
import { parse } from '../../index.ts';
import { distinct } from './distinct.ts';
import { AGENCY } from '../fixtures-agency.ts';

const source = (file: string, lines: readonly string[], day: string | null = null): SourceText => ({
  file,
  fileSha256: file,
  sha256: file,
  text: lines.join('\n\n'),
  meta: day === null ? {} : { published: { value: day, from: 'meta date' } },
  notes: [],
});
const shown = (...sources: readonly SourceText[]) =>
  parse(sources, NO_SETTINGS)
    .articles.map(({ file, carriers }) => [file, ...carriers])
    .sort();

test('a copy without its end is a carrier of the whole text', () => {
  expect(shown(source('a.txt', AGENCY.slice(0, 5)), source('b.txt', AGENCY))).toEqual([['b.txt', 'a.txt']]);
});

test('of two papers, one with a sentence more and one with words changed, the fuller speaks', () => {
  const fuller = [...AGENCY, 'Nordline did not answer questions that the Vesla Courier sent to its office.'];
  const edited = AGENCY.map((line) =>
    line.replace('early on Sunday', 'early Sunday').replace('took off', 'evacuated'),
  );
  expect(shown(source('a.txt', edited), source('b.txt', AGENCY), source('c.txt', fuller))).toEqual([
    ['c.txt', 'a.txt', 'b.txt'],
  ]);
});

test('what a copy has of its own is told to the editor, who can have it read after all', () => {
  const one = [...AGENCY, 'Nordline did not answer questions that the Vesla Courier sent to its office.'];
  const two = [...AGENCY.slice(0, 7), 'The weather service expects the wind to drop before the weekend.'];
  const given = [source('a.txt', one), source('b.txt', two)];
  const { articles, notes } = parse(given, NO_SETTINGS);
  expect(articles.map(({ file, carriers }) => [file, carriers])).toEqual([['a.txt', ['b.txt']]]);
  const note = notes.find(({ rule }) => rule === 'same-text');
  expect(note?.article).toBe(articles[0]?.id);
  expect(note?.message).toMatch(/^b\.txt: the same text as a\.txt; .*"The weather service .*"copy: false"/);
  const own: KnownArticle = {
    file: 'b.txt',
    title: null,
    publisher: null,
    author: null,
    url: null,
    published: null,
    exclude: false,
    copy: false,
    place: 'timeline.yaml:2:3',
  };
  expect(parse(given, { ...NO_SETTINGS, articles: [own] }).articles).toHaveLength(2);
});

test.each([
  ['other figures are an update', AGENCY.map((line) => line.replace('four hundred', 'five hundred'))],
  [
    'an article of its own about the same quotation',
    [
      'Nordline has been warned twice about the engines of its older ferries, papers seen by this newspaper show.',
      'The first letter from the harbour authority, dated last autumn, speaks of leaking fuel lines and of a crew that had not been trained.',
      AGENCY[3] ?? '',
      'A second letter in January asked the company to replace the pumps before the summer season and threatened to withdraw its licence.',
      'The company did not answer questions about the letters, and the harbour master who signed them has since retired to the mainland.',
    ],
  ],
  [
    'a brief that a later article looks back on',
    [
      'Parliament will debate the safety of ferries next week, its speaker said after a meeting of all parties.',
      'The opposition wants every ship that is older than thirty years to be taken out of service before the winter storms begin.',
      'Owners warn that islands would then be cut off for days, since new ships cannot be had before the end of the decade.',
      'The mayor of Vesla, Ida Holm, said that the island needs its connection and that nobody there wants to choose between the two.',
      'A former inspector told the paper that the rules are good enough and that they only have to be followed by those who own the ships.',
      ...AGENCY.slice(0, 5),
    ],
  ],
])('%s', (_, lines) => {
  expect(shown(source('a.txt', AGENCY.slice(0, 7)), source('b.txt', lines))).toHaveLength(2);
});

test('a copy with a sentence of its own that dates an event is an article of its own', () => {
  const own = 'Prime Minister Ann Doe cancelled her journey on Tuesday.';
  expect(shown(source('a.txt', AGENCY), source('b.txt', [...AGENCY.slice(0, 6), own]))).toHaveLength(2);
  expect(shown(source('a.txt', AGENCY), source('b.txt', AGENCY.slice(0, 6)))).toHaveLength(1);
});

const AROUND: readonly string[] = [
  'Last modified on Mon 3 Feb 2031 09.15 GMT',
  'By Ann Doe and Max Moe, Vesla',
  'The harbour of Vesla, where 12 ferries lie in this file photo taken on March 4, 2029. (Ann Doe/Nordic Photo)',
  'Fire crews worked for six hours to free the ship, pictured here on Sunday morning.',
  'Rescuers lead 14 people ashore. REUTERS/Max Moe',
  'Ann Doe is a shipping reporter for the Vesla Courier. Follow her on Twitter @anndoe24.',
  '(Reporting by Ann Doe in Vesla and 3 others; Editing by Max Moe)',
  'This article was first published on 1 February 2031 and was amended on 3 February to correct the name of 2 yards.',
  '© 2031 Nordic News Agency. This material may not be published, broadcast, rewritten or redistributed without permission.',
  'For more news call +44 20 7542 7931 or write to desk@agency.example.',
  'If you were on board that night, call our reporters on 0800 55 12 12 at any hour of the day.',
];

test.each(AROUND)('what a paper puts around a report makes no second source: %s', (line) => {
  const whole = source('a.txt', ['Fire on a ferry', ...AGENCY]);
  expect(shown(whole, source('b.txt', ['Ferry burns', line, ...AGENCY]))).toHaveLength(1);
  expect(shown(whole, source('b.txt', ['Ferry burns', ...AGENCY.slice(0, 6), line]))).toHaveLength(1);
});

test('a picture’s caption in the present tense, above the text, makes no second source', () => {
  const caption = 'Mayor Ida Holm visits the ferry in Vesla on June 17, 2028.';
  const texts = [AGENCY, ['Ferry burns', caption, ...AGENCY.slice(0, 6)]];
  expect(shown(source('a.txt', texts[0] ?? []), source('b.txt', texts[1] ?? []))).toHaveLength(1);
});

const CAPTIONS: readonly string[] = [
  'Passengers leave the ferry in Halden on Sunday morning, wrapped in blankets of the rescue service.',
  'A tug of the coast guard lies beside the stranded ship.',
  'Marta Lind waits for her luggage at a school in Vesla on Monday.',
  'Divers inspecting the hull of a sister ship in the yard at Tonsberg.',
  'Harbour workers carry mattresses into the sports hall of Vesla on Sunday night.',
];

test('prints with pictures of their own, a fifth of their lines, are one source', () => {
  for (const [at, first] of CAPTIONS.entries()) {
    const [second = '', third = ''] = [CAPTIONS[(at + 1) % 5], CAPTIONS[(at + 3) % 5]];
    const one = source('a.txt', [
      'Fire on a ferry',
      first,
      ...AGENCY.slice(0, 4),
      second,
      ...AGENCY.slice(4),
    ]);
    const two = source('b.txt', ['Ferry burns', ...AGENCY.slice(0, 2), third, ...AGENCY.slice(2, 7)]);
    expect(shown(one, two), `${first} | ${third}`).toHaveLength(1);
  }
});

test('captions that state a day count for nothing between the paragraphs either', () => {
  const captions = [
    'Mayor Ida Holm visits the ferry in Vesla on June 17, 2028.',
    'Transport Minister Carl Berg opens the inquiry in Halden on Monday.',
    'Captain Lars Moe leaves the court in Halden on March 3, 2030.',
  ];
  const lines = [
    'Ferry burns',
    ...AGENCY.slice(0, 7).flatMap((line, i) => [line, ...captions.slice(i - 1, i)]),
  ];
  expect(lines).toHaveLength(11);
  expect(shown(source('a.txt', AGENCY), source('b.txt', lines))).toHaveLength(1);
});

test.each([
  [
    'a report of its own that quotes the same witness and the same notice',
    [
      'Three days after the grounding off Vesla the salvage of the ferry has begun.',
      ...CAPTIONS.slice(0, 2),
      AGENCY[3] ?? '',
      'The salvage company brought two floating cranes from the mainland and fixed steel cables to the bow.',
      'Its chief engineer expects the ship to float at high water, if the wind does not turn to the north again.',
      AGENCY[7] ?? '',
      'The island council met in the school and asked the ministry to pay for the hotel rooms of the stranded travellers.',
    ],
  ],
  [
    'the first half of the agency’s report, and news of the paper’s own',
    [
      ...AGENCY.slice(0, 4),
      'The captain told the Courier that he had asked for new pumps twice, and that the office never answered him.',
      'Relatives of the passengers gathered at the quay and demanded to see the list of those on board.',
      'A lawyer for several families filed a complaint against Nordline with the public prosecutor in Halden.',
    ],
  ],
])('%s is a source of its own', (_, lines) => {
  expect(shown(source('a.txt', AGENCY), source('b.txt', lines))).toHaveLength(2);
});

test('two prints of one report, each with its own lines around it, are one source', () => {
  for (const [at, line] of AROUND.entries()) {
    const other = AROUND[(at + 5) % AROUND.length] ?? '';
    const one = source('a.txt', ['Fire on a ferry', line, ...AGENCY]);
    const two = source('b.txt', [
      'Ferry burns',
      other,
      ...AGENCY.slice(0, 6),
      AROUND[(at + 8) % AROUND.length] ?? '',
    ]);
    expect(shown(one, two), `${line} | ${other}`).toHaveLength(1);
  }
});

test.each([
  'The number of the injured has since risen to nine, the harbour master said.',
  'Prime Minister Carl Berg visited the wreck on Monday.',
  'Nordline cancelled its evening service to the southern islands on Monday and promised to pay the fares back.',
])('news at the end of a report keeps it apart: %s', (line) => {
  expect(shown(source('a.txt', AGENCY), source('b.txt', [...AGENCY.slice(0, 6), line]))).toHaveLength(2);
});

test('different reports with the same lines around them stay apart', () => {
  const other = AGENCY.map((line) => line.split(' ').reverse().join(' '));
  const [one, two] = [AGENCY, other].map((lines) => [...AROUND.slice(3, 6), ...lines, ...AROUND.slice(6)]);
  expect(shown(source('a.txt', one ?? []), source('b.txt', two ?? []))).toHaveLength(2);
});

test('a copy printed long after is a new report', () => {
  const later = (day: string) =>
    shown(source('a.txt', AGENCY, '2031-02-02'), source('b.txt', AGENCY.slice(0, 6), day)).length;
  expect([later('2031-02-04'), later('2031-03-20')]).toEqual([1, 2]);
});

test('any cut of the end, in any order of files, is found', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 7 }), fc.boolean(), fc.boolean(), (kept, turned, marks) => {
      const cut = AGENCY.slice(0, kept).map((line) => (marks ? line.replaceAll(/[“”]/gu, '"') : line));
      const two = [source('a.txt', AGENCY), source('b.txt', cut)];
      const { drafts, carriers } = distinct((turned ? two.reverse() : two).map(draft), NO_SETTINGS);
      expect(drafts.map(({ document }) => document.source.file)).toEqual(['a.txt']);
      expect(carriers).toEqual([['b.txt']]);
    }),
    { numRuns: 30, seed: 7 },
  );
});

/** Sentences that share their words but not their order. */
const sentence = fc
  .shuffledSubarray(
    'council harbour engine minister island winter lights teacher company letter safety fuel crew wind yard notice storm rules'.split(
      ' ',
    ),
    { minLength: 9, maxLength: 12 },
  )
  .map((words) => `The ${words.join(' and the ')} were told.`);

test('texts of the same words in another order are never copies, whatever quotation they share', () => {
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 5, maxLength: 8 }),
      fc.array(sentence, { minLength: 5, maxLength: 8 }),
      (one, two) => {
        const quoting = (lines: readonly string[]) => [lines[0] ?? '', AGENCY[3] ?? '', ...lines.slice(1)];
        expect(
          distinct([source('a.txt', quoting(one)), source('b.txt', quoting(two))].map(draft), NO_SETTINGS)
            .drafts,
        ).toHaveLength(2);
      },
    ),
    { numRuns: 40, seed: 7 },
  );
});

test('the cost grows with the text: each copy is held against its first', () => {
  const many = Array.from({ length: 400 }, (_, i) =>
    source(`${String(i).padStart(3, '0')}.txt`, AGENCY.slice(0, 5 + (i % 4))),
  );
  const { drafts, carriers } = distinct(many.map(draft), NO_SETTINGS);
  expect(drafts).toHaveLength(1);
  expect(carriers[0]).toHaveLength(399);
});
