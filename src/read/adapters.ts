/**
 * Which adapter reads which file: by the end of its name, else by its first bytes. An adapter is loaded when the first file
 * of its kind is met, so that a folder of plain text loads no library.
 */
import { oneArticle, type Adapter } from './adapter.ts';
import { bylineStatement } from './byline.ts';
import type { Undecodable } from './decode.ts';
import { settle } from './facts.ts';
import { frontMatter, hasFrontMatter } from './front-matter.ts';
import { ungzip } from './gzip.ts';
import { unpacksTo } from './limits.ts';
import { pressArchive } from './press/press-archive.ts';
import { textOf } from './text-of.ts';

type Load = () => Promise<Adapter>;

const plain: Adapter = async (file, bytes) => {
  const source = await textOf(file, bytes);
  if ('fault' in source) return source;
  if (hasFrontMatter(source.text)) {
    const { body, statements, notes } = await frontMatter(file, source.text);
    const settled = settle(file, [...statements, bylineStatement(body)]);
    return oneArticle({
      text: body.trimStart(),
      meta: settled.meta,
      notes: [...source.notes, ...notes, ...settled.notes],
    });
  }
  const archived = pressArchive(file, source.text);
  if (archived) return { ...archived, notes: source.notes };
  const { meta } = settle(file, [bylineStatement(source.text)]);
  return oneArticle({ text: source.text, meta, notes: source.notes });
};

const load = {
  plain: () => Promise.resolve(plain),
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
  xml: async () => (await import('./xml-file.ts')).xml,
  docx: async () => (await import('./docx.ts')).docx,
  mail: async () => (await import('./mail.ts')).mailWith(articleIn),
  pdf: async () => (await import('./pdf/pdf.ts')).pdf,
  warc: async () => (await import('./warc.ts')).warc,
  wacz: async () => (await import('./warc.ts')).wacz,
  json: async () => (await import('./records.ts')).json,
  jsonLines: async () => (await import('./records.ts')).jsonLines,
  csv: async () => (await import('./records.ts')).csv,
  gzip: () => Promise.resolve(gzipped),
} satisfies Record<string, Load>;

const BY_END: ReadonlyMap<string, Load> = new Map([
  ['txt', load.plain],
  ['text', load.plain],
  ['md', load.markdown],
  ['markdown', load.markdown],
  ['html', load.html],
  ['htm', load.html],
  ['xhtml', load.html],
  ['xml', load.xml],
  ['rss', load.xml],
  ['atom', load.xml],
  ['rdf', load.xml],
  ['nitf', load.xml],
  ['newsml', load.xml],
  ['docx', load.docx],
  ['eml', load.mail],
  ['mht', load.mail],
  ['mhtml', load.mail],
  ['pdf', load.pdf],
  ['warc', load.warc],
  ['wacz', load.wacz],
  ['json', load.json],
  ['jsonl', load.jsonLines],
  ['ndjson', load.jsonLines],
  ['csv', load.csv],
  ['tsv', load.csv],
  ['gz', load.gzip],
]);

/** Formats that hold articles but are not read, with what to do instead. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['doc', 'old Word document'],
  ['rtf', 'rich text'],
  ['odt', 'OpenDocument text'],
  ['pages', 'Pages document'],
  ['epub', 'e-book'],
  ['enex', 'Evernote export'],
]);

/** What leads to an article and holds no word of it. */
const LINKS = new Set('url webloc gdoc desktop lnk'.split(' '));
const LINK: Undecodable = {
  fault: 'a link, and not the article',
  remedy: 'open it, and save the page or document itself in its place',
};

/** What lies beside articles and is none; skipped without a word. */
const BESIDE = new Set('css js mjs cjs map svg yaml yml lock ini log'.split(' '));

/** How to read a file: a way to load its adapter, `zip` for an archive, or `skip`. */
export function adapterFor(file: string, bytes: Uint8Array): Load | 'zip' | 'skip' {
  const end = endOf(file);
  if (BESIDE.has(end)) return 'skip';
  if (end === 'zip') return 'zip';
  const refused = REFUSED.get(end);
  if (refused !== undefined) return () => Promise.resolve(refuse(refused));
  if (LINKS.has(end)) return () => Promise.resolve(() => Promise.resolve(LINK));
  return BY_END.get(end) ?? byLook(bytes);
}

/** How to read a file that came inside another, where its name says by its end that it is an article and no archive of them. */
function articleIn(name: string, bytes: Uint8Array): Load | null {
  const end = endOf(name);
  if (end === 'gz' || !(BY_END.has(end) || REFUSED.has(end))) return null;
  const adapter = adapterFor(name, bytes);
  return adapter === 'skip' || adapter === 'zip' ? null : adapter;
}

/** Names without a telling end: markup and known signatures, else plain text. */
function byLook(bytes: Uint8Array): Load {
  const head = Buffer.from(bytes.subarray(0, 512))
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/u, '')
    .trimStart();
  if (/^<!doctype html|^<html[\s>]/iu.test(head)) return load.html;
  if (/^<\?xml|^<rss[\s>]|^<feed[\s>]/iu.test(head)) return load.xml;
  if (head.startsWith('%PDF-')) return load.pdf;
  if (head.startsWith('WARC/')) return load.warc;
  if (head.startsWith(String.raw`{\rtf`)) return () => Promise.resolve(refuse('rich text'));
  return load.plain;
}

/** What follows the last dot of the file's own name, in lower case; empty without one. */
function endOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

function refuse(what: string): Adapter {
  const answer: Undecodable = {
    fault: `${what}, which is not read`,
    remedy: 'save it as .docx, .html or .txt',
  };
  return () => Promise.resolve(answer);
}

/** `story.txt.gz`, `crawl.warc.gz`: the name without `.gz` tells what is inside. */
const gzipped: Adapter = async (file, bytes, limits) => {
  const inside = await ungzip(bytes, limits);
  if ('fault' in inside) return inside;
  // a crawl is of many pages, each of which is held to that limit
  if (inside.length > limits.fileBytes && !/\.warc\.gz$/iu.test(file))
    return unpacksTo(limits.fileBytes, '--max-file-mb');
  const adapter = adapterFor(file.slice(0, -'.gz'.length), inside);
  if (adapter === 'zip' || adapter === load.gzip)
    return { fault: 'an archive inside an archive', remedy: 'unpack the outer one' };
  if (adapter === 'skip') return { pieces: [], notes: [] };
  return (await adapter())(file, inside, limits);
};
