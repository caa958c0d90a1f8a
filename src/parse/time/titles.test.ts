import { describe, expect, it } from 'vitest';
import { inTitle } from './titles.ts';

const at = (text: string, words: string): boolean => {
  const start = text.indexOf(words);
  return inTitle(text, { start, end: start + words.length });
};

describe('inTitle', () => {
  it.each([
    ['He directed "The Day After Tomorrow" there.', 'The Day After Tomorrow'],
    ['Her strip “Friday’s Child” ran for years.', 'Friday'],
    ['He read "Saturday Night and Sunday Morning," by Sillitoe.', 'Sunday Morning'],
    ['The song "Yesterday" was played.', 'Yesterday'],
    ['Her album "1989" sold well.', '1989'],
    ['The hosts of "This Week With David Brinkley" asked.', 'This Week'],
  ])('%s', (text, words) => {
    expect(at(text, words)).toBe(true);
  });
  it.each([
    ['"Monday was a bad day," he said.', 'Monday'],
    ['"Yesterday," she said, "we won."', 'Yesterday'],
    ['He said "We Will Vote on friday" aloud.', 'friday'],
    ['The label read "May 2024".', 'May 2024'],
    ['It opened on Friday.', 'Friday'],
  ])('%s', (text, words) => {
    expect(at(text, words)).toBe(false);
  });
});
