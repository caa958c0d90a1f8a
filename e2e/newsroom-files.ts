/** Articles in the formats of newsrooms, with one text in every field that a reader's page shows. */
import { pack } from '../src/read/pack.ts';
import { print } from '../src/read/print.ts';

const BODY = [
  'The council of Northport voted on 5 March 2024 to reopen the old ferry line across the bay.',
  'The first boat left on 9 March 2024, the council said, and was full.',
];

const inXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const paragraphs = (tag: string): string => BODY.map((text) => `<${tag}>${text}</${tag}>`).join('');
/** A header's text in the only form that holds any character. */
const encodedWords = (text: string): string =>
  [...text].map((each) => `=?utf-8?B?${Buffer.from(each).toString('base64')}?=`).join('\r\n ');
/** A PDF's text in the form that holds any character but the one that there begins the name of a language. */
const inPdf = (text: string): string =>
  `<FEFF${Buffer.from(text.replaceAll('\u001B', ''), 'utf16le').swap16().toString('hex')}>`;

/** Files by their endings; each field that a format has for title, author and publisher holds `text`. */
export function newsroomFiles(text: string): Readonly<Record<string, string | Buffer>> {
  const x = inXml(text);
  const linked = {
    '@type': 'NewsArticle',
    headline: text,
    author: [{ '@type': 'Person', name: text }],
    publisher: { name: text },
    image: { caption: text, url: text },
    datePublished: '2024-03-10',
  };
  return {
    docx: pack({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels':
        '<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      'docProps/core.xml': `<cp:coreProperties><dc:title>${x}</dc:title><dc:creator>${x}</dc:creator></cp:coreProperties>`,
      'word/document.xml': `<w:document><w:body>${BODY.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
    }),
    eml: `From: ${encodedWords(text)} <desk@herald.example>\r\nSubject: ${encodedWords(text)}\r\nDate: Sun, 10 Mar 2024 08:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${BODY.join('\r\n\r\n')}\r\n`,
    'nitf.xml': `<?xml version="1.0"?><nitf><head><docdata><date.issue norm="20240310"/></docdata><pubdata name="${x}"/></head><body><body.head><hedline><hl1>${x}</hl1></hedline><byline>By <person>${x}</person></byline></body.head><body.content>${paragraphs('p')}</body.content></body></nitf>`,
    'rss.xml': `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>${inXml(x)}</title><item><media:title>${x}</media:title><media:thumbnail url="${x}"/><enclosure url="${x}" title="${x}" type="${x}"/><title>${inXml(x)}</title><dc:creator>${x}</dc:creator><pubDate>Sun, 10 Mar 2024 08:00:00 GMT</pubDate><content:encoded>${inXml(paragraphs('p'))}</content:encoded></item></channel></rss>`,
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><script type="application/ld+json">${JSON.stringify(linked).replaceAll('<', '\\u003c')}</script></head><body><article><h1>Ferry returns</h1><figure><img src="a.jpg" alt="${x}" title="${x}"><figcaption>${x}</figcaption></figure>${paragraphs('p')}</article></body></html>`,
    pdf: print(
      [BODY.map((line, i) => ({ text: line, left: 40, y: 760 - 40 * i, size: 8 }))],
      `/Title ${inPdf(text)}/Author ${inPdf(text)}`,
    ),
  };
}
