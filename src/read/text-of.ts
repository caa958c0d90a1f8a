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
  if (!('fault' in strict)) {
    // Japanese in seven bits is ASCII to the look
    const seven = strict.text.includes('\u001B$')
      ? (await import('./legacy.ts')).decodeAs(bytes, 'iso-2022-jp')
      : null;
    return seven
      ? { text: seven.text, notes: [guessedNote(file, seven.encoding)] }
      : { text: strict.text, notes: [] };
  }
  if (bytes.includes(0)) return strict;
  const { decodeAs, guess } = await import('./legacy.ts');
  const named = declared === null ? null : decodeAs(bytes, declared);
  if (named) return { text: named.text, notes: [] };
  const guessed = guess(bytes);
  if (!guessed) return strict;
  return { text: guessed.text, notes: [guessedNote(file, guessed.encoding)] };
}

function guessedNote(file: string, encoding: string): Note {
  const message =
    `${file}: not UTF-8; read as ${encoding}, judging by its letters. ` +
    'Save it as UTF-8 if accented letters or quotation marks look wrong';
  return { rule: 'encoding-guessed', level: 'warning', article: file, span: null, message };
}
