import { describe, expect, it } from 'vitest';
import { headLine, isOutlet } from './head-line.ts';
import { ingest } from './ingest.ts';

const BODY =
  'The ferry struck a sandbank outside the harbour of Varde on Monday morning, and divers found no hole in its hull.\n\nIts owner took it to a dock.';
const TITLE = 'Ferry strikes sandbank off Varde';

/** Title, author, publisher and what is furniture, as they stand in the text. */
function read(head: string): readonly (string | null)[] {
  const text = `${head}\n\n${BODY}\n`;
  const { title, said, passages, furniture } = ingest({
    file: 'a.txt',
    fileSha256: '',
    sha256: '',
    text,
    meta: {},
    notes: [],
  });
  expect(passages.some(({ start }) => text.startsWith('The ferry struck', start))).toBe(true);
  const left = furniture.map(({ start, end }) => text.slice(start, end)).join(' / ');
  return [title && text.slice(title.start, title.end), said.author, said.publisher, left];
}

describe('the head of a plain text', () => {
  it.each([
    ['above a byline of the staff', `${TITLE}\n\nBy Reuters staff`, [TITLE, null, null]],
    [
      'above a date and a paper',
      `${TITLE}\nMay 4, 2020\nThe Daily Lantern`,
      [TITLE, null, 'The Daily Lantern'],
    ],
    [
      'below the paper, its issue and its day',
      `Varde Gazette\nVol. 3, No. 11\nMay 4, 2020\n\n${TITLE}`,
      [TITLE, null, 'Varde Gazette'],
    ],
    [
      'with a standfirst that ends before the byline',
      `${TITLE}\nNobody was hurt when the vessel left its channel in thick fog.\n\nAnna Holm, transport correspondent\nTuesday May 05 2020, 6.00pm, The Harbour Post`,
      [TITLE, 'Anna Holm', 'The Harbour Post'],
    ],
    [
      'below crumbs and a section',
      `Home > News > Coast\n\nEXCLUSIVE\n\n${TITLE}\n\nAnna Holm\nBBC Jutland, Varde`,
      [TITLE, 'Anna Holm', 'BBC Jutland'],
    ],
    ['with the paper behind it', `${TITLE} | Varde Gazette\n\n4 May 2020`, [TITLE, null, 'Varde Gazette']],
    ['with the station before it', `BBC News - ${TITLE}\n4 May 2020`, [TITLE, null, 'BBC News']],
    [
      'behind a label',
      `Headline: ${TITLE}\nPublication: Varde Gazette\nWord count: 300`,
      [TITLE, null, 'Varde Gazette'],
    ],
    [
      'in words somebody said',
      `"No hole" after ferry strikes sandbank`,
      ['"No hole" after ferry strikes sandbank', null, null],
    ],
    [
      'of two words above a place and a day',
      'Ferry aground\n\nVARDE (AFP) - May 4, 2020',
      ['Ferry aground', null, null],
    ],
    ['of one word above them', 'Aground\n\nVarde - Monday 4 May 2020', ['Aground', null, null]],
    ['closed by a full stop above its byline', `${TITLE}.\n\nBy Anna Holm`, [`${TITLE}.`, 'Anna Holm', null]],
    ['short', 'Ferry struck', ['Ferry struck', null, null]],
    ['the name of a paper, where nothing else is', 'New York Times', ['New York Times', null, null]],
  ])('is read %s', (_, head, [title, author, publisher]) => {
    expect(read(head).slice(0, 3)).toEqual([title, author, publisher]);
  });

  it('keeps what tells, and what is said, in the article', () => {
    for (const head of [`${TITLE}\nOwner blames the fog`, `${TITLE}\n* Nobody hurt`])
      expect(read(head)[3]).toBe('');
    expect(read('The strike is over.')[0]).toBeNull();
  });

  it('names the lines that are none of it', () => {
    expect(read(`LIVE\n${TITLE}\nStaff and agencies\n@annaholm`)[3]).toBe(
      'LIVE / Staff and agencies / @annaholm',
    );
  });
});

describe('headLine', () => {
  it.each([
    'By our own correspondent',
    'Anna Holm in Varde',
    'Anna Holm | May 4, 2020',
    'CNN — May 4, 2020',
    'Varde Gazette, Odense',
    'By Anna Holm | holm@gazette.example | Varde Gazette',
    'Chief Political Editor',
  ])('says who and where: %s', (line) => expect(headLine(line)).not.toBeNull());
  it.each([
    'Police release two journalists',
    'Police Release Two Journalists',
    'Minister Sues Varde Gazette',
    'Anna Holm wins the vote',
    'Ferry aground, 43 rescued',
    'By land and sea, aid reaches Varde',
    'Editor resigns',
  ])('tells: %s', (line) => expect(headLine(line)).toBeNull());
});

describe('isOutlet', () => {
  it.each([
    'The Daily Lantern',
    'BBC Scotland',
    'Varde Gazette',
    'Agence France-Presse',
    'New York Daily News',
  ])('yes: %s', (name) => expect(isOutlet(name)).toBe(true));
  it.each([
    'Facebook',
    'Anna Holm',
    'Anna Holm for Varde Gazette',
    'Mayor Attacks Varde Gazette',
    'constructor',
  ])('no: %s', (name) => expect(isOutlet(name)).toBe(false));
});
