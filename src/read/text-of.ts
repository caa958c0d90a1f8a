/** Bytes -> text for adapters of text formats: strict decoding first, then what the file declares, then a guess. */
import type { Note } from '../model/text.ts';
import { decode, type Undecodable } from './decode.ts';

export interface FileText {
  readonly text: string;
  readonly notes: readonly Note[];
}

/** `declared` is the encoding that the file itself names (`<meta charset>`, `<?xml encoding>`), or null. */
export async function textOf(
  file: string,
  bytes: Uint8Array,
  declared: string | null = null,
): Promise<FileText | Undecodable> {
  const strict = decode(bytes);
  if (!('fault' in strict)) return { text: strict.text, notes: [] };
  if (bytes.includes(0)) return strict;
  const { decodeAs, guess } = await import('./legacy.ts');
  const named = declared === null ? null : decodeAs(bytes, declared);
  if (named) return { text: named.text, notes: [] };
  const guessed = guess(bytes);
  if (!guessed) return strict;
  const message =
    `${file}: not UTF-8; read as ${guessed.encoding}, judging by its letters. ` +
    'Save it as UTF-8 if accented letters or quotation marks look wrong';
  return {
    text: guessed.text,
    notes: [{ rule: 'encoding-guessed', level: 'warning', article: file, span: null, message }],
  };
}
