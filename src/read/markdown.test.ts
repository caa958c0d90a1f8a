import { expect, test } from 'vitest';
import { article, PARAGRAPHS } from './as-found.ts';

test('front matter that is never closed is told with its lines, and the text below it is kept', async () => {
  const body = `${PARAGRAPHS.join('\n\n')}\n\nTickets: 4 dollars.`;
  const matter = 'title: Ferry returns\ndate: 2024-02-06\ntags:\n  - sea\nauthor: Jo Roe';
  for (const [text, last] of [
    [`---\n${matter}\n\n${body}`, 6],
    [`---\r\n${matter.replaceAll('\n', '\r\n')}\r\n${body}`, 6],
    [`+++\ntitle = "Ferry returns"\ndate = 2024-02-06\nauthor = 'Jo Roe'\n${body}`, 4],
  ] as const) {
    const { text: read, facts, notes } = await article('a.md', text);
    expect(read.replaceAll('\r', '')).toBe(`Ferry returns\n\n${body}`);
    expect([facts.published, facts.author]).toEqual([
      '2024-02-06 | front matter date "2024-02-06"',
      'Jo Roe | front matter author',
    ]);
    expect(notes.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'front-matter-open',
        expect.stringMatching(`^a\\.md:1: .*lines 2 to ${last} .*from line ${last + 1} on\\. Put a line`),
      ],
    ]);
  }
  // a rule above the text is no front matter
  for (const rule of ['---\n\n', '---\nNote: this is a story.\n\n', '---\n', '+++\n']) {
    const plain = await article('a.md', rule + body);
    expect([plain.notes, plain.text.endsWith(body)]).toEqual([[], true]);
  }
});

test('a plain text has front matter where it is closed and tells of an article, and is read as it stands without', async () => {
  const body = PARAGRAPHS.join('\n\n');
  for (const matter of [
    '---\ntitle: Ferry returns\ndate: 2024-02-06\nauthor: Jo Roe\n---\n\n',
    '---\r\nTitle: "Ferry returns"\r\nDate: 6 February 2024\r\nAuthor: Jo Roe\r\nTags: [sea]\r\n---\r\n',
    "+++\ntitle = 'Ferry returns'\ndate = 2024-02-06\nauthor = 'Jo Roe'\n+++\n",
  ]) {
    const { text, facts, notes } = await article('a.txt', `${matter}# 1 of *two*\n\n${body}`);
    expect(text).toBe(`# 1 of *two*\n\n${body}`);
    expect([facts.title, facts.published?.slice(0, 10), facts.author, notes]).toEqual([
      'Ferry returns | front matter title',
      '2024-02-06',
      'Jo Roe | front matter author',
      [],
    ]);
  }
  for (const head of [
    '---\n\n',
    '---\nThe old ferry\n---\n',
    '---\nNote: a story\n---\n',
    '---\ntitle: open\n',
  ]) {
    const plain = await article('a.txt', head + body);
    expect([plain.notes, plain.text]).toEqual([[], head + body]);
  }
});
