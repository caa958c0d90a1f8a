/** Characters that nobody sees in a file of settings: a lane, a name or a title with one is not what it looks like. */
import type { Document } from 'yaml';
import type { Note } from '../../model/text.ts';
import { codeOf, hiddenIn, visible } from '../../model/visible.ts';

const LONGEST_SHOWN = 60;

/** A note for each name or value that holds such characters, at its place. `at` words an offset. */
export async function hiddenNotes(
  document: Document.Parsed,
  at: (offset: number) => string,
): Promise<readonly Note[]> {
  const { visit } = await import('yaml');
  const notes: Note[] = [];
  visit(document, {
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'string') return;
      const codes = [...new Set(hiddenIn(value).map(({ character }) => codeOf(character)))];
      if (codes.length === 0) return;
      const shown = visible(value);
      const message =
        `${at(range?.[0] ?? 0)}: "${shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown}" holds invisible ` +
        `characters (${codes.slice(0, 6).join(', ')}${codes.length > 6 ? ', …' : ''}) that could hide or turn round words; write it anew without them`;
      notes.push({ rule: 'hidden-characters', level: 'warning', article: null, span: null, message });
    },
  });
  return notes;
}
