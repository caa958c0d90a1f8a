import { describe, expect, it } from 'vitest';
import { draft } from '../draft.ts';

const FIRST = 'The council of Varde voted on Monday to close the old bridge, the mayor said.';
const SECOND = 'Two boats sank in the storm on Tuesday and three sailors were rescued off the coast.';

/** The sentences of the body, and what is furniture. */
function read(text: string): readonly [readonly string[], readonly string[]] {
  const { sentences, furniture } = draft({
    file: 'a.txt',
    fileSha256: '',
    sha256: '',
    text,
    meta: {},
    notes: [],
  }).document;
  const of = (spans: readonly { readonly start: number; readonly end: number }[]): readonly string[] =>
    spans.map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' '));
  return [of(sentences.filter(({ kind }) => kind === 'body')), of(furniture)];
}

describe('withoutSlips', () => {
  it('parts what a page left inside a paragraph from its sentences', () => {
    const slips =
      `Advertisement | ADVERTISEMENT | Story continues below advertisement | Story continues below this ad | (Story continues below)
      Article continues after sponsor message | Advertisement - scroll to continue reading | Scroll to continue | Skip advertisement
      Read more: Who is Jane Roe? | [Read more: Mayor quits over missing fund] | (Related: Mayor quits over missing fund) | Sign up for our newsletter. | Sign up for our newsletter
      Related: Mayor quits over missing fund. | Get our breaking news alerts`
        .split(/[|\n]/u)
        .map((slip) => slip.trim());
    for (const slip of slips) {
      expect(read(`${FIRST} ${slip} ${SECOND}`)).toEqual([[FIRST, SECOND], [slip]]);
      expect(read(`${slip} ${SECOND}`)).toEqual([[SECOND], [slip]]);
      expect(read(`${FIRST}\n${slip}\n${SECOND}`)).toEqual([[FIRST, SECOND], [slip]]);
    }
    expect(read(`${FIRST} READ MORE: Mayor quits over missing fund`)[0]).toEqual([FIRST]);
    expect(read(`${FIRST} Related: Mayor quits over missing fund The boats sank on Tuesday.`)[0]).toEqual([
      FIRST,
      'The boats sank on Tuesday.',
    ]);
  });

  it('knows labels on lines of their own', () => {
    const lines =
      `- Advertisement - | Story continues after advertisement | Continue reading the main story | Video Ad Feedback | Report ad | Now playing- Source: CNN | WATCH: Mayor quits
      MORE: Mayor quits over missing fund on Tuesday | Go deeper: Storm hits the coast | Got a tip? Email tips@post.example | Most Read in Local | Tap to unmute
      Our Standards: The Thomson Reuters Trust Principles. | Get breaking news alerts | Sign up here for our briefing. | The post Mayor quits over fund appeared first on Varde Post.`
        .split(/[|\n]/u)
        .map((line) => line.trim());
    for (const line of [...lines, 'Also Read | Mayor quits'])
      expect(read(`${FIRST}\n\n${line}\n\n${SECOND}`)).toEqual([[FIRST, SECOND], [line]]);
  });

  it('leaves sentences that begin with such words', () => {
    for (const sentence of [
      'Advertisement spending fell by a third on Monday.',
      'Advertisement Standards Council members voted on Monday to ban the spot.',
      'Related cases rose on Monday, the ministry said.',
      'Related: the word made her laugh on Monday.',
      'Sign up for classes began on Monday at the school of Varde.',
      'The story continues below the surface, he said on Monday.',
      'Scroll to continue was the label that the firm removed on Monday.',
      'More: the man for all seasons, the court heard on Monday, kept notes.',
    ])
      expect(read(`${FIRST} ${sentence} ${SECOND}`)).toEqual([[FIRST, sentence, SECOND], []]);
  });
});
