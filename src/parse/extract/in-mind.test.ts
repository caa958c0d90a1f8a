import { describe, expect, test } from 'vitest';
import { draft } from '../draft.ts';
import { article } from './fixtures-said.ts';

/** The speaker of the last direct quotation of a text. */
function lastSpeaker(text: string): string {
  return draft(article(text)).quotations.findLast(({ direct }) => direct)?.speaker?.name ?? 'nobody';
}

describe('whom "he" and "she" mean who speak', () => {
  test.each([
    // the subject of the sentence before, past a man in between
    ['Mary Quint met the coach, Paul Roe. “He was late again today,” she said.', 'Mary Quint'],
    [
      'Jon Marsh saw Bill Tate.\n\nTate was asked whether Marsh had won. “Nobody has won it,” he said.',
      'Bill Tate',
    ],
    ['Among them was Andre Mills, a barber. “They want us to be patient,” he said.', 'Andre Mills'],
    ['His wife, Dela, shook her head. “I am for the other one,” she said.', 'Dela'],
    ['Sherry Lund, whose son died in May, walked out. “He said it was our fault,” she said.', 'Sherry Lund'],
    ['Tom Ode spoke to Ann Roe. She laughed. “There is no such letter,” he said.', 'Tom Ode'],
    ['Lou Castle met Denise Castle. Mr. Castle laughed. “She has not seen them,” he said.', 'Lou Castle'],
    [
      '“It is over,” Mary Quint said. Quint paused for a while.\n\n“It is all over now,” she said.',
      'Mary Quint',
    ],
  ])('%s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  test.each([
    // two women of one sentence, the second at its end
    [
      'Ann Roe has said she backs “an early date,” a phrase that Mary Quint mocked. “It was last week,” she said.',
      'she',
    ],
    [
      'After Mary Quint had left, Ann Roe spoke. Quint and Roe sat down. “It was a good day,” she said.',
      'she',
    ],
    // her mother, or she herself
    ['Mary Quint was born in Leeds. Her mother, Rose, was a tailor. “We had no heating,” she said.', 'she'],
    // somebody of whom no more is known
    ['Ann Roe left. Vexley Strand has other plans. “It will be a long year,” she said.', 'she'],
    // whoever asks does not answer
    ['Ann Roe asked how much it cost. “We do not have that figure,” she said.', 'she'],
  ])('nobody: %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  test('a headline gives nobody a longer name', () => {
    expect(
      lastSpeaker('Mayor Mocks Mary Quint Over Bridge\n\nMary Quint left. “It is sound,” Quint said.'),
    ).toBe('Mary Quint');
  });

  test('the nominee of one party is not that of the other', () => {
    const text =
      'Democratic nominee Ann Roe left early. The Republican nominee promised to end “the reign of the clerks.”';
    expect(lastSpeaker(text)).toBe('Republican nominee');
  });
});
