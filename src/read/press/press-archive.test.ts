import { expect, test } from 'vitest';
import { adapterFor } from '../adapters.ts';
import { LIMITS } from '../limits.ts';
import { pack } from '../pack.ts';

async function shown(file: string, content: string | Uint8Array): Promise<readonly object[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const adapter = adapterFor(file, bytes);
  if (adapter === 'skip' || adapter === 'zip') throw new Error('no adapter');
  const result = await (await adapter())(file, bytes, LIMITS);
  if ('fault' in result) throw new Error(result.fault);
  return result.pieces.map(({ member, text, meta }) => ({
    member,
    text,
    ...Object.fromEntries(
      Object.entries(meta).map(([field, { value, from }]) => [field, `${value} < ${from}`]),
    ),
  }));
}

const LEXIS = `Download Request: All Documents: 1-3
Time Of Request: Saturday, July 11, 2026  22:32:52 EST

Terms: (ferry AND harbour)
Source: Newspaper Stories, Combined Papers
Project ID:



                               1 of 3 DOCUMENTS


                    Copyright 2021 Harlow Newspapers LLC
                              d/b/a Harlow Post
                              All Rights Reserved

                                The Harlow Post

                             March 4, 2021 Thursday
                                 Late Edition

SECTION: A-SECTION; Pg. A01

LENGTH: 1362 words

HEADLINE: Ferry runs aground
off Harlow

BYLINE: Ida Holm;Jo Reed

DATELINE: HARLOW

BODY:

The ferry ran aground on Wednesday. Its captain sent the crew
an order.

Subject: evacuation, it began.

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

SUBJECT: FERRIES (90%); SHIPPING
(89%)

LOAD-DATE: March 5, 2021


                               2 of 3 DOCUMENTS


                               The Brent Times

                             March 6, 2021 Saturday
                              Brent Edition - Final

Harbour master resigns

BYLINE: By JANE ROE

SECTION: Section B; Column 0; Pg. 3

LENGTH: 88 words

The harbour master resigned on Friday.

URL: https://times.example/harbour

LOAD-DATE: March 6, 2021

LANGUAGE: ENGLISH

GRAPHIC: PHOTO: The ferry. (PHOTOGRAPH BY MAX MOE)

                   Copyright 2021 The Brent Times Company


                               3 of 3 DOCUMENTS


                                Harbour Monthly

                                  April 2021

LENGTH: 40 words

HEADLINE: A month of grounding

BODY:

The inquiry began.

LOAD-DATE: April 2, 2021
`;

const UNI = `User Name: = Ida
Date and Time: = Thursday, March 11, 2021 10:00:00 AM EST
Job Number: = 138374650
Documents (2)
1. Ferry runs aground off Harlow
Client/Matter: -None-
2. Harbour master resigns
Client/Matter: -None-

Ferry runs aground off Harlow
The Harlow Post
March 4, 2021 Thursday 4:05 PM GMT

Copyright 2021 Harlow Newspapers LLC All Rights Reserved

Section: NEWS; Pg. 1
Length:\u00a01,362 words
Byline: By Ida Holm, Staff writer
Highlight: The crew was saved by a tug.
Body

The ferry ran aground on Wednesday.

Graphic

The ferry on its side.
Max Moe

Classification

Language: ENGLISH
Publication-Type: Newspaper
Load-Date: March 5, 2021

End of Document

Harbour master resigns
The Brent Times
6 March 2021 Saturday
Late Edition
Copyright 2021 The Brent Times Company All Rights Reserved
Section: Section B; Column 0; Pg. 3
Length: 88 words
Body

The harbour master resigned on Friday.
Load-Date: March 6, 2021
End of Document
`;

const PLAIN = `News
Ferry runs aground off Harlow
By Ida Holm and Jo Reed
1,362 words
4 March 2021
03:14
The Harlow Post
HARP
Late Edition - Final
12
English
Copyright 2021 Harlow Newspapers LLC.  All Rights Reserved.

The ferry ran aground on Wednesday.

About 80 words
were sent by wire.

Document HARP000020210304eh34000a1

Harbour master resigns
88 words
6 March 2021
The Brent Times
BRNT
English
(c) 2021 The Brent Times Company

The harbour master resigned on Friday.

Document BRNT000020210306eh360000b


Search Summary
Text\tferry and harbour
Results Found\t2
© 2021 Factiva, Inc. All rights reserved.
`;

/** The same article with what programs put between a code and its value. */
const coded = (gap: string): string => `SE${gap}News
HD${gap}Ferry runs aground
off Harlow
BY${gap}By Ida Holm
WC${gap}1,362 words
PD${gap}4 March 2021
ET${gap}03:14
SN${gap}The Harlow Post
SC${gap}HARP
LA${gap}English
CY${gap}Copyright 2021 Harlow Newspapers LLC.

LP${gap}The ferry ran aground on Wednesday.

TD${gap}IN A statement the owner apologised on Thursday.

CO Harlow, its agent, fled.

CO${gap}hrlw : Harlow Shipping Ltd
NS${gap}gtrans : Transport | gcat : Political/General News
PUB${gap}Harlow Newspapers LLC
AN${gap}Document HARP000020210304eh34000a1
`;

const FERRY = {
  title: 'Ferry runs aground off Harlow < ',
  text: 'Ferry runs aground off Harlow\n\n',
};

test('LexisNexis: each counted document is an article, and its labels are facts', async () => {
  const expected = [
    {
      member: '1',
      text: `${FERRY.text}The ferry ran aground on Wednesday. Its captain sent the crew\nan order.\n\nSubject: evacuation, it began.`,
      title: `${FERRY.title}Nexis headline`,
      author: 'Ida Holm, Jo Reed < Nexis byline',
      published: '2021-03-04 < Nexis date line "March 4, 2021 Thursday"',
      publisher: 'The Harlow Post < Nexis line above the date',
      section: 'A-SECTION; Pg. A01 < Nexis section "A-SECTION; Pg. A01"',
      language: 'en < Nexis language',
    },
    {
      member: '2',
      text: 'Harbour master resigns\n\nThe harbour master resigned on Friday.',
      title: 'Harbour master resigns < Nexis headline',
      author: 'JANE ROE < Nexis byline',
      published: '2021-03-06 < Nexis date line "March 6, 2021 Saturday"',
      publisher: 'The Brent Times < Nexis line above the date',
      section: 'Section B; Column 0; Pg. 3 < Nexis section "Section B; Column 0; Pg. 3"',
      url: 'https://times.example/harbour < Nexis URL',
      language: 'en < Nexis language',
    },
    {
      member: '3',
      text: 'A month of grounding\n\nThe inquiry began.',
      title: 'A month of grounding < Nexis headline',
      published: '2021-04-02 < Nexis Load-Date "April 2, 2021"',
      publisher: 'Harbour Monthly < Nexis line above the date',
    },
  ];
  expect(await shown('export.txt', LEXIS)).toEqual(expected);
  expect(await shown('export.txt', LEXIS.replaceAll('\n', '\r\n'))).toEqual(expected);
});

test('Nexis Uni, as text and as Word: documents end by name, the cover and the labels are no text', async () => {
  const expected = [
    {
      member: '1',
      text: `${FERRY.text}The crew was saved by a tug.\n\nThe ferry ran aground on Wednesday.`,
      title: `${FERRY.title}Nexis headline`,
      author: 'Ida Holm < Nexis byline',
      published: '2021-03-04 < Nexis date line "March 4, 2021 Thursday 4:05 PM GMT"',
      publisher: 'The Harlow Post < Nexis line above the date',
      section: 'NEWS; Pg. 1 < Nexis section "NEWS; Pg. 1"',
      language: 'en < Nexis language',
    },
    {
      member: '2',
      text: 'Harbour master resigns\n\nThe harbour master resigned on Friday.',
      title: 'Harbour master resigns < Nexis headline',
      published: '2021-03-06 < Nexis date line "6 March 2021 Saturday"',
      publisher: 'The Brent Times < Nexis line above the date',
      section: 'Section B; Column 0; Pg. 3 < Nexis section "Section B; Column 0; Pg. 3"',
    },
  ];
  expect(await shown('uni.txt', UNI)).toEqual(expected);
  const runs = UNI.split('\n').map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
  const word = pack({
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${runs.join('')}</w:body></w:document>`,
  });
  expect(await shown('uni.docx', word)).toEqual(expected);
});

test('Factiva: plain lines or codes, with any space behind a code', async () => {
  const [first, second] = await shown('factiva.txt', PLAIN);
  expect([first, second]).toEqual([
    {
      member: '1',
      text: `${FERRY.text}The ferry ran aground on Wednesday.\n\nAbout 80 words\nwere sent by wire.`,
      title: `${FERRY.title}Factiva headline`,
      author: 'Ida Holm and Jo Reed < Factiva byline',
      published: '2021-03-04 < Factiva date line "4 March 2021"',
      publisher: 'The Harlow Post < Factiva line below the date',
      section: 'News < Factiva section "News"',
      language: 'en < Factiva language',
    },
    {
      member: '2',
      text: 'Harbour master resigns\n\nThe harbour master resigned on Friday.',
      title: 'Harbour master resigns < Factiva headline',
      published: '2021-03-06 < Factiva date line "6 March 2021"',
      publisher: 'The Brent Times < Factiva line below the date',
      language: 'en < Factiva language',
    },
  ]);
  for (const gap of [' ', '  ', '\t', '\n'])
    expect(await shown('coded.txt', coded(gap)), JSON.stringify(gap)).toEqual([
      {
        member: null,
        text: `${FERRY.text}The ferry ran aground on Wednesday.\n\nIN A statement the owner apologised on Thursday.\n\nCO Harlow, its agent, fled.`,
        title: `${FERRY.title}Factiva HD`,
        author: 'Ida Holm < Factiva BY',
        published: '2021-03-04 < Factiva PD "4 March 2021"',
        publisher: 'The Harlow Post < Factiva SN',
        section: 'News < Factiva SE "News"',
        language: 'en < Factiva LA',
      },
    ]);
});

test.each([
  [
    'a line that counts, and no label',
    'The court got the file on March 4, 2021.\n\n1 of 12 DOCUMENTS\n\nIt was sealed.',
  ],
  [
    'an end by name',
    'The leak\n\nMarch 4, 2021\n\nCopyright 2021 Harlow Post\n\nThe memo ended so:\n\nEnd of Document\n',
  ],
  [
    'labels of a memo',
    'March 4, 2021\n\nSubject: ferries\n\nSection: 3\n\nIt ran aground.\n\nLanguage: plain.\n\nEnd of Document',
  ],
  [
    'an article above the count',
    `The clerk printed the page below on Monday.\n\n${LEXIS.slice(LEXIS.indexOf('1 of 3'))}`,
  ],
  ['numbers out of order', LEXIS.replace('2 of 3', '7 of 9')],
  ['text behind the last end', `${UNI}\nThe clerk went home on Monday.\n`],
  ['a number of a file', 'The court cited this on 4 March 2021:\n\nDocument HARP000020210304eh34000a1\n'],
  ['a count of words', 'She wrote\n\n300 words\n\na day in 2021.\n\nDocument HARP000020210304eh34000a1\n'],
  ['text behind the last number', `${PLAIN.slice(0, PLAIN.indexOf('Search'))}The clerk went home.\n`],
])('an article that only looks like an export stays whole: %s', async (_, text) => {
  expect(await shown('a.txt', text)).toEqual([expect.objectContaining({ member: null, text })]);
});
