/** Saved web pages. The page is parsed without running anything in it; only its text and its facts are taken. */
import type { Note } from '../model/text.ts';
import { oneArticle, type Adapter } from './adapter.ts';
import { blockText, type Part } from './blocks.ts';
import type { Undecodable } from './decode.ts';
import { bylineStatement } from './byline.ts';
import { settle } from './facts.ts';
import type { Limits } from './limits.ts';
import { declaredEncoding, markupFault } from './markup.ts';
import { pageStatements } from './page-facts.ts';
import type { Piece } from './source.ts';
import { textOf } from './text-of.ts';

export const html: Adapter = async (file, bytes, limits) => {
  const source = await textOf(file, bytes, declaredEncoding(bytes));
  if ('fault' in source) return source;
  const page = await pageOf(file, source.text, limits);
  return 'fault' in page ? page : oneArticle({ ...page, notes: [...source.notes, ...page.notes] });
};

/** Less text than this is not the article but what was left of the page. */
const TOO_SHORT = 200;

/** The article in a page's source: headline, a blank line, then its paragraphs. */
export async function pageOf(
  file: string,
  source: string,
  limits: Limits,
): Promise<Omit<Piece, 'member'> | Undecodable> {
  const fault = markupFault(source, false, limits);
  if (fault) return fault;
  try {
    return await readPage(file, source);
  } catch (error) {
    // the libraries end in a stack overflow on markup that no browser writes
    const why = error instanceof Error ? error.message.slice(0, 100) : 'unknown fault';
    return {
      fault: `a page whose markup cannot be read (${why})`,
      remedy: 'save it from a browser again, or as text',
    };
  }
}

async function readPage(file: string, source: string): Promise<Omit<Piece, 'member'>> {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  const { document } = parseHTML(wholePage(source));
  const statements = pageStatements(document, source);
  const whole = blockText(document.documentElement);
  const article = new Readability<Part>(document, {
    serializer: (node) => node,
  }).parse();
  const body = article?.content ? blockText(article.content) : '';
  // lists of short items and pages without paragraphs are not what Readability looks for
  const text = body.length >= TOO_SHORT || body.length > whole.length / 3 ? body : whole;
  const { meta, notes } = settle(file, [...statements, bylineStatement(text)]);
  const title = meta.title?.value ?? null;
  const headed = title === null || text.startsWith(title) ? text : `${title}\n\n${text}`;
  return { text: headed, meta, notes: [...notes, ...emptyNote(file, source, text)] };
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
