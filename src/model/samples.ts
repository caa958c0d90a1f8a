/** A small timeline with every field, for tests of the model and of what writes and shows it. */
import type { Timeline } from './timeline.ts';
import { asDay } from './time.ts';
import type { Dating } from './time.ts';

const TEXT = [
  'Mayor opens bridge\n',
  '\n',
  'The mayor of Northport opened\n',
  'the bridge on Monday. Traffic\n',
  'was light.\n',
  '\n',
  'Work on it began in May 2019.\n',
  '\n',
  'Nobody cites this paragraph.\n',
].join('');

const monday: Dating = {
  edtf: '2024-03-11',
  first: asDay('2024-03-11'),
  last: asDay('2024-03-11'),
  precision: 'day',
  approximate: false,
  time: null,
  rule: 'weekday-before-publication',
  evidence: { article: 'a1', start: TEXT.indexOf('Monday'), end: TEXT.indexOf('Monday') + 6 },
  explanation: 'The Monday before the article of 2024-03-12.',
};

const published: Dating = {
  ...monday,
  edtf: '2024-03-12',
  first: asDay('2024-03-12'),
  last: asDay('2024-03-12'),
  rule: 'date-in-url',
  evidence: null,
};

const cite = (words: string): { start: number; end: number; quote: string } => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, quote: words.split(/\s/u).join(' ') };
};

/** One dated and one undated event from one article of four paragraphs. */
export const SAMPLE: Timeline = {
  format: 'sourceline/1',
  title: 'Northport: the bridge',
  description: '2 events from 1 article',
  articles: [
    {
      id: 'a1',
      file: 'bridge.txt',
      fileSha256: 'f'.repeat(64),
      sha256: 'e'.repeat(64),
      title: 'Mayor opens bridge',
      publisher: null,
      author: null,
      url: 'https://example.org/2024/03/12/bridge',
      language: 'en',
      provenance: { url: 'meta' },
      published,
      reference: published,
      carriers: [],
      text: TEXT,
      excerpts: [],
      furniture: [],
    },
  ],
  actors: [{ id: 'northport', name: 'Northport', kind: 'state', role: null, group: 'Northport' }],
  events: [
    {
      id: 'e1',
      aliases: ['e1'],
      edtf: monday.edtf,
      first: monday.first,
      last: monday.last,
      precision: 'day',
      dating: monday,
      title: 'Northport opens its bridge',
      kind: 'launch',
      status: 'happened',
      actors: ['northport'],
      place: null,
      weight: 1,
      independent: 1,
      citations: [
        {
          article: 'a1',
          ...cite('The mayor of Northport opened\nthe bridge on Monday.'),
          dating: monday,
          support: 'states-date',
          speaker: 'northport',
        },
      ],
      disagreements: [
        {
          about: 'wording',
          claims: [
            { text: 'opened', citations: [0] },
            { text: 'inaugurated', citations: [0] },
          ],
        },
      ],
      edited: [{ field: 'title', was: 'Bridge', reason: null }],
    },
  ],
  undated: [
    {
      id: 'u1',
      aliases: ['u1'],
      dating: null,
      notAfter: asDay('2024-03-12'),
      title: 'Work on the bridge begins',
      kind: 'other',
      status: 'happened',
      actors: [],
      place: null,
      weight: 0.25,
      independent: 1,
      citations: [
        {
          article: 'a1',
          ...cite('Work on it began in May 2019.'),
          dating: null,
          support: 'content-only',
          speaker: null,
        },
      ],
      disagreements: [],
      edited: [],
    },
  ],
  notes: [{ rule: 'sample', level: 'info', article: 'a1', span: { start: 0, end: 5 }, message: 'A note.' }],
};
