/** RSS (0.9 to 2.0, RDF) and Atom: one article an item, with the feed as its publisher. */
import type { Contents } from './adapter.ts';
import { settle } from './facts.ts';
import { pageOf } from './html.ts';
import type { Limits } from './limits.ts';
import { webAddress } from './web-address.ts';
import { children, find, text, type Xml, wordsOfHtml } from './xml.ts';

/** Null when the root is no feed's. */
export async function feed(file: string, root: Xml, limits: Limits): Promise<Contents | null> {
  if (root.name === 'feed') {
    const own = children(root, 'link').find(
      ({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate',
    );
    const base = root.attributes['xml:base'] ?? own?.attributes.href ?? '';
    return articles(file, children(root, 'entry'), text(find(root, 'title')), base, limits);
  }
  if (root.name !== 'rss' && root.name !== 'RDF') return null;
  const channel = find(root, 'channel');
  // RSS 1.0 has its items beside the channel, 2.0 inside
  const items = [...children(root, 'item'), ...(channel ? children(channel, 'item') : [])];
  const base = root.attributes['xml:base'] ?? text(channel && find(channel, 'link')).trim();
  return articles(file, items, text(channel && find(channel, 'title')), base, limits);
}

async function articles(
  file: string,
  items: readonly Xml[],
  publisher: string,
  base: string,
  limits: Limits,
): Promise<Contents> {
  const pieces = [];
  const notes = [];
  for (const [index, item] of items.entries()) {
    const member = String(index + 1);
    const name = `${file}#${member}`;
    const { field, markup } = bodyOf(item);
    const page = await pageOf(name, markup, limits);
    if ('fault' in page) {
      const message = `${name}: ${page.fault}; ${page.remedy}`;
      notes.push({ rule: 'file-undecodable', level: 'error', article: name, span: null, message } as const);
      continue;
    }
    const { meta, notes: unusable } = settle(name, [
      ...statementsOf(item, base),
      { field: 'publisher', value: publisher, from: 'title of the feed' },
    ]);
    const title = meta.title?.value ?? '';
    const body = page.text;
    const whole = title === '' || body.startsWith(title) ? body : `${title}\n\n${body}`;
    pieces.push({ member, text: whole, meta, notes: [...unusable, ...summaryNote(name, field)] });
  }
  return { pieces, notes };
}

/** The fullest text of an item comes first. */
function bodyOf(item: Xml): { readonly field: string; readonly markup: string } {
  for (const field of ['encoded', 'content', 'description', 'summary']) {
    const element = find(item, field);
    const markup =
      element === null ? '' : element.attributes.type === 'xhtml' ? asMarkup(element) : text(element);
    if (markup.trim() !== '') return { field, markup };
  }
  return { field: 'title', markup: '' };
}

/** Atom may hold elements instead of escaped markup. */
function asMarkup(xml: Xml): string {
  const escape = (plain: string): string => plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return xml.children
    .map((child) =>
      typeof child === 'string' ? escape(child) : `<${child.name}>${asMarkup(child)}</${child.name}>`,
    )
    .join('');
}

/** `base`: what the feed's addresses are relative to, or empty. */
function statementsOf(item: Xml, base: string) {
  const link = children(item, 'link').find(
    ({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate',
  );
  const guid = find(item, 'guid');
  const title = find(item, 'title');
  const from = (name: string): string => `feed item ${name}`;
  return [
    {
      field: 'title',
      value: title?.attributes.type === 'html' ? wordsOfHtml(text(title)) : text(title),
      from: from('title'),
    },
    {
      field: 'url',
      value: link ? absolute(link.attributes.href ?? text(link), item.attributes['xml:base'] ?? base) : null,
      from: from('link'),
    },
    {
      field: 'url',
      value: guid?.attributes.isPermaLink === 'false' ? null : guid && text(guid),
      from: from('guid'),
    },
    { field: 'published', value: text(find(item, 'pubDate')), from: from('pubDate') },
    { field: 'published', value: text(find(item, 'published')), from: from('published') },
    { field: 'published', value: text(find(item, 'date')), from: from('dc:date') },
    { field: 'published', value: text(find(item, 'updated')), from: from('updated') },
    { field: 'author', value: text(find(item, 'creator')), from: from('dc:creator') },
    {
      field: 'author',
      value: text(find(item, 'author', 'name') ?? find(item, 'author')),
      from: from('author'),
    },
    { field: 'language', value: text(find(item, 'language')), from: from('dc:language') },
  ] as const;
}

/** Feeds may write addresses as their pages do, from where they stand. */
const absolute = (address: string, base: string): string =>
  /^\s*[a-z][\w+.-]{0,30}:/iu.test(address) ? address : (webAddress(address, base || undefined) ?? address);

function summaryNote(name: string, field: string) {
  if (field !== 'description' && field !== 'summary') return [];
  const message = `${name}: the feed may hold only a summary of this article; save the article itself for more`;
  return [{ rule: 'feed-summary', level: 'info', article: name, span: null, message } as const];
}
