import { describe, expect, it } from 'vitest';
import { draft } from '../draft.ts';

/** The people that the acts of a sentence are told of. */
const people = (sentence: string): string[] => {
  const text = `A headline\n\nThe day began as others do here.\n\n${sentence}\n`;
  const source = { file: 'a.txt', fileSha256: '', sha256: '', text, meta: {}, notes: [] };
  return draft(source).mentions.flatMap(({ actors, start }) =>
    start < text.indexOf(sentence) ? [] : actors.map(({ name }) => name),
  );
};

describe('a month that is somebody’s first name', () => {
  it.each([
    ['Mayor Jan Kessel opened the fair on Monday.', ['Jan Kessel']],
    ['Singer June Carlow left the label on Monday.', ['June Carlow']],
    ['Goalkeeper August Dietz retired on Monday.', ['August Dietz']],
  ])('%s', (sentence, names) => expect(people(sentence)).toEqual(names));
  it.each(['In April Russia closed the border.', 'Since August Norway has closed two mines.'])(
    'is the month elsewhere: %s',
    (sentence) => expect(people(sentence).join()).not.toMatch(/April|August/),
  );
});
