import { describe, expect, it } from 'vitest';
import { isDateLine, isNamedDateLine } from './date-line.ts';
import { ingest } from './ingest.ts';

const read = (text: string): ReturnType<typeof ingest> =>
  ingest({ file: 'a.txt', fileSha256: '', sha256: '', text, meta: {}, notes: [] });
const of = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map((span) => text.slice(span.start, span.end));

describe('ingest', () => {
  it('tells headline, body and furniture apart', () => {
    const text =
      'Harbour bridge closes for repairs\n\nHarbour bridge closes for repairs\n\nMarch 3, 2021\n4 min read\nThe city closed the harbour bridge after an inspection found cracks in two piers.\n\nRELATED:\nTram fares rise\nThe mayor thanked drivers for their patience and promised a ferry.\n\nLeave a comment\nShare this article';
    const got = read(text);
    expect(of(text, got.title ? [got.title] : [])).toEqual(['Harbour bridge closes for repairs']);
    expect(got.passages.map((p) => p.kind)).toEqual(['title', 'body', 'body']);
    expect(got.furniture.map((f) => f.reason)).toEqual([
      'repeated headline',
      'date line',
      'reading time',
      'related headline',
      'related headline',
      'comment form',
      'navigation',
    ]);
  });

  it('undoes hard wraps at equal length, also over a page break', () => {
    const text =
      'The committee voted on Tuesday to reopen the inquiry into the collapse of the grain\nterminal, which had been closed in spring after months of hearings and a long list,\n\n\nfull of names, of witnesses who never spoke to the committee or to its lawyers.';
    const got = read(text);
    expect(got.clean).toHaveLength(text.length);
    expect(got.clean).not.toContain('\n');
    expect(got.passages).toHaveLength(1);
  });

  it('knows its own address from that of another story, even when a wrap has cut it', () => {
    const text =
      'The museum returned three bronze heads to the king of the old city on Sunday, ending a\ndispute that had lasted for forty years and divided curators on both sides of the sea.\n\nOriginal url:\nhttps://www.example.org/2019/05/12/museum-returns-three-bronze-heads-to-king-of-the-ol\nd-city-a1\n\nhttps://www.example.org/2019/07/30/opera-house-names-director';
    expect(read(text).clues.map((clue) => [clue.kind, clue.text])).toEqual([
      [
        'own-url',
        'https://www.example.org/2019/05/12/museum-returns-three-bronze-heads-to-king-of-the-old-city-a1',
      ],
      ['other-url', 'https://www.example.org/2019/07/30/opera-house-names-director'],
    ]);
  });

  it('ends an address where the sentence around it goes on, and takes none that hides its host for the own', () => {
    const clue = (address: string): readonly string[] => {
      const { clues } = read(
        `The council opened the bridge at Varde on Sunday.\n\nOriginal url:\n${address}`,
      );
      return clues.map(({ kind, text }) => `${kind} ${text}`);
    };
    for (const behind of ['.', '">', '")', '”,', ']}</b>', "'", '>'])
      expect(clue(`https://post.example/a${behind}`)).toEqual(['own-url https://post.example/a']);
    expect(clue('https://post.example/Bridge_(Varde)')).toEqual([
      'own-url https://post.example/Bridge_(Varde)',
    ]);
    for (const hidden of [
      'https://post.example@evil.example/a',
      'https://me:secret@evil.example/',
      'http://localhost/a',
    ])
      expect(clue(hidden)).toEqual([`other-url ${hidden}`]);
    expect(clue('blob:https://post.example/a')).toEqual([]);
  });

  it('leaves the dateline out of the first sentence', () => {
    const text = 'OSLO, March 4 (Reuters) - The fund sold its last coal shares.';
    const got = read(text);
    expect(of(text, got.passages)).toEqual(['The fund sold its last coal shares.']);
    expect(got.clues.map((clue) => clue.kind)).toEqual(['dateline']);
  });
});

describe('isDateLine', () => {
  it.each([
    'Published on 4 May 2020',
    'Friday, January 16, 2026 Hour: 3:59 pm',
    '2020-05-04',
    'Updated 12 Mar 2019 10:15 GMT',
  ])('yes: %s', (line) => expect(isDateLine(line)).toBe(true));
  it.each(['The war began on 4 May 2020', 'Since January 16, 2026 prices fell'])('no: %s', (line) =>
    expect(isDateLine(line)).toBe(false),
  );
});

describe('isNamedDateLine', () => {
  it.each([
    'Porto, 21 May 2022',
    'By Jane Elling, 4 June 2024',
    'ROTTERDAM, 14 April 2024 (SportWire)',
    'MATARAM, Indonesia, 9 November 2023',
    'The Daily Herald | March 3, 2021',
    'Rio de Janeiro, 2 February 2020',
  ])('yes: %s', (line) => expect(isNamedDateLine(line)).toBe(true));
  it.each(['Storm hits Porto, 21 May 2022', 'Porto burned on 21 May 2022', 'Porto, 21 May 2022.'])(
    'no: %s',
    (line) => expect(isNamedDateLine(line)).toBe(false),
  );
  it('stands before the headline where it names a newspaper', () => {
    const news =
      'Nurses back the pay offer\n\nThe nurses of the city voted on Tuesday to accept a rise of six percent.';
    expect(read(`Health Times, 17 June 2027\n\n${news}`).passages).toHaveLength(2);
    expect(read(`Paris Attacks, 13 November 2015\n\n${news}`).passages).toHaveLength(3);
  });
  it('gives the article its day and is no part of it', () => {
    const got = read(
      'Court jails former mayor\n\nPorto, 21 May 2022\n\nA court jailed the former mayor of the city on Friday.',
    );
    expect(got.clues.map(({ kind }) => kind)).toContain('date-line');
    expect(got.passages.map(({ kind }) => kind)).toEqual(['title', 'body']);
  });
});
