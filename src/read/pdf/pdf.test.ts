import fc from 'fast-check';
import { expect, test } from 'vitest';
import { article, PARAGRAPHS } from '../as-found.ts';
import { CHARACTER, print, wrapped, type Piece } from '../print.ts';

const STORY: readonly string[] = [
  'The regional council of Port Merrow decided on Tuesday to close the northern tunnel for repairs, after cracks had been found in eleven of its rings.',
  'Shopkeepers protested.',
  'The tunnel, opened in 1974, carries some 14,000 cars a day. A report of 2019 warned that salt water was eating the steel in its walls.',
  'Work is to begin on 4 May. The contractor has been asked for a schedule within two weeks, and the council will vote on it in June, a spokeswoman said.',
  'Two trade unions called the decision overdue, adding that the workers would not accept unpaid leave while the tunnel is closed.',
];
const HEADLINE = 'Council shuts northern tunnel after cracks are found in eleven of its rings';

interface Style {
  readonly size: number;
  /** Distance of baselines. */
  readonly pitch: number;
  /** Characters a line. */
  readonly most: number;
  /** Characters before a first line. */
  readonly indent: number;
  /** Points between paragraphs. */
  readonly space: number;
}
const INDENTED: Style = { size: 10, pitch: 12.5, most: 60, indent: 2, space: 0 };

/** Paragraphs as lines one below the other from `top`; `left` may differ by column. */
function set(paragraphs: readonly string[], style: Style, left: number, top: number): readonly Piece[] {
  let y = top;
  return paragraphs.flatMap((paragraph, i) => {
    if (i > 0) y -= style.space;
    return wrapped(paragraph, style.most, style.indent).map((line) => {
      const text = line.trimStart();
      const at = left + (line.length - text.length) * style.size * CHARACTER;
      const piece = { text, left: at, y, size: style.size };
      y -= style.pitch;
      return piece;
    });
  });
}

const paragraphsOf = async (pages: readonly (readonly Piece[])[]): Promise<readonly string[]> =>
  (await article('a.pdf', print(pages))).text.split('\n\n');

test.each<[string, Style]>([
  ['indented first lines', INDENTED],
  ['space between them', { ...INDENTED, indent: 0, space: 7 }],
  ['wide lines and little space', { ...INDENTED, pitch: 20, indent: 0, space: 5 }],
  ['nothing but short last lines', { ...INDENTED, indent: 0 }],
])('paragraphs set with %s', async (_, style) => {
  expect(await paragraphsOf([set(STORY, style, 60, 760)])).toEqual(STORY);
});

test('a headline over three lines is one, and the title where the property is a file’s name', async () => {
  const head = set([HEADLINE], { size: 20, pitch: 24, most: 30, indent: 0, space: 0 }, 60, 780);
  const byline = { text: 'By Jane Roe', left: 60, y: 690, size: 10 };
  const pages = [[...head, byline, ...set(STORY, INDENTED, 60, 670)]];
  for (const name of ['Microsoft Word - tunnel_v3.docx', 'about:blank']) {
    const { text, facts } = await article('a.pdf', print(pages, `/Title(${name})/Author(user17)`));
    expect(text.split('\n\n')).toEqual([HEADLINE, 'By Jane Roe', ...STORY]);
    expect(facts).toEqual({
      title: `${HEADLINE} | largest type of the first page`,
      author: 'Jane Roe | line "By Jane Roe"',
    });
  }
});

/** The lines of the columns as a program may place them: row by row across the page. */
const acrossRows = (pieces: readonly Piece[]): readonly Piece[] =>
  [...pieces].sort((a, b) => b.y - a.y || a.left - b.left);

test.each([2, 3])('%i columns are read one after the other, below their headline', async (count) => {
  const most = count === 2 ? 38 : 25;
  const width = (most + 2) * 10 * CHARACTER;
  const style = { ...INDENTED, most };
  const all = set(STORY, style, 0, 0);
  const deep = Math.ceil(all.length / count);
  const body = all.map((piece, i) => {
    const column = Math.floor(i / deep);
    return { ...piece, left: 50 + column * width + piece.left, y: 700 - (i % deep) * style.pitch };
  });
  const head = set([HEADLINE], { size: 18, pitch: 22, most: 40, indent: 0, space: 0 }, 50, 780);
  for (const placed of [body, acrossRows(body)])
    expect(await paragraphsOf([[...head, ...placed]])).toEqual([HEADLINE, ...STORY]);
});

test('a box beside the text does not run into it', async () => {
  const box = set(
    ['Read next', 'Ferry returns to the bay after two years', 'Mayor Doe will not stand again'],
    { size: 9, pitch: 11, most: 22, indent: 0, space: 5 },
    430,
    740,
  );
  const text = set(STORY, { ...INDENTED, indent: 0, space: 6 }, 40, 760);
  expect((await paragraphsOf([acrossRows([...text, ...box])])).slice(0, STORY.length)).toEqual(STORY);
});

test('days beside what happened on them are no column', async () => {
  const rows = ['3 March', '9 April', '14 May', '2 June'].flatMap((day, i) => [
    { text: day, left: 60, y: 700 - 20 * i, size: 10 },
    { text: `The council met for the ${i + 2}th time.`, left: 140, y: 700 - 20 * i, size: 10 },
  ]);
  expect(await paragraphsOf([rows])).toEqual([
    '3 March The council met for the 2th time.',
    '9 April The council met for the 3th time.',
    '14 May The council met for the 4th time.',
    '2 June The council met for the 5th time.',
  ]);
});

test('what stands at the edge of every page is left out and named; paragraphs go on over the page', async () => {
  const body = set([...STORY, ...STORY.map((line) => line.replace('a', 'e'))], INDENTED, 60, 0);
  const pages = [0, 1, 2].map((page) => [
    { text: 'The Port Merrow Herald', left: 60, y: 810, size: 8 },
    { text: 'Wednesday, April 15, 2026', left: 400, y: 810, size: 8 },
    ...body.slice(page * 11, page * 11 + 11).map((piece, i) => ({ ...piece, y: 760 - i * 12.5 })),
    { text: `Page ${page + 1} of 3`, left: 280, y: 30, size: 8 },
  ]);
  expect(body.length).toBeGreaterThan(22);
  const { text, notes } = await article('a.pdf', print(pages));
  expect(text.split('\n\n')).toEqual([...STORY, ...STORY.map((line) => line.replace('a', 'e'))]);
  expect(notes.map(({ rule, message }) => [rule, message])).toEqual([
    [
      'page-margins',
      'a.pdf: what is printed at the edge of pages was left out: "The Port Merrow Herald", "Wednesday, April 15, 2026", "Page 1 of 3"',
    ],
  ]);
});

test('a page that a browser printed: its address is taken, its edges are not', async () => {
  const { text, facts } = await article(
    'a.pdf',
    print([
      [
        { text: '14/04/2026, 10:22', left: 20, y: 820, size: 8 },
        { text: 'Tunnel shut - Herald', left: 300, y: 820, size: 8 },
        ...set(STORY, { ...INDENTED, indent: 0, space: 8 }, 60, 760),
        { text: 'https://herald.example/2026/tunnel', left: 20, y: 20, size: 8 },
        { text: '1/1', left: 560, y: 20, size: 8 },
      ],
    ]),
  );
  expect(text.split('\n\n')).toEqual(STORY);
  expect(facts).toEqual({
    url: 'https://herald.example/2026/tunnel | address printed at the edge of the page',
  });
});

test('a first letter as high as three lines belongs to its word', async () => {
  const [first = '', ...more] = STORY;
  const lines = set([first.slice(1)], { ...INDENTED, indent: 0, most: 50 }, 84, 760).map((piece, i) =>
    i < 3 ? piece : { ...piece, left: 60 },
  );
  const below = set(more, { ...INDENTED, indent: 0, space: 6 }, 60, 760 - 12.5 * lines.length - 6);
  const initial = { text: first.slice(0, 1), left: 60, y: 735, size: 36 };
  expect(await paragraphsOf([[initial, ...lines, ...below]])).toEqual(STORY);
});

test('words that a line’s end parts are whole, in their own paragraph', async () => {
  const lines = [
    'Mayor Ann Doe opened the har-',
    'bour after her re-election, a re-',
    'election that took Port-',
    'Merrow by surprise.',
    'Nobody had ex-',
    'pected it.',
  ];
  const pieces = lines.map((text, i) => ({ text, left: 60, y: 700 - 13 * i - (i > 3 ? 8 : 0), size: 10 }));
  expect(await paragraphsOf([pieces])).toEqual([
    'Mayor Ann Doe opened the harbour after her re-election, a re-election that took Port- Merrow by surprise.',
    'Nobody had expected it.',
  ]);
});

test('any paragraphs, any measure: they come back as they were set', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...STORY, ...PARAGRAPHS.slice(2)), { minLength: 2, maxLength: 8 }),
      fc.integer({ min: 34, max: 80 }),
      fc.constantFrom({ indent: 3, space: 0 }, { indent: 0, space: 6 }, { indent: 2, space: 4 }),
      async (paragraphs, most, parting) => {
        const pieces = set(paragraphs, { ...INDENTED, ...parting, most }, 50, 800);
        expect(await paragraphsOf([pieces])).toEqual(paragraphs);
      },
    ),
    { numRuns: 60, seed: 7 },
  );
});
