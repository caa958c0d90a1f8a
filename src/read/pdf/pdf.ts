/** PDF documents, by an optional library: without it they are refused with the remedy. */
import type { Note } from '../../model/text.ts';
import { oneArticle, type Adapter } from '../adapter.ts';
import { bylineStatement } from '../byline.ts';
import { settle } from '../facts.ts';
import { unpacksTo } from '../limits.ts';
import { columnsOf } from './pdf-columns.ts';
import { linesOf, runsOf, withInitials, type Placed, type Run } from './pdf-lines.ts';
import { isAddress, withoutMargins } from './pdf-margins.ts';
import { unpacksBeyond } from './pdf-streams.ts';
import { headlineOf, inColumn, paragraphsOf, type Line } from './pdf-paragraphs.ts';

export const pdf: Adapter = async (file, bytes, limits) => {
  const library = await import('unpdf').catch(() => null);
  if (library === null)
    return {
      fault: 'a PDF, and the library that reads it is not installed',
      remedy: 'run "npm install unpdf"',
    };
  if (await unpacksBeyond(bytes, limits.unpackedBytes)) return unpacksTo(limits.unpackedBytes);
  try {
    // a copy: the library takes the bytes over, and they are hashed later. What it would tell the terminal is no help there
    const document = await library.getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const { info } = await library.getMeta(document);
    const placed: (readonly Run[])[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      placed.push(runsOf(items.filter((item): item is typeof item & Placed => 'str' in item)));
    }
    const { pages, margins } = withoutMargins(placed);
    const read = inOrder(pages);
    const text = wholeWords(paragraphsOf(read.flat()).join('\n\n'));
    if (text === '')
      return {
        fault: 'a PDF without text (a scan?)',
        remedy: 'run text recognition on it, or save it as text',
      };
    const { meta, notes } = settle(file, [
      { field: 'title', value: isFileName(info.Title) ? null : info.Title, from: 'PDF property Title' },
      {
        field: 'title',
        value: headlineOf(read[0] ?? []),
        from: 'largest type of the first page',
      },
      {
        field: 'url',
        value: margins.find((margin) => isAddress(margin) && !/(?:…|\.\.)$/u.test(margin)),
        from: 'address printed at the edge of the page',
      },
      bylineStatement(text),
      { field: 'author', value: info.Author, from: 'PDF property Author' },
    ]);
    return oneArticle({ text, meta, notes: [...notes, ...leftOut(file, margins)] });
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 100) : 'unknown fault';
    return { fault: `a PDF that cannot be read (${why})`, remedy: 'open it in a viewer and save its text' };
  }
};

/** Programs that write PDFs give them the name of what they were made from. */
const isFileName = (title: unknown): boolean =>
  typeof title !== 'string' ||
  /^(?:microsoft \w{3,12} - |untitled|document ?\d{0,3}$|about:\w{1,20}$)|\.(?:docx?|odt|rtf|indd|qxp|pages|pdf|html?|tex)$/iu.test(
    title,
  );

/** The lines of pages in the order one reads them. */
function inOrder(pages: readonly (readonly Run[])[]): readonly (readonly Line[])[] {
  let work = 0;
  return pages.map((runs) => {
    work += runs.length ** 2;
    const columns = runs.length > MOST_RUNS || work > MOST_WORK ? [runs] : columnsOf(runs).map(withInitials);
    return columns.flatMap((column) => inColumn(linesOf(column)));
  });
}

/** A page of more runs is no page of an article; it is read as one column. */
const MOST_RUNS = 800;
/** Finding columns takes the square of a page's runs: five hundred full pages. More are read as one column each. */
const MOST_WORK = 20_000_000;

/** A word that a line's end parts. A name that begins with a capital is not the second half of one. */
const PARTED = /(?<head>\p{L}{1,40})[-\u00AD\u2010]\n(?<tail>\p{Ll}{1,40})/gu;

/**
 * Paragraphs as one line each, with words whole that the end of a printed line parts. Where the text elsewhere writes the word with
 * its hyphen ("re-election") the hyphen stays.
 */
function wholeWords(text: string): string {
  return text
    .replaceAll(PARTED, (_, head: string, tail: string) =>
      text.includes(`${head}-${tail}`) ? `${head}-${tail}` : `${head}${tail}`,
    )
    .replaceAll(/(?<!\n)\n(?!\n)/gu, ' ');
}

function leftOut(file: string, margins: readonly string[]): readonly Note[] {
  if (margins.length === 0) return [];
  const shown = margins.slice(0, 6).map((text) => `"${text.slice(0, 60)}"`);
  const message = `${file}: what is printed at the edge of pages was left out: ${shown.join(', ')}${margins.length > 6 ? ', …' : ''}`;
  return [{ rule: 'page-margins', level: 'info', article: file, span: null, message }];
}
