/** What a speaker says "would" come is announced, and what somebody weighs or foretells is not. */
import { describe, expect, it } from 'vitest';
import { draft } from '../draft.ts';

/** The dated acts of a sentence with their status. */
function told(sentence: string): string[] {
  const text = `A headline\n\nThe day began as others do here.\n\nNobody knew what was to come.\n\n${sentence}\n`;
  const source = { file: 'a.txt', fileSha256: '', sha256: '', text, meta: {}, notes: [] };
  const { document, expressions, mentions } = draft(source);
  const at = document.clean.indexOf(sentence);
  return mentions.flatMap(({ start, expression, clarity, status, label, actors, predicate }) => {
    const dated = expression === null ? undefined : expressions[expression];
    if (start < at || !dated || clarity < 0.42) return [];
    const who = label ?? actors.map(({ name }) => name).join(' and ');
    return [`${status}: ${who} ${predicate} (${document.clean.slice(dated.start, dated.end)})`];
  });
}

describe('what a speaker says would come', () => {
  it.each([
    ['The clerk said the hearing would open on May 9.', ['scheduled: hearing will open (May 9)']],
    [
      'Ruhland Bank said it would publish its figures on Friday.',
      ['scheduled: Ruhland Bank will publish its figures (Friday)'],
    ],
    ['The line would reopen in June, the operator said.', ['scheduled: line will reopen (June)']],
    [
      'Norling Foods closed its mill on Monday and said a review would start on Thursday.',
      ['happened: Norling Foods closes its mill (Monday)', 'scheduled: review will start (Thursday)'],
    ],
    [
      'The port announced that ferries would restart on March 10.',
      ['scheduled: ferries will restart (March 10)'],
    ],
  ])('is announced: %s', (sentence, acts) => expect(told(sentence)).toEqual(acts));

  it.each([
    'The mayor said the pool would open on May 9 if the tiles came.',
    'Economists said the bank would cut its rate in June.',
    'The ministry said prices would fall in June.',
    'She said she would have resigned on Monday.',
    'The clerk denied that the hearing would open on May 9.',
    'The clerk hoped the hearing would open on May 9.',
    'The hearing would open on May 9.',
    'The clerk said the hearing would not open on May 9.',
  ])('is no event: %s', (sentence) => expect(told(sentence)).toEqual([]));
});
