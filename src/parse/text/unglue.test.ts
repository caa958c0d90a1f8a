import { describe, expect, it } from 'vitest';
import { draft } from '../draft.ts';

/** The sentences of a text in order; a heading is marked with `#`. */
const read = (text: string): string[] =>
  draft({ file: 'a.txt', fileSha256: '', sha256: '', text, meta: {}, notes: [] }).document.sentences.map(
    ({ start, end, kind }) => (kind === 'body' ? '' : '# ') + text.slice(start, end),
  );

describe('unglued', () => {
  it.each([
    [
      'Rescuers dig in the ruins of Lorca The quake struck shortly before seven in the evening.',
      ['# Rescuers dig in the ruins of Lorca', 'The quake struck shortly before seven in the evening.'],
    ],
    [
      'Mayor quits over missing fund Turku, Finland (Reuters) -- The mayor of Turku resigned on Monday.',
      [
        '# Mayor quits over missing fund Turku, Finland (Reuters) --',
        'The mayor of Turku resigned on Monday.',
      ],
    ],
    [
      'By the Post Wire Staff Ana Ruiz left the court on Monday.',
      ['# By the Post Wire Staff', 'Ana Ruiz left the court on Monday.'],
    ],
    [
      'Floods hit Passau again Monday 3 June 2013 18.39 BST Water stood in the lower town on Monday.',
      ['# Floods hit Passau again Monday 3 June 2013 18.39 BST', 'Water stood in the lower town on Monday.'],
    ],
    [
      'The town asks its residents to boil water. Posters warn about the water in the north Residents are being given bottles.',
      [
        'The town asks its residents to boil water.',
        '# Posters warn about the water in the north',
        'Residents are being given bottles.',
      ],
    ],
    [
      'Villagers stand before the burnt mill But the owner refused to comment on Sunday.',
      ['# Villagers stand before the burnt mill', 'But the owner refused to comment on Sunday.'],
    ],
    [
      'Kiosks in Lund may hand out water only Farmers and bakers in Elby are to meet on Monday.',
      ['# Kiosks in Lund may hand out water only', 'Farmers and bakers in Elby are to meet on Monday.'],
    ],
  ])('%s', (text, sentences) => expect(read(text)).toEqual(sentences));

  it.each([
    'The patient had hepatitis A and two others were ill.',
    'She called it “a day on which The old order ended” on Monday.',
    'Envoys met in The Hague on Monday.',
    'The Guardian and The New York Times reported it on Monday.',
    'He will speak at 3 p.m. GMT on Monday.',
    'The new Security Council members voted on Monday.',
    'Prime Minister Ana Ruiz said As It Was won the prize.',
  ])('leaves whole: %s', (text) => expect(read(text)).toEqual([text]));
});
