import { expect, test } from 'vitest';
import { article, contents } from './as-found.ts';

/** A mail of 7 February with these lines as its text. */
const mail = (subject: string, lines: readonly string[]): string =>
  [
    `Subject: ${subject}`,
    'From: Ed <ed@paper.example>',
    'Date: Fri, 7 Feb 2025 10:00:00 +0000',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...lines,
    '',
  ].join('\r\n');

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

const BODY = 'The mayor resigned on Tuesday over contracts.';
const OUTLOOK = [
  'From: AP Planning <ap@ap.example>',
  'Sent: Tuesday, February 4, 2025 6:05 PM',
  'To: Desk <desk@paper.example>; Night <night@paper.example>;',
  ' Web <web@paper.example>',
  'Cc: Sport <sport@paper.example>',
  'Subject: Mayor resigns',
  '',
  BODY,
];

test.each([
  ['Gmail', 'Fwd: x', ['FYI, for tomorrow.', '', '---------- Forwarded message ---------', ...OUTLOOK]],
  ['Outlook', 'FW: x', ['See below.', '', '________________________________', ...OUTLOOK]],
  ['Apple', 'Fwd: x', ['', '> Begin forwarded message:', '> ', ...OUTLOOK.map((line) => `> ${line}`)]],
  [
    'Outlook in German',
    'WG: x',
    [
      'Von: AP Planning <ap@ap.example>',
      'Gesendet: Dienstag, 4. Februar 2025 18:05',
      'An: Desk',
      'Betreff: Mayor resigns',
      '',
      BODY,
    ],
  ],
  [
    'Thunderbird in French',
    'TR : x',
    [
      '-------- Message transféré --------',
      'Objet : Mayor resigns',
      'Date : mardi 4 février 2025 18:05',
      'De : AP Planning <ap@ap.example>',
      'Pour : desk@paper.example',
      '',
      BODY,
    ],
  ],
  [
    'one passed on twice',
    'Fwd: Fwd: x',
    [
      '---------- Forwarded message ---------',
      'From: Jo <jo@paper.example>',
      'Date: Thu, 6 Feb 2025 at 9:14',
      'Subject: Fwd: Mayor resigns',
      'To: <ed@paper.example>',
      '',
      'Worth a page?',
      '',
      '---------- Forwarded message ---------',
      ...OUTLOOK,
    ],
  ],
])('of a mail passed on by %s the first message alone is read', async (_name, subject, lines) => {
  const { text, facts } = await article('a.eml', mail(subject, lines));
  expect(linesOf(text)).toEqual(['Mayor resigns', BODY]);
  expect(facts).toMatchObject({
    title: 'Mayor resigns | forwarded mail subject',
    author: 'AP Planning | forwarded mail sender',
  });
  expect(facts.published).toMatch(/^2025-02-04 \| forwarded mail date "/u);
});

test('a page passed on is read as such a mail', async () => {
  const page = `<div><p>For page 3</p><div><b>From:</b> AP Planning &lt;ap@ap.example&gt;<br><b>Sent:</b> Tuesday, February 4, 2025 6:05 PM<br><b>To:</b> Desk<br><b>Subject:</b> Mayor resigns</div><p>${BODY}</p></div>`;
  const found = await article('a.eml', mail('FW: x', [page]).replace('text/plain', 'text/html'));
  expect(linesOf(found.text)).toEqual(['Mayor resigns', BODY]);
  expect(found.facts.published).toMatch(/^2025-02-04 /u);
});

test('an answer is its writer’s own, and so is a report with remarks of some length above what it passes on', async () => {
  const answered = await article('a.eml', mail('Re: x', ['He did.', '', ...OUTLOOK]));
  expect(answered.facts.author).toBe('Ed | mail sender');
  expect(answered.text).toContain('He did.');
  const report = 'The council met and voted on the harbour plan. '.repeat(12);
  const long = await article('a.eml', mail('FW: x', [report, '', ...OUTLOOK]));
  expect(long.text).toContain(report.trim());
  expect(long.text).toContain(BODY);
});

test('a text that only speaks of From is no mail passed on', async () => {
  const { text, facts } = await article('a.eml', mail('FW: Poem', ['From: here to there', 'we walked.']));
  expect(text).toContain('From: here to there');
  expect(facts.author).toBe('Ed | mail sender');
});

test('a signature below its mark is no part of the text; a long list below such a mark is', async () => {
  const signed = await article('a.eml', mail('x', [BODY, '', '-- ', 'Jo Roe', 'Founded on 1 May 1999']));
  expect(signed.text.trim()).toBe(`x\n\n${BODY}`);
  const list = Array.from({ length: 20 }, (_, i) => `${i} lines`);
  expect((await article('a.eml', mail('x', [BODY, '-- ', ...list]))).text).toContain('19 lines');
});

test('words that only hand on what is attached are no article; a report with something attached is', async () => {
  const attached = (words: string): string =>
    mail('Copy', [
      '--b',
      'Content-Type: text/plain',
      '',
      words,
      '--b',
      'Content-Type: text/plain; name="story.txt"',
      'Content-Disposition: attachment; filename="story.txt"',
      '',
      BODY,
      '--b--',
    ]).replace('Content-Type: text/plain; charset=utf-8', 'Content-Type: multipart/mixed; boundary="b"');
  const read = async (words: string) =>
    (await contents('a.eml', attached(words))).pieces.map(({ member }) => member);
  expect(await read('Hi all, see attached. Published on Friday if you agree.')).toEqual(['story.txt']);
  expect((await contents('a.eml', attached('See attached.'))).notes.map(({ level }) => level)).toEqual([
    'info',
  ]);
  const report = 'The council met on Monday and voted on the harbour plan. '.repeat(5);
  expect(await read(`${report} The plan is attached.`)).toEqual([null, 'story.txt']);
  expect(await read('The council met on Monday.')).toEqual([null, 'story.txt']);
});
