/** XMP, the description that travels inside a picture: title, sources, and the alt text that content systems read. */
import { sourcesOf } from '../layout/sources.ts';
import type { Timeline } from '../model/timeline.ts';
import { longAlt, shortAlt } from './alt-text.ts';
import { safeUrl } from './cited.ts';
import { escapeMarkup as e } from './escape.ts';
import type { Words } from './words.ts';

/** Each article by name, with its address where one is known, one a line. */
export const creditOf = (timeline: Timeline, sources = sourcesOf(timeline)): string =>
  sources
    .map(({ article, fullName }) => [fullName, safeUrl(article.url)].filter(Boolean).join(', '))
    .join('\n');

const alternatives = (text: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${e(text)}</rdf:li></rdf:Alt>`;

/** An XMP packet (ISO 16684-1) with Dublin Core, Photoshop and IPTC fields. */
export function xmpOf(timeline: Timeline, say: Words): string {
  const sources = sourcesOf(timeline);
  const credit = creditOf(timeline, sources);
  const description = alternatives(longAlt(timeline, say));
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <dc:title>${alternatives(timeline.title)}</dc:title>
   <dc:description>${description}</dc:description>
   <dc:source>${e(credit)}</dc:source>
   <photoshop:Credit>${e(sources.map(({ fullName }) => fullName).join('; '))}</photoshop:Credit>
   <photoshop:Source>${e(credit)}</photoshop:Source>
   <Iptc4xmpCore:AltTextAccessibility>${alternatives(shortAlt(timeline, say))}</Iptc4xmpCore:AltTextAccessibility>
   <Iptc4xmpCore:ExtDescrAccessibility>${description}</Iptc4xmpCore:ExtDescrAccessibility>
   <xmp:CreatorTool>Sourceline</xmp:CreatorTool>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
