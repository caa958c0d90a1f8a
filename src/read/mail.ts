/** Mail (.eml), and pages that browsers save as one file (.mht): subject, sender, day, and the text or the page. */
import type { Note } from '../model/text.ts';
import { oneArticle, type Adapter } from './adapter.ts';
import { settle } from './facts.ts';
import { pageOf } from './html.ts';
import { withWindows1252 } from './legacy.ts';

export const mail: Adapter = async (file, bytes, limits) => {
  const { default: PostalMime } = await import('postal-mime');
  let message;
  try {
    message = await new PostalMime({ maxNestingDepth: 20 }).parse(bytes);
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 100) : 'unknown fault';
    return { fault: `not a mail message (${why})`, remedy: 'save the message as text' };
  }
  const words = (text: string | undefined): string => withWindows1252(text ?? '');
  const header = (name: string): string | undefined => message.headers.find(({ key }) => key === name)?.value;
  const { meta, notes } = settle(file, [
    { field: 'title', value: words(message.subject), from: 'mail subject' },
    // the Date header as written; the parsed one was moved to another zone
    { field: 'published', value: header('date'), from: 'mail date' },
    { field: 'author', value: words(message.from?.name || message.from?.address), from: 'mail sender' },
    {
      field: 'url',
      value: header('snapshot-content-location') ?? header('content-location'),
      from: 'content location',
    },
    { field: 'language', value: header('content-language'), from: 'content language' },
  ]);
  const beside = attached(file, message.attachments);
  const plain = words(message.text).trim();
  if (plain === '' && message.html !== undefined) {
    const page = await pageOf(file, words(message.html), limits);
    if ('fault' in page) return page;
    return oneArticle({
      text: page.text,
      meta: { ...meta, ...page.meta },
      notes: [...notes, ...page.notes, ...beside],
    });
  }
  const title = meta.title?.value;
  const body = words(message.text);
  const text = title === undefined || plain.startsWith(title) ? body : `${title}\n\n${body}`;
  return oneArticle({ text, meta, notes: [...notes, ...beside] });
};

/** What is attached may be the article itself; pictures inside the text are none. */
function attached(
  file: string,
  attachments: readonly {
    readonly filename: string | null;
    readonly mimeType: string;
    readonly related?: boolean | undefined;
  }[],
): readonly Note[] {
  const names = attachments
    .filter(
      ({ related, mimeType }) => related !== true && !/^(?:image|font)\/|css|javascript/iu.test(mimeType),
    )
    .map(({ filename, mimeType }) => `"${filename ?? mimeType}"`);
  if (names.length === 0) return [];
  const message = `${file}: what is attached was not read (${names.slice(0, 5).join(', ')}); save it beside the mail if it is an article`;
  return [{ rule: 'attachment-unread', level: 'info', article: file, span: null, message }];
}
