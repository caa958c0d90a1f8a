/** An article with one text of several paragraphs; for tests of who speaks. */
import type { SourceText } from '../../model/text.ts';

export const article = (text: string): SourceText => ({
  file: '',
  fileSha256: 'a',
  sha256: 'a',
  text: `Notes of the day\n\n${text}\n`,
  meta: {},
  notes: [],
});
