/** PDF documents, by an optional library: without it they are refused with the remedy. */
import { oneArticle, type Adapter } from './adapter.ts';
import { settle } from './facts.ts';

export const pdf: Adapter = async (file, bytes) => {
  const library = await import('unpdf').catch(() => null);
  if (library === null)
    return {
      fault: 'a PDF, and the library that reads it is not installed',
      remedy: 'run "npm install unpdf"',
    };
  try {
    // a copy: the library takes the bytes over, and they are hashed later
    const document = await library.getDocumentProxy(new Uint8Array(bytes));
    const { text: pages } = await library.extractText(document, { mergePages: false });
    const { info } = await library.getMeta(document);
    const text = wholeWords(
      pages
        .map((page) => page.trim())
        .join('\n\n')
        .trim(),
    );
    if (text === '')
      return {
        fault: 'a PDF without text (a scan?)',
        remedy: 'run text recognition on it, or save it as text',
      };
    const { meta, notes } = settle(file, [
      { field: 'title', value: info.Title, from: 'PDF property Title' },
      { field: 'author', value: info.Author, from: 'PDF property Author' },
    ]);
    return oneArticle({ text, meta, notes });
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 100) : 'unknown fault';
    return { fault: `a PDF that cannot be read (${why})`, remedy: 'open it in a viewer and save its text' };
  }
};

/** A word that a line's end parts. A name that begins with a capital is not the second half of one. */
const PARTED = /(?<head>\p{L}{1,40})[-\u00AD\u2010]\r?\n(?<tail>\p{Ll}{1,40})/gu;

/**
 * The text with words whole that the end of a printed line parts. Where the text elsewhere writes the word with its hyphen
 * ("re-election") the hyphen stays.
 */
function wholeWords(text: string): string {
  return text.replaceAll(PARTED, (_, head: string, tail: string) =>
    text.includes(`${head}-${tail}`) ? `${head}-${tail}` : `${head}${tail}`,
  );
}
