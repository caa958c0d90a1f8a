/** Word documents (.docx): the paragraphs of the body as they stand after accepted changes. */
import { oneArticle, type Adapter } from './adapter.ts';
import { bylineStatement } from './byline.ts';
import { decode, type Undecodable } from './decode.ts';
import { settle } from './facts.ts';
import type { Limits } from './limits.ts';
import { pressArchive } from './press/press-archive.ts';
import { children, find, readXml, text, type Xml } from './xml.ts';
import { allRefused, unzip, type Unpacked } from './zip.ts';

const RELATIONS = '_rels/.rels';
const CORE = 'docProps/core.xml';
/** They stand behind the text, as on paper. */
const NOTES = /^(?<folder>.{0,100}\/)(?:foot|end)notes\d{0,3}\.xml$/u;

export const docx: Adapter = async (file, bytes, limits) => {
  if (Buffer.from(bytes.subarray(0, 4)).toString('hex') === 'd0cf11e0')
    return {
      fault: 'a Word document with a password, or of the old kind under a new name',
      remedy: 'save it as .docx without a password, or as text',
    };
  const about = await unzip(bytes, limits, (name) => name === RELATIONS || name === CORE);
  if ('fault' in about) return about;
  const main = mainPart(treeOf(about, RELATIONS, limits));
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const isNotes = (name: string): boolean => NOTES.exec(name)?.groups?.folder === folder;
  const unpacked = await unzip(bytes, limits, (name) => name === main || isNotes(name));
  if ('fault' in unpacked) return unpacked;
  const root = treeOf(unpacked, main, limits);
  if (root === null)
    return (
      allRefused({ ...unpacked, members: [] }) ?? {
        fault: 'no Word document in it',
        remedy: 'save it as .docx or as text again',
      }
    );
  if ('fault' in root) return root;
  const notesIn = (kind: string): readonly Xml[] =>
    unpacked.members
      .filter(({ name }) => isNotes(name) && name.includes(`${kind}notes`))
      .flatMap(({ name }) => {
        const xml = treeOf(unpacked, name, limits);
        // those that separate notes from the text have a type
        return xml && 'name' in xml ? children(xml, `${kind}note`).filter(isWritten) : [];
      });
  const lines = [root, ...notesIn('foot'), ...notesIn('end')].flatMap(linesOf);
  const core = treeOf(about, CORE, limits);
  const properties = core && 'name' in core ? core : null;
  const stated = (name: string): string => text(properties && find(properties, name));
  const whole = lines
    .filter((line) => line.trim() !== '')
    .join('\n\n')
    .trim();
  const archived = pressArchive(file, whole);
  if (archived) return archived;
  const { meta, notes } = settle(file, [
    { field: 'title', value: titleIn(root), from: 'paragraph of style Title' },
    { field: 'title', value: written(stated('title'), NO_TITLE), from: 'document property title' },
    bylineStatement(whole),
    { field: 'author', value: written(stated('creator'), NOBODY), from: 'document property creator' },
    { field: 'language', value: stated('language'), from: 'document property language' },
  ]);
  // a document's dates tell when it was typed, not when the article appeared: they are no evidence
  return oneArticle({ text: whole, meta, notes });
};

/** The first paragraph that is set as the title. */
function titleIn(root: Xml): string | null {
  const head = (find(root, 'body') ?? root).children.filter((child) => typeof child !== 'string').slice(0, 5);
  const title = head.find((each) =>
    /^(?:Title|Headline)$/iu.test(find(each, 'pPr', 'pStyle')?.attributes['w:val'] ?? ''),
  );
  return title ? paragraph(title) : null;
}

/** What programs put where nobody wrote a title, or a name. */
const NO_TITLE =
  /^(?:Microsoft Word - .{0,200}|(?:Untitled|Document) ?\d{0,4}|PowerPoint Presentation|.{1,200}\.(?:docx?|dotx?|rtf|odt))$/iu;
const NOBODY =
  /^(?:python-docx|docx4j|Apache POI|un-named|unknown|author|user|admin(?:istrator)?|.{1,100} user\d{0,4})$/iu;

const written = (value: string, nothing: RegExp): string | null =>
  nothing.test(value.trim()) ? null : value;

/** A part of the package as a tree; null where there is none of that name. */
function treeOf({ members }: Unpacked, name: string, limits: Limits): Xml | Undecodable | null {
  const member = members.find((each) => each.name === name);
  if (!member) return null;
  const decoded = decode(member.bytes);
  return 'fault' in decoded ? decoded : readXml(decoded.text, limits);
}

/** Which part is the text: Word's own programs on the web and elsewhere give it other names than the usual. */
function mainPart(relations: Xml | Undecodable | null): string {
  const usual = 'word/document.xml';
  if (!relations || 'fault' in relations) return usual;
  const main = children(relations, 'Relationship').find(({ attributes }) =>
    attributes.Type?.endsWith('/officeDocument'),
  );
  return main?.attributes.Target?.replace(/^\//u, '') ?? usual;
}

const isWritten = ({ attributes }: Xml): boolean => (attributes['w:type'] ?? 'normal') === 'normal';

/** What is struck out or moved away, and what only repeats the drawing before it for older programs. */
const GONE = new Set(['del', 'moveFrom', 'Fallback']);

/** The paragraphs in reading order, those of a text box after the one it hangs on. */
function linesOf(root: Xml): readonly string[] {
  const lines: string[] = [];
  let open = '';
  const enter = (xml: Xml): void => {
    for (const child of xml.children) {
      if (typeof child === 'string' || GONE.has(child.name) || isDeletedRow(child)) continue;
      if (child.name === 'p') {
        open += paragraph(child);
        // a paragraph whose end is struck out goes on in the next
        if (!endIsGone(child)) {
          lines.push(open);
          open = '';
        }
      }
      enter(child);
    }
  };
  enter(root);
  return open === '' ? lines : [...lines, open];
}

const isDeletedRow = (xml: Xml): boolean => xml.name === 'tr' && find(xml, 'trPr', 'del') !== null;
const endIsGone = (p: Xml): boolean =>
  (['del', 'moveFrom'] as const).some((gone) => find(p, 'pPr', 'rPr', gone) !== null);

function paragraph(xml: Xml): string {
  return xml.children
    .map((child) => {
      if (typeof child === 'string') return '';
      switch (child.name) {
        case 't':
          return text(child);
        case 'tab':
          return '\t';
        case 'br':
        case 'cr':
          return '\n';
        case 'noBreakHyphen':
          return '-';
        case 'r':
          return isHidden(child) ? '' : paragraph(child);
        // inner paragraphs stand on their own; small print above a word tells how it is read
        case 'p':
        case 'rt':
          return '';
        default:
          return GONE.has(child.name) ? '' : paragraph(child);
      }
    })
    .join('');
}

/** How a run is set that its writer does not want read: hidden, or with a line through it. */
const UNREAD = ['vanish', 'strike', 'dstrike'] as const;

const isHidden = (run: Xml): boolean =>
  UNREAD.some((name) => {
    const set = find(run, 'rPr', name);
    return set !== null && !/^(?:0|false|off)$/u.test(set.attributes['w:val'] ?? '');
  });
