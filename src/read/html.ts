/** Saved web pages. The page is parsed without running anything in it; only its text and its facts are taken. */
import type { Note } from '../model/text.ts';
import type { Adapter } from './adapter.ts';
import { blockText, type Part } from './blocks.ts';
import type { Undecodable } from './decode.ts';
import { bylineStatement } from './byline.ts';
import { removeBoxes } from './boxes.ts';
import { settle, type Statement } from './facts.ts';
import type { Limits } from './limits.ts';
import { declaredEncoding, markupFault } from './markup.ts';
import { articlesIn, bodyOf, livePosts } from './linked-data.ts';
import { isMissed, markedArticle } from './main-part.ts';
import { dataOf, pageStatements } from './page-facts.ts';
import { articlesOf, livePartsOf, type PagePart } from './page-parts.ts';
import { pageDays, printedDay } from './page-days.ts';
import { dayInPath, type Piece } from './source.ts';
import { textOf } from './text-of.ts';

export const html: Adapter = async (file, bytes, limits) => {
  const source = await textOf(file, bytes, declaredEncoding(bytes));
  if ('fault' in source) return source;
  const pages = await pagesOf(file, source.text, limits, true);
  if ('fault' in pages) return pages;
  const [first, ...rest] = pages;
  const notes = [...source.notes, ...(first?.notes ?? [])];
  return { pieces: first ? [{ ...first, notes }, ...rest] : [], notes: [] };
};

/** Less text than this is not the article but what was left of the page. */
const TOO_SHORT = 200;

/** The article in a page's source: headline, a blank line, then its paragraphs. */
export async function pageOf(
  file: string,
  source: string,
  limits: Limits,
): Promise<Omit<Piece, 'member'> | Undecodable> {
  const pages = await pagesOf(file, source, limits, false);
  return 'fault' in pages ? pages : (pages[0] ?? { text: '', meta: {}, notes: [] });
}

/** `several`: whether a page of several articles gives them all, each by itself. */
async function pagesOf(
  file: string,
  source: string,
  limits: Limits,
  several: boolean,
): Promise<readonly Piece[] | Undecodable> {
  const fault = markupFault(source, false, limits);
  if (fault) return fault;
  try {
    return await readPages(file, source, several);
  } catch (error) {
    // the libraries end in a stack overflow on markup that no browser writes
    const why = error instanceof Error ? error.message.slice(0, 100) : 'unknown fault';
    return {
      fault: `a page whose markup cannot be read (${why})`,
      remedy: 'save it from a browser again, or as text',
    };
  }
}

async function readPages(file: string, source: string, several: boolean): Promise<readonly Piece[]> {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  const { document } = parseHTML(wholePage(source));
  const statements = [...pageStatements(document, source), printedDay(document)];
  const described = articlesIn(dataOf(document));
  removeBoxes(document);
  const textIn = (page: typeof document): string => {
    const whole = blockText(page.documentElement);
    if (isTangled(page.documentElement)) return whole;
    const marked = markedArticle(page);
    const article = new Readability<Part>(page, { serializer: (node) => node }).parse();
    const body = article?.content ? blockText(article.content) : '';
    if (isMissed(marked, body)) return marked.filter(Boolean).join('\n\n');
    // lists of short items and pages without paragraphs are not what Readability looks for
    return body.length >= TOO_SHORT || body.length > whole.length / 3 ? body : whole;
  };
  if (several) {
    const days = livePartsOf(document, statements, livePosts(described), () =>
      pageDays(document, statements, described, dayInPath(file)),
    );
    const parts =
      days.length > 0
        ? days
        : articlesOf(document, statements, (element) => {
            const { document: own } = parseHTML('<html><body></body></html>');
            own.body.append(element.cloneNode(true) as Node);
            return { page: own, text: () => textIn(own) };
          });
    if (parts.length > 0) return parts.map((part) => pieceOf(`${file}#${part.member}`, part));
  }
  const shown = textIn(document);
  const text = fuller(shown, described, statements, (markup) =>
    blockText(parseHTML(wholePage(markup)).document.documentElement),
  );
  const piece = pieceOf(file, { member: null, text, statements });
  const meta = text === shown ? piece.meta : { ...piece.meta, text: FROM_DATA };
  return [{ ...piece, meta, notes: [...piece.notes, ...emptyNote(file, source, text)] }];
}

/** What the search for the article costs: each element looks at all around it. So much takes seconds; no browser saves such pages. */
const MOST_WORK = 1_000_000;

/** Characters times the elements around them, beyond so many as real pages have: each of these reads all text in it. */
const MOST_READING = 10_000_000;
const USUAL_DEPTH = 40;

function isTangled(root: Part): boolean {
  let work = 0;
  let reading = 0;
  const open: (readonly [Part, number])[] = [[root, 0]];
  for (let next = open.pop(); next && work <= MOST_WORK && reading <= MOST_READING; next = open.pop()) {
    const [part, depth] = next;
    work += depth;
    for (const child of part.childNodes)
      if (child.nodeType === 1) open.push([child, depth + 1]);
      else reading += Math.max(0, depth - USUAL_DEPTH) * (child.nodeValue ?? '').length;
  }
  return work > MOST_WORK || reading > MOST_READING;
}

const FROM_DATA = { value: 'articleBody', from: 'JSON-LD articleBody, of which the page shows less' };

/** The page's text; that of its data where the page shows less than two thirds of it, as behind a paywall. */
function fuller(
  shown: string,
  described: ReturnType<typeof articlesIn>,
  statements: readonly Statement[],
  read: (markup: string) => string,
): string {
  const title = statements.find(({ field, value }) => field === 'title' && typeof value === 'string');
  const body = bodyOf(described, typeof title?.value === 'string' ? title.value : null);
  const told = /<\w/u.test(body.slice(0, 5000)) ? read(body) : body;
  return told.length > 1.5 * shown.length ? told.trim() : shown;
}

function pieceOf(file: string, part: Omit<PagePart, 'member'> & { readonly member: string | null }): Piece {
  const { member, text, statements } = part;
  const { meta, notes } = settle(file, [...statements, bylineStatement(text)]);
  const title = meta.title?.value ?? null;
  const headed = title === null || text.startsWith(title) ? text : `${title}\n\n${text}`;
  return { member, text: headed, meta, notes };
}

/** A page without a sentence is the shell of one. */
function emptyNote(file: string, source: string, text: string): readonly Note[] {
  if (/[.!?…][)"'”’\]]{0,3}(?:\s|$)/u.test(text) && !/<frameset[\s>]/iu.test(source)) return [];
  const why = /<i?frame[\s>]/iu.test(source)
    ? 'its text is in frames, which are pages of their own'
    : /<script[\s>]/iu.test(source)
      ? 'its text is put in by scripts, which are not run'
      : 'there is hardly any text in it';
  const message = `${file}: the page holds no article: ${why}. Save it from a browser once it is shown whole, or as text`;
  return [{ rule: 'page-without-text', level: 'warning', article: file, span: null, message }];
}

/** A fragment needs a frame, or its first element is taken for the whole document. */
function wholePage(source: string): string {
  return /<html[\s>]/iu.test(source.slice(0, 20_000)) ? source : `<html><body>${source}</body></html>`;
}
