/** Word documents (.docx): the paragraphs of the body as they stand after accepted changes. */
import { oneArticle, type Adapter } from './adapter.ts';
import { bylineStatement } from './byline.ts';
import { settle } from './facts.ts';
import { all, children, find, readXml, text, type Xml } from './xml.ts';
import { allRefused, unzip } from './zip.ts';

const BODY = 'word/document.xml';
/** They stand behind the text, as on paper. */
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];
const CORE = 'docProps/core.xml';

export const docx: Adapter = async (file, bytes, limits) => {
  const unpacked = await unzip(bytes, limits, (name) => [BODY, CORE, ...NOTES].includes(name));
  if ('fault' in unpacked) return unpacked;
  const part = (name: string): string | null => {
    const member = unpacked.members.find((each) => each.name === name);
    return member ? new TextDecoder('utf-8').decode(member.bytes) : null;
  };
  const body = part(BODY);
  if (body === null)
    return (
      allRefused({ ...unpacked, members: [] }) ?? {
        fault: 'no Word document in it',
        remedy: 'save it as .docx or as text again',
      }
    );
  const root = readXml(body, limits);
  if ('fault' in root) return root;
  const core = part(CORE);
  const about = core === null ? null : readXml(core, limits);
  const properties = about && 'name' in about ? about : null;
  const notesIn = (name: string): readonly Xml[] => {
    const markup = part(name);
    const xml = markup === null ? null : readXml(markup, limits);
    // those that separate notes from the text have a type
    return xml && 'name' in xml
      ? children(xml, name.includes('foot') ? 'footnote' : 'endnote').filter(isWritten)
      : [];
  };
  const lines = [root, ...NOTES.flatMap(notesIn)].flatMap((within) => all(within, 'p').map(paragraph));
  const stated = (name: string): string => text(properties && find(properties, name));
  const whole = lines.join('\n\n').trim();
  const { meta, notes } = settle(file, [
    { field: 'title', value: stated('title'), from: 'document property title' },
    bylineStatement(whole),
    { field: 'author', value: stated('creator'), from: 'document property creator' },
    { field: 'language', value: stated('language'), from: 'document property language' },
  ]);
  // a document's dates tell when it was typed, not when the article appeared: they are no evidence
  return oneArticle({ text: whole, meta, notes });
};

const isWritten = ({ attributes }: Xml): boolean => (attributes['w:type'] ?? 'normal') === 'normal';

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
        // inner paragraphs stand on their own; the fallback repeats what stands before it
        case 'p':
        case 'del':
        case 'moveFrom':
        case 'Fallback':
          return '';
        default:
          return paragraph(child);
      }
    })
    .join('');
}

const isHidden = (run: Xml): boolean => {
  const vanish = find(run, 'rPr', 'vanish');
  return vanish !== null && vanish.attributes['w:val'] !== '0' && vanish.attributes['w:val'] !== 'false';
};
