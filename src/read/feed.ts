/** RSS (0.9 to 2.0, RDF) and Atom: one article an item, with the feed as its publisher. */
import type { Contents } from './adapter.ts';
import { settle } from './facts.ts';
import { pageOf } from './html.ts';
import type { Undecodable } from './decode.ts';
import { tooManyArticles, type Limits } from './limits.ts';
import { webAddress } from './web-address.ts';
import { children, find, text, type Xml, wordsOfHtml } from './xml.ts';

/** Null when the root is no feed's. */
export async function feed(file: string, root: Xml, limits: Limits): Promise<Contents | Undecodable | null> {
  if (root.name === 'feed') {
    const own = children(root, 'link').find(
      ({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate',
    );
    const base = root.attributes['xml:base'] ?? own?.attributes.href ?? '';
    return articles(file, children(root, 'entry'), titleOf(root), base, limits);
  }
  if (root.name !== 'rss' && root.name !== 'RDF') return null;
  const channel = find(root, 'channel');
  // RSS 1.0 has its items beside the channel, 2.0 inside
  const items = [...children(root, 'item'), ...(channel ? children(channel, 'item') : [])];
  const base = root.attributes['xml:base'] ?? text(channel && find(channel, 'link')).trim();
  return articles(file, items, channel ? titleOf(ownFirst(channel)) : '', base, limits);
}

async function articles(
  file: string,
  items: readonly Xml[],
  publisher: string,
  base: string,
  limits: Limits,
): Promise<Contents | Undecodable> {
  const many = tooManyArticles(items.length, limits);
  if (many) return many;
  const pieces = [];
  const notes = [];
  for (const [index, found] of items.entries()) {
    const item = ownFirst(found);
    const member = String(index + 1);
    const name = `${file}#${member}`;
    const kind = unprinted(found);
    if (kind !== null) {
      const message = `${name}: ${kind}, which no reader saw; left out`;
      notes.push({ rule: 'unpublished-item', level: 'info', article: name, span: null, message } as const);
      continue;
    }
    const { field, markup } = bodyOf(item);
    const page = await pageOf(name, markup.replaceAll(SHORTCODE, ''), limits);
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
    const whole = body.startsWith(title) ? body : [title, body].filter(Boolean).join('\n\n');
    pieces.push({ member, text: whole, meta, notes: [...unusable, ...summaryNote(name, field)] });
  }
  return { pieces, notes };
}

const NO_ARTICLE =
  /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_\w{1,40})$/u;

/** What WordPress puts into an export besides what was printed: drafts, pictures, menus. Null for an article. */
function unprinted(item: Xml): string | null {
  const said = (name: string): string =>
    item.children
      .filter((child) => typeof child !== 'string')
      .flatMap((child) => (child.prefix === 'wp' && child.name === name ? text(child).trim() : []))
      .join('');
  const [status, type] = [said('status'), said('post_type')];
  if (NO_ARTICLE.test(type)) return `an item of kind "${type}"`;
  return status === '' || status === 'publish' ? null : `an item of status "${status.slice(0, 40)}"`;
}

/** Orders to WordPress to put a picture or film here. */
const SHORTCODE = /\[\/?(?:gallery|caption|embed|audio|video|playlist)(?:\s[^\]\n]{0,99})?\]/gu;

/** What tells of pictures, sound and films beside an item, under the names of the item's own fields. */
const BESIDE = new Set(['media', 'itunes', 'googleplay', 'podcast']);

/** An item with its own fields before those that other vocabularies call the same. */
function ownFirst(item: Xml): Xml {
  const rank = (child: Xml | string): number =>
    typeof child === 'string' || child.prefix === item.prefix ? 0 : 1;
  const kept = item.children.filter((child) => typeof child === 'string' || !BESIDE.has(child.prefix));
  return { ...item, children: kept.sort((a, b) => rank(a) - rank(b)) };
}

/** Atom says where a title is HTML; in RSS nobody does, and many write it. */
function titleOf(item: Xml): string {
  const title = find(item, 'title');
  const words = text(title);
  const type = title?.attributes.type;
  const marked = type === 'html' || (type === undefined && item.name !== 'entry' && MARKUP.test(words));
  return marked ? wordsOfHtml(words) : words;
}

const MARKUP = /<\/?(?:[abi]|em|strong|span|sub|sup)[\s>]|&(?:#x?[\da-f]{1,6}|[a-z]{2,8});/iu;

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
  const from = (name: string): string => `feed item ${name}`;
  return [
    {
      field: 'title',
      value: withoutPaper(titleOf(item), origin(find(item, 'source'))),
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
    { field: 'author', value: people(children(item, 'creator')), from: from('dc:creator') },
    { field: 'author', value: people(children(item, 'author')), from: from('author') },
    // what a collection of feeds took from another names that other one
    { field: 'publisher', value: origin(find(item, 'source')), from: from('source') },
    { field: 'language', value: text(find(item, 'language')), from: from('dc:language') },
  ] as const;
}

/** Names; RSS writes them behind an address, "a@b.example (Ann Doe)". */
function people(elements: readonly Xml[]): string {
  const names = elements.map((element) => text(find(element, 'name') ?? element).trim());
  return names
    .map((name) => /^\S{1,200}@\S{1,200} \((?<name>[^()]{1,200})\)$/u.exec(name)?.groups?.name ?? name)
    .filter(Boolean)
    .join(', ');
}

function origin(source: Xml | null): string | null {
  if (source === null) return null;
  const name = find(source, 'title') ? titleOf(source) : text(source).trim();
  return /^https?:/iu.test(name) ? null : name;
}

/** Google News ends each title with the paper that it names beside it. */
const withoutPaper = (title: string, paper: string | null): string =>
  paper !== null && title.length > paper.length + 3 && title.endsWith(` - ${paper}`)
    ? title.slice(0, -paper.length - 3)
    : title;

/** Feeds may write addresses as their pages do, from where they stand. */
const absolute = (address: string, base: string): string =>
  /^\s*[a-z][\w+.-]{0,30}:/iu.test(address) ? address : (webAddress(address, base || undefined) ?? address);

function summaryNote(name: string, field: string) {
  if (field === 'encoded' || field === 'content') return [];
  const what =
    field === 'title'
      ? 'the feed holds only the headline of this article'
      : 'the feed may hold only a summary of this article';
  const message = `${name}: ${what}; save the article itself for more`;
  return [{ rule: 'feed-summary', level: 'info', article: name, span: null, message } as const];
}
