/** Exports of ProQuest, messages as agencies sent them, and alerts by mail. */
import { expect, test } from 'vitest';
import { article, contents, factsOf } from '../as-found.ts';

const RULE = '_'.repeat(60);
const PROQUEST = `${RULE}
Report Information from ProQuest
21 August 2019 10:22
${RULE}

Document 1 of 2

Ferry returns to Northport

Author: Roe, Jo; Moe, Max

Publication info: The Harlow Herald ; Harlow [Harlow]08 June 2016: A.1.

ProQuest document link

Abstract: None available.

Full text: The ferry left Northport on Tuesday, the first in a year.

Note: tickets cost 4 dollars, and the mayor paid hers.

Publication date: Jun 8, 2016

Publisher: Harlow Press Ltd

Language of publication: English

ProQuest document ID: 1794412200

Document URL: https://search.proquest.example/docview/1794412200

Copyright: (Copyright (c) 2016 Harlow Press Ltd.)

${RULE}

Document 2 of 2

Le bac revient

Publication info: La Baie, Evening ed.; Nice [Nice] 10 Juin 2016: 4.

Full text: Le bac est revenu mardi.

Publication title: La Baie

Publication date: Jun 10, 2016

Language of publication: French

ProQuest document ID: 1794500012

${RULE}
Contact ProQuest
Copyright 2019 ProQuest LLC. All rights reserved. - Terms and Conditions
`;

test('each article of a ProQuest export is one, with the facts of its labels', async () => {
  const { pieces } = await contents('export.txt', PROQUEST);
  expect(pieces.map(({ text }) => text)).toEqual([
    'Ferry returns to Northport\n\nThe ferry left Northport on Tuesday, the first in a year.\n\nNote: tickets cost 4 dollars, and the mayor paid hers.',
    'Le bac revient\n\nLe bac est revenu mardi.',
  ]);
  expect(pieces.map(({ member, meta }) => [member, factsOf(meta)])).toEqual([
    [
      '1',
      {
        title: 'Ferry returns to Northport | ProQuest headline',
        author: 'Jo Roe, Max Moe | ProQuest author',
        published: '2016-06-08 | ProQuest publication date "Jun 8, 2016"',
        publisher: 'The Harlow Herald | ProQuest publication info',
        url: 'https://search.proquest.example/docview/1794412200 | ProQuest document URL',
        language: 'en | ProQuest language',
      },
    ],
    [
      '2',
      {
        title: 'Le bac revient | ProQuest headline',
        published: '2016-06-10 | ProQuest publication date "Jun 10, 2016"',
        publisher: 'La Baie | ProQuest publication title',
        language: 'fr | ProQuest language',
      },
    ],
  ]);
  const story = 'The archive gave the number.\n\nProQuest document ID: 1794412200 was on the page.\n\n';
  expect(
    (await contents('story.txt', `${story}${'A long tale.\n'.repeat(500)}${RULE}\n${story}`)).pieces,
  ).toHaveLength(1);
});

test('a message of an agency has the day of its last line, and its headline', async () => {
  const ap = await article(
    'ap.txt',
    `a0412\nr i bc-Orby-Fire 06-12 0312\n^BC-Orby-Fire, 3rd Ld-Writethru,0310\n^Fire Guts Harbour In Orby<\n^Eds: UPDATES with toll.<\n^By JO ROE=\n^Associated Press Writer=\n   ORBY, Denmark (AP) _ Fire gutted the harbour on Tuesday.\n   Nobody was hurt.\nAP-NY-06-12-85 1412EDT\n`,
  );
  expect(ap.text).toBe(
    'Fire Guts Harbour In Orby\n\n   ORBY, Denmark (AP) _ Fire gutted the harbour on Tuesday.\n   Nobody was hurt.',
  );
  expect(ap.facts).toEqual({
    title: 'Fire Guts Harbour In Orby | headline of the AP message',
    author: 'JO ROE | byline of the AP message',
    published: '1985-06-12 | last line "AP-NY-06-12-85 1412EDT" "1985-06-12"',
    publisher: 'AP | last line "AP-NY-06-12-85 1412EDT"',
  });
  const afp =
    'AFP0412\nFire-Orby\n\n   ORBY, Feb 2 (AFP) - Fire gutted the harbour on Tuesday.\n\njr/mm\nAFP 021412 GMT FEB 05\n';
  const one = await article('afp.txt', afp);
  expect([one.text, one.facts.published?.slice(0, 10)]).toEqual([
    '   ORBY, Feb 2 (AFP) - Fire gutted the harbour on Tuesday.',
    '2005-02-02',
  ]);
  expect((await contents('two.txt', afp + afp.replaceAll('Fire', 'Frost'))).pieces).toHaveLength(2);
  // a line that is quoted in a text is no end of a message
  const quoted = 'The cable ended with\nAP-NY-06-12-85 1412EDT\nand nobody in Orby ever read it.\n';
  expect((await article('a.txt', quoted)).text).toBe(quoted);
});

test('an alert by mail gives each article that it names', async () => {
  const mail = (from: string): string =>
    `From: Google Alerts <${from}>\nSubject: Google Alert - ferry\nDate: Fri, 05 Aug 2022 06:12:10 +0000\nContent-Type: text/plain; charset=UTF-8\n\n=== News - 2 new results for [ferry] ===\n\nFerry returns\nThe Harlow Herald\nThe ferry left Northport on Tuesday, the first in\na year ...\n<https://www.google.com/url?rct=j&sa=t&url=https://herald.example/ferry&ct=ga>\nSee all stories on this topic:\n<https://www.google.com/alerts/x>\n\nMayor rides the ferry\nThe Bay\nAnn Doe took the first boat ...\n<https://www.google.com/url?url=javascript:alert(1)>\n\nUnsubscribe: <https://www.google.com/alerts/remove>\n`.replaceAll(
      '\n',
      '\r\n',
    );
  const { pieces } = await contents('a.eml', mail('googlealerts-noreply@google.com'));
  expect(pieces.map(({ text, meta }) => [text, factsOf(meta)])).toEqual([
    [
      'Ferry returns\n\nThe ferry left Northport on Tuesday, the first in\na year ...',
      {
        title: 'Ferry returns | headline in the alert',
        publisher: 'The Harlow Herald | paper in the alert',
        url: 'https://herald.example/ferry | link in the alert',
        published: '2022-08-05 | mail date "Fri, 05 Aug 2022 06:12:10 +0000"',
      },
    ],
    [
      'Mayor rides the ferry\n\nAnn Doe took the first boat ...',
      {
        title: 'Mayor rides the ferry | headline in the alert',
        publisher: 'The Bay | paper in the alert',
        published: '2022-08-05 | mail date "Fri, 05 Aug 2022 06:12:10 +0000"',
      },
    ],
  ]);
  expect((await contents('a.eml', mail('someone@else.example'))).pieces).toHaveLength(1);
});
