/** The news agencies' formats: NITF, and NewsML-G2 with its text as NITF, XHTML or plain paragraphs. */
import type { Note } from '../model/text.ts';
import { oneArticle, type Contents } from './adapter.ts';
import { settle, type Statement } from './facts.ts';
import type { Piece } from './source.ts';
import { all, children, find, text, type Xml } from './xml.ts';

/** Null when the root is none of these formats. */
export function newsXml(file: string, root: Xml): Contents | null {
  if (root.name === 'nitf') {
    const notice = noticeOf(file, statusOf(root));
    if (notice?.kept === false) return { pieces: [], notes: [notice.note] };
    const piece = nitf(file, root);
    return oneArticle(notice ? { ...piece, notes: [...piece.notes, notice.note] } : piece);
  }
  const items =
    root.name === 'newsItem' ? [root] : root.name === 'newsMessage' ? all(root, 'newsItem') : null;
  if (items === null) return null;
  const pieces: Piece[] = [];
  const notes: Note[] = [];
  for (const [index, item] of items.entries()) {
    const member = items.length === 1 ? null : String(index + 1);
    const name = member === null ? file : `${file}#${member}`;
    const notice = noticeOf(name, isReplaced(item, items) ? 'replaced' : statusOf(item));
    if (notice?.kept === false) {
      notes.push(notice.note);
      continue;
    }
    const piece = newsItem(name, item);
    const kind = pictured(item);
    if (kind !== null && !piece.text.includes('\n')) {
      notes.push({
        rule: 'record-without-text',
        level: 'info',
        article: name,
        span: null,
        message: `${name}: a ${kind} without a text; it was left out`,
      });
      continue;
    }
    pieces.push({ ...piece, member, notes: notice ? [...piece.notes, notice.note] : piece.notes });
  }
  return { pieces, notes };
}

/** What an agency says of a text beside it: `canceled`, `withheld`, `embargoed`; empty where it may be used. */
function statusOf(root: Xml): string {
  const info = find(root, 'itemMeta');
  const status = info && find(info, 'pubStatus')?.attributes.qcode?.replace(/^[^:]{0,20}:/u, '');
  const managed = find(root, 'head', 'docdata')?.attributes['management-status'];
  const told = (status ?? managed ?? '').toLowerCase();
  return told === '' || told === 'usable' ? (info && find(info, 'embargoed') ? 'embargoed' : '') : told;
}

/** What an item is that is no text: `picture`, `video`; null for a text. */
function pictured(item: Xml): string | null {
  const kind = find(item, 'itemMeta', 'itemClass')?.attributes.qcode?.replace(/^[^:]{0,20}:/u, '') ?? 'text';
  return /^(?:picture|graphic|video|audio|animation|composite)$/u.test(kind) ? kind : null;
}

/** Whether the file holds a later version of the same item. */
function isReplaced(item: Xml, items: readonly Xml[]): boolean {
  const { guid, version } = item.attributes;
  return (
    guid !== undefined &&
    items.some(({ attributes }) => attributes.guid === guid && Number(attributes.version) > Number(version))
  );
}

const NOTICES: Readonly<Record<string, readonly [kept: boolean, what: string]>> = {
  canceled: [false, 'the agency has cancelled it; it was left out. Remove it from the folder'],
  cancelled: [false, 'the agency has cancelled it; it was left out. Remove it from the folder'],
  withheld: [false, 'the agency withholds it; it was left out. Ask the agency before you use it'],
  replaced: [false, 'the file holds a later version of it, which was read in its place'],
  embargoed: [true, 'the agency has put an embargo on it; publish nothing of it before that ends'],
};

function noticeOf(file: string, status: string): { readonly kept: boolean; readonly note: Note } | null {
  const notice = Object.hasOwn(NOTICES, status) ? NOTICES[status] : undefined;
  if (!notice) return null;
  const [kept, what] = notice;
  const level = status === 'replaced' ? 'info' : 'warning';
  const note = {
    rule: 'agency-notice',
    level,
    article: file,
    span: null,
    message: `${file}: ${what}`,
  } as const;
  return { kept, note };
}

const spaced = (xml: Xml | null): string => text(xml).split(/\s/u).filter(Boolean).join(' ');
/** The words of an element whose parts stand side by side without a space: place and day of a dateline. */
const apart = (xml: Xml | null): string =>
  (xml?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : text(child)).trim())
    .join(' ')
    .split(/\s/u)
    .filter(Boolean)
    .join(' ');
/** Elements that hold a line of the text each, in NITF and in XHTML. Lists, blocks and tables only hold such lines. */
const LINES = new Set(
  'p h1 h2 h3 h4 h5 h6 hl1 hl2 li dt dd td th pre blockquote bq block div caption media-caption'.split(' '),
);
const ASIDE = new Set(['head', 'script', 'style', 'media-metadata', 'media-reference', 'media-producer']);

/** The lines of a text in reading order; one inside another (a paragraph in a list item) stands on its own. */
function paragraphs(xml: Xml): readonly string[] {
  return xml.children.flatMap((child) => {
    if (typeof child === 'string' || ASIDE.has(child.name)) return [];
    const inner = paragraphs(child);
    if (inner.length > 0 || !LINES.has(child.name)) return inner;
    return [spaced(child)].filter(Boolean);
  });
}

const withoutOffice = (xml: Xml): Xml => ({
  ...xml,
  children: xml.children.filter((child) => typeof child === 'string' || child.name !== 'byttl'),
});

/** Who wrote it, without "By" and the title of the office. */
const bylineOf = (xml: Xml | null): string => {
  const people = xml ? all(xml, 'person').map(spaced).filter(Boolean) : [];
  return people.length > 0 ? people.join(', ') : spaced(xml && withoutOffice(xml)).replace(/^By /iu, '');
};
const whole = (title: string, lines: readonly string[]): string =>
  [title, ...lines].filter(Boolean).join('\n\n');

function nitf(file: string, root: Xml): Omit<Piece, 'member'> {
  const head = find(root, 'body', 'body.head');
  const title = spaced(head && find(head, 'hedline', 'hl1')) || spaced(find(root, 'head', 'title'));
  const pub = find(root, 'head', 'pubdata');
  const content = find(root, 'body', 'body.content');
  const { meta, notes } = settle(file, [
    { field: 'title', value: title, from: 'NITF hl1' },
    {
      field: 'published',
      value: find(root, 'head', 'docdata', 'date.issue')?.attributes.norm,
      from: 'NITF date.issue',
    },
    { field: 'published', value: pub?.attributes['date.publication'], from: 'NITF pubdata' },
    {
      field: 'published',
      value: head && find(head, 'dateline', 'story.date')?.attributes.norm,
      from: 'NITF story.date',
    },
    {
      field: 'author',
      value: bylineOf(head && find(head, 'byline')),
      from: 'NITF byline',
    },
    { field: 'publisher', value: pub?.attributes.name, from: 'NITF pubdata' },
    { field: 'publisher', value: spaced(head && find(head, 'distributor')), from: 'NITF distributor' },
    {
      field: 'publisher',
      value: find(root, 'head', 'docdata', 'doc.copyright')?.attributes.holder,
      from: 'NITF doc.copyright',
    },
    { field: 'url', value: pub?.attributes['ex-ref'], from: 'NITF pubdata' },
    { field: 'language', value: root.attributes['xml:lang'], from: 'NITF xml:lang' },
  ]);
  const dateline = apart(head && find(head, 'dateline'));
  return { text: whole(title, [dateline, ...(content ? paragraphs(content) : [])]), meta, notes };
}

function newsItem(file: string, item: Xml): Omit<Piece, 'member'> {
  const about = find(item, 'contentMeta');
  const info = find(item, 'itemMeta');
  const inner = all(item, 'nitf')[0];
  const inside = inner ? nitf(file, inner) : null;
  const title = spaced(about && find(about, 'headline')) || spaced(info && find(info, 'title'));
  const named = (xml: Xml | null | undefined): string =>
    xml ? spaced(find(xml, 'name')) || xml.attributes.literal || spaced(xml) : '';
  const statements: readonly Statement[] = [
    { field: 'title', value: title, from: 'NewsML-G2 headline' },
    { field: 'published', value: spaced(info && find(info, 'firstCreated')), from: 'NewsML-G2 firstCreated' },
    {
      field: 'published',
      value: spaced(about && find(about, 'contentCreated')),
      from: 'NewsML-G2 contentCreated',
    },
    {
      field: 'published',
      value: spaced(info && find(info, 'versionCreated')),
      from: 'NewsML-G2 versionCreated',
    },
    {
      field: 'author',
      value: bylineOf(about && find(about, 'by')),
      from: 'NewsML-G2 by',
    },
    {
      field: 'author',
      value: about && children(about, 'creator').map(named).join(', '),
      from: 'NewsML-G2 creator',
    },
    { field: 'publisher', value: named(info && find(info, 'provider')), from: 'NewsML-G2 provider' },
    {
      field: 'language',
      value: about && find(about, 'language')?.attributes.tag,
      from: 'NewsML-G2 language',
    },
    { field: 'language', value: item.attributes['xml:lang'], from: 'NewsML-G2 xml:lang' },
  ];
  const { meta, notes } = settle(file, statements);
  const set = find(item, 'contentSet');
  const lines = set ? paragraphs(set) : [];
  const plain = set && find(set, 'inlineData');
  const body = inside ? inside.text : whole(title, lines.length > 0 || !plain ? lines : [text(plain).trim()]);
  return { text: body, meta: { ...inside?.meta, ...meta }, notes };
}
